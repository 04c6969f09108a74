"""A record of articles.unique, typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, Self

from unecho.core.kind import Kind
from unecho.core.origin import Origin
from unecho.core.profile import Profile
from unecho.core.verdict import Change, Outcome
from unecho.records.headers.signature_header import SIGNATURE_HEADER, read_signature
from unecho.records.headers.status_headers import EMBARGO_HEADER
from unecho.records.json_text import read_json
from unecho.records.origin_fields import agencies_of_headers, origin_of_headers
from unecho.records.record import Incoming

if TYPE_CHECKING:
    from datasketch import MinHash

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, eq=False)
class PublishedArticle:
    """An article that stands for its story, with what unecho says of it.

    Attributes:
        value: the article's bytes as its producer sent them.
        fields: those bytes parsed: everything the producer sent, extra fields included.
        article_time: its date, or the stream's where it has none.
        signature: its 128 MinHash values, each from 0 to 2**32 - 1; see `minhash`.
        changes: what a revision changed; see schema verdict.v1 for this, `replaces_id`, `retracted_id`, `origin` and
            `agencies`.
        embargoed_until: not to be shown to readers before; None where there is no embargo.
        kind: what it is to the article that it is most like; None where there is none.
    """

    id: str
    text: str
    title: str | None
    source: str | None
    url: str | None
    outcome: Outcome
    cluster_id: str
    canonical_id: str
    related_id: str | None
    score: float
    article_time: datetime
    signature: tuple[int, ...]
    fields: dict[str, Any]
    value: bytes
    changes: tuple[Change, ...] = ()
    replaces_id: str | None = None
    origin: Origin | None = None
    agencies: tuple[str, ...] = ()
    retracted_id: str | None = None
    embargoed_until: datetime | None = None
    kind: Kind | None = None

    @classmethod
    def from_record(cls, record: Incoming) -> Self:
        """Reads a record. Raises ValueError for one that unecho did not write."""
        said = dict(record.headers)
        try:
            fields = read_json(record.value or b"")
            return cls(
                id=fields["id"],
                text=fields["text"],
                title=fields.get("title") or None,
                source=fields.get("source") or None,
                url=fields.get("url") or None,
                outcome=Outcome(said["unecho-outcome"].decode()),
                cluster_id=said["unecho-cluster-id"].decode(),
                canonical_id=said["unecho-canonical-id"].decode(),
                related_id=said["unecho-related-id"].decode() if "unecho-related-id" in said else None,
                score=float(said["unecho-score"]),
                article_time=_moment(said["unecho-article-time"]),
                signature=read_signature(said[SIGNATURE_HEADER]),
                fields=fields,
                value=record.value or b"",
                changes=_changes(said.get("unecho-changes", b"").decode()),
                replaces_id=said["unecho-replaces-id"].decode() if "unecho-replaces-id" in said else None,
                origin=origin_of_headers(said),
                agencies=agencies_of_headers(said),
                retracted_id=said["unecho-retracted-id"].decode() if "unecho-retracted-id" in said else None,
                embargoed_until=_moment(said[EMBARGO_HEADER]) if EMBARGO_HEADER in said else None,
                kind=Kind(said["unecho-kind"].decode()) if "unecho-kind" in said else None,
            )
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            raise ValueError(
                f"offset {record.offset} of {record.topic}-{record.partition} is no published article: {error!r}"
            ) from error

    def minhash(self) -> MinHash:
        """The signature as datasketch's, to compare or to look up with its LSH indexes.

        Raises ModuleNotFoundError, with what to install, where datasketch is not there.
        """
        try:
            from datasketch import MinHash  # noqa: PLC0415 - most subscribers do without its 200 MB
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                "minhash() needs datasketch: pip install 'unecho[datasketch]'", name=error.name
            ) from error
        return MinHash(hashvalues=self.signature, scheme=Profile.scheme, seed=Profile.seed)


def _moment(milliseconds: bytes) -> datetime:
    return _EPOCH + timedelta(milliseconds=int(milliseconds))


def _changes(told: str) -> tuple[Change, ...]:
    return tuple(map(Change, told.split(","))) if told else ()
