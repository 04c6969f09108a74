"""The table of `core.index.site_furniture`.

A place is two numbers: the key, or 0, with the count of stories above it; and the position of the last article. A
bucket is four places next to each other, as many as the processor fetches at once; a paragraph is in the bucket of its
low bits, or nowhere.
"""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, inlined, part

_Hashes = npt.NDArray[np.uint32]
_Positions = npt.NDArray[np.int64]
_Counts = npt.NDArray[np.uint8]
_Table = npt.NDArray[np.uint64]
_WAYS: Final = 4
_NOWHERE: Final = -1
MOST_COMPARED: Final = 4
"""Articles that had some of the paragraphs before; the newest say enough."""
_MOST: Final = 255
_COUNT_SHIFT: Final = np.uint64(32)


@inlined
def _key_of(paragraph: int, row: int, outlet: int) -> int:
    """What a paragraph is found by: row 0, as one of its outlet; row 1, as one of all."""
    if row == 1:
        return paragraph
    return np.uint32(np.uint32(paragraph ^ outlet) * np.uint32(0x9E3779B1)) | np.uint32(1)  # type: ignore[return-value]


@inlined
def _bucket_of(key: int, size: int) -> int:
    return _WAYS * (np.int64(np.uint32(key * np.uint32(0x85EBCA6B)) >> np.uint32(5)) & (size // _WAYS - 1))  # type: ignore[return-value]


@inlined
def _key_at(table: _Table, place: int) -> int:
    return np.uint32(table[2 * place])  # type: ignore[return-value]


@inlined
def _count_at(table: _Table, place: int) -> int:
    return np.uint8(table[2 * place] >> _COUNT_SHIFT)  # type: ignore[return-value]


@inlined
def _position_at(table: _Table, place: int) -> int:
    return np.int64(table[2 * place + 1])  # type: ignore[return-value]


@inlined
def _place_of(key: int, table: _Table) -> int:
    start = _bucket_of(key, len(table) // 2)
    for place in range(start, start + _WAYS):
        if _key_at(table, place) == key:
            return place
    return _NOWHERE


@inlined
def _keep_newest(position: int, newest: _Positions, row: int) -> None:
    """Puts a position among the newest ones of a row, once."""
    for rank in range(MOST_COMPARED):
        if newest[row, rank] == position:
            return
        if newest[row, rank] < position:
            for lower in range(MOST_COMPARED - 1, rank, -1):
                newest[row, lower] = newest[row, lower - 1]
            newest[row, rank] = position
            return


@compiled(
    types.int64(
        types.uint32[::1], types.uint32, types.uint64[::1], types.int64, types.uint8[:, ::1], *[types.int64[:, ::1]] * 2
    ),
    allocates=False,
)
def find_stories(
    paragraphs: _Hashes, outlet: int, table: _Table, first: int, found: _Counts, last: _Positions, newest: _Positions
) -> int:
    """In how many stories each paragraph stood, and the position of the last article that had it; 0 and -1 for none.

    What no article from position `first` on has had is forgotten. `outlet`: 32 bits of its name, odd.

    Into `found` and `last` both for each as one of its outlet and as one of all, shape (2, p); into `newest` of either
    the newest of those articles, the newest first, -1 for none, shape (2, 4). Returns the highest count.
    """
    newest[:] = _NOWHERE
    most = 0
    # All buckets are read before any is searched: the processor waits for them together.
    for row in range(2):
        for i in range(len(paragraphs)):
            last[row, i] = _position_at(table, _bucket_of(_key_of(paragraphs[i], row, outlet), len(table) // 2))
    for row in range(2):
        for i in range(len(paragraphs)):
            found[row, i], last[row, i] = 0, _NOWHERE
            if paragraphs[i] == 0:
                continue
            place = _place_of(_key_of(paragraphs[i], row, outlet), table)
            if place == _NOWHERE or _position_at(table, place) < first:
                continue
            found[row, i], last[row, i] = _count_at(table, place), _position_at(table, place)
            most = max(most, int(found[row, i]))
            _keep_newest(_position_at(table, place), newest, row)
    return most


@part(allocates=False)
def raise_first(stories: _Counts, positions: _Positions, row: int, position: int, count: int) -> None:
    """Adds a story to each of the first `count` of a row whose last article was at that position; 255 at most."""
    for i in range(count):
        if positions[row, i] == position and stories[row, i] < _MOST:
            stories[row, i] += 1


@compiled(types.void(types.uint8[:, ::1], types.int64[:, ::1], types.int64, types.int64), allocates=False)
def raise_stories(stories: _Counts, positions: _Positions, row: int, position: int) -> None:
    """The same of all."""
    raise_first(stories, positions, row, position, stories.shape[1])


@inlined
def _free_place(key: int, first: int, table: _Table) -> int:
    start = _bucket_of(key, len(table) // 2)
    chosen, least = start, np.int64(0x7FFFFFFFFFFFFFFF)
    for place in range(start, start + _WAYS):
        position = _position_at(table, place)
        is_free = _key_at(table, place) == 0 or position < first
        worth = np.int64(-1) if is_free else (np.int64(_count_at(table, place)) << np.int64(48)) + position
        if worth < least:
            chosen, least = place, worth
    return chosen


@compiled(
    types.void(types.uint32[::1], types.uint32, types.uint8[:, ::1], types.int64, types.int64, types.uint64[::1]),
    allocates=False,
)
def note_stories(paragraphs: _Hashes, outlet: int, stories: _Counts, position: int, first: int, table: _Table) -> None:
    """The article at `position` has these paragraphs, which have now stood in so many stories, but at least in one.

    Where a bucket is full the paragraph of fewest stories goes, of these the one that was seen longest ago.
    """
    for row in range(2):
        for i in range(len(paragraphs)):
            if paragraphs[i] == 0:
                continue
            key = _key_of(paragraphs[i], row, outlet)
            place = _place_of(key, table)
            if place == _NOWHERE:
                place = _free_place(key, first, table)
            count = np.uint64(max(stories[row, i], np.uint8(1)))
            table[2 * place], table[2 * place + 1] = np.uint64(key) | (count << _COUNT_SHIFT), np.uint64(position)
