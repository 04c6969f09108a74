"""Writes a record of articles.signed: the article's bytes, and in headers what signing found."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from unecho.core.article import Article
from unecho.core.profile import Profile
from unecho.core.pub_status import PubStatus
from unecho.core.signing.days import NO_DAY
from unecho.core.signing.packed import PackedArticle
from unecho.core.signing.signed_article import DIGEST_BYTES
from unecho.core.signing.wording import WORDING_BYTES
from unecho.records.label_headers import LABEL_HEADERS
from unecho.records.marks_headers import FACTS_HEADER, PARAGRAPHS_HEADER
from unecho.records.origin_fields import origin_headers
from unecho.records.packed_headers import NAMES, PackedHeaders, pack_entries
from unecho.records.raw_headers import raw_headers
from unecho.records.record import Headers, Incoming, Outgoing
from unecho.records.signature_header import SIGNATURE_HEADER
from unecho.records.status_headers import EMBARGO_HEADER, PUB_STATUS_HEADER
from unecho.records.topology import Topic
from unecho.records.varints import VARINTS

WALL: Final = "unecho-wall"
"""There where the text is known to be no article."""
DAY: Final = "unecho-day"
"""There where the text names a weekday."""
UNREADABLE_DATE: Final = "unecho-unreadable-date"
UNREADABLE_STATUS: Final = "unecho-unreadable-status"
_PREFIX: Final = "unecho-"
_SHARD: Final = 0
"""There is one shard: an article must meet every other article of the horizon."""
_YES: Final = b"1"
_ALWAYS: Final = 9
"""Headers that every signed record has."""
_DIGEST: Final = NAMES["unecho-digest"] + VARINTS[DIGEST_BYTES]
_WORDING: Final = NAMES["unecho-wording"] + VARINTS[WORDING_BYTES]
_FINGERPRINT: Final = NAMES["unecho-fingerprint"]
_FACTS: Final = NAMES[FACTS_HEADER]
_PARAGRAPHS: Final = NAMES[PARAGRAPHS_HEADER]
_SIGNATURE: Final = NAMES[SIGNATURE_HEADER]


def encode_packed(record: Incoming, article: Article, packed: PackedArticle, profile: Profile) -> Outgoing:
    """The record for articles.signed: value, timestamp and foreign headers of `record` untouched."""
    foreign, origin = foreign_headers(record), origin_headers(packed.origin, packed.agencies)
    told = _told(article, packed)
    written = (
        VARINTS[len(foreign) + len(origin) + len(told) + _ALWAYS],
        *pack_entries(foreign),
        *(_signing_header(profile.signing_id), _DIGEST, packed.digest, _WORDING, packed.wording),
        *(_FINGERPRINT, VARINTS[len(packed.fingerprint)], packed.fingerprint),
        *(_FACTS, VARINTS[len(packed.facts) + len(packed.contexts)], packed.facts, packed.contexts),
        *(_PARAGRAPHS, VARINTS[len(packed.paragraphs) + len(packed.shingle_counts) + len(packed.fact_counts)]),
        *(packed.paragraphs, packed.shingle_counts, packed.fact_counts),
        *pack_entries(origin),
        *(_SIGNATURE, VARINTS[len(packed.signature)], packed.signature),
        *pack_entries(raw_headers(record)),
        *pack_entries(told),
    )
    headers = PackedHeaders(b"".join(written))
    return Outgoing(Topic.SIGNED, article.id.encode(), record.value, headers, record.timestamp, _SHARD, record.offset)


def foreign_headers(record: Incoming) -> Headers:
    """The headers that unecho did not write: a label is of whoever sent the article."""
    if not record.headers:
        return ()
    return tuple([header for header in record.headers if header[0][:7] != _PREFIX or header[0] in LABEL_HEADERS])


@lru_cache(maxsize=8)
def _signing_header(signing_id: str) -> bytes:
    (packed,) = pack_entries([("unecho-signing", signing_id.encode())])
    return packed


def _told(article: Article, packed: PackedArticle) -> list[tuple[str, bytes]]:
    """What is there for some articles only."""
    texts = (
        ("unecho-source", article.source),
        ("unecho-url", article.url),
        ("unecho-title", article.title),
        ("unecho-place", None if packed.place == article.url else packed.place),
        ("unecho-outlet", None if packed.outlet == article.source else packed.outlet),
        ("unecho-published-at", None if article.published_at is None else str(article.published_at)),
    )
    told = [(name, text.encode()) for name, text in texts if text is not None]
    if packed.is_wall:
        told.append((WALL, _YES))
    if packed.day != NO_DAY:
        told.append((DAY, str(packed.day).encode()))
    if article.unreadable_date:
        told.append((UNREADABLE_DATE, _YES))
    if article.pub_status is not PubStatus.USABLE:
        told.append((PUB_STATUS_HEADER, article.pub_status.value.encode()))
    if article.embargoed_until is not None:
        told.append((EMBARGO_HEADER, str(article.embargoed_until).encode()))
    if article.unreadable_status:
        told.append((UNREADABLE_STATUS, _YES))
    return told
