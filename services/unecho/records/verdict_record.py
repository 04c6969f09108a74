"""A verdict as JSON of schema verdict.v1, on articles.verdicts and from `scan`, and in headers of articles.unique."""

from typing import Final

import orjson

from unecho.core.article_time import format_time
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import SignedArticle
from unecho.core.verdict import Verdict
from unecho.records.headers.signature_header import SIGNATURE_HEADER
from unecho.records.headers.status_headers import EMBARGO_HEADER
from unecho.records.origin_fields import ORIGIN_HEADERS, origin_to_json
from unecho.records.packed_record import foreign_headers
from unecho.records.record import Incoming, InputRecord, Outgoing
from unecho.records.signed_record import SignedRecord
from unecho.records.topology import Topic

_HANDED_ON: Final = frozenset({SIGNATURE_HEADER, EMBARGO_HEADER, *ORIGIN_HEADERS})
"""Headers of a signed record that subscribers get as they are."""
_DIGITS: Final = 6
"""Decimals of scores: enough to tell any two, and the same text on every machine."""


def describe_verdict(
    verdict: Verdict,
    article: SignedArticle,
    title: str | None,
    article_time: int | None,
    profile: Profile,
    signed: tuple[int, int] | None = None,
) -> dict[str, object]:
    """The fields of verdict.v1, in the schema's order.

    `article_time` is the article's date in milliseconds, or the watermark where it has none; `signed` its partition and
    offset on articles.signed, None where there is no broker.
    """
    published_at = _time(article.published_at)
    return {
        "article_id": verdict.article_id,
        "outcome": str(verdict.outcome),
        "published": verdict.published,
        "cluster_id": verdict.cluster_id,
        "canonical_id": verdict.canonical_id,
        "matched_id": verdict.matched_id,
        "score": _rounded(verdict.score),
        "similarity": _rounded(verdict.similarity),
        "shared_shingles": verdict.shared_shingles,
        "shingles": verdict.shingles,
        "candidates": verdict.candidates,
        "members_compared": verdict.members_compared,
        "related_id": verdict.related_id,
        "related_score": _rounded(verdict.related_score),
        "apart": None if verdict.apart is None else str(verdict.apart),
        "facts": verdict.facts,
        "shared_facts": verdict.shared_facts,
        "furniture_shingles": verdict.furniture_shingles,
        "changes": [str(change) for change in verdict.changes],
        "replaces_id": verdict.replaces_id,
        "retracted_id": verdict.retracted_id,
        "pub_status": str(article.pub_status),
        "embargoed_until": _time(article.embargoed_until),
        "kind": None if verdict.kind is None else str(verdict.kind),
        "reused": _rounded(verdict.reused),
        "reused_of_matched": _rounded(verdict.reused_of_matched),
        "lead_shared": _rounded(verdict.lead_shared),
        "longest_run": verdict.longest_run,
        "new_lead_facts": verdict.new_lead_facts,
        "also_cluster": verdict.also_cluster,
        "source": article.source,
        "url": article.url,
        "title": title,
        "published_at": published_at,
        "article_time": published_at if article_time == article.published_at else _time(article_time),
        "profile": profile.id,
        "signed_partition": None if signed is None else signed[0],
        "signed_offset": None if signed is None else signed[1],
        "origin": origin_to_json(article.origin),
        "agencies": list(article.agencies),
    }


def _rounded(score: float) -> float:
    # Most are 0, and those need no rounding.
    return round(score, _DIGITS) if score else 0.0


def _time(moment: int | None) -> str | None:
    return None if moment is None else format_time(moment)


def encode_verdict(
    record: Incoming, signed: SignedRecord, verdict: Verdict, article_time: int, profile: Profile
) -> Outgoing:
    """The record for articles.verdicts, in the partition of its story."""
    body = describe_verdict(
        verdict, signed.article, signed.title, article_time, profile, (record.partition, record.offset)
    )
    return Outgoing(
        Topic.VERDICTS,
        record.key,
        orjson.dumps(body),
        (),
        record.timestamp,
        origin=record.offset,
        placed_by=verdict.cluster_id.encode(),
    )


def input_of_verdict(record: Incoming) -> InputRecord | None:
    """The signed record that it is about; None for what is no verdict."""
    try:
        told = orjson.loads(record.value or b"")
        partition, offset = told["signed_partition"], told["signed_offset"]
    except (KeyError, TypeError, ValueError):
        return None
    if not (isinstance(partition, int) and isinstance(offset, int)):
        return None
    return InputRecord(partition, offset, record.timestamp, record.key)


def encode_unique(record: Incoming, verdict: Verdict, article_time: int, profile: Profile) -> Outgoing:
    """The record for articles.unique: the article's bytes, its own headers, and the verdict in unecho-* headers.

    In the partition of its story, as its verdict.
    """
    cluster_id = verdict.cluster_id.encode()
    told = [
        ("unecho-outcome", verdict.outcome.encode()),
        ("unecho-cluster-id", cluster_id),
        ("unecho-canonical-id", (verdict.canonical_id or verdict.article_id).encode()),
        ("unecho-score", f"{verdict.score:.{_DIGITS}f}".encode()),
        ("unecho-article-time", str(article_time).encode()),
        ("unecho-profile", profile.id.encode()),
    ]
    if verdict.related_id is not None:
        told.append(("unecho-related-id", verdict.related_id.encode()))
    if verdict.kind is not None:
        told.append(("unecho-kind", verdict.kind.encode()))
    if verdict.changes:
        told.append(("unecho-changes", ",".join(verdict.changes).encode()))
    if verdict.replaces_id is not None:
        told.append(("unecho-replaces-id", verdict.replaces_id.encode()))
    if verdict.retracted_id is not None:
        told.append(("unecho-retracted-id", verdict.retracted_id.encode()))
    kept = [header for header in record.headers if header[0] in _HANDED_ON]
    headers = (*foreign_headers(record), *told, *kept)
    return Outgoing(
        Topic.UNIQUE,
        record.key,
        record.value,
        headers,
        record.timestamp,
        origin=record.offset,
        placed_by=cluster_id,
    )
