"""MinHash signatures, value for value those of `datasketch.MinHash` 2.0 with scheme affine32.

Method: A. Broder, On the resemblance and containment of documents, 1997; the permutations are datasketch's own: the
finaliser of MurmurHash3, then a * h + b modulo 2^32 with odd a.
"""

from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.profile import Profile
from unecho.core.signing.shingles import Fingerprint
from unecho.core.signing.signature import Signature

_CHUNK: Final = 512
"""Shingles permuted at once: bounds the memory a long article takes."""


@cache
def _permutations(count: int, seed: int) -> tuple[Signature, Signature]:
    generator = np.random.RandomState(seed)
    multipliers = generator.randint(0, 1 << 31, count, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    return multipliers, generator.randint(0, 1 << 32, count, dtype=np.uint32)


def _finalise(hashes: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint32]:
    """MurmurHash3's 32-bit finaliser."""
    mixed = hashes ^ (hashes >> np.uint32(16))
    mixed = mixed * np.uint32(0x85EBCA6B)
    mixed = mixed ^ (mixed >> np.uint32(13))
    mixed = mixed * np.uint32(0xC2B2AE35)
    return np.asarray(mixed ^ (mixed >> np.uint32(16)))


def sign(fingerprint: Fingerprint, profile: Profile) -> Signature:
    """The signature of a fingerprint: for each permutation the least permuted hash."""
    multipliers, offsets = _permutations(profile.permutations, profile.seed)
    signature = np.full(profile.permutations, 0xFFFFFFFF, dtype=np.uint32)
    mixed = _finalise(fingerprint)
    for start in range(0, len(mixed), _CHUNK):
        permuted = multipliers[:, None] * mixed[None, start : start + _CHUNK] + offsets[:, None]
        np.minimum(signature, permuted.min(axis=1), out=signature)
    return signature
