"""The count-min sketch of `core.index.boilerplate`."""

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.compiled import compiled, inlined

_Counts = npt.NDArray[np.uint16]
_Shingles = npt.NDArray[np.uint32]


@inlined
def _cell(shingle: np.uint32, row: int, shift: np.uint32) -> np.uint32:
    if row == 0:
        multiplier = np.uint32(0x9E3779B1)
    elif row == 1:
        multiplier = np.uint32(0x85EBCA77)
    elif row == 2:
        multiplier = np.uint32(0xC2B2AE3D)
    else:
        multiplier = np.uint32(0x27D4EB2F)
    return np.uint32(np.uint32(shingle * multiplier) >> shift)


@compiled("uint16[::1](uint16[:, ::1], uint32, uint32[::1])")
def least_counts(counts: _Counts, shift: np.uint32, shingles: _Shingles) -> _Counts:
    """The count of each shingle: the least of its cells. `counts`: shape (4, 2^(32 - shift))."""
    least = np.empty(len(shingles), dtype=np.uint16)
    for i in range(len(shingles)):
        count = counts[0, _cell(shingles[i], 0, shift)]
        for row in range(1, 4):
            count = min(count, counts[row, _cell(shingles[i], row, shift)])
        least[i] = count
    return least


@compiled("boolean[::1](uint16[:, ::1], uint32, uint32[::1], int64)")
def are_rare(counts: _Counts, shift: np.uint32, shingles: _Shingles, threshold: int) -> npt.NDArray[np.bool_]:
    """Whether each shingle's count is below the threshold."""
    is_rare = np.empty(len(shingles), dtype=np.bool_)
    for i in range(len(shingles)):
        row = 0
        # The first row clears most.
        while row < 4 and counts[row, _cell(shingles[i], row, shift)] >= threshold:
            row += 1
        is_rare[i] = row < 4
    return is_rare


@compiled("int64(uint16[:, ::1], uint32, uint32[::1], int64)", allocates=False)
def count_rare(counts: _Counts, shift: np.uint32, shingles: _Shingles, threshold: int) -> int:
    """How many of the shingles have a count below the threshold."""
    rare = 0
    for i in range(len(shingles)):
        row = 0
        while row < 4 and counts[row, _cell(shingles[i], row, shift)] >= threshold:
            row += 1
        rare += row < 4
    return rare


@compiled("int64(uint16[:, ::1], uint32, uint32[::1], uint16[::1])", allocates=False)
def _raise_counts(counts: _Counts, shift: np.uint32, shingles: _Shingles, least: npt.NDArray[np.uint16]) -> int:
    highest = 0
    for i in range(len(shingles)):
        count = counts[0, _cell(shingles[i], 0, shift)]
        for row in range(1, 4):
            count = min(count, counts[row, _cell(shingles[i], row, shift)])
        least[i] = min(count, np.uint16(0xFFFE)) + 1
    for i in range(len(shingles)):
        raised = least[i]
        highest = max(highest, int(raised))
        for row in range(4):
            cell = _cell(shingles[i], row, shift)
            counts[row, cell] = max(counts[row, cell], raised)
    return highest


@compiled("int64(uint16[:, ::1], uint32, uint32[::1])")
def raise_counts(counts: _Counts, shift: np.uint32, shingles: _Shingles) -> int:
    """Adds one to the count of each shingle, none twice in the array; conservatively. Returns the highest count."""
    return _raise_counts(counts, shift, shingles, np.empty(len(shingles), dtype=np.uint16))
