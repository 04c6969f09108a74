"""Cuts a stream of JSON documents into articles: arrays, envelopes, pretty-printed objects, one after the other.

Holds one article of bounded length at most. It only counts brackets outside of strings: whether an article is JSON,
whoever reads it finds out.
"""

import re
from collections.abc import Iterator
from typing import Final

from unecho.core.dead_reason import DeadReason
from unecho.records.json_text import BYTE_ORDER_MARK, read_json
from unecho.sources.fault import SourceError
from unecho.sources.items import BrokenSource, Item, Line

_MARK: Final = re.compile(rb'["\[\]{},\x1e]')
_STRING: Final = re.compile(rb'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)
_BLANK: Final = b" \t\r\n\x1e,"
"""What stands between articles; a comma too many is none."""
_SEQUENCE: Final = b"\x1e"

_OF_ENVELOPE: Final = 2
"""How deep articles stand in an envelope."""
_ENVELOPE_KEY: Final = re.compile(rb'"(?:articles|items)"\s*:\s*\Z')
_OF_ARTICLES: Final = ("id", "text", "uri", "maintext", "body", "content", "content_text", "content_html")
ENVELOPE_BYTES: Final = 1 << 12
"""What an envelope says before its articles, at most."""


def begins_envelope(held: bytes | bytearray) -> bool:
    """Whether `held`, an object up to the `[` of one of its lists, holds articles there and is none itself.

    Such are NewsAPI's `{"status": …, "articles": [` and JSON Feed's `{"version": …, "items": [`. An article that has
    such a field has some other of its fields before it.
    """
    if len(held) > ENVELOPE_BYTES or _ENVELOPE_KEY.search(held) is None:
        return False
    try:
        fields = read_json(bytes(held) + b"[]}")
    except ValueError:
        return False
    return isinstance(fields, dict) and not any(name in fields for name in _OF_ARTICLES)


def read_documents(path: str, pieces: Iterator[bytes], max_bytes: int) -> Iterator[Item]:
    """The articles of `pieces`, numbered from 1: objects, elements of arrays, those of envelopes (`begins_envelope`).

    Between them may be white space, commas and the marks of JSON text sequences (RFC 7464). An article of more than
    `max_bytes` is refused when it ends, and not held. A fault ends them; what it cuts off is not handed on.
    """
    cutter = _Cutter(path, max_bytes)
    try:
        for piece in pieces:
            yield from cutter.feed(piece)
    except SourceError as fault:
        yield from cutter.whole()
        yield BrokenSource(path, cutter.number, fault.reason, fault.detail)
        return
    yield from cutter.end()


class _Cutter:
    """Where in the documents it is.

    Attributes:
        number: of the article that comes next.
    """

    def __init__(self, path: str, max_bytes: int) -> None:
        self.number = 1
        self._path = path
        self._max_bytes = max_bytes
        self._held = bytearray()
        self._length = 0
        self._carried = b""
        self._in_string = False
        self._depth = 0
        # How deep articles stand: 0, or 1 in an array, or 2 in an envelope; None behind the articles of an envelope.
        self._base: int | None = 0
        self._envelope_at: int | None = None

    def feed(self, piece: bytes) -> Iterator[Item]:
        """The articles that end in `piece`."""
        data, self._carried = self._carried + piece, b""
        start = place = 0
        while place < len(data):
            if self._in_string:
                place = self._after_string(data, place)
                continue
            found = _MARK.search(data, place)
            if found is None:
                break
            place = found.end()
            if found[0] == b'"':
                self._in_string = True
                continue
            if self._is_inner(found[0]):
                continue
            self._take(data[start : place - 1])
            yield from self._at(found[0])
            start = place
        self._take(data[start : len(data) - len(self._carried)])

    def whole(self) -> Iterator[Item]:
        """The last element of an array, where it is whole and nothing has come yet that ends it."""
        if self._base and self._depth == self._base and self._held.rstrip().endswith(b"}"):
            yield from self._article()

    def end(self) -> Iterator[Item]:
        """What is left when all was fed."""
        yield from self.whole()
        if self._base == 0:
            yield from self._article()
        else:
            detail = "the JSON document ends before its end"
            yield BrokenSource(self._path, self.number, DeadReason.SOURCE_CUT_SHORT, detail)

    def _after_string(self, data: bytes, place: int) -> int:
        found = _STRING.match(data, place)
        end = found.end() if found else place
        if data[end : end + 1] == b"\\":
            # What it escapes comes with the next piece.
            self._carried = data[end:]
            return len(data)
        self._in_string = end == len(data)
        return end + 1

    def _is_inner(self, mark: bytes) -> bool:
        """Whether it stands within an article, or behind those of an envelope, and ends nothing there."""
        base = self._base or 0
        if self._envelope_at is not None or self._depth <= base or mark == _SEQUENCE:
            return False
        if mark == b",":
            return True
        deeper = self._depth + (1 if mark in b"{[" else -1)
        if deeper == base or (mark == b"[" and deeper == _OF_ENVELOPE and base == 0):
            return False
        self._depth = deeper
        return True

    def _at(self, mark: bytes) -> Iterator[Item]:
        if self._envelope_at is not None:
            self._decide_envelope(mark)
        if mark in b"{[":
            yield from self._opened(mark)
        elif mark in b"}]":
            yield from self._closed(mark)
        elif mark == _SEQUENCE:
            # It stands before each document and in none, so that one which is cut off costs no other.
            self._depth = self._base = 0
            yield from self._article()
        elif self._depth == self._base:
            yield from self._article()
        else:
            self._take(mark)

    def _opened(self, mark: bytes) -> Iterator[Item]:
        self._depth += 1
        if self._depth == 1 and self._base == 0:
            yield from self._article()
            if mark == b"[":
                self._base = 1
                return
        names_articles = (
            mark == b"[" and self._depth == _OF_ENVELOPE and self._base == 0 and begins_envelope(self._held)
        )
        self._take(mark)
        if names_articles:
            self._envelope_at = len(self._held)

    def _decide_envelope(self, mark: bytes) -> None:
        if mark in b"{]" and not self._held[self._envelope_at :].strip():
            self._drop()
            self._base = _OF_ENVELOPE
        self._envelope_at = None

    def _closed(self, mark: bytes) -> Iterator[Item]:
        self._depth = max(self._depth - 1, 0)
        if self._base is None:
            if self._depth == 0:
                self._base = 0
        elif self._depth < self._base:
            yield from self._article()
            self._base = None if self._depth else 0
        else:
            self._take(mark)
            if self._depth == self._base == 0:
                yield from self._article()

    def _take(self, part: bytes) -> None:
        if self._base is None:
            return
        if not self._length:
            part = part.lstrip(_BLANK)
        self._length += len(part)
        if self._length <= self._max_bytes:
            self._held += part
        else:
            self._held.clear()

    def _article(self) -> Iterator[Item]:
        value, length = bytes(self._held).rstrip(_BLANK), self._length
        self._drop()
        if length > self._max_bytes:
            detail = f"an article of {length} bytes; one may have {self._max_bytes}"
            yield BrokenSource(self._path, self.number, DeadReason.TOO_LARGE, detail)
        elif value in (b"", BYTE_ORDER_MARK):
            return
        else:
            yield Line(self._path, self.number, value)
        self.number += 1

    def _drop(self) -> None:
        self._held.clear()
        self._length = 0
