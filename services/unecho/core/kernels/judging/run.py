"""Articles that nothing is near, judged one after the other."""

from typing import Final

from numba import types

from unecho.core.kernels.compiled import compiled
from unecho.core.kernels.judging.articles import (
    ARTICLES,
    CANDIDATES,
    IS_PLAIN,
    MARKS_AT,
    MOMENT,
    START,
    Articles,
)
from unecho.core.kernels.judging.enter import NO_SLOT, count_opened, enter, note_furniture
from unecho.core.kernels.judging.held import BOUNDS, HELD, LIMITS, Bounds, Held, Limits
from unecho.core.kernels.judging.search import (
    find_furniture,
    find_near,
    has_room,
    is_known,
    mix_keys_of,
    pass_time,
    score_near,
    time_of,
)

UNTOUCHED: Final = -1
"""For the number of candidates: the article is to be judged from the beginning."""
FORGETS: Final = -2
"""Likewise, for one for whose time more is to be done than is done here. It may be the first of the next run then."""
_PUBLISHED: Final = 1
_RUN: Final = types.UniTuple(types.int64, 5)  # type: ignore[no-untyped-call]


@compiled(_RUN(ARTICLES, types.int64, HELD, LIMITS, BOUNDS), allocates=False)
def judge_run(
    articles: Articles, first: int, held: Held, limits: Limits, bounds: Bounds
) -> tuple[int, int, int, int, int]:
    """Judges articles from `first` on, in order, and takes them in, as long as each is plain.

    Plain is one that is known neither by its id nor by its place or words, that has no paragraph which was in another,
    and of whose candidates none has a T of `least_similarity`: it opens a cluster. Before one that is not it stops, and
    before one for which something has to grow. Where only the last two conditions fail, time has passed for that one,
    and what was found of it is in `held.room` and `held.bands`.

    Returns the first article that was not judged; how many candidates it has; how many of its shingles are no
    boilerplate; in how many stories one of its paragraphs stood; and whether a candidate is near.
    """
    packed, row = articles.packed, bounds.row
    for i in range(first, len(articles.told)):
        told = articles.told[i]
        if told[IS_PLAIN] == 0 or not has_room(told, held, bounds, row) or is_known(packed, told, held, limits):
            return i, UNTOUCHED, 0, 0, 0
        if not (bounds.is_passed != 0 and i == first) and not pass_time(told, held, limits, bounds):
            return i, FORGETS, 0, 0, 0
        most = find_furniture(packed, told, articles.numbers, held)
        keys = held.room.keys[: mix_keys_of(told, articles.signatures[i], held, limits)]
        count, informative, highest = find_near(told, keys, held, limits, bounds), 0, 0.0
        shingles = articles.numbers[told[START] : told[MARKS_AT]]
        if count > 0:
            highest, informative = score_near(shingles, count, held, limits)
        if most > 0 or highest >= limits.least_similarity:
            return i, count, informative, most, int(highest >= limits.least_similarity)
        count_opened(shingles, held, limits)
        note_furniture(packed, told, articles.numbers, held)
        enter(packed, told, articles.numbers, keys, row, NO_SLOT, _PUBLISHED, held, limits)
        told[CANDIDATES], told[MOMENT] = count, time_of(told, held.times)
        row += 1
    return len(articles.told), UNTOUCHED, 0, 0, 0


@compiled(types.void(ARTICLES, types.int64, types.int64, types.int64, HELD, LIMITS, BOUNDS), allocates=False)
def take_in_found(
    articles: Articles, i: int, slot: int, flags: int, held: Held, limits: Limits, bounds: Bounds
) -> None:
    """Takes in the article that `judge_run` stopped at: into a cluster, or NO_SLOT, its own, which is counted.

    `held.room.stories` says in how many stories its paragraphs have stood now.
    """
    packed, told = articles.packed, articles.told[i]
    if slot == NO_SLOT:
        count_opened(articles.numbers[told[START] : told[MARKS_AT]], held, limits)
    note_furniture(packed, told, articles.numbers, held)
    keys = held.room.keys[: mix_keys_of(told, articles.signatures[i], held, limits)]
    enter(packed, told, articles.numbers, keys, bounds.row, slot, flags, held, limits)
