"""An article that was asked about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from unecho.core.article import Article


@dataclass(frozen=True, slots=True)
class Given:
    """An article and where it was found.

    Attributes:
        where: file and line, or topic, partition and offset.
        verdict: what the running system says of it, as of schema verdict.v1; None where it came from a file.
    """

    article: Article
    where: str
    verdict: dict[str, Any] | None = None

    @property
    def log_place(self) -> tuple[int, int] | None:
        """Its partition and offset on articles.signed, which verdicts follow; None where it came from a file."""
        if self.verdict is None:
            return None
        return self.verdict["signed_partition"], self.verdict["signed_offset"]


def in_log_order(first: Given, second: Given) -> tuple[Given, Given]:
    """As they came, where that is known of both; else as they were named."""
    if first.log_place is not None and second.log_place is not None and second.log_place < first.log_place:
        return second, first
    return first, second
