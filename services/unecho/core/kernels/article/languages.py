"""Stopwords of all languages, as one hash table.

`rows`: the hash of a stopword, or 0 where there is none, and after it a bit for each language that it is one of; shape
(2 * slots,), where the number of slots is a power of two. `sieve`: a bit for each of SIEVE_BITS ends of hashes that
a stopword has, so that most other words do not touch the rows, which are too many for the nearest cache. Words are told
apart by their hashes alone.
"""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, inlined, part

_SPOKEN: Final = types.Tuple((types.uint64[::1], types.uint64))  # type: ignore[no-untyped-call]
_Hashes = npt.NDArray[np.uint64]
_Bits = npt.NDArray[np.uint64]
MOST_LANGUAGES: Final = 64
SIEVE_BITS: Final = 1 << 17
_DIGITS: Final = 12
"""Of a count, in binary."""
MOST_COUNTED: Final = (1 << _DIGITS) - 1
_ENOUGH: Final = 3
"""Stopwords of a language that must be among the words; with fewer, they do not show it."""
_OF_BEST: Final = 5
"""The declared language is the first one if it has this many of … words where the best has one more."""
_SECOND: Final = 7
"""Of so many stopwords of the first language, one must be of a second and not of the first."""


@inlined
def _row_of(word: np.uint64, rows: _Bits) -> int:
    """Where the word is, or a free row."""
    row = np.int64(word & np.uint64(len(rows) // 2 - 1))
    while rows[2 * row] != np.uint64(0) and rows[2 * row] != word:
        row = (row + 1) & (len(rows) // 2 - 1)
    return 2 * row  # type: ignore[return-value]


@inlined
def _sieve_bit(word: np.uint64) -> np.uint64:
    # Other bits of the hash than the row's.
    return (word >> np.uint64(40)) & np.uint64(SIEVE_BITS - 1)


@inlined
def languages_of(word: np.uint64, sieve: _Bits, rows: _Bits) -> np.uint64:
    """A bit for each language that a word is a stopword of."""
    bit = _sieve_bit(word)
    if (sieve[bit >> np.uint64(6)] >> (bit & np.uint64(63))) & np.uint64(1) == np.uint64(0):
        return np.uint64(0)
    return np.uint64(rows[_row_of(word, rows) + 1])


@compiled("void(uint64[::1], int64, uint64[::1], uint64[::1])", allocates=False)
def add_stopwords(words: _Hashes, language: int, sieve: _Bits, rows: _Bits) -> None:
    """Some rows must stay free."""
    for word in words:
        row = _row_of(word, rows)
        rows[row] = word
        rows[row + 1] |= np.uint64(1) << np.uint64(language)
        bit = _sieve_bit(word)
        sieve[bit >> np.uint64(6)] |= np.uint64(1) << (bit & np.uint64(63))


@inlined
def _count(of_words: _Bits, but: np.uint64) -> npt.NDArray[np.int64]:
    """How many words each language has, of those that are none of the languages `but`."""
    # Binary digits of all counts at once, a bit for each language. A carry seldom leaves the first four.
    digits = np.zeros(_DIGITS, dtype=np.uint64)
    ones, twos, fours, eights = np.uint64(0), np.uint64(0), np.uint64(0), np.uint64(0)
    for bits in of_words:
        carry = bits if bits & but == np.uint64(0) else np.uint64(0)
        ones, carry = ones ^ carry, ones & carry
        twos, carry = twos ^ carry, twos & carry
        fours, carry = fours ^ carry, fours & carry
        eights, carry = eights ^ carry, eights & carry
        place = 4
        while carry != np.uint64(0):
            digits[place], carry = digits[place] ^ carry, digits[place] & carry
            place += 1
    digits[0], digits[1], digits[2], digits[3] = ones, twos, fours, eights
    counts = np.zeros(MOST_LANGUAGES, dtype=np.int64)
    for place in range(_DIGITS):
        for language in range(MOST_LANGUAGES):
            counts[language] += np.int64((digits[place] >> np.uint64(language)) & np.uint64(1)) << place
    return counts


@compiled("uint64(uint64[::1], int64)")
def spoken(of_words: _Bits, declared: int) -> np.uint64:
    """Bits of the language that most words are stopwords of, and of a second that others are; 0 where none has enough.

    `of_words`: at most MOST_COUNTED. `declared`: a language, or -1; it is the first one where it has almost as many.
    Of languages that have as many, the one of the lowest bit counts.
    """
    counts = _count(of_words, np.uint64(0))
    first = np.int64(counts.argmax())
    if counts[first] < _ENOUGH:
        return np.uint64(0)
    if declared >= 0 and counts[declared] * _OF_BEST >= counts[first] * (_OF_BEST - 1):
        first = np.int64(declared)
    bits = np.uint64(1) << np.uint64(first)
    most = 0
    for languages in of_words:
        most += int(languages != np.uint64(0)) & int(languages & bits == np.uint64(0))
    if most < _ENOUGH or most * _SECOND < counts[first]:
        # No language can have enough of these.
        return bits
    others = _count(of_words, bits)
    second = np.int64(others.argmax())
    if others[second] >= _ENOUGH and others[second] * _SECOND >= counts[first]:
        bits |= np.uint64(1) << np.uint64(second)
    return bits


@part()
def choose_dropped(of_words: _Bits, most: int, declared: int) -> np.uint64:
    """What the first `most` words show to be `spoken`, or else the declared one."""
    bits = spoken(of_words[:most], declared)
    if bits == np.uint64(0) and declared >= 0:
        bits = np.uint64(1) << np.uint64(declared)
    return bits


@compiled(_SPOKEN(types.uint64[::1], types.uint64[::1], types.uint64[::1], types.int64, types.int64))
def speak(words: _Hashes, sieve: _Bits, rows: _Bits, most: int, declared: int) -> tuple[_Bits, np.uint64]:
    """The languages of all words, and those dropped."""
    of_words = np.empty(len(words), dtype=np.uint64)
    for i in range(len(words)):
        of_words[i] = languages_of(words[i], sieve, rows)
    return of_words, choose_dropped(of_words, most, declared)
