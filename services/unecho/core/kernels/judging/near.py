"""An article that something is near, against that."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.comparing.compare import CLUSTER, IS_UPDATE, JOINS, Sketch, compare_scored
from unecho.core.kernels.comparing.furniture import Paragraphs, raise_other_stories
from unecho.core.kernels.comparing.pairs import OWN, Columns, Own
from unecho.core.kernels.compiled import compiled, part
from unecho.core.kernels.judging.articles import DAY, END, FACTS, MARKS_AT, OUTLET, START, TEXTS_END, TIME
from unecho.core.kernels.judging.enter import NO_SLOT
from unecho.core.kernels.judging.held import HELD, LIMITS, Held, Limits
from unecho.core.kernels.judging.search import counted_threshold, score_near

_Bytes = npt.NDArray[np.uint8]
_Told = npt.NDArray[np.int64]
_Measured = npt.NDArray[np.float64]
_Words = npt.NDArray[np.uint32]
PUBLISHED: Final = 1
"""Of the flags of `core.index.records`."""


@part(allocates=False)
def own_of(packed: _Bytes, told: _Told, numbers: _Words) -> Own:
    """Of an article of a batch."""
    return Own(
        numbers[told[START] : told[MARKS_AT]],
        numbers[told[MARKS_AT] : told[END]],
        told[FACTS],
        told[DAY],
        told[TIME],
        packed[told[OUTLET] : told[TEXTS_END]],
        int(told[TEXTS_END] > told[OUTLET]),
    )


@part(allocates=False)
def paragraphs_in(own: Own, held: Held, is_known: bool) -> Paragraphs:
    """Those whose stories are in `held.room`; none where nobody had any."""
    count = (len(own.marks) - 2 * own.facts) // 3 if is_known else 0
    return Paragraphs(count, held.room.stories, held.room.positions, held.room.newest)


@part(allocates=False)
def _columns_of(held: Held, limits: Limits) -> Columns:
    rows, clusters = held.rows, held.clusters
    return Columns(
        rows.addresses, rows.clusters, rows.nexts, rows.firsts, limits.block, clusters.newest, clusters.firsts
    )


@part(allocates=False)
def compare_near(
    own: Own, count: int, informative: int, paragraphs: Paragraphs, held: Held, limits: Limits, told: _Told,
    measured: _Measured,
) -> None:  # fmt: skip
    """Tells what it is to its candidates, of which so many are scored in `held.room`."""
    sketch = held.sketch
    compare_scored(
        own,
        held.bands.chosen[:count],
        held.room.scores,
        informative,
        _columns_of(held, limits),
        Sketch(sketch.counts, np.uint32(limits.boilerplate_shift), sketch.often, counted_threshold(sketch, limits)),
        limits.comparing,
        paragraphs,
        told,
        measured,
    )


@part(allocates=False)
def chosen_by(told: _Told, limits: Limits) -> tuple[int, int]:
    """The slot of the cluster that an article joins, NO_SLOT where it opens one; and its flags."""
    if told[JOINS] == 0:
        return NO_SLOT, PUBLISHED
    return told[CLUSTER], limits.update_flags if told[IS_UPDATE] != 0 else 0


@part(allocates=False)
def raise_beside(own: Own, paragraphs: Paragraphs, held: Held, limits: Limits) -> None:
    """Counts the story of an article that nothing is near for its paragraphs."""
    none = held.bands.chosen[:0]
    raise_other_stories(own, none, held.room.positions, _columns_of(held, limits), limits.comparing, paragraphs)


@compiled(types.boolean(OWN, types.int64, HELD, LIMITS), allocates=False)
def compare_one(own: Own, count: int, held: Held, limits: Limits) -> bool:
    """Whether something is near an article of so many candidates, which are in `held.bands`.

    What it is to that is in `held.room`.
    """
    highest, informative = score_near(own.shingles, count, held, limits)
    if highest < limits.least_similarity:
        return False
    paragraphs, room = paragraphs_in(own, held, False), held.room
    compare_near(own, count, informative, paragraphs, held, limits, room.told, room.measured)
    return True
