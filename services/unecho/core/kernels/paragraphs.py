"""The table of `core.site_furniture`, as arrays.

A bucket is four places next to each other; a paragraph is in the bucket of its low bits, or nowhere.
"""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, inlined

_Hashes = npt.NDArray[np.uint32]
_Positions = npt.NDArray[np.int64]
_Counts = npt.NDArray[np.uint8]
_WAYS: Final = 4
_NOWHERE: Final = -1
_FOUND: Final = types.Tuple((types.uint8[::1], types.int64[::1]))  # type: ignore[no-untyped-call]


@inlined
def _place_of(paragraph: int, keys: _Hashes) -> int:
    start = _WAYS * (np.int64(np.uint32(paragraph * np.uint32(0x85EBCA6B)) >> np.uint32(5)) & (len(keys) // _WAYS - 1))
    for place in range(start, start + _WAYS):
        if keys[place] == paragraph:
            return int(place)
    return _NOWHERE


@compiled(_FOUND(types.uint32[::1], types.uint32[::1], types.int64[::1], types.uint8[::1], types.int64))
def find_stories(
    paragraphs: _Hashes, keys: _Hashes, positions: _Positions, counts: _Counts, first: int
) -> tuple[_Counts, _Positions]:
    """In how many stories each paragraph stood, and the position of the last article that had it; 0 and -1 for none.

    What no article from position `first` on has had is forgotten.
    """
    found, last = np.zeros(len(paragraphs), dtype=np.uint8), np.full(len(paragraphs), _NOWHERE, dtype=np.int64)
    for i in range(len(paragraphs)):
        if paragraphs[i] == 0:
            continue
        place = _place_of(paragraphs[i], keys)
        if place != _NOWHERE and positions[place] >= first:
            found[i], last[i] = counts[place], positions[place]
    return found, last


@compiled("void(uint32[::1], uint8[::1], int64, int64, uint32[::1], int64[::1], uint8[::1])")
def note_stories(
    paragraphs: _Hashes,
    stories: _Counts,
    position: int,
    first: int,
    keys: _Hashes,
    positions: _Positions,
    counts: _Counts,
) -> None:
    """The article at `position` has these paragraphs, which have now stood in so many stories.

    Where a bucket is full the paragraph of fewest stories goes, of these the one that was seen longest ago.
    """
    for i in range(len(paragraphs)):
        if paragraphs[i] == 0:
            continue
        place = _place_of(paragraphs[i], keys)
        if place == _NOWHERE:
            start = _WAYS * (
                np.int64(np.uint32(paragraphs[i] * np.uint32(0x85EBCA6B)) >> np.uint32(5)) & (len(keys) // _WAYS - 1)
            )
            place = int(start)
            least = np.int64(0x7FFFFFFFFFFFFFFF)
            for way in range(start, start + _WAYS):
                is_free = keys[way] == 0 or positions[way] < first
                worth = np.int64(-1) if is_free else (np.int64(counts[way]) << np.int64(48)) + positions[way]
                if worth < least:
                    place, least = int(way), worth
        keys[place], positions[place], counts[place] = paragraphs[i], position, stories[i]
