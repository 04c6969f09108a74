"""Hashes of texts."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, inlined, part

_BYTES: Final = types.Array(types.uint8, 1, "C", readonly=True)
_WORDS: Final = types.Tuple((types.uint8[::1], types.uint64[::1], types.int64[::1]))  # type: ignore[no-untyped-call]
_HASHES: Final = types.uint64[::1]
_Text = npt.NDArray[np.uint8]
_SPACE: Final = np.uint8(0x20)
_LINE_END: Final = np.uint8(0x0A)


@inlined
def mix(value: np.uint64, eight: np.uint64) -> np.uint64:
    """SplitMix64's finaliser (Steele, Lea, Flood 2014)."""
    value = (value ^ eight) + np.uint64(0x9E3779B97F4A7C15)
    value = (value ^ (value >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    value = (value ^ (value >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return value ^ (value >> np.uint64(31))


@inlined
def hash_text(utf8: npt.NDArray[np.uint8], start: int, end: int, seed: np.uint64) -> np.uint64:
    """SplitMix64's finaliser (Steele, Lea, Flood 2014) over the bytes, eight at a time."""
    value = seed ^ np.uint64(end - start)
    for word in range(start, end, 8):
        eight = np.uint64(0)
        for at in range(word, min(word + 8, end)):
            eight |= np.uint64(utf8[at]) << np.uint64(8 * (at - word))
        value = mix(value, eight)
    return value


@compiled(types.uint64[::1](_BYTES, types.int64[::1], types.uint64))
def hash_texts(utf8: npt.NDArray[np.uint8], ends: npt.NDArray[np.int64], seed: np.uint64) -> npt.NDArray[np.uint64]:
    """64 bits of each text.

    `utf8`: the texts, one after the other. `ends`: where each ends, shape (n,). Returns: shape (n,).
    """
    hashes = np.empty(len(ends), dtype=np.uint64)
    start = 0
    for text in range(len(ends)):
        hashes[text] = hash_text(utf8, start, ends[text], seed)
        start = ends[text]
    return hashes


@compiled(_WORDS(_BYTES))
def hash_words(spaced: _Text) -> tuple[_Text, npt.NDArray[np.uint64], npt.NDArray[np.int64]]:
    """What stands between spaces, line ends and other bytes below them.

    Returns: the words joined by one space; 64 bits of each, shape (n,); for each line the first word in it or after it,
    int64, shape (lines,).
    """
    joined = np.empty(len(spaced), dtype=np.uint8)
    hashes = np.empty((len(spaced) + 1) // 2, dtype=np.uint64)
    line_starts = np.zeros(len(spaced) + 1, dtype=np.int64)
    words, length, at, lines = 0, 0, 0, 1
    while at < len(spaced):
        byte = spaced[at]
        if byte <= _SPACE:
            if byte == _LINE_END:
                line_starts[lines] = words
                lines += 1
            at += 1
            continue
        if words > 0:
            joined[length] = _SPACE
            length += 1
        start = at
        eight = np.uint64(0)
        while byte > _SPACE:
            eight |= np.uint64(byte) << np.uint64(8 * ((at - start) & 7))
            joined[length] = byte
            length += 1
            at += 1
            if at == len(spaced):
                break
            byte = spaced[at]
        # Most words are of eight bytes at most.
        if at - start <= 8:
            hashes[words] = mix(np.uint64(at - start), eight)
        else:
            hashes[words] = hash_text(spaced, start, at, np.uint64(0))
        words += 1
    return joined[:length], hashes[:words], line_starts[:lines].copy()


@part(allocates=False)
def _hash_folded(utf8: _Text) -> tuple[np.uint64, np.uint64]:
    """64 bits of a text with white space folded to one blank between words, and 64 of the same in lower case of ASCII.

    FNV-1a (Fowler, Noll, Vo 1991), a byte at a time.
    """
    written, lowered = np.uint64(0xCBF29CE484222325), np.uint64(0xCBF29CE484222325)
    prime = np.uint64(0x100000001B3)
    is_blank, is_begun = False, False
    for byte in utf8:
        if byte == 32 or 9 <= byte <= 13:
            is_blank = is_begun
            continue
        if is_blank:
            written, lowered = (written ^ np.uint64(32)) * prime, (lowered ^ np.uint64(32)) * prime
            is_blank = False
        is_begun = True
        small = byte + 32 if 65 <= byte <= 90 else byte
        written, lowered = (written ^ np.uint64(byte)) * prime, (lowered ^ np.uint64(small)) * prime
    return written, lowered


@compiled(_HASHES(_BYTES, _BYTES, _BYTES, types.uint64))
def hash_wording(utf8: _Text, lowered: _Text, title: _Text, figures: int) -> npt.NDArray[np.uint64]:
    """The four hashes of `core.signing.wording`, shape (4,).

    Without regard to white space, of `utf8`; the same of `lowered`, or of `utf8` in lower case of ASCII where that is
    empty; `figures`; and of `title`, 0 where that is empty.
    """
    hashes = np.zeros(4, dtype=np.uint64)
    hashes[0], hashes[1] = _hash_folded(utf8)
    if len(lowered):
        hashes[1] = _hash_folded(lowered)[0]
    hashes[2] = figures
    if len(title):
        hashes[3] = _hash_folded(title)[0]
    return hashes
