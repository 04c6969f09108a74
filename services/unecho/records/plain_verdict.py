"""The verdicts of articles of which nothing is odd; of what nothing is near mostly the same, with their records."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import numpy as np
import orjson

from unecho.core.article_time import format_time
from unecho.core.profile import Profile
from unecho.core.signing.marks import Marks
from unecho.core.signing.signed_article import SignedArticle
from unecho.core.signing.wording import Wording
from unecho.core.verdict import Outcome, Verdict
from unecho.records.record import Incoming, Outgoing
from unecho.records.signed.signed_batch import Told
from unecho.records.topology import Topic
from unecho.records.verdict_record import OUTCOME_HEADERS, describe_judgement, describe_verdict, profile_header

_MARK: Final = "\x00"
_MARKED: Final = orjson.dumps(_MARK)
_NUMBER: Final = 0x7FFF_FFFF_FFFF
_MARKED_NUMBER: Final = b"%d" % _NUMBER
_SCORE: Final = ("unecho-score", b"0.000000")
_OUTCOME: Final = OUTCOME_HEADERS[Outcome.UNIQUE]


def plain_verdict(article_id: str, shingles: int, candidates: int, facts: int, *, published: bool) -> Verdict:
    """An article that opens a cluster, named after it; so many were compared, and nothing is near."""
    # By position, in the order of `Verdict`: by their names 28 fields take three times as long.
    return Verdict(
        article_id, Outcome.UNIQUE, published, article_id, article_id, None, 0.0, 0.0, 0, shingles, candidates, 0, None,
        0.0, None, facts,
    )  # fmt: skip


def encode_plain_verdict(
    record: Incoming, told: Told, verdict: Verdict, published_at: int | None, article_time: int, profile: Profile
) -> Outgoing:
    """As `encode_verdict`. `published_at`, `article_time`: milliseconds since 1970-01-01 UTC."""
    article_id = orjson.dumps(told.article_id)
    head = _judgement(verdict.published) % (
        article_id, article_id, article_id, verdict.shingles, verdict.candidates, verdict.facts,
    )  # fmt: skip
    body = head + _source(record, told, published_at, article_time, profile)
    return Outgoing(Topic.VERDICTS, record.key, body, (), record.timestamp, None, record.offset, record.key)


def encode_near_verdict(
    record: Incoming, told: Told, verdict: Verdict, published_at: int | None, article_time: int, profile: Profile
) -> Outgoing:
    """The same of one that something is near."""
    head = orjson.dumps(describe_judgement(verdict))[:-1]
    body = b"%b,%b" % (head, _source(record, told, published_at, article_time, profile))
    placed_by = verdict.cluster_id.encode()
    return Outgoing(Topic.VERDICTS, record.key, body, (), record.timestamp, None, record.offset, placed_by)


def _source(record: Incoming, told: Told, published_at: int | None, article_time: int, profile: Profile) -> bytes:
    """The end of a verdict, from where it says where the article came from."""
    time = b'"%b"' % format_time(article_time).encode()
    return _template(profile.id) % (
        told.source, told.url, told.title, b"null" if published_at is None else time, time, record.partition,
        record.offset, told.origin, told.agencies,
    )  # fmt: skip


def encode_plain_unique(record: Incoming, told: Told, article_time: int, profile: Profile) -> Outgoing:
    """As `encode_unique`."""
    key, headers = record.key or b"", record.headers
    told_of = (
        *told.layout.foreign(headers),
        _OUTCOME,
        ("unecho-cluster-id", key),
        ("unecho-canonical-id", key),
        _SCORE,
        ("unecho-article-time", b"%d" % article_time),
        profile_header(profile.id),
        *told.layout.handed_on(headers),
    )
    return Outgoing(Topic.UNIQUE, key, record.value, told_of, record.timestamp, None, record.offset, key)


@lru_cache(maxsize=2)
def _judgement(published: bool) -> bytes:
    """What `describe_judgement` gives, with a place for all that is not the same in each, and a comma."""
    verdict = plain_verdict(_MARK, _NUMBER, _NUMBER, _NUMBER, published=published)
    return _with_places(describe_judgement(verdict))[:-1] + b","


@lru_cache(maxsize=8)
def _template(profile_id: str) -> bytes:
    """The same of what `describe_verdict` gives behind that."""
    verdict = plain_verdict(_MARK, _NUMBER, _NUMBER, _NUMBER, published=True)
    body = describe_verdict(verdict, _marked_article(), _MARK, None, Profile(), (_NUMBER, _NUMBER))
    said = {name: said for name, said in body.items() if name not in describe_judgement(verdict)}
    marked = {"published_at": _MARK, "article_time": _MARK, "origin": _MARK, "agencies": _MARK, "profile": profile_id}
    return _with_places(said | marked)[1:]


def _with_places(marked: dict[str, object]) -> bytes:
    written = orjson.dumps(marked).replace(b"%", b"%%")
    return written.replace(_MARKED, b"%b").replace(_MARKED_NUMBER, b"%d")


def _marked_article() -> SignedArticle:
    nothing = np.empty(0, dtype=np.uint32)
    wording, marks = Wording(b""), Marks(nothing, 0)
    return SignedArticle(_MARK, _MARK, _MARK, None, None, None, b"", wording, False, nothing, nothing, marks, b"")
