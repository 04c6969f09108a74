"""In how many stories the paragraphs of an article have stood now, where others had them before."""

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.batch.columns import tuple_of
from unecho.core.kernels.comparing.evidence import have_other_rests
from unecho.core.kernels.comparing.pairs import COLUMNS, OWN, Columns, Own, weights_of
from unecho.core.kernels.comparing.rules import RULES, Rules
from unecho.core.kernels.compiled import compiled, part
from unecho.core.kernels.index.pairs import PASSAGES, WEIGHTS, weigh_rows
from unecho.core.kernels.index.paragraphs import MOST_COMPARED, raise_first

_Numbers = npt.NDArray[np.int64]
_NONE: Final = -1


class Paragraphs(NamedTuple):
    """What is known of them: see `kernels.index.paragraphs`, and how many they are: 0 where nobody had any."""

    known: int
    stories: npt.NDArray[np.uint8]
    positions: _Numbers
    newest: _Numbers


PARAGRAPHS: Final = tuple_of(Paragraphs, types.int64, types.uint8[:, ::1], types.int64[:, ::1], types.int64[:, ::1])


@part(allocates=False)
def belong_to_site(paragraphs: Paragraphs, rules: Rules) -> bool:
    """Whether one of them has stood in so many stories that it is no part of this one."""
    for i in range(paragraphs.known):
        if paragraphs.stories[0, i] >= rules.furniture_stories:
            return True
        if paragraphs.stories[1, i] >= rules.shared_furniture_stories:
            return True
    return False


@part(allocates=False)
def _row_of(position: int, columns: Columns) -> int:
    """Of an article that is held."""
    for block in range(len(columns.firsts)):
        first = columns.firsts[block]
        if first <= position < first + columns.block:
            return block * columns.block + position - first  # type: ignore[no-any-return]
    return _NONE


@compiled(types.void(OWN, types.int64[::1], types.int64[:, ::1], COLUMNS, RULES, PARAGRAPHS))
def raise_other_stories(
    own: Own, chosen: _Numbers, found: _Numbers, columns: Columns, rules: Rules, paragraphs: Paragraphs
) -> None:
    """Counts the article's story for each paragraph that stood in another one last.

    `chosen`: the rows of those that it has been weighed against, with what was found: see `kernels.index.pairs`.
    """
    if paragraphs.known == 0:
        return
    row, one = np.empty(1, dtype=np.int64), np.empty((1, WEIGHTS + PASSAGES), dtype=np.int64)
    for by in range(2):
        for rank in range(MOST_COMPARED):
            position = paragraphs.newest[by, rank]
            if position < 0:
                break
            row[0], at = _row_of(position, columns), 0
            while at < len(chosen) and chosen[at] != row[0]:
                at += 1
            if at < len(chosen):
                weights = weights_of(found[at])
            else:
                weigh_rows(own.shingles, own.marks, own.facts, rules.max_facts, row, columns.addresses, one)
                weights = weights_of(one[0])
            # A report that two outlets run, each in its furniture, begins one of the two.
            if have_other_rests(weights, rules) and (by == 0 or weights.leads == 0):
                raise_first(paragraphs.stories, paragraphs.positions, by, position, paragraphs.known)
