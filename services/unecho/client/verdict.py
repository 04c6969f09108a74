"""A record of articles.verdicts, typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

import orjson

from unecho.core.kind import Kind
from unecho.core.origin import Origin
from unecho.core.pub_status import PubStatus
from unecho.core.verdict import Apart, Change, Outcome
from unecho.records.origin_fields import origin_from_json
from unecho.records.record import Incoming


@dataclass(frozen=True, slots=True)
class ArticleVerdict:
    """What unecho says of one article; `fields` has all of schema verdict.v1, where each is explained.

    What a version of unecho before this one did not say yet is None, 0 or nothing.
    """

    article_id: str
    outcome: Outcome
    published: bool
    cluster_id: str
    canonical_id: str | None
    matched_id: str | None
    related_id: str | None
    score: float
    source: str | None
    fields: dict[str, Any]
    apart: Apart | None = None
    facts: int = 0
    shared_facts: int = 0
    furniture_shingles: int = 0
    changes: tuple[Change, ...] = ()
    replaces_id: str | None = None
    origin: Origin | None = None
    agencies: tuple[str, ...] = ()
    retracted_id: str | None = None
    pub_status: PubStatus = PubStatus.USABLE
    kind: Kind | None = None
    reused: float = 0.0
    reused_of_matched: float = 0.0
    lead_shared: float = 0.0
    longest_run: int = 0
    new_lead_facts: int = 0
    also_cluster: str | None = None

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
                apart=None if fields.get("apart") is None else Apart(fields["apart"]),
                facts=fields.get("facts", 0),
                shared_facts=fields.get("shared_facts", 0),
                furniture_shingles=fields.get("furniture_shingles", 0),
                changes=tuple(map(Change, fields.get("changes", ()))),
                replaces_id=fields.get("replaces_id"),
                origin=origin_from_json(fields.get("origin")),
                agencies=tuple(fields.get("agencies", ())),
                retracted_id=fields.get("retracted_id"),
                pub_status=PubStatus(fields.get("pub_status", PubStatus.USABLE)),
                kind=None if fields.get("kind") is None else Kind(fields["kind"]),
                reused=fields.get("reused", 0.0),
                reused_of_matched=fields.get("reused_of_matched", 0.0),
                lead_shared=fields.get("lead_shared", 0.0),
                longest_run=fields.get("longest_run", 0),
                new_lead_facts=fields.get("new_lead_facts", 0),
                also_cluster=fields.get("also_cluster"),
            )
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(
                f"offset {record.offset} of {record.topic}-{record.partition} is no verdict: {error!r}"
            ) from error
