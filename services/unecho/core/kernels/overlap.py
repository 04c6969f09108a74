"""How many shingles articles share."""

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.compiled import compiled

_Shingles = npt.NDArray[np.uint32]
_Counts = npt.NDArray[np.int64]


@compiled("int64[::1](uint32[::1], uint32[::1], int64[::1])")
def count_shared(fingerprint: _Shingles, joined: _Shingles, lengths: _Counts) -> _Counts:
    """How many shingles of `fingerprint` are in each of the fingerprints of these lengths, joined. All are sorted."""
    shared = np.zeros(len(lengths), dtype=np.int64)
    start = 0
    for part in range(len(lengths)):
        end = start + lengths[part]
        i, j, found = 0, start, 0
        while i < len(fingerprint) and j < end:
            one, other = fingerprint[i], joined[j]
            found += one == other
            i += one <= other
            j += other <= one
        shared[part] = found
        start = end
    return shared
