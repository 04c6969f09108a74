"""A verdict as JSON of schema verdict.v1, on articles.verdicts and from `scan`, and in headers of articles.unique."""

from functools import lru_cache
from typing import Final

import orjson

from unecho.core.article_time import format_time
from unecho.core.profile import Profile
from unecho.core.pub_status import PubStatus
from unecho.core.signing.signed_article import SignedArticle
from unecho.core.verdict import Outcome, Verdict
from unecho.records.origin_fields import origin_to_json
from unecho.records.record import Incoming, InputRecord, Outgoing
from unecho.records.signed.packed_record import foreign_headers
from unecho.records.signed.record_layout import HANDED_ON
from unecho.records.signed.signed_record import SignedRecord
from unecho.records.topology import Topic

OUTCOME_HEADERS: Final = {outcome: ("unecho-outcome", outcome.encode()) for outcome in Outcome}
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
    published_at = None if article.published_at is None else format_time(article.published_at)
    return describe_judgement(verdict, article.pub_status, article.embargoed_until) | {
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


def describe_judgement(
    verdict: Verdict, pub_status: PubStatus = PubStatus.USABLE, embargoed_until: int | None = None
) -> dict[str, object]:
    """Those of them that say nothing of where the article came from, which are the first."""
    # Unpacked at once: to look up each by its name takes several times as long.
    (
        article_id,
        outcome,
        published,
        cluster_id,
        canonical_id,
        matched_id,
        score,
        similarity,
        shared_shingles,
        shingles,
        candidates,
        members_compared,
        related_id,
        related_score,
        apart,
        facts,
        shared_facts,
        furniture_shingles,
        changes,
        replaces_id,
        retracted_id,
        kind,
        reused,
        reused_of_matched,
        lead_shared,
        longest_run,
        new_lead_facts,
        also_cluster,
    ) = verdict
    return {
        "article_id": article_id,
        "outcome": outcome,
        "published": published,
        "cluster_id": cluster_id,
        "canonical_id": canonical_id,
        "matched_id": matched_id,
        "score": _rounded(score) if score else 0.0,
        "similarity": _rounded(similarity) if similarity else 0.0,
        "shared_shingles": shared_shingles,
        "shingles": shingles,
        "candidates": candidates,
        "members_compared": members_compared,
        "related_id": related_id,
        "related_score": _rounded(related_score) if related_score else 0.0,
        "apart": apart,
        "facts": facts,
        "shared_facts": shared_facts,
        "furniture_shingles": furniture_shingles,
        "changes": list(changes),
        "replaces_id": replaces_id,
        "retracted_id": retracted_id,
        "pub_status": pub_status,
        "embargoed_until": _time(embargoed_until),
        "kind": kind,
        "reused": _rounded(reused) if reused else 0.0,
        "reused_of_matched": _rounded(reused_of_matched) if reused_of_matched else 0.0,
        "lead_shared": _rounded(lead_shared) if lead_shared else 0.0,
        "longest_run": longest_run,
        "new_lead_facts": new_lead_facts,
        "also_cluster": also_cluster,
    }


def _rounded(score: float) -> float:
    # By way of its text, as `round` does it, but quicker.
    return float(f"{score:.{_DIGITS}f}")


def _time(moment: int | None) -> str | None:
    return None if moment is None else format_time(moment)


def encode_verdict(
    record: Incoming, signed: SignedRecord, verdict: Verdict, article_time: int, profile: Profile
) -> Outgoing:
    """The record for articles.verdicts, in the partition of its story."""
    body = describe_verdict(
        verdict, signed.article, signed.title, article_time, profile, (record.partition, record.offset)
    )
    placed_by = verdict.cluster_id.encode()
    return Outgoing(
        Topic.VERDICTS, record.key, orjson.dumps(body), (), record.timestamp, None, record.offset, placed_by
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
        OUTCOME_HEADERS[verdict.outcome],
        ("unecho-cluster-id", cluster_id),
        ("unecho-canonical-id", (verdict.canonical_id or verdict.article_id).encode()),
        ("unecho-score", b"%.*f" % (_DIGITS, verdict.score)),
        ("unecho-article-time", b"%d" % article_time),
        profile_header(profile.id),
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
    headers = (*foreign_headers(record), *told, *[header for header in record.headers if header[0] in HANDED_ON])
    return Outgoing(Topic.UNIQUE, record.key, record.value, headers, record.timestamp, None, record.offset, cluster_id)


@lru_cache(maxsize=8)
def profile_header(profile_id: str) -> tuple[str, bytes]:
    """Of a record of articles.unique."""
    return "unecho-profile", profile_id.encode()
