"""Tells by the beginning of a file how articles stand in it, or that they do not."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from unecho.core.dead_reason import DeadReason
from unecho.runtime.json_text import read_json
from unecho.sources.documents import ENVELOPE_BYTES, read_documents
from unecho.sources.fault import SourceError
from unecho.sources.items import BrokenSource, Item
from unecho.sources.lines import read_lines

_LOOKED_AT: Final = 1 << 16
"""Bytes in which an article must begin."""
_MAGIC_BYTES: Final = 300

_BEGINNING: Final = re.compile(rb"(?:\xef\xbb\xbf)?[\s\x1e]*")
_ENVELOPE: Final = re.compile(rb'\{[^\[\]{}]{0,%d}"articles"\s*:\s*\[\s*[{\]]' % ENVELOPE_BYTES)
_LATER_ARTICLE: Final = re.compile(rb"\n\s*\{")
_NEXT: Final = re.compile(rb"\S")
_TABLE: Final = re.compile(rb'(?:\xef\xbb\xbf)?["\w .-]+(?:[,;\t]["\w .-]+)+\r?\n')

_IN_ANOTHER_ENCODING: Final = "in UTF-16 or UTF-32; make UTF-8 of it first, such as with iconv -f UTF-16 -t UTF-8"
_FOREIGN: Final = (
    (re.compile(rb"\xff\xfe|\xfe\xff|\0\0\xfe\xff|[{\[]\0|\0[{\[]|\0\0\0[{\[]"), _IN_ANOTHER_ENCODING),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*<"), "XML or HTML, such as an RSS feed; make JSON Lines of its articles first"),
    (re.compile(rb"PK\x03\x04|Rar!|7z\xbc\xaf\x27\x1c|.{257}ustar", re.DOTALL), "an archive; unpack it first"),
    (
        re.compile(rb"\x1f\x9d|\x04\x22\x4d\x18|\xff\x06\0\0sNaPpY"),
        "compressed in a way that is not read; unpack it first",
    ),
    (
        re.compile(rb"PAR1|Obj\x01|ARROW1|ORC|SQLite format 3|%PDF|\x89HDF"),
        "of a kind that is not read; make JSON Lines of it first",
    ),
)
_A_TABLE: Final = "a table such as CSV; make JSON Lines of its rows first"
_NO_JSON: Final = "no JSON: no article begins in its first lines; JSON Lines, JSON arrays and objects are read"


class Shape(StrEnum):
    """How articles stand in a file."""

    LINES = "lines"
    DOCUMENTS = "documents"
    """One JSON document, or several that are not cut by lines."""
    FOREIGN = "foreign"
    """None that is read."""


def read_json_articles(path: str, pieces: Iterator[bytes], max_bytes: int) -> Iterator[Item]:
    """The articles of a file of JSON Lines, arrays, envelopes or objects; of another kind, one `BrokenSource`."""
    head = bytearray()
    fault: SourceError | None = None
    shape: Shape | None = None
    try:
        while shape is None and (piece := next(pieces, None)) is not None:
            head += piece
            shape = shape_of(head, max_bytes, ended=False)
    except SourceError as error:
        fault = error
    shape = shape or shape_of(head, max_bytes, ended=True)
    if shape is Shape.FOREIGN:
        yield _foreign(path, head, fault)
        return
    read = read_documents if shape is Shape.DOCUMENTS else read_lines
    yield from read(path, _again(head, fault, pieces), max_bytes)


def foreign_kind(head: bytes | bytearray) -> str | None:
    """What a file is that begins with `head` and holds no JSON or text in UTF-8, and what to do; None where it may."""
    return next((kind for magic, kind in _FOREIGN if magic.match(head[:_MAGIC_BYTES])), None)


def shape_of(head: bytes | bytearray, max_bytes: int, *, ended: bool) -> Shape | None:
    """How articles stand in a file that begins with `head`; None where more of it must be seen to tell.

    A stream of lines is told by its first: nothing waits for the second.
    """
    found = _BEGINNING.match(head)
    if found is None or found.end() == len(head):
        return Shape.LINES if ended or len(head) > max_bytes else None
    if len(head) < _MAGIC_BYTES and not ended and b"\n" not in head:
        return None
    first = head[found.end() : found.end() + 1]
    is_json = first in (b"{", b"[") and foreign_kind(head) != _IN_ANOTHER_ENCODING
    if b"\x1e" in found[0] or (is_json and first == b"["):
        return Shape.DOCUMENTS
    return _of_object(head, found.end(), max_bytes, ended) if is_json else _of_other(head, ended)


def _of_other(head: bytes | bytearray, ended: bool) -> Shape | None:
    if foreign_kind(head) is not None:
        return Shape.FOREIGN
    if _LATER_ARTICLE.search(head):
        return Shape.LINES
    return Shape.FOREIGN if ended or len(head) >= _LOOKED_AT else None


def _of_object(head: bytes | bytearray, place: int, max_bytes: int, ended: bool) -> Shape | None:
    if _ENVELOPE.match(head, place):
        return Shape.DOCUMENTS
    end = head.find(b"\n", place)
    if end < 0:
        return Shape.LINES if ended or len(head) - place > max_bytes else None
    first = bytes(head[place:end]).rstrip()
    if _is_whole(first.removesuffix(b",")):
        return Shape.LINES
    if first[-1:] in b"[:":
        return Shape.DOCUMENTS
    following = _NEXT.search(head, end)
    if following is None:
        return Shape.LINES if ended or len(head) > max_bytes + _LOOKED_AT else None
    return Shape.DOCUMENTS if following[0] in b'"}],' else Shape.LINES


def _is_whole(line: bytes) -> bool:
    try:
        read_json(line)
    except ValueError:
        return False
    return True


def _foreign(path: str, head: bytearray, fault: SourceError | None) -> Item:
    if fault is not None:
        return BrokenSource(path, 1, fault.reason, fault.detail)
    kind = foreign_kind(head) or (_A_TABLE if _TABLE.match(head) else _NO_JSON)
    return BrokenSource(path, 1, DeadReason.SOURCE_UNSUPPORTED, kind)


def _again(head: bytearray, fault: SourceError | None, pieces: Iterator[bytes]) -> Iterator[bytes]:
    yield bytes(head)
    head.clear()
    if fault is not None:
        raise fault
    yield from pieces
