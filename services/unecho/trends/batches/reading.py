"""Reads the two kinds of record that trends consumes; what cannot be read is refused with its reason."""

from __future__ import annotations

from typing import Any, Final

import orjson

from unecho.core.article_time import parse_time
from unecho.core.dead_reason import DeadReason, safe_detail
from unecho.core.entities import Extractor
from unecho.core.kind import Kind
from unecho.core.origin import Origin
from unecho.core.verdict import Outcome
from unecho.records.article_json import Refusal, read_article
from unecho.records.headers.label_headers import read_followed
from unecho.records.origin_fields import origin_from_json
from unecho.records.record import Incoming
from unecho.trends.stories.story import PublishedArticle, StoryVerdict

CLUSTER_HEADER: Final = "unecho-cluster-id"
OUTCOME_HEADER: Final = "unecho-outcome"
TIME_HEADER: Final = "unecho-article-time"

_OPENING: Final = 120
"""Characters."""
_LATEST: Final = parse_time("9999-12-31")


def read_verdict(record: Incoming) -> StoryVerdict | Refusal:  # noqa: PLR0911 - one for each reason
    """The verdict in a record of articles.verdicts (schema verdict.v1). Raises nothing, whatever the bytes."""
    if record.value is None:
        return Refusal(DeadReason.TOMBSTONE, "a record without a value")
    try:
        stored: Any = orjson.loads(record.value)
    except orjson.JSONDecodeError as error:
        return Refusal(DeadReason.NOT_JSON, safe_detail(str(error)))
    if not isinstance(stored, dict):
        return Refusal(DeadReason.NOT_AN_OBJECT, "JSON, but no object")
    broken = _broken_field(stored)
    if broken is not None:
        return Refusal(DeadReason.INVALID, safe_detail(f"{broken}: missing or not as in schema verdict.v1"))
    try:
        article_time = parse_time(stored["article_time"])
    except ValueError as error:
        return Refusal(DeadReason.BAD_DATE, safe_detail(f"article_time: {error}"), stored["article_id"])
    if article_time >= _LATEST:
        return Refusal(DeadReason.BAD_DATE, "article_time: its windows end after the year 9999", stored["article_id"])
    said = stored.get
    kind, reused = _likeness(said("kind"), said("reused"))
    # By place: with the names of its fields it takes three times as long.
    return StoryVerdict(
        stored["article_id"],
        Outcome(stored["outcome"]),
        stored["published"],
        stored["cluster_id"],
        stored["canonical_id"],
        said("source"),
        said("url"),
        said("title"),
        article_time,
        stored["signed_partition"],
        stored["signed_offset"],
        record.partition,
        record.offset,
        read_followed(record.headers),
        _origin(said("origin")),
        kind,
        reused,
        _number(said("shingles")),
        _id(said("related_id")),
        _id(said("matched_id")),
    )


def cluster_of(record: Incoming) -> str | None:
    """The story of a record of either topic; None where it does not say."""
    told = dict(reversed(record.headers)).get(CLUSTER_HEADER)
    try:
        stored: Any = told.decode() if told is not None else orjson.loads(record.value or b"")["cluster_id"]
    except (KeyError, TypeError, ValueError):
        return None
    return stored if isinstance(stored, str) else None


def read_published(record: Incoming, extractor: Extractor, max_article_bytes: int) -> PublishedArticle | Refusal:
    """The article in a record of articles.unique and the entities of its text.

    A stub has none: those it names are of whoever wrote the request for consent on hundreds of pages. Raises only what
    the extractor raises.
    """
    # Of two with one name the first counts.
    told = dict(reversed(record.headers))
    cluster_id = told.get(CLUSTER_HEADER)
    if cluster_id is None:
        return Refusal(DeadReason.INVALID, f"header {CLUSTER_HEADER}: missing")
    try:
        cluster = cluster_id.decode()
    except UnicodeDecodeError:
        return Refusal(DeadReason.INVALID, f"header {CLUSTER_HEADER}: not UTF-8")
    outcome = told.get(OUTCOME_HEADER)
    if outcome == Outcome.RETRACTED.encode() and record.value is None:
        article_id = (record.key or b"").decode(errors="replace")
        return PublishedArticle(article_id, cluster, (), _milliseconds(told.get(TIME_HEADER)), is_retracted=True)
    article = read_article(record.value, max_article_bytes)
    if isinstance(article, Refusal):
        return article
    is_stub = outcome == Outcome.THIN.encode()
    named = () if is_stub else extractor.named(article.text)
    opening = None if article.title else _opening_of(article.text)
    return PublishedArticle(article.id, cluster, named, _milliseconds(told.get(TIME_HEADER)), opening=opening)


def _opening_of(text: str) -> str | None:
    """Its first words, in one line; None where there are none."""
    words = " ".join(text[: 2 * _OPENING].split())
    return None if not words else words if len(words) <= _OPENING else words[:_OPENING].rpartition(" ")[0] + "…"


def _likeness(kind: Any, reused: Any) -> tuple[Kind, float] | tuple[None, None]:
    """None where the verdict says it of no article, or in a way that this version does not know."""
    is_share = isinstance(reused, int | float) and 0 <= reused <= 1
    return (Kind(kind), float(reused)) if isinstance(kind, str) and kind in _KINDS and is_share else (None, None)


def _id(told: Any) -> str | None:
    return told if isinstance(told, str) else None


def _number(told: Any) -> int:
    return told if isinstance(told, int) and 0 <= told < 1 << 31 else 0


def _origin(stored: Any) -> Origin | None:
    """None where the verdict says none, or in a way that this version does not know."""
    try:
        return origin_from_json(stored)
    except (KeyError, TypeError, ValueError):
        return None


def _milliseconds(told: bytes | None) -> int | None:
    try:
        return None if told is None else int(told)
    except ValueError:
        return None


# The schema is closed and knows the dead lines of a scan too: here only what is used counts, so that a newer stage
# before this one may say more.
_NEEDED: Final[dict[str, tuple[type, ...]]] = {
    "article_id": (str,),
    "outcome": (str,),
    "published": (bool,),
    "cluster_id": (str,),
    "canonical_id": (str, type(None)),
    "article_time": (str,),
    "signed_partition": (int,),
    "signed_offset": (int,),
    "source": (str, type(None)),
    "url": (str, type(None)),
    "title": (str, type(None)),
}
_MAY_LACK: Final = frozenset({"source", "url", "title"})
_OUTCOMES: Final = frozenset(Outcome)
_KINDS: Final = frozenset(Kind)
_IDS: Final = frozenset({"article_id", "cluster_id", "canonical_id"})


def _broken_field(stored: dict[str, Any]) -> str | None:
    for name, types in _NEEDED.items():
        if name not in stored and name in _MAY_LACK:
            continue
        value = stored.get(name)
        if not isinstance(value, types) or (isinstance(value, bool) and bool not in types):
            return name
        if (name in _IDS and value == "") or (name == "outcome" and value not in _OUTCOMES):
            return name
    return None
