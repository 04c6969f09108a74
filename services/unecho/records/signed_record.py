"""A record of articles.signed: the article's bytes, and in headers what the index needs, so that nobody parses them."""

from typing import Final, NamedTuple

import numpy as np

from unecho.core.article import Article
from unecho.core.article_time import clamp_time
from unecho.core.profile import Profile
from unecho.core.pub_status import PubStatus
from unecho.core.signing.days import NO_DAY
from unecho.core.signing.packed import PackedArticle
from unecho.core.signing.signed_article import DIGEST_BYTES, SignedArticle
from unecho.core.signing.wording import WORDING_BYTES, Wording
from unecho.records.headers.label_headers import Label, read_label
from unecho.records.headers.marks_headers import decode_numbers, marks_headers
from unecho.records.headers.signature_header import SIGNATURE_HEADER
from unecho.records.headers.status_headers import EMBARGO_HEADER, PUB_STATUS_HEADER
from unecho.records.origin_fields import agencies_of_headers, origin_of_headers
from unecho.records.packed_record import DAY, UNREADABLE_DATE, UNREADABLE_STATUS, WALL, encode_packed
from unecho.records.record import Incoming, Outgoing

_LITTLE_ENDIAN: Final = np.dtype("<u4")
_SIGNING: Final = "unecho-signing"
_FINGERPRINT: Final = "unecho-fingerprint"
_TEXTS: Final = ("unecho-source", "unecho-url", "unecho-place", "unecho-outlet", "unecho-title")


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


def decode_signed(record: Incoming, profile: Profile) -> SignedRecord:
    """What `encode_signed` wrote. Raises ValueError, saying what is wrong, for anything else."""
    said = dict(record.headers)
    if not record.key:
        raise ValueError("a signed record without a key")
    if said.get(_SIGNING) != profile.signing_id.encode():
        signing = _text(said, _SIGNING)
        raise ValueError(f"signed with profile {signing}, but this index is of {profile.signing_id}")
    fingerprint, signature = _numbers(said, _FINGERPRINT), _numbers(said, SIGNATURE_HEADER)
    digest = said.get("unecho-digest", b"")
    if len(digest) != DIGEST_BYTES or len(signature) != profile.permutations * _LITTLE_ENDIAN.itemsize:
        raise ValueError("a signed record with a digest or signature of the wrong length")
    wording = said.get("unecho-wording", b"")
    if len(wording) != WORDING_BYTES:
        raise ValueError("a signed record without unecho-wording, or of the wrong length")
    numbers = decode_numbers(fingerprint, signature, marks_headers(said, profile.max_facts))
    published_at = _moment(said, "unecho-published-at")
    texts = map(said.get, _TEXTS)
    source, url, place, outlet, title = [None if value is None else value.decode() for value in texts]
    article = SignedArticle(
        id=record.key.decode(),
        source=source,
        url=url,
        published_at=published_at,
        digest=digest,
        wording=Wording(wording),
        is_wall=WALL in said,
        fingerprint=numbers.fingerprint,
        marks=numbers.marks,
        signature=numbers.signature,
        place=place or url,
        outlet=outlet or source,
        origin=origin_of_headers(said),
        agencies=agencies_of_headers(said),
        pub_status=_status(said),
        embargoed_until=_moment(said, EMBARGO_HEADER),
        day=_day(said),
    )
    return SignedRecord(article, title, read_label(said, article.id))


def has_unreadable_date(output: Outgoing) -> bool:
    """Whether `encode_signed` was told so."""
    return any(name == UNREADABLE_DATE for name, _ in output.headers)


def has_unreadable_status(output: Outgoing) -> bool:
    """Whether `encode_signed` was told so."""
    return any(name == UNREADABLE_STATUS for name, _ in output.headers)


def _text(said: dict[str, bytes], name: str) -> str | None:
    value = said.get(name)
    return None if value is None else value.decode()


def _moment(said: dict[str, bytes], name: str) -> int | None:
    text = _text(said, name)
    if text is None:
        return None
    moment = int(text)
    if moment != clamp_time(moment):
        raise ValueError(f"a signed record whose header {name} is no moment of the years 1 to 9999")
    return moment


def _status(said: dict[str, bytes]) -> PubStatus:
    told = said.get(PUB_STATUS_HEADER)
    return PubStatus(told.decode()) if told else PubStatus.USABLE


def _day(said: dict[str, bytes]) -> int:
    text = _text(said, DAY)
    if text is None:
        return NO_DAY
    if text not in tuple("1234567"):
        raise ValueError(f"a signed record whose header {DAY} is no weekday of 1 to 7")
    return int(text)


def _numbers(said: dict[str, bytes], name: str) -> bytes:
    value = said.get(name)
    if value is None or len(value) % _LITTLE_ENDIAN.itemsize:
        raise ValueError(f"a signed record without header {name}, or whose length is no multiple of 4")
    return value
