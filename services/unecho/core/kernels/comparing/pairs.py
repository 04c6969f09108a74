"""An article against those that it is compared with, each by its number."""

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.batch.columns import tuple_of
from unecho.core.kernels.comparing.evidence import Weights
from unecho.core.kernels.comparing.links import Link, Near, bare_link, days_between, weigh_link
from unecho.core.kernels.comparing.passages import Passages
from unecho.core.kernels.comparing.rules import Rules
from unecho.core.kernels.compiled import part
from unecho.core.kernels.index.pairs import WEIGHTS
from unecho.core.kernels.index.records import DAY_SHIFT, FLAGS, HEAD, Words, numbers_at, text_length, texts_at
from unecho.core.kernels.judging.times import NO_TIME

_Numbers = npt.NDArray[np.int64]
_DAY: Final = 86_400_000
"""Milliseconds."""
_OUTLET: Final = 2
_NUMBERS: Final = types.int64[::1]
_COLUMN: Final = types.uint32[::1]


class Own(NamedTuple):
    """The article itself.

    Attributes:
        shingles, marks, facts: its fingerprint, and for the others `core.signing.marks`.
        day: see `core.signing.days`.
        published_at: its date, or NO_TIME.
        outlet, has_outlet: in UTF-8, and whether it is known.
    """

    shingles: Words
    marks: Words
    facts: int
    day: int
    published_at: int
    outlet: npt.NDArray[np.uint8]
    has_outlet: int


class Columns(NamedTuple):
    """Those of rows and clusters that are read here; see `kernels.judging.held`. `heads`: `firsts` of clusters."""

    addresses: _Numbers
    clusters: Words
    nexts: Words
    firsts: _Numbers
    block: int
    newest: _Numbers
    heads: Words


OWN: Final = tuple_of(
    Own, _COLUMN, _COLUMN, *[types.int64] * 3, types.Array(types.uint8, 1, "C", readonly=True), types.int64
)
COLUMNS: Final = tuple_of(Columns, _NUMBERS, _COLUMN, _COLUMN, _NUMBERS, types.int64, _NUMBERS, _COLUMN)


class Pairs(NamedTuple):
    """The others.

    Attributes:
        rows: of each.
        scores: see `kernels.index.scores`. Shape (n, 3).
        beside: whether it is of the same outlet, the days between them, and whether it is of the day before.
        weighed: where in `found` it is; -1 where it is not weighed.
        found: see `kernels.index.pairs`. Shape (m, 30).
    """

    rows: _Numbers
    scores: npt.NDArray[np.float64]
    beside: _Numbers
    weighed: _Numbers
    found: _Numbers


@part(allocates=False)
def position_of(row: int, columns: Columns) -> int:
    """Its number in order of arrival."""
    return columns.firsts[row // columns.block] + row % columns.block  # type: ignore[no-any-return]


@part()
def is_of_outlet(own: Own, address: int) -> bool:
    """Whether the article of a record is of the same known outlet."""
    head = numbers_at(address, HEAD)
    if own.has_outlet == 0 or int(head[2 + _OUTLET]) != len(own.outlet) + 1:
        return False
    start = texts_at(head, 0) + text_length(head, 0, 0) + text_length(head, 0, 1)
    texts = numbers_at(address, (start + len(own.outlet) + 3) // 4).view(np.uint8)
    equal = 0
    for i in range(len(own.outlet)):
        equal += texts[start + i] == own.outlet[i]
    return equal == len(own.outlet)


@part()
def look_beside(own: Own, row: int, similarity: float, columns: Columns, stale: float, beside: _Numbers) -> None:
    """What is told of a pair beside their words."""
    address = columns.addresses[row]
    days = days_between(own.day, int(numbers_at(address, HEAD)[FLAGS]) >> DAY_SHIFT)
    beside[0], beside[1], beside[2] = is_of_outlet(own, address), days, 0
    # By the days that they tell of, and not dated days after what is in the cluster: a weekday says no week.
    if beside[0] != 0 and similarity >= stale and days == -1:
        newest = columns.newest[columns.clusters[row]]
        beside[2] = NO_TIME in (own.published_at, newest) or own.published_at <= newest + _DAY


@part(allocates=False)
def weights_of(found: _Numbers) -> Weights:
    """Those of one pair that `weigh_rows` found."""
    return Weights(
        found[0], found[1], found[2], found[3], found[4], found[5], found[6], found[7], found[8], found[9], found[10],
        found[11], found[12],
    )  # fmt: skip


@part(allocates=False)
def _passages_of(found: _Numbers) -> Passages:
    return Passages(
        found[0], found[1], found[2], found[3], found[4], found[5], found[6], found[7], found[8], found[9], found[10],
        found[11], found[12], found[13], found[14], found[15], found[16],
    )  # fmt: skip


@part(allocates=False)
def link_at(i: int, pairs: Pairs, rules: Rules) -> Link:
    """What the article is to one of them."""
    score, beside = pairs.scores[i], pairs.beside[i]
    near = Near(int(score[0]), score[1], score[2], beside[0] != 0, beside[1], beside[2] != 0)
    at = pairs.weighed[i]
    if at < 0:
        return bare_link(near)
    return weigh_link(near, weights_of(pairs.found[at]), _passages_of(pairs.found[at, WEIGHTS:]), rules)
