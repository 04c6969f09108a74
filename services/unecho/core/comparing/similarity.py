"""How much of one article stands in another."""

import math
from collections.abc import Sequence

import numpy as np

from unecho.core.kernels.index.overlap import count_shared
from unecho.core.signing.shingles import Fingerprint


def similarity(shared: int, first: int, second: int) -> float:
    """T = |A n B| / (min^0.75 * max^0.25) of sets of sizes `first` and `second`, 0..1; 0.0 where one is empty.

    Between Jaccard (which falls when an outlet cuts a story) and containment (which rises for any long article that
    holds a short one's words). By square roots, which IEEE 754 rounds alike on every machine, as it does not powers.
    """
    small, large = sorted((first, second))
    return min(shared / (math.sqrt(small) * math.sqrt(math.sqrt(small * large))), 1.0) if small else 0.0


def shared_counts(fingerprint: Fingerprint, others: Sequence[Fingerprint]) -> list[int]:
    """For each of the others, how many values of it are in `fingerprint`."""
    if not others:
        return []
    lengths, shared = np.array([len(other) for other in others]), np.empty(len(others), dtype=np.int64)
    count_shared(fingerprint, others[0] if len(others) == 1 else np.concatenate(others), lengths, shared)
    counts: list[int] = shared.tolist()
    return counts
