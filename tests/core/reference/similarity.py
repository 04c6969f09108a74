"""How much of one article stands in another."""

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from unecho.core.signing.shingles import Fingerprint


def similarity(shared: int, first: int, second: int) -> float:
    """T = |A n B| / (min^0.75 * max^0.25) of sets of sizes `first` and `second`, 0..1; 0.0 where one is empty.

    Between Jaccard (which falls when an outlet cuts a story) and containment (which rises for any long article that
    holds a short one's words). By square roots, which IEEE 754 rounds alike on every machine, as it does not powers.
    """
    small, large = sorted((first, second))
    return min(shared / (math.sqrt(small) * math.sqrt(math.sqrt(small * large))), 1.0) if small else 0.0


def shared_counts(fingerprint: Fingerprint, others: Sequence[Fingerprint]) -> npt.NDArray[np.int64]:
    """For each of the others, how many values of it are in `fingerprint`. Shape (len(others),)."""
    if not others:
        return np.zeros(0, dtype=np.int64)
    return count_by_part(stands_in(fingerprint, np.concatenate(others)), [len(other) for other in others])


def stands_in(fingerprint: Fingerprint, shingles: Fingerprint) -> npt.NDArray[np.bool_]:
    """Which of `shingles`, in any order, are in `fingerprint`. Shape (len(shingles),)."""
    if not len(fingerprint):
        return np.zeros(len(shingles), dtype=np.bool_)
    places = np.searchsorted(fingerprint, shingles)
    places[places == len(fingerprint)] = 0
    return np.asarray(fingerprint[places] == shingles)


def count_by_part(is_counted: npt.NDArray[np.bool_], lengths: Sequence[int]) -> npt.NDArray[np.int64]:
    """How many are true in each of the consecutive parts of these lengths. Shape (len(lengths),)."""
    running = np.zeros(len(is_counted) + 1, dtype=np.int64)
    np.cumsum(is_counted, out=running[1:])
    ends = np.zeros(len(lengths) + 1, dtype=np.int64)
    np.cumsum(lengths, out=ends[1:])
    return np.diff(running[ends])
