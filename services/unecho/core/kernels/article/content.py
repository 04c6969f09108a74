"""The content words of an article as bytes, and the shingles that they make.

Three bytes a word, little-endian; then two bits a word, four words a byte, the first in the lowest: whether the word
and the next one, and the word and the one after that, are a shingle that no earlier two are. A word has two shingles at
most, so it takes 1.7 bytes a shingle.
"""

from typing import Any, Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.compiled import inlined, part

Column = npt.NDArray[np.uint32]
_Bytes = Any
"""Bytes, or an array of them."""
_WORD_BYTES: Final = 3
WORD_BITS: Final = 24
PADDING: Final = 2
"""What room for words has beside them: the last ones have no next."""


@inlined
def narrow_word(word: np.uint64) -> np.uint32:
    """Its highest WORD_BITS."""
    return np.uint32(word >> np.uint64(64 - WORD_BITS))


@inlined
def content_bytes(words: int) -> int:
    """How many bytes so many words take."""
    return _WORD_BYTES * words + (words + 3) // 4


@inlined
def words_in(length: int) -> int:
    """How many words so many bytes are, or -1 where no number of words takes so many."""
    words = 4 * length // 13
    return words if content_bytes(words) == length else -1


@inlined
def _first(word: np.uint32) -> np.uint32:
    mixed = np.uint32(word * np.uint32(0x9E3779B1))
    return np.uint32(mixed ^ (mixed >> np.uint32(16)))


@inlined
def _second(word: np.uint32) -> np.uint32:
    return np.uint32(word * np.uint32(0xC2B2AE3D))


@inlined
def _mix(both: np.uint32) -> np.uint32:
    mixed = np.uint32((both ^ (both >> np.uint32(15))) * np.uint32(0x27D4EB2F))
    return np.uint32(mixed ^ (mixed >> np.uint32(13)))


@inlined
def hash_pair(first: np.uint32, second: np.uint32) -> np.uint32:
    """The shingle of two words: multiplied and shifted as in xxHash32, by three of its primes (Y. Collet 2012)."""
    return np.uint32(_mix(np.uint32(_first(first) + _second(second))))


@part(allocates=False)
def put_content(words: Column, flags: npt.NDArray[np.uint8], count: int, packed: _Bytes, at: int) -> int:
    """The bytes of so many words, whose bits are in `flags`, one byte a word; where they end."""
    for i in range(count):
        word = words[i]
        packed[at + 3 * i] = word & np.uint32(255)
        packed[at + 3 * i + 1] = (word >> np.uint32(8)) & np.uint32(255)
        packed[at + 3 * i + 2] = word >> np.uint32(16)
    at += _WORD_BYTES * count
    for group in range((count + 3) // 4):
        bits = np.uint32(0)
        for i in range(4 * group, min(4 * group + 4, count)):
            bits |= np.uint32(flags[i]) << np.uint32(2 * (i & 3))
        packed[at + group] = bits
    return at + (count + 3) // 4


@part(allocates=False)
def _get_words(packed: _Bytes, at: int, count: int, words: Column) -> None:
    for i in range(count):
        low, middle, high = packed[at + 3 * i], packed[at + 3 * i + 1], packed[at + 3 * i + 2]
        words[i] = np.uint32(low) | np.uint32(middle) << np.uint32(8) | np.uint32(high) << np.uint32(16)
    for i in range(count, count + PADDING):
        words[i] = np.uint32(0)


@part(allocates=False)
def list_shingles_of(packed: _Bytes, at: int, count: int, room: Column, shingles: Column) -> int:
    """The shingles of so many words whose bytes begin at `at`, into `shingles`; how many they are.

    `shingles` has room for one more. `room`: for three times the words and PADDING.
    """
    size = count + PADDING
    words, nexts, after_nexts = room[:size], room[size : 2 * size], room[2 * size : 3 * size]
    _get_words(packed, at, count, words)
    # In a loop of their own, which the compiler makes four or eight at a time.
    for i in range(count):
        first = _first(words[i])
        nexts[i] = _mix(np.uint32(first + _second(words[i + 1])))
        after_nexts[i] = _mix(np.uint32(first + _second(words[i + 2])))
    flags_at, total = at + _WORD_BYTES * count, 0
    for i in range(count):
        bits = np.uint32(packed[flags_at + (i >> 2)]) >> np.uint32(2 * (i & 3))
        shingles[total] = nexts[i]
        total += np.int64(bits & np.uint32(1))  # type: ignore[assignment]
        shingles[total] = after_nexts[i]
        total += np.int64((bits >> np.uint32(1)) & np.uint32(1))  # type: ignore[assignment]
    return total
