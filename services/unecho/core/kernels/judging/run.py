"""Articles that are known by nothing but their words, judged one after the other."""

from typing import Final

from numba import types

from unecho.core.kernels.comparing.compare import ALSO
from unecho.core.kernels.comparing.furniture import belong_to_site
from unecho.core.kernels.compiled import compiled, part
from unecho.core.kernels.index.buckets import Keys
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
from unecho.core.kernels.judging.near import PUBLISHED, chosen_by, compare_near, own_of, paragraphs_in, raise_beside
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

UNTOUCHED, FORGETS, FURNITURE, JUDGED = range(4)
"""Of the article that it stops at: it is to be judged from the beginning. Likewise, and more is to be done for its time
than is done here; it may be the first of the next run then. Time has passed for it, and some of its paragraphs are of a
site. It is judged and taken in, and more is to be asked of it."""
_RUN: Final = types.UniTuple(types.int64, 2)  # type: ignore[no-untyped-call]


@part(allocates=False)
def _take_in(
    articles: Articles, i: int, keys: Keys, row: int, slot: int, flags: int, held: Held, limits: Limits
) -> None:
    """Into the cluster of a slot, or NO_SLOT, its own, which is counted."""
    told = articles.told[i]
    if slot == NO_SLOT:
        count_opened(articles.numbers[told[START] : told[MARKS_AT]], held, limits)
    note_furniture(articles.packed, told, articles.numbers, held)
    enter(articles.packed, told, articles.numbers, keys, row, slot, flags, held, limits)


@compiled(_RUN(ARTICLES, types.int64, HELD, LIMITS, BOUNDS), allocates=False)
def judge_run(articles: Articles, first: int, held: Held, limits: Limits, bounds: Bounds) -> tuple[int, int]:
    """Judges articles from `first` on, in order, and takes them in, as long as each is plain.

    Plain is one that is known neither by its id nor by its place or words, and that has no paragraph which belongs to a
    site. It stops before one that is not, and before one for which something has to grow; and behind one that joins a
    cluster whose name or canonical article has been told, or might join another. What is near those that
    something is near is in `articles`.

    Returns the article that it stopped at, and what was done of it; or how many there are.
    """
    packed, row = articles.packed, bounds.row
    for i in range(first, len(articles.told)):
        told = articles.told[i]
        if told[IS_PLAIN] == 0 or not has_room(told, held, bounds, row) or is_known(packed, told, held, limits):
            return i, UNTOUCHED
        if not (bounds.is_passed != 0 and i == first) and not pass_time(told, held, limits, bounds):
            return i, FORGETS
        own = own_of(packed, told, articles.numbers)
        paragraphs = paragraphs_in(own, held, find_furniture(packed, told, articles.numbers, held) > 0)
        if belong_to_site(paragraphs, limits.comparing):
            return i, FURNITURE
        keys = held.room.keys[: mix_keys_of(told, articles.signatures[i], held, limits)]
        count, informative, highest = find_near(told, keys, held, limits, bounds), 0, 0.0
        if count > 0:
            highest, informative = score_near(own.shingles, count, held, limits)
        told[MOMENT] = time_of(told, held.times)
        if highest >= limits.least_similarity:
            near = articles.near[i]
            compare_near(own, count, informative, paragraphs, held, limits, near, articles.measured[i])
            slot, flags = chosen_by(near, limits)
            _take_in(articles, i, keys, row, slot, flags, held, limits)
            # Another cluster may leave before the run ends, and its slot be used again.
            is_asked = near[ALSO] >= 0 or (slot != NO_SLOT and held.clusters.is_told[slot])
            if bounds.stops_at_near != 0 or is_asked:
                return i, JUDGED
        else:
            raise_beside(own, paragraphs, held, limits)
            _take_in(articles, i, keys, row, NO_SLOT, PUBLISHED, held, limits)
            told[CANDIDATES] = count
        row += 1
    return len(articles.told), UNTOUCHED
