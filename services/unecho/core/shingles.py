"""An article's fingerprint: the set of its shingles, as hashes."""

from itertools import filterfalse, islice
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.pairs import hash_skip_pairs
from unecho.core.profile import Profile
from unecho.core.stopwords import stopwords_for

Fingerprint = npt.NDArray[np.uint32]
"""Shape (n,), sorted, no value twice."""

_MASK64: Final = (1 << 64) - 1
_GOLDEN: Final = 0x9E3779B97F4A7C15
_MIX_1: Final = 0xBF58476D1CE4E5B9
_MIX_2: Final = 0x94D049BB133111EB
_LONG_TOKEN: Final = 64
"""Characters; a longer token is no word that comes again, and is not kept in memory."""
_TOKENS_KEPT: Final = 1 << 17


def _hash_token(token: str) -> int:
    """64 bits of the token: SplitMix64's finaliser (Steele, Lea, Flood 2014) over its UTF-8 bytes, eight at a time."""
    data = token.encode("utf-8", "surrogatepass")
    value = len(data)
    for start in range(0, len(data), 8):
        value = ((value ^ int.from_bytes(data[start : start + 8], "little")) + _GOLDEN) & _MASK64
        value = ((value ^ (value >> 30)) * _MIX_1) & _MASK64
        value = ((value ^ (value >> 27)) * _MIX_2) & _MASK64
        value ^= value >> 31
    return value


class _TokenHashes(dict[str, int]):
    """Hashes of the tokens met so far, in bounded memory; a lookup of a known one costs no Python call."""

    def __missing__(self, token: str) -> int:
        value = _hash_token(token)
        if len(token) <= _LONG_TOKEN:
            if len(self) >= _TOKENS_KEPT:
                self.clear()
            self[token] = value
        return value


_HASHES: Final = _TokenHashes()


def fingerprint(tokens: list[str], declared_language: str | None, profile: Profile) -> Fingerprint:
    """Word pairs without stopwords, next to each other and with one word between (skip-bigrams, gap of one).

    Returns: uint32, sorted, unique; at most `2 * profile.max_tokens` values. Empty for fewer than two content words.
    """
    stopwords = stopwords_for(tokens, declared_language)
    content = list(islice(filterfalse(stopwords.__contains__, tokens), profile.max_tokens))
    hashes = np.fromiter(map(_HASHES.__getitem__, content), dtype=np.uint64, count=len(content))
    return _distinct(hash_skip_pairs(hashes))


def _distinct(values: Fingerprint) -> Fingerprint:
    """What numpy.unique gives, several times as fast on this few values."""
    ordered = np.sort(values)
    is_first = np.ones(len(ordered), dtype=np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=is_first[1:])
    return ordered[is_first]
