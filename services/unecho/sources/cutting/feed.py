"""Reads RSS and Atom as their entries, each an object as feedparser names its parts."""

import io
import re
from collections.abc import Iterator
from typing import Any, Final
from xml.parsers import expat

import orjson

from unecho.core.dead_reason import DeadReason
from unecho.sources.fault import SourceError
from unecho.sources.fields.form import Form
from unecho.sources.items import BrokenSource, Item, Line

_HEAD_BYTES: Final = 1 << 14
"""Within which a feed's first element begins: feedparser takes time that grows with the square of what is before it."""
_BROKEN_BYTES: Final = 1 << 20
"""What is no well-formed XML is read up to this size: feedparser has a slower way for it, which grows likewise."""
_FIRST_ELEMENT: Final = re.compile(rb"<\w")
_END: Final = re.compile(rb"</(?:\w+:)?(?:rss|feed|rdf|channel)\s*>\s*(?:<!--[^>]*-->\s*)*\Z", re.IGNORECASE)
_END_BYTES: Final = 1 << 12
_OF_OTHER_PARTS: Final = ("_parsed", "_detail")
_OF_FEED: Final = ("title", "link", "language")
_OF_FEED_CHARACTERS: Final = 2_000

_NO_FEED: Final = "XML or HTML, and no entries of RSS or Atom in it; make JSON Lines of its articles first"
_LONG_HEAD: Final = f"no element of XML in its first {_HEAD_BYTES} bytes; mend it first"
_ENTITIES: Final = "XML that declares entities, which are not read; take its DOCTYPE away first"
_CUT: Final = "the feed ends before its end"


def read_feed(path: str, pieces: Iterator[bytes], max_bytes: int) -> Iterator[Item]:
    """The entries of the feed in `pieces`, numbered from 1, each with the feed's own title, link and language.

    The feed is held as a whole: one of more than `max_bytes` is refused. Of one that is cut short, what was whole is
    read. Where nothing can be read, one `BrokenSource`.
    """
    try:
        data = _whole(pieces, max_bytes)
        entries, feed = _parsed(data)
    except SourceError as fault:
        yield BrokenSource(path, 1, fault.reason, fault.detail)
        return
    is_cut = _END.search(_without_nul(data[-_END_BYTES:])) is None
    number = 0
    for number, entry in enumerate(entries[:-1] if is_cut else entries, 1):
        yield _line(path, number, entry, feed, max_bytes)
    if is_cut:
        yield BrokenSource(path, number + 1, DeadReason.SOURCE_CUT_SHORT, _CUT)


def _whole(pieces: Iterator[bytes], max_bytes: int) -> bytes:
    data = bytearray()
    for piece in pieces:
        data += piece
        if len(data) > max_bytes:
            detail = f"a feed of more than {max_bytes} bytes; --max-article-bytes allows more"
            raise SourceError(DeadReason.TOO_LARGE, detail)
    return bytes(data)


def _parsed(data: bytes) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    seen = _without_nul(data)
    first = _FIRST_ELEMENT.search(seen)
    if first is None or first.start() > _HEAD_BYTES:
        raise SourceError(DeadReason.SOURCE_UNSUPPORTED, _LONG_HEAD)
    if b"<!ENTITY" in seen[: first.start()].upper():
        raise SourceError(DeadReason.SOURCE_UNSUPPORTED, _ENTITIES)
    if len(data) > _BROKEN_BYTES:
        _check_well_formed(data)
    try:
        found = _feedparser().parse(
            io.BytesIO(data), response_headers={}, sanitize_html=False, resolve_relative_uris=False
        )
    except Exception as error:  # whatever a feed makes it fail with must not stop the others
        raise SourceError(DeadReason.SOURCE_CORRUPT, f"a feed that cannot be read: {type(error).__name__}") from error
    if not found["entries"] and not found.get("version"):
        raise SourceError(DeadReason.SOURCE_UNSUPPORTED, _NO_FEED)
    return found["entries"], found["feed"]


def _without_nul(data: bytes) -> bytes:
    """What is ASCII in UTF-16 can be searched like UTF-8 so."""
    return data.replace(b"\0", b"")


def _check_well_formed(data: bytes) -> None:
    try:
        expat.ParserCreate().Parse(data, True)
    except expat.ExpatError as error:
        detail = f"no well-formed XML ({error}), and of such no more than {_BROKEN_BYTES} bytes are read; mend it first"
        raise SourceError(DeadReason.SOURCE_UNSUPPORTED, detail) from error


def _feedparser() -> Any:
    """It is imported when a feed is read: nothing else waits for it."""
    import feedparser  # noqa: PLC0415
    from feedparser import mixin  # noqa: PLC0415

    # It looks for an address in an author's name, in time that grows with the square of the name.
    mixin._FeedParserMixin._sync_author_detail = _do_nothing
    return feedparser


def _do_nothing(*_: object) -> None:
    pass


def _line(path: str, number: int, entry: dict[str, Any], feed: dict[str, Any], max_bytes: int) -> Item:
    fields = {**_plain(entry), "feed": {name: feed[name] for name in _OF_FEED if _is_short(feed.get(name))}}
    try:
        value = orjson.dumps(fields)
    except orjson.JSONEncodeError:
        return BrokenSource(path, number, DeadReason.INVALID, "an entry that is not text")
    if len(value) > max_bytes:
        detail = f"an entry of {len(value)} bytes; one may have {max_bytes}"
        return BrokenSource(path, number, DeadReason.TOO_LARGE, detail)
    return Line(path, number, value, Form.RSS)


def _is_short(value: object) -> bool:
    """What is said with every entry must not make a large file of many small ones."""
    return isinstance(value, str) and len(value) <= _OF_FEED_CHARACTERS


def _plain(value: Any) -> Any:
    """Without what feedparser made of other parts: dates taken apart, and details of texts."""
    if isinstance(value, dict):
        return {name: _plain(part) for name, part in value.items() if not name.endswith(_OF_OTHER_PARTS)}
    return [_plain(part) for part in value] if isinstance(value, list) else value
