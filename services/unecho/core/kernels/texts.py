"""Hashes of texts."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, inlined

_BYTES: Final = types.Array(types.uint8, 1, "C", readonly=True)
_WORDS: Final = types.Tuple((types.uint8[::1], types.uint64[::1], types.int64[::1]))  # type: ignore[no-untyped-call]
_SPACE: Final = np.uint8(0x20)
_LINE_BREAK: Final = np.uint8(0x0A)


@inlined
def _hash_text(utf8: npt.NDArray[np.uint8], start: int, end: int, seed: np.uint64) -> np.uint64:
    """SplitMix64's finaliser (Steele, Lea, Flood 2014) over the bytes, eight at a time."""
    value = seed ^ np.uint64(end - start)
    for word in range(start, end, 8):
        eight = np.uint64(0)
        for at in range(word, min(word + 8, end)):
            eight |= np.uint64(utf8[at]) << np.uint64(8 * (at - word))
        value = (value ^ eight) + np.uint64(0x9E3779B97F4A7C15)
        value = (value ^ (value >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        value = (value ^ (value >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        value ^= value >> np.uint64(31)
    return value


@compiled(types.uint64[::1](_BYTES, types.int64[::1], types.uint64))
def hash_texts(utf8: npt.NDArray[np.uint8], ends: npt.NDArray[np.int64], seed: np.uint64) -> npt.NDArray[np.uint64]:
    """64 bits of each text.

    `utf8`: the texts, one after the other. `ends`: where each ends, shape (n,). Returns: shape (n,).
    """
    hashes = np.empty(len(ends), dtype=np.uint64)
    start = 0
    for text in range(len(ends)):
        hashes[text] = _hash_text(utf8, start, ends[text], seed)
        start = ends[text]
    return hashes


@compiled(_WORDS(_BYTES))
def hash_words(
    spaced: npt.NDArray[np.uint8],
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint64], npt.NDArray[np.int64]]:
    """What stands between spaces, line breaks and other bytes below them.

    Returns: the words joined by one space; 64 bits of each, shape (n,); of each line, the index of the first word in or
    after it, int64, shape (line breaks + 1,).
    """
    joined = np.empty(len(spaced), dtype=np.uint8)
    hashes = np.empty((len(spaced) + 1) // 2, dtype=np.uint64)
    line_starts = np.empty(len(spaced) + 1, dtype=np.int64)
    line_starts[0] = 0
    words, length, at, line = 0, 0, 0, 0
    while at < len(spaced):
        if spaced[at] <= _SPACE:
            if spaced[at] == _LINE_BREAK:
                line += 1
                line_starts[line] = words
            at += 1
            continue
        if words > 0:
            joined[length] = _SPACE
            length += 1
        start = at
        while at < len(spaced) and spaced[at] > _SPACE:
            joined[length] = spaced[at]
            length += 1
            at += 1
        hashes[words] = _hash_text(spaced, start, at, np.uint64(0))
        words += 1
    return joined[:length], hashes[:words], line_starts[: line + 1].copy()
