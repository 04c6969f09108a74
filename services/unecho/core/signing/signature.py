"""MinHash signatures, value for value those of `datasketch.MinHash` 2.0 with scheme affine32.

Method: A. Broder, On the resemblance and containment of documents, 1997; the permutations are datasketch's own: the
finaliser of MurmurHash3, then a * h + b modulo 2^32 with odd a.
"""

from functools import cache

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.article.minhash import lower_to_least
from unecho.core.profile import Profile
from unecho.core.signing.shingles import Fingerprint

Signature = npt.NDArray[np.uint32]
"""Shape (permutations,). An empty fingerprint's is all 2^32 - 1."""


@cache
def permutations_of(count: int, seed: int) -> tuple[Signature, Signature]:
    """Multipliers and offsets, see `kernels.article.minhash`."""
    generator = np.random.RandomState(seed)
    multipliers = generator.randint(0, 1 << 31, count, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    return multipliers, generator.randint(0, 1 << 32, count, dtype=np.uint32)


def sign(fingerprint: Fingerprint, profile: Profile) -> Signature:
    """The signature of a fingerprint: for each permutation the least permuted hash."""
    multipliers, offsets = permutations_of(profile.permutations, profile.seed)
    signature = np.full(profile.permutations, 0xFFFFFFFF, dtype=np.uint32)
    lower_to_least(fingerprint, multipliers, offsets, signature)
    return signature
