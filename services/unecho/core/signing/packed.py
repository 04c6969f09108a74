"""What signing finds of an article, as the bytes that its record carries."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from unecho.core.origin import Origin
from unecho.core.signing.signed_article import SignedArticle


class PackedArticle(NamedTuple):
    """Numbers are little-endian, one after the other; see `core.signing.signed_article` for what they are.

    Attributes:
        content: see `kernels.article.content`.
        signature: of four bytes each.
        facts: of four bytes each, and then two for what stands around each.
        paragraphs: of four bytes each, then two for how many shingles stand first in each, then one for the facts.
    """

    outlet: str | None
    place: str | None
    digest: bytes
    wording: bytes
    is_wall: bool
    content: bytes
    signature: bytes
    facts: bytes
    paragraphs: bytes
    origin: Origin | None
    agencies: tuple[str, ...]
    day: int

    @classmethod
    def of(cls, article: SignedArticle) -> PackedArticle:
        """Of an article that was signed by itself."""
        marks = article.marks
        return cls(
            article.outlet,
            article.place,
            article.digest,
            article.wording.packed,
            article.is_wall,
            article.content,
            little_endian(article.signature, "<u4"),
            little_endian(marks.facts, "<u4") + little_endian(marks.contexts, "<u2"),
            little_endian(marks.paragraphs, "<u4")
            + little_endian(marks.shingle_counts, "<u2")
            + little_endian(marks.fact_counts, "<u1"),
            article.origin,
            article.agencies,
            article.day,
        )


def little_endian(numbers: npt.NDArray[np.unsignedinteger], kind: str) -> bytes:
    """Their bytes, as numbers of that kind."""
    return numbers.astype(np.dtype(kind), copy=False).tobytes()
