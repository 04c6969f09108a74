"""Tells by the beginning of a file how articles stand in it, or that they do not."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from unecho.core.dead_reason import DeadReason
from unecho.records.json_text import is_json
from unecho.sources.cutting.documents import ENVELOPE_BYTES, begins_envelope, read_documents
from unecho.sources.cutting.feed import read_feed
from unecho.sources.cutting.lines import read_lines
from unecho.sources.cutting.table import looks_like_names, read_table
from unecho.sources.fault import SourceError
from unecho.sources.foreign import IN_ANOTHER_ENCODING, MAGIC_BYTES, foreign_kind
from unecho.sources.items import BrokenSource, Item

_LOOKED_AT: Final = 1 << 16
"""Bytes in which an article must begin."""

_BEGINNING: Final = re.compile(rb"(?:\xef\xbb\xbf)?[\s\x1e]*")
_LIST_OF_ARTICLES: Final = re.compile(rb'"(?:articles|items)"\s*:\s*(\[)\s*[{\]]')
_XML: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*<|\xff\xfe<\0|\xfe\xff\0<")
_LATER_ARTICLE: Final = re.compile(rb"\n\s*\{")
_NEXT: Final = re.compile(rb"\S")

_NO_ARTICLES: Final = (
    "no article begins in its first lines; JSON Lines, arrays and objects, RSS and Atom are read, and CSV that names "
    "its columns first (--format csv)"
)


class Shape(StrEnum):
    """How articles stand in a file."""

    LINES = "lines"
    DOCUMENTS = "documents"
    """One JSON document, or several that are not cut by lines."""
    TABLE = "table"
    """Rows of fields, and in the first their names."""
    FEED = "feed"
    """Entries of RSS or Atom."""
    FOREIGN = "foreign"
    """None that is read."""


_READERS: Final = {
    Shape.LINES: read_lines,
    Shape.DOCUMENTS: read_documents,
    Shape.TABLE: read_table,
    Shape.FEED: read_feed,
}


def read_articles(path: str, pieces: Iterator[bytes], max_bytes: int, *, as_table: bool = False) -> Iterator[Item]:
    """The articles of a file of JSON Lines, arrays, envelopes or objects, of a table or a feed.

    Of another kind, one `BrokenSource`. `as_table`: what is none of the others is a table, whatever its first line.
    """
    head = bytearray()
    fault: SourceError | None = None
    shape: Shape | None = None
    try:
        while shape is None and (piece := next(pieces, None)) is not None:
            head += piece
            shape = shape_of(head, max_bytes, ended=False, as_table=as_table)
    except SourceError as error:
        fault = error
    shape = shape or shape_of(head, max_bytes, ended=True, as_table=as_table)
    if shape is None or shape is Shape.FOREIGN:
        yield _foreign(path, head, fault)
        return
    yield from _READERS[shape](path, _again(head, fault, pieces), max_bytes)


def shape_of(head: bytes | bytearray, max_bytes: int, *, ended: bool, as_table: bool = False) -> Shape | None:
    """How articles stand in a file that begins with `head`; None where more of it must be seen to tell.

    A stream of lines is told by its first: nothing waits for the second.
    """
    found = _BEGINNING.match(head)
    if found is None or found.end() == len(head):
        return Shape.LINES if ended or len(head) > max_bytes else None
    if len(head) < MAGIC_BYTES and not ended and b"\n" not in head:
        return None
    first = head[found.end() : found.end() + 1]
    is_json = first in (b"{", b"[") and foreign_kind(head) != IN_ANOTHER_ENCODING
    if b"\x1e" in found[0] or (is_json and first == b"["):
        return Shape.DOCUMENTS
    return _of_object(head, found.end(), max_bytes, ended) if is_json else _of_other(head, ended, as_table)


def _of_other(head: bytes | bytearray, ended: bool, as_table: bool) -> Shape | None:
    if _XML.match(head):
        return Shape.FEED
    if foreign_kind(head) is not None:
        return Shape.FOREIGN
    if as_table:
        return Shape.TABLE
    line_end = head.find(b"\n")
    if 0 < line_end <= _LOOKED_AT and looks_like_names(bytes(head[:line_end])):
        return _of_names(head, line_end, ended)
    return _of_no_names(head, ended)


def _of_names(head: bytes | bytearray, line_end: int, ended: bool) -> Shape | None:
    following = _NEXT.search(head, line_end)
    if following is None and not ended:
        return None if len(head) < 2 * _LOOKED_AT else Shape.TABLE
    return Shape.LINES if following and following[0] == b"{" else Shape.TABLE


def _of_no_names(head: bytes | bytearray, ended: bool) -> Shape | None:
    if _LATER_ARTICLE.search(head):
        return Shape.LINES
    return Shape.FOREIGN if ended or len(head) >= _LOOKED_AT else None


def _of_object(head: bytes | bytearray, place: int, max_bytes: int, ended: bool) -> Shape | None:
    end = head.find(b"\n", place)
    if _has_envelope(head, place, end):
        return Shape.DOCUMENTS
    if end < 0:
        return Shape.LINES if ended or len(head) - place > max_bytes else None
    first = bytes(head[place:end]).rstrip()
    if is_json(first.removesuffix(b",")):
        return Shape.LINES
    if first[-1:] in b"[:":
        return Shape.DOCUMENTS
    following = _NEXT.search(head, end)
    if following is None:
        return Shape.LINES if ended or len(head) > max_bytes + _LOOKED_AT else None
    return Shape.DOCUMENTS if following[0] in b'"}],' else Shape.LINES


def _has_envelope(head: bytes | bytearray, place: int, end: int) -> bool:
    """Whether one begins in the line from `place` to `end`; -1 where its end has not come."""
    lists = _LIST_OF_ARTICLES.finditer(head, place, min(place + ENVELOPE_BYTES, len(head) if end < 0 else end))
    return any(begins_envelope(head[place : found.start(1)]) for found in lists)


def _foreign(path: str, head: bytearray, fault: SourceError | None) -> Item:
    if fault is not None:
        return BrokenSource(path, 1, fault.reason, fault.detail)
    return BrokenSource(path, 1, DeadReason.SOURCE_UNSUPPORTED, foreign_kind(head) or _NO_ARTICLES)


def _again(head: bytearray, fault: SourceError | None, pieces: Iterator[bytes]) -> Iterator[bytes]:
    yield bytes(head)
    head.clear()
    if fault is not None:
        raise fault
    yield from pieces
