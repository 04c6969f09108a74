"""Writes a record of articles.signed: the article's bytes, and in headers what signing found."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from unecho.core.article import Article
from unecho.core.profile import Profile
from unecho.core.pub_status import PubStatus
from unecho.core.signing.days import NO_DAY
from unecho.core.signing.packed import PackedArticle
from unecho.records.headers.label_headers import LABEL_HEADERS
from unecho.records.headers.marks_headers import FACTS_HEADER, PARAGRAPHS_HEADER
from unecho.records.headers.raw_headers import RAW_HEADERS, raw_headers
from unecho.records.headers.signature_header import SIGNATURE_HEADER
from unecho.records.headers.status_headers import EMBARGO_HEADER, PUB_STATUS_HEADER
from unecho.records.origin_fields import ORIGIN_HEADERS, origin_headers
from unecho.records.record import Headers, Incoming, Outgoing
from unecho.records.topology import Topic

WALL: Final = "unecho-wall"
"""There where the text is known to be no article."""
DAY: Final = "unecho-day"
"""There where the text names a weekday."""
UNREADABLE_DATE: Final = "unecho-unreadable-date"
UNREADABLE_STATUS: Final = "unecho-unreadable-status"
_PREFIX: Final = "unecho-"
_ALWAYS: Final = frozenset(
    {
        *("unecho-signing", "unecho-digest", "unecho-wording", "unecho-content", SIGNATURE_HEADER),
        *(FACTS_HEADER, PARAGRAPHS_HEADER, *RAW_HEADERS, *ORIGIN_HEADERS),
        *("unecho-source", "unecho-url", "unecho-title", "unecho-place", "unecho-outlet", "unecho-published-at", DAY),
    }
)
"""Headers of most signed records."""
_SHARD: Final = 0
"""There is one shard: an article must meet every other article of the horizon."""
_YES: Final = b"1"


def encode_packed(record: Incoming, article: Article, packed: PackedArticle, profile: Profile) -> Outgoing:
    """The record for articles.signed: value, timestamp and foreign headers of `record` untouched."""
    headers = (
        *foreign_headers(record),
        _signing_header(profile.signing_id),
        ("unecho-digest", packed.digest),
        ("unecho-wording", packed.wording),
        ("unecho-content", packed.content),
        (FACTS_HEADER, packed.facts),
        (PARAGRAPHS_HEADER, packed.paragraphs),
        *origin_headers(packed.origin, packed.agencies),
        (SIGNATURE_HEADER, packed.signature),
        *raw_headers(record),
        *_told(article, packed),
    )
    return Outgoing(Topic.SIGNED, article.id.encode(), record.value, headers, record.timestamp, _SHARD, record.offset)


def foreign_headers(record: Incoming) -> Headers:
    """The headers that unecho did not write: a label is of whoever sent the article."""
    if not record.headers:
        return ()
    # Nearly all are known by their names, and of others there are few.
    others = [header for header in record.headers if header[0] not in _ALWAYS]
    return tuple([header for header in others if is_foreign(header[0])])


def is_foreign(name: str) -> bool:
    """Whether unecho did not write a header of that name."""
    return name[:7] != _PREFIX or name in LABEL_HEADERS


@lru_cache(maxsize=8)
def _signing_header(signing_id: str) -> tuple[str, bytes]:
    return "unecho-signing", signing_id.encode()


def _told(article: Article, packed: PackedArticle) -> list[tuple[str, bytes]]:
    """What is there for some articles only."""
    told = []
    if article.source is not None:
        told.append(("unecho-source", article.source.encode()))
    if article.url is not None:
        told.append(("unecho-url", article.url.encode()))
    if article.title is not None:
        told.append(("unecho-title", article.title.encode()))
    if packed.place is not None and packed.place != article.url:
        told.append(("unecho-place", packed.place.encode()))
    if packed.outlet is not None and packed.outlet != article.source:
        told.append(("unecho-outlet", packed.outlet.encode()))
    if article.published_at is not None:
        told.append(("unecho-published-at", b"%d" % article.published_at))
    if packed.is_wall:
        told.append((WALL, _YES))
    if packed.day != NO_DAY:
        told.append((DAY, b"%d" % packed.day))
    return [*told, *_odd(article)] if _is_odd(article) else told


def _is_odd(article: Article) -> bool:
    is_unreadable = article.unreadable_date or article.unreadable_status
    return is_unreadable or article.pub_status is not PubStatus.USABLE or article.embargoed_until is not None


def _odd(article: Article) -> Iterator[tuple[str, bytes]]:
    """What few articles have."""
    if article.unreadable_date:
        yield UNREADABLE_DATE, _YES
    if article.pub_status is not PubStatus.USABLE:
        yield PUB_STATUS_HEADER, article.pub_status.value.encode()
    if article.embargoed_until is not None:
        yield EMBARGO_HEADER, b"%d" % article.embargoed_until
    if article.unreadable_status:
        yield UNREADABLE_STATUS, _YES
