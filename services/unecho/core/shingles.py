"""An article's fingerprint: the set of its shingles, as hashes."""

from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.profile import Profile
from unecho.core.stopwords import stopwords_for

Fingerprint = npt.NDArray[np.uint32]
"""Shape (n,), sorted, no value twice."""

_FNV_OFFSET: Final = 0xCBF29CE484222325
_FNV_PRIME: Final = 0x100000001B3
_MASK64: Final = (1 << 64) - 1
_GOLDEN: Final = np.uint64(0x9E3779B97F4A7C15)
_MIX_1: Final = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2: Final = np.uint64(0x94D049BB133111EB)
_LONG_TOKEN: Final = 64
"""Characters; a longer token is no word that comes again, and is not kept in memory."""


def _hash_token(token: str) -> int:
    return _fnv_1a(token) if len(token) > _LONG_TOKEN else _cached_fnv_1a(token)


def _fnv_1a(token: str) -> int:
    """64-bit FNV-1a of the token's UTF-8 bytes (draft-eastlake-fnv)."""
    value = _FNV_OFFSET
    for byte in token.encode("utf-8", "surrogatepass"):
        value = ((value ^ byte) * _FNV_PRIME) & _MASK64
    return value


_cached_fnv_1a: Final = lru_cache(maxsize=1 << 17)(_fnv_1a)


def _hash_pairs(first: npt.NDArray[np.uint64], second: npt.NDArray[np.uint64]) -> Fingerprint:
    """32 bits of each ordered pair, by the finaliser of SplitMix64 (Steele, Lea, Flood 2014)."""
    mixed = first * _GOLDEN + second
    mixed = (mixed ^ (mixed >> np.uint64(30))) * _MIX_1
    mixed = (mixed ^ (mixed >> np.uint64(27))) * _MIX_2
    return ((mixed ^ (mixed >> np.uint64(31))) >> np.uint64(32)).astype(np.uint32)


def fingerprint(tokens: list[str], declared_language: str | None, profile: Profile) -> Fingerprint:
    """Word pairs without stopwords, next to each other and with one word between (skip-bigrams, gap of one).

    Returns: uint32, sorted, unique; at most `2 * profile.max_tokens` values. Empty for fewer than two content words.
    """
    stopwords = stopwords_for(tokens, declared_language)
    content = [token for token in tokens if token not in stopwords][: profile.max_tokens]
    hashes = np.fromiter((_hash_token(token) for token in content), dtype=np.uint64, count=len(content))
    return np.unique(np.concatenate([_hash_pairs(hashes[:-1], hashes[1:]), _hash_pairs(hashes[:-2], hashes[2:])]))
