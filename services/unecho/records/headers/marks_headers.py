"""The marks of an article as headers of its signed record: six bytes a fact, seven a paragraph."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from unecho.core.signing.marks import Marks
from unecho.core.signing.shingles import MOST_PARAGRAPHS, Fingerprint
from unecho.core.signing.signature import Signature

FACTS_HEADER: Final = "unecho-facts"
PARAGRAPHS_HEADER: Final = "unecho-paragraphs"
_FACT_BYTES: Final = 6
_PARAGRAPH_BYTES: Final = 7
MOST_PARAGRAPH_BYTES: Final = _PARAGRAPH_BYTES * MOST_PARAGRAPHS


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
    if len(paragraphs) > MOST_PARAGRAPH_BYTES:
        told = len(paragraphs) // _PARAGRAPH_BYTES
        raise ValueError(f"a signed record with {told} paragraphs; {MOST_PARAGRAPHS} are compared")


def _header(said: Mapping[str, bytes], name: str, row_bytes: int) -> bytes:
    value = said.get(name)
    if value is None or len(value) % row_bytes:
        raise ValueError(f"a signed record without header {name}, or of a length that is no multiple of {row_bytes}")
    return value
