"""The marks of an article as headers of its signed record: six bytes a fact, seven a paragraph."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

import numpy as np

from unecho.core.kernels.index.signed import read_signed
from unecho.core.signing.marks import Marks
from unecho.core.signing.shingles import Fingerprint
from unecho.core.signing.signature import Signature

FACTS_HEADER: Final = "unecho-facts"
PARAGRAPHS_HEADER: Final = "unecho-paragraphs"
_LONG: Final = np.dtype("<u4")
_FACT_BYTES: Final = 6
_PARAGRAPH_BYTES: Final = 7


class Numbers(NamedTuple):
    """All numbers of a signed record."""

    fingerprint: Fingerprint
    signature: Signature
    marks: Marks


def marks_headers(said: Mapping[str, bytes], most_facts: int) -> tuple[bytes, bytes]:
    """What `packed_record` wrote of facts, and of paragraphs. Raises ValueError for what it never writes."""
    facts, paragraphs = _header(said, FACTS_HEADER, _FACT_BYTES), _header(said, PARAGRAPHS_HEADER, _PARAGRAPH_BYTES)
    if len(facts) > most_facts * _FACT_BYTES:
        raise ValueError(f"a signed record with {len(facts) // _FACT_BYTES} facts; {most_facts} are compared")
    return facts, paragraphs


def decode_numbers(fingerprint: bytes, signature: bytes, marks: tuple[bytes, bytes]) -> Numbers:
    """Numbers of four bytes, and what `marks_headers` gave. Raises ValueError where they do not go together."""
    shingles, facts = len(fingerprint) // _LONG.itemsize, len(marks[0]) // _FACT_BYTES
    packed = np.empty(shingles + 2 * facts + 3 * (len(marks[1]) // _PARAGRAPH_BYTES), dtype=np.uint32)
    signed = np.empty(len(signature) // _LONG.itemsize, dtype=np.uint32)
    are_distinct, shingles_told, facts_told = read_signed(fingerprint, signature, *marks, packed, signed)
    if not are_distinct:
        raise ValueError("a signed record with a shingle twice")
    if shingles_told != shingles or facts_told != facts:
        raise ValueError("a signed record whose paragraphs do not add up to its shingles and facts")
    return Numbers(packed[:shingles], signed, Marks(packed[shingles:], facts))


def _header(said: Mapping[str, bytes], name: str, row_bytes: int) -> bytes:
    value = said.get(name)
    if value is None or len(value) % row_bytes:
        raise ValueError(f"a signed record without header {name}, or of a length that is no multiple of {row_bytes}")
    return value
