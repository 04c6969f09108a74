"""The hash that chooses a key's partition, of all keys of a batch in one call."""

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, part

_BYTES = types.Bytes(types.uint8, 1, "C")
_M = np.uint32(0x5BD1E995)
_SEED = np.uint32(0x9747B28C)


@part(allocates=False)
def _four_at(packed: npt.NDArray[np.uint8], at: int) -> np.uint32:
    low = np.uint32(packed[at]) | np.uint32(packed[at + 1]) << np.uint32(8)
    high = np.uint32(packed[at + 2]) << np.uint32(16) | np.uint32(packed[at + 3]) << np.uint32(24)
    return np.uint32(low | high)


@part(allocates=False)
def _murmur2(packed: npt.NDArray[np.uint8], start: int, end: int) -> np.uint32:
    found = np.uint32(_SEED ^ np.uint32(end - start))
    whole = start + (end - start) // 4 * 4
    for at in range(start, whole, 4):
        four = np.uint32(_four_at(packed, at) * _M)
        found = np.uint32(np.uint32(found * _M) ^ np.uint32(np.uint32(four ^ four >> np.uint32(24)) * _M))
    if whole < end:
        for at in range(whole, end):
            found ^= np.uint32(packed[at]) << np.uint32(8 * (at - whole))
        found = np.uint32(found * _M)
    found = np.uint32(np.uint32(found ^ found >> np.uint32(13)) * _M)
    return np.uint32(found ^ found >> np.uint32(15))


@compiled(types.void(_BYTES, types.int64[::1], types.uint32[::1]))
def hash_keys(keys: bytes, ends: npt.NDArray[np.int64], hashes: npt.NDArray[np.uint32]) -> None:
    """Murmur2 as Kafka's clients have it (org.apache.kafka.common.utils.Utils), of keys that stand one after the other.

    `ends`: where each ends, in bytes. `hashes` is filled, one for each.
    """
    packed, start = np.frombuffer(keys, np.uint8), 0
    for key in range(len(ends)):
        hashes[key] = _murmur2(packed, start, ends[key])
        start = ends[key]
