"""A tombstone on articles.unique, typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Self

from unecho.core.pub_status import PubStatus
from unecho.core.verdict import Outcome
from unecho.records.record import Incoming

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class RetractedArticle:
    """An article that its sender cancels or withholds: take it down, if you have it.

    Attributes:
        id: that of the article, and of its earlier record.
        pub_status: canceled, a kill; or withheld, until a usable version of it comes.
        cluster_id: its story.
        canonical_id: the published article that stands for the story now; None where there is none for the time being.
        article_time: date of what said so, or the stream's where it has none.
    """

    id: str
    pub_status: PubStatus
    cluster_id: str
    canonical_id: str | None
    article_time: datetime

    @classmethod
    def is_told_by(cls, record: Incoming) -> bool:
        """Whether that record of articles.unique is such a tombstone."""
        return dict(record.headers).get("unecho-outcome") == Outcome.RETRACTED.encode()

    @classmethod
    def from_record(cls, record: Incoming) -> Self:
        """Reads a record. Raises ValueError for one that unecho did not write."""
        said = dict(record.headers)
        canonical_id = said.get("unecho-canonical-id")
        try:
            return cls(
                id=(record.key or b"").decode(),
                pub_status=PubStatus(said["unecho-pub-status"].decode()),
                cluster_id=said["unecho-cluster-id"].decode(),
                canonical_id=None if canonical_id is None else canonical_id.decode(),
                article_time=_EPOCH + timedelta(milliseconds=int(said["unecho-article-time"])),
            )
        except (KeyError, ValueError, OverflowError) as error:
            raise ValueError(
                f"offset {record.offset} of {record.topic}-{record.partition} is no retraction: {error!r}"
            ) from error
