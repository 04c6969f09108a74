"""The marks of an article as headers of its signed record: six bytes a fact, seven a paragraph."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.marks import unpack_marks
from unecho.core.signing.marks import Marks

FACTS_HEADER: Final = "unecho-facts"
PARAGRAPHS_HEADER: Final = "unecho-paragraphs"
_FACT_BYTES: Final = 6
_PARAGRAPH_BYTES: Final = 7


def decode_marks(said: Mapping[str, bytes], shingles: int, most_facts: int) -> Marks:
    """Those of an article of so many shingles, as `packed_record` writes them. Raises ValueError for anything else.

    Of the facts all values, then all contexts; of the paragraphs hashes, shingles, facts.
    """
    facts, paragraphs = _header(said, FACTS_HEADER, _FACT_BYTES), _header(said, PARAGRAPHS_HEADER, _PARAGRAPH_BYTES)
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
