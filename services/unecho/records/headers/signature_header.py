"""The header that carries an article's MinHash values, as a subscriber reads it: by the standard library alone."""

import struct
from typing import Final

SIGNATURE_HEADER: Final = "unecho-signature"
"""The 128 values, uint32 little-endian: `datasketch.MinHash(hashvalues=..., scheme="affine32")` takes them."""
_VALUE: Final = struct.Struct("<I")


def read_signature(header: bytes) -> tuple[int, ...]:
    """The values, in order. Raises ValueError where the bytes are not whole ones, or none."""
    if not header or len(header) % _VALUE.size:
        raise ValueError(f"{SIGNATURE_HEADER} has {len(header)} bytes, which are no uint32 values")
    return tuple(value for (value,) in _VALUE.iter_unpack(header))
