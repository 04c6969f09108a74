"""A record of articles.verdicts, typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

import orjson

from unecho.core.verdict import Outcome
from unecho.runtime.records import Incoming


@dataclass(frozen=True, slots=True)
class ArticleVerdict:
    """What unecho says of one article; `fields` has all of schema verdict.v1."""

    article_id: str
    outcome: Outcome
    published: bool
    cluster_id: str
    canonical_id: str
    matched_id: str | None
    related_id: str | None
    score: float
    source: str | None
    fields: dict[str, Any]

    @classmethod
    def from_record(cls, record: Incoming) -> Self:
        """Reads a record. Raises ValueError for one that unecho did not write."""
        try:
            fields = orjson.loads(record.value or b"")
            return cls(
                article_id=fields["article_id"],
                outcome=Outcome(fields["outcome"]),
                published=fields["published"],
                cluster_id=fields["cluster_id"],
                canonical_id=fields["canonical_id"],
                matched_id=fields["matched_id"],
                related_id=fields["related_id"],
                score=fields["score"],
                source=fields["source"],
                fields=fields,
            )
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(
                f"offset {record.offset} of {record.topic}-{record.partition} is no verdict: {error!r}"
            ) from error
