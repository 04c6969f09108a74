"""T of an article and each of some others: see `core.comparing.similarity`."""

import math
from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled
from unecho.core.kernels.index.sets import count_in, put_in, set_length
from unecho.core.kernels.index.sketch import count_rare

_Shingles = npt.NDArray[np.uint32]
_COLUMN: Final = types.uint32[::1]
_SKETCH: Final = (types.uint16[:, ::1], types.uint32, _COLUMN, types.int64)


@compiled(types.float64(*[types.int64] * 3), allocates=False)
def similarity_of(shared: int, first: int, second: int) -> float:
    """`core.comparing.similarity.similarity`, bit for bit: products and square roots are rounded alike everywhere."""
    small, large = min(first, second), max(first, second)
    if small == 0:
        return 0.0
    return min(shared / (math.sqrt(small) * math.sqrt(math.sqrt(small * large))), 1.0)


@compiled(types.float64(_COLUMN, _COLUMN, types.int64[::1], *_SKETCH, types.float64[:, ::1]))
def score_others(
    informative: _Shingles,
    joined: _Shingles,
    lengths: npt.NDArray[np.int64],
    counts: npt.NDArray[np.uint16],
    shift: np.uint32,
    often: _Shingles,
    threshold: int,
    scores: npt.NDArray[np.float64],
) -> float:
    """Of each of the fingerprints of these lengths, joined, against `informative`, which has no boilerplate.

    `scores`: shingles of both; T without the boilerplate of the other; the share of the one with fewer shingles that
    the other has. Shape (n, 3). For the sketch see `kernels.index.sketch`; with a `threshold` of 0 nothing is
    boilerplate. Returns the highest T.
    """
    known = np.zeros(set_length(len(informative)), dtype=np.uint32)
    put_in(informative, 0, len(informative), known)
    start, own, highest = 0, len(informative), 0.0
    for part in range(len(lengths)):
        end = start + lengths[part]
        found = count_in(joined, start, end, known)
        size = count_rare(counts, shift, often, joined[start:end], threshold) if threshold > 0 else lengths[part]
        scores[part, 0] = found
        scores[part, 1] = similarity_of(found, own, size)
        scores[part, 2] = found / max(min(own, size), 1)
        highest = max(highest, scores[part, 1])
        start = end
    return highest
