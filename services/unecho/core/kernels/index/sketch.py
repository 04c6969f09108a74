"""The count-min sketch of `core.index.boilerplate`."""

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.compiled import compiled, inlined, part

_Counts = npt.NDArray[np.uint16]
_Least = npt.NDArray[np.uint16]
_Shingles = npt.NDArray[np.uint32]
_Bits = npt.NDArray[np.uint32]


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


@compiled("void(uint16[:, ::1], int64, uint32[::1])", allocates=False)
def mark_often(counts: _Counts, threshold: int, often: _Bits) -> None:
    """Into `often` a bit for each cell of the first row: whether its count has reached the threshold."""
    for word in range(len(often)):
        bits = np.uint32(0)
        for bit in range(32):
            bits |= np.uint32(counts[0, 32 * word + bit] >= threshold) << np.uint32(bit)
        often[word] = bits


@inlined
def _is_rare(counts: _Counts, shift: np.uint32, often: _Bits, shingle: np.uint32, threshold: int) -> bool:
    """Whether the count is below the threshold: nearly always the sieve `often` says so, which is small."""
    cell = _cell(shingle, 0, shift)
    if (often[cell >> np.uint32(5)] >> (cell & np.uint32(31))) & np.uint32(1) == 0:
        return True
    row = 1
    while row < 4 and counts[row, _cell(shingle, row, shift)] >= threshold:
        row += 1
    return row < 4


@compiled("int64(uint16[:, ::1], uint32, uint32[::1], uint32[::1], int64, uint32[::1])", allocates=False)
def keep_rare(
    counts: _Counts, shift: np.uint32, often: _Bits, shingles: _Shingles, threshold: int, kept: _Shingles
) -> int:
    """The shingles with a count below the threshold, in their order, into `kept`; how many. `often`: see `mark_often`.

    `kept` has room for one more than there are shingles.
    """
    count = 0
    for shingle in shingles:
        kept[count] = shingle
        count += _is_rare(counts, shift, often, shingle, threshold)
    return count


@part(allocates=False)
def count_rare(counts: _Counts, shift: np.uint32, often: _Bits, shingles: _Shingles, threshold: int) -> int:
    """How many of the shingles have a count below the threshold. `often`: see `mark_often`."""
    rare = 0
    for shingle in shingles:
        rare += _is_rare(counts, shift, often, shingle, threshold)
    return rare


@part(allocates=False)
def _raise_counts(
    counts: _Counts, shift: np.uint32, shingles: _Shingles, least: _Least, often: _Bits, threshold: int
) -> int:
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
        if raised >= threshold:
            cell = _cell(shingles[i], 0, shift)
            often[cell >> np.uint32(5)] |= np.uint32(1) << (cell & np.uint32(31))
    return highest


@compiled("int64(uint16[:, ::1], uint32, uint32[::1], uint32[::1], int64)")
def raise_counts(counts: _Counts, shift: np.uint32, shingles: _Shingles, often: _Bits, threshold: int) -> int:
    """Adds one to the count of each shingle, none twice in the array; conservatively. Returns the highest count.

    `often`: see `mark_often`.
    """
    return _raise_counts(counts, shift, shingles, np.empty(len(shingles), dtype=np.uint16), often, threshold)
