"""A record of articles.signed: the article's bytes, and in headers what the index needs, so that nobody parses them."""

from operator import itemgetter
from typing import Final, NamedTuple

from unecho.core.article import Article
from unecho.core.article_time import clamp_time
from unecho.core.kernels.index.signed import Fault
from unecho.core.profile import Profile
from unecho.core.pub_status import PubStatus
from unecho.core.signing.days import NO_DAY
from unecho.core.signing.packed import PackedArticle
from unecho.core.signing.signed_article import DIGEST_BYTES, SignedArticle
from unecho.core.signing.wording import WORDING_BYTES, Wording
from unecho.records.headers.label_headers import Label, read_label
from unecho.records.headers.marks_headers import (
    Numbers,
    check_marks,
)
from unecho.records.headers.signature_header import SIGNATURE_HEADER
from unecho.records.headers.status_headers import EMBARGO_HEADER, PUB_STATUS_HEADER
from unecho.records.origin_fields import agencies_of_headers, origin_of_headers
from unecho.records.record import Incoming, Outgoing
from unecho.records.signed.packed_record import DAY, UNREADABLE_DATE, UNREADABLE_STATUS, WALL, encode_packed

_NUMBER_BYTES: Final = 4
SIGNING_HEADER: Final = "unecho-signing"
CONTENT_HEADER: Final = "unecho-content"
DIGEST_HEADER: Final = "unecho-digest"
WORDING_HEADER: Final = "unecho-wording"
SOURCE_HEADER: Final = "unecho-source"
URL_HEADER: Final = "unecho-url"
PLACE_HEADER: Final = "unecho-place"
OUTLET_HEADER: Final = "unecho-outlet"
TITLE_HEADER: Final = "unecho-title"
PUBLISHED_AT_HEADER: Final = "unecho-published-at"
_TEXTS: Final = (
    *(SOURCE_HEADER, URL_HEADER, PLACE_HEADER, OUTLET_HEADER, TITLE_HEADER, PUBLISHED_AT_HEADER, EMBARGO_HEADER),
)
_DAYS: Final = tuple("1234567")
_FAULTS: Final = {
    # All others are of the lengths that they may have: `_check` says so.
    Fault.LENGTH: f"a signed record without header {CONTENT_HEADER}, or of a length that no words take",
    Fault.SHINGLE_TWICE: "a signed record whose content has a shingle twice",
    Fault.NOT_THE_SUM: "a signed record whose paragraphs do not add up to its shingles and facts",
}
_NAME: Final = itemgetter(0)
Said = dict[str, bytes]
"""The headers of a record by name; of those of one name the last."""


class SignedRecord(NamedTuple):
    """What a record of articles.signed says of its article besides the bytes."""

    article: SignedArticle
    title: str | None
    label: Label | None = None


def encode_signed(
    record: Incoming,
    article: SignedArticle,
    title: str | None,
    profile: Profile,
    *,
    unreadable_date: bool = False,
    unreadable_status: bool = False,
) -> Outgoing:
    """The record for articles.signed of an article that was signed by itself; see `encode_packed`."""
    told = Article(
        id=article.id,
        text="",
        source=article.source,
        url=article.url,
        title=title,
        published_at=article.published_at,
        unreadable_date=unreadable_date,
        pub_status=article.pub_status,
        embargoed_until=article.embargoed_until,
        unreadable_status=unreadable_status,
    )
    return encode_packed(record, told, PackedArticle.of(article), profile)


def _check(record: Incoming, said: Said, profile: Profile) -> None:
    """Raises ValueError for what may be wrong, but for the content."""
    if not record.key:
        raise ValueError("a signed record without a key")
    if said.get(SIGNING_HEADER) != profile.signing_id.encode():
        signing = said.get(SIGNING_HEADER)
        told = None if signing is None else signing.decode()
        raise ValueError(f"signed with profile {told}, but this index is of {profile.signing_id}")
    if len(said.get(DIGEST_HEADER, b"")) != DIGEST_BYTES:
        raise ValueError(f"a signed record without {DIGEST_HEADER}, or of the wrong length")
    if len(said.get(SIGNATURE_HEADER, b"")) != profile.permutations * _NUMBER_BYTES:
        raise ValueError(f"a signed record without {SIGNATURE_HEADER}, or of the wrong length")
    if len(said.get(WORDING_HEADER, b"")) != WORDING_BYTES:
        raise ValueError("a signed record without unecho-wording, or of the wrong length")
    check_marks(said, profile.max_facts)


def decode(record: Incoming, numbers: Numbers | Fault, profile: Profile) -> SignedRecord:
    """What `encode_signed` wrote, of which the numbers are read. Raises ValueError, which says what is wrong."""
    said = dict(record.headers)
    digest, wording, signing = said.get(DIGEST_HEADER, b""), said.get(WORDING_HEADER, b""), profile.signing_id.encode()
    is_whole = len(digest) == DIGEST_BYTES and len(wording) == WORDING_BYTES
    if not (record.key and is_whole and said.get(SIGNING_HEADER) == signing) or isinstance(numbers, Fault):
        _check(record, said, profile)
    if isinstance(numbers, Fault):
        raise ValueError(_FAULTS[numbers])
    source, url, place, outlet, title, published_at, embargoed_until = map(said.get, _TEXTS)
    whose, where = None if source is None else source.decode(), None if url is None else url.decode()
    article = SignedArticle(
        (record.key or b"").decode(),
        whose,
        where,
        outlet.decode() if outlet else whose,
        place.decode() if place else where,
        None if published_at is None else _moment(published_at, PUBLISHED_AT_HEADER),
        digest,
        Wording(wording),
        WALL in said,
        *numbers,
        said[CONTENT_HEADER],
        origin_of_headers(said),
        agencies_of_headers(said),
        _status(said),
        None if embargoed_until is None else _moment(embargoed_until, EMBARGO_HEADER),
        _day(said),
    )
    return SignedRecord(article, None if title is None else title.decode(), read_label(said, article.id))


def has_unreadable_date(output: Outgoing) -> bool:
    """Whether `encode_signed` was told so."""
    return UNREADABLE_DATE in map(_NAME, output.headers)


def has_unreadable_status(output: Outgoing) -> bool:
    """Whether `encode_signed` was told so."""
    return UNREADABLE_STATUS in map(_NAME, output.headers)


def _moment(digits: bytes, name: str) -> int:
    moment = int(digits.decode())
    if moment != clamp_time(moment):
        raise ValueError(f"a signed record whose header {name} is no moment of the years 1 to 9999")
    return moment


def _status(said: Said) -> PubStatus:
    told = said.get(PUB_STATUS_HEADER)
    return PubStatus(told.decode()) if told else PubStatus.USABLE


def _day(said: Said) -> int:
    told = said.get(DAY)
    if told is None:
        return NO_DAY
    if told.decode() not in _DAYS:
        raise ValueError(f"a signed record whose header {DAY} is no weekday of 1 to 7")
    return int(told)
