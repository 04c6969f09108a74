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
    # A name of a column that cannot be printed stood in what is said at the end.
    ("sources", b"\x07\x02i\x00d,text\na,b\n"),
]
