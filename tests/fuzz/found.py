"""Inputs that once broke a promise: (target, input)."""

from typing import Final

FOUND: Final[list[tuple[str, bytes]]] = [
    # A stored story of another shape raised TypeError, AttributeError or KeyError.
    ("decoders", b"\x03[]"),
    ("decoders", b"\x03{}"),
    (
        "decoders",
        b'\x03{"cluster_id":"a","canonical_id":"a","canonical_offset":0,"size":0,"first_seen":0,"last_seen":0,'
        b'"minutes":[]}',
    ),
]
