"""Sets of hashes, such as the shingles of an article.

A set is one array of 1.25 `size` + 1 numbers, `size` a power of two and at least twice as many as its values: a hash
table, whether 0 is in it, and a sieve of eight bits a slot. Nearly all of what is not in it falls through the sieve,
which takes a fraction of the time of a look into the table.
"""

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.compiled import compiled, inlined

_Hashes = npt.NDArray[np.uint32]


@inlined
def set_length(count: int) -> int:
    """How many numbers a set of so many values takes, all 0 where it is empty."""
    size = 16
    while size < 2 * count:
        size *= 2
    return size + 1 + size // 4


@inlined
def _size_of(length: int) -> int:
    return (length - 1) // 5 * 4


@inlined
def _shift_of(size: int) -> int:
    """Leaves of 32 bits those that number a bit of the sieve."""
    shift = 32 - 3
    while size > 1:
        size //= 2
        shift -= 1
    return shift


@compiled("void(uint32[::1], int64, int64, uint32[::1])", allocates=False)
def put_in(values: _Hashes, start: int, end: int, into: _Hashes) -> None:
    """Puts the values from `start` to `end` into a set."""
    size = _size_of(len(into))
    shift = np.uint32(_shift_of(size))
    for i in range(start, end):
        value = values[i]
        bit = np.uint32(value * np.uint32(0x9E3779B1)) >> shift
        into[size + 1 + np.int64(bit >> np.uint32(5))] |= np.uint32(1) << (bit & np.uint32(31))
        if value == 0:
            into[size] = 1
            continue
        slot = np.int64(bit >> np.uint32(3))
        while into[slot] != 0 and into[slot] != value:
            slot = (slot + 1) & (size - 1)
        into[slot] = value


@compiled("int64(uint32[::1], int64, int64, uint32[::1])", allocates=False)
def count_in(values: _Hashes, start: int, end: int, known: _Hashes) -> int:
    """How many of the values from `start` to `end` are in a set."""
    size = _size_of(len(known))
    shift = np.uint32(_shift_of(size))
    found = 0
    for i in range(start, end):
        value = values[i]
        bit = np.uint32(value * np.uint32(0x9E3779B1)) >> shift
        if (known[size + 1 + np.int64(bit >> np.uint32(5))] >> (bit & np.uint32(31))) & np.uint32(1) == 0:
            continue
        if value == 0:
            found += known[size] != 0
            continue
        slot = np.int64(bit >> np.uint32(3))
        while known[slot] != 0 and known[slot] != value:
            slot = (slot + 1) & (size - 1)
        found += known[slot] != 0
    return found
