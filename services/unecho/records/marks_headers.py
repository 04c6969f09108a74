"""The marks of an article as headers of its signed record: six bytes a fact, seven a paragraph."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.marks import unpack_marks
from unecho.core.signing.marks import Marks
from unecho.records.record import Headers

_FACTS: Final = "unecho-facts"
_PARAGRAPHS: Final = "unecho-paragraphs"
_LONG: Final = np.dtype("<u4")
_SHORT: Final = np.dtype("<u2")
_FACT_BYTES: Final = 6
_PARAGRAPH_BYTES: Final = 7


def encode_marks(marks: Marks) -> Headers:
    """The two headers: of the facts all values, then all contexts; of the paragraphs hashes, shingles, facts."""
    facts = marks.facts.astype(_LONG, copy=False).tobytes() + marks.contexts.astype(_SHORT).tobytes()
    paragraphs = (
        marks.paragraphs.astype(_LONG, copy=False).tobytes()
        + marks.shingle_counts.astype(_SHORT).tobytes()
        + marks.fact_counts.astype(np.uint8).tobytes()
    )
    return ((_FACTS, facts), (_PARAGRAPHS, paragraphs))


def decode_marks(said: Mapping[str, bytes], shingles: int, most_facts: int) -> Marks:
    """What `encode_marks` wrote of an article of so many shingles. Raises ValueError for anything else."""
    facts, paragraphs = _header(said, _FACTS, _FACT_BYTES), _header(said, _PARAGRAPHS, _PARAGRAPH_BYTES)
    if len(facts) > most_facts * _FACT_BYTES:
        raise ValueError(f"a signed record with {len(facts) // _FACT_BYTES} facts; {most_facts} are compared")
    fact_count = len(facts) // _FACT_BYTES
    packed, shingles_told, facts_told = unpack_marks(_bytes(facts), _bytes(paragraphs))
    if shingles_told != shingles or facts_told != fact_count:
        raise ValueError("a signed record whose paragraphs do not add up to its shingles and facts")
    return Marks(packed, fact_count)


def _header(said: Mapping[str, bytes], name: str, row_bytes: int) -> bytes:
    value = said.get(name)
    if value is None or len(value) % row_bytes:
        raise ValueError(f"a signed record without header {name}, or of a length that is no multiple of {row_bytes}")
    return value


def _bytes(header: bytes) -> npt.NDArray[np.uint8]:
    return np.frombuffer(header, dtype=np.uint8)
