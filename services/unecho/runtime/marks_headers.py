"""The marks of an article as headers of its signed record: six bytes a fact, seven a paragraph."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from unecho.core.marks import Marks
from unecho.runtime.records import Headers

_FACTS: Final = "unecho-facts"
_PARAGRAPHS: Final = "unecho-paragraphs"
_FACT: Final = np.dtype([("fact", "<u4"), ("context", "<u2")])
_PARAGRAPH: Final = np.dtype([("paragraph", "<u4"), ("shingles", "<u2"), ("facts", "u1")])


def encode_marks(marks: Marks) -> Headers:
    """The two headers."""
    facts = np.empty(len(marks.facts), dtype=_FACT)
    facts["fact"], facts["context"] = marks.facts, marks.contexts
    paragraphs = np.empty(len(marks.paragraphs), dtype=_PARAGRAPH)
    paragraphs["paragraph"] = marks.paragraphs
    paragraphs["shingles"], paragraphs["facts"] = marks.shingle_counts, marks.fact_counts
    return ((_FACTS, facts.tobytes()), (_PARAGRAPHS, paragraphs.tobytes()))


def decode_marks(said: Mapping[str, bytes], shingles: int, most_facts: int) -> Marks:
    """What `encode_marks` wrote of an article of so many shingles. Raises ValueError for anything else."""
    facts, paragraphs = _rows(said, _FACTS, _FACT), _rows(said, _PARAGRAPHS, _PARAGRAPH)
    if len(facts) > most_facts:
        raise ValueError(f"a signed record with {len(facts)} facts; {most_facts} are compared")
    marks = Marks(
        *(_column(facts[name]) for name in ("fact", "context")),
        *(_column(paragraphs[name]) for name in _PARAGRAPH.names or ()),
    )
    if marks.shingle_counts.sum() != shingles or marks.fact_counts.sum() != len(facts):
        raise ValueError("a signed record whose paragraphs do not add up to its shingles and facts")
    return marks


def _rows(said: Mapping[str, bytes], name: str, dtype: np.dtype[Any]) -> npt.NDArray[Any]:
    if name not in said:
        raise ValueError(f"a signed record without header {name}")
    return np.frombuffer(said[name], dtype=dtype)


def _column(column: npt.NDArray[Any]) -> npt.NDArray[np.uint32]:
    # A copy in any case: of one row the column is contiguous as it stands, and cannot be written to.
    return np.array(column, dtype=np.uint32)
