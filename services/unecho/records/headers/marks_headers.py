"""The marks of an article as headers of its signed record: six bytes a fact, seven a paragraph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np

from unecho.core.kernels.article.content import PADDING
from unecho.core.kernels.index.signed import FOUND, Fault, read_signed
from unecho.core.signing.marks import Marks
from unecho.core.signing.shingles import MOST_PARAGRAPHS, Fingerprint
from unecho.core.signing.signature import Signature

FACTS_HEADER: Final = "unecho-facts"
PARAGRAPHS_HEADER: Final = "unecho-paragraphs"
_FACT_BYTES: Final = 6
_PARAGRAPH_BYTES: Final = 7
_PARAGRAPHS_BYTES: Final = _PARAGRAPH_BYTES * MOST_PARAGRAPHS


class Numbers(NamedTuple):
    """All numbers of a signed record."""

    fingerprint: Fingerprint
    signature: Signature
    marks: Marks


def check_marks(said: Mapping[str, bytes], most_facts: int) -> None:
    """Raises ValueError for what `packed_record` never writes of facts and paragraphs: of lengths that none have."""
    facts, paragraphs = _header(said, FACTS_HEADER, _FACT_BYTES), _header(said, PARAGRAPHS_HEADER, _PARAGRAPH_BYTES)
    if len(facts) > most_facts * _FACT_BYTES:
        raise ValueError(f"a signed record with {len(facts) // _FACT_BYTES} facts; {most_facts} are compared")
    if len(paragraphs) > _PARAGRAPHS_BYTES:
        told = len(paragraphs) // _PARAGRAPH_BYTES
        raise ValueError(f"a signed record with {told} paragraphs; {MOST_PARAGRAPHS} are compared")


def decode_numbers(headers: Sequence[bytes], permutations: int, most_facts: int) -> list[Numbers | Fault]:
    """Of each record its numbers, or what is wrong with them.

    `headers`: four of each record, one after the other. Content, signature, facts and paragraphs as `packed_record`
    writes them.
    """
    lengths = np.fromiter(map(len, headers), np.int64, len(headers))
    packed, count = b"".join(headers), len(headers) // 4
    # Never more than two shingles for three bytes, nor a number of a mark for two; and one to spare.
    numbers = np.empty(2 * len(packed) // 3 + 1, dtype=np.uint32)
    room = np.empty(int(lengths.max(initial=0)) + 3 * PADDING, dtype=np.uint32)
    signatures = np.empty((count, permutations), dtype=np.uint32)
    found = np.empty((count, FOUND), dtype=np.int64)
    read_signed(packed, lengths, most_facts, room, numbers, signatures, found)
    # An index has room for no more.
    found[lengths[3::4] > _PARAGRAPHS_BYTES, -1] = Fault.LENGTH
    return [
        Fault(fault) if fault else Numbers(numbers[start:marks], signature, Marks(numbers[marks:end], facts))
        for (start, marks, end, facts, fault), signature in zip(found.tolist(), signatures, strict=True)
    ]


def _header(said: Mapping[str, bytes], name: str, row_bytes: int) -> bytes:
    value = said.get(name)
    if value is None or len(value) % row_bytes:
        raise ValueError(f"a signed record without header {name}, or of a length that is no multiple of {row_bytes}")
    return value
