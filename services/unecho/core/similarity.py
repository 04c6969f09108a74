"""How much of one article stands in another."""

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from unecho.core.shingles import Fingerprint


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
    joined = np.concatenate(others)
    if not len(fingerprint) or not len(joined):
        return np.zeros(len(others), dtype=np.int64)
    places = np.searchsorted(fingerprint, joined)
    places[places == len(fingerprint)] = 0
    hits = np.concatenate([[0], np.cumsum(fingerprint[places] == joined)])
    ends = np.cumsum([len(other) for other in others])
    return np.asarray(np.diff(hits[np.concatenate([[0], ends])]), dtype=np.int64)
