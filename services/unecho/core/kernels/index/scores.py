"""T of an article and each of some others: see `core.comparing.similarity`."""

import math
from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.article.content import PADDING, list_shingles_of, words_in
from unecho.core.kernels.compiled import compiled
from unecho.core.kernels.index.records import HEAD, content_length, numbers_at, shingle_count
from unecho.core.kernels.index.sets import count_in, put_in, set_length
from unecho.core.kernels.index.sketch import count_rare, keep_rare

_Shingles = npt.NDArray[np.uint32]
_COLUMN: Final = types.uint32[::1]
_SCORED: Final = types.Tuple((types.float64, types.int64))  # type: ignore[no-untyped-call]
_SKETCH: Final = (types.uint16[:, ::1], types.uint32, _COLUMN, types.int64)


@compiled(types.float64(*[types.int64] * 3), allocates=False)
def similarity_of(shared: int, first: int, second: int) -> float:
    """`core.comparing.similarity.similarity`, bit for bit: products and square roots are rounded alike everywhere."""
    small, large = min(first, second), max(first, second)
    if small == 0:
        return 0.0
    return min(shared / (math.sqrt(small) * math.sqrt(math.sqrt(small * large))), 1.0)


@compiled(_SCORED(_COLUMN, types.int64[::1], types.int64[::1], *_SKETCH, types.float64[:, ::1]))
def score_records(
    shingles: _Shingles,
    rows: npt.NDArray[np.int64],
    addresses: npt.NDArray[np.int64],
    counts: npt.NDArray[np.uint16],
    shift: np.uint32,
    often: _Shingles,
    threshold: int,
    scores: npt.NDArray[np.float64],
) -> tuple[float, int]:
    """Of each of the articles of these rows against `shingles`, both without boilerplate.

    `addresses`: of each row, where its record is, see `kernels.index.records`. `scores`: shingles of both; T; the share
    of the one with fewer shingles that the other has. Shape (n, 3). For the sketch see `kernels.index.sketch`; with a
    `threshold` of 0 nothing is boilerplate. Returns the highest T, and how many of `shingles` are no boilerplate.
    """
    informative, own = shingles, len(shingles)
    if threshold > 0:
        informative = np.empty(len(shingles) + 1, dtype=np.uint32)
        own = keep_rare(counts, shift, often, shingles, threshold, informative)
    known = np.zeros(set_length(own), dtype=np.uint32)
    put_in(informative, 0, own, known)
    highest, most = 0.0, 0
    # All are looked at before any is read: the processor waits for them together.
    for i in range(len(rows)):
        most = max(most, words_in(content_length(numbers_at(addresses[rows[i]], 1))))
    room, others = np.empty(3 * (most + PADDING), dtype=np.uint32), np.empty(2 * most + 1, dtype=np.uint32)
    for i in range(len(rows)):
        address = addresses[rows[i]]
        head = numbers_at(address, 1)
        size, length = shingle_count(head), content_length(head)
        record = numbers_at(address, HEAD + (length + 3) // 4).view(np.uint8)
        list_shingles_of(record, 4 * HEAD, words_in(length), room, others)
        found = count_in(others, 0, size, known)
        left = count_rare(counts, shift, often, others[:size], threshold) if threshold > 0 else size
        scores[i, 0] = found
        scores[i, 1] = similarity_of(found, own, left)
        scores[i, 2] = found / max(min(own, left), 1)
        highest = max(highest, scores[i, 1])
    return highest, own
