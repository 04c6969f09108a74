"""Where keys go, as every Kafka client puts them: by murmur2, which aiokafka reads a byte at a time."""

from __future__ import annotations

import struct
from functools import lru_cache
from typing import Final

_SEED: Final = 0x9747B28C
_M: Final = 0x5BD1E995
_BITS: Final = 0xFFFFFFFF
_POSITIVE: Final = 0x7FFFFFFF


@lru_cache(maxsize=1024)
def key_hash(key: bytes) -> int:
    """What modulo the number of partitions gives a key's partition. An article's outputs, which have one key, share it.

    A. Appleby's MurmurHash2, 32 bits, with the seed of Kafka's clients.
    """
    words, rest = divmod(len(key), 4)
    value = _SEED ^ len(key)
    for word in struct.unpack_from(f"<{words}I", key):
        mixed = word * _M & _BITS
        value = (value * _M ^ (mixed ^ mixed >> 24) * _M) & _BITS
    if rest:
        value = (value ^ int.from_bytes(key[-rest:], "little")) * _M & _BITS
    value = (value ^ value >> 13) * _M & _BITS
    return (value ^ value >> 15) & _POSITIVE
