"""Reads articles from files, one at a time, in bounded memory."""

import itertools
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Final

import orjson

from unecho.core.dead_reason import DeadReason, safe_detail
from unecho.records.json_text import BYTE_ORDER_MARK
from unecho.sources.cutting.feed import read_feed
from unecho.sources.decompress import bounded, bunzip2, gunzip, unxz, unzstd
from unecho.sources.fault import SourceError
from unecho.sources.files import COMPRESSED_SUFFIXES, SourceFile, SourceKind
from unecho.sources.foreign import foreign_kind
from unecho.sources.items import BrokenSource, Item, Line
from unecho.sources.shape import read_articles

_BLOCK_BYTES: Final = 1 << 16
_COMPRESSIONS: Final = (
    (".gz", b"\x1f\x8b", gunzip),
    (".zst", b"\x28\xb5\x2f\xfd", unzstd),
    (".bz2", b"BZh", bunzip2),
    (".xz", b"\xfd7zXZ\0", unxz),
)
"""Endings, first bytes, and what takes them apart."""
_NO_TEXT: Final = re.compile(rb'(?:\xef\xbb\xbf)?\s*(?:\{\s*"|\[\s*\{\s*"|<\?xml|<rss|<feed)')
"""JSON or a feed, whatever the file is called."""
_ICONV: Final = "with iconv -f WINDOWS-1252 -t UTF-8"


@dataclass(frozen=True, slots=True)
class ReadLimits:
    """Bounds on what is read.

    Attributes:
        max_article_bytes: longer lines and files of one article are refused.
        max_expansion: how many times its size a compressed file may grow to, once past 64 MiB.
    """

    max_article_bytes: int
    max_expansion: int


def read_sources(
    sources: Sequence[SourceFile], limits: ReadLimits, on_read: Callable[[int], None] = lambda _: None
) -> Iterator[Item]:
    """Everything in `sources`, in order. A file that breaks ends there, with a `BrokenSource`; the next one is read.

    `on_read` is told how many bytes on disk were read whenever some were; they add up to `total_bytes`.
    """
    for source in sources:
        if source.location is None:
            # Its unbuffered side: a thread that waits in a buffered read cannot be left behind when the process ends.
            yield from _read(source, getattr(sys.stdin.buffer, "raw", sys.stdin.buffer), limits, on_read)
            continue
        try:
            stream = source.location.open("rb", buffering=0)
        except OSError as error:
            yield BrokenSource(
                source.path, 1, DeadReason.SOURCE_CORRUPT, safe_detail(f"cannot be opened: {error.strerror}")
            )
            continue
        with stream:
            yield from _read(source, stream, limits, on_read)


def _read(source: SourceFile, stream: IO[bytes], limits: ReadLimits, on_read: Callable[[int], None]) -> Iterator[Item]:
    pieces = _plain(source, _Blocks(stream, on_read), limits.max_expansion)
    match source.kind:
        case SourceKind.TEXT:
            yield from _text_or_articles(source, pieces, limits.max_article_bytes)
        case SourceKind.FEED:
            yield from read_feed(source.path, pieces, limits.max_article_bytes)
        case kind:
            as_table = kind is SourceKind.TABLE
            yield from read_articles(source.path, pieces, limits.max_article_bytes, as_table=as_table)


class _Blocks:
    """Iterates over a stream's bytes as they come; counts them. Raises SourceError when the disk fails."""

    def __init__(self, stream: IO[bytes], on_read: Callable[[int], None]) -> None:
        self._stream = stream
        self._on_read = on_read
        self.bytes = 0

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        try:
            block = self._stream.read(_BLOCK_BYTES)
        except OSError as error:
            raise SourceError(DeadReason.SOURCE_CORRUPT, safe_detail(f"cannot be read on: {error.strerror}")) from error
        if not block:
            raise StopIteration
        self.bytes += len(block)
        self._on_read(len(block))
        return block


def _plain(source: SourceFile, blocks: _Blocks, max_expansion: int) -> Iterator[bytes]:
    suffix = source.location.suffix if source.location else ""
    first = next(blocks, b"")
    all_blocks = itertools.chain([first] if first else [], blocks)
    for its_suffix, magic, decompress in _COMPRESSIONS:
        if suffix == its_suffix or first.startswith(magic):
            yield from bounded(decompress(all_blocks), lambda: blocks.bytes, max_expansion)
            return
    yield from all_blocks


def _text_or_articles(source: SourceFile, pieces: Iterator[bytes], max_bytes: int) -> Iterator[Item]:
    try:
        first = next(pieces, b"")
    except SourceError as fault:
        yield BrokenSource(source.path, 1, fault.reason, fault.detail)
        return
    whole = itertools.chain([first], pieces)
    if _NO_TEXT.match(first):
        yield from read_articles(source.path, whole, max_bytes)
    else:
        yield _text(source, whole, max_bytes)


def _text(source: SourceFile, pieces: Iterator[bytes], max_bytes: int) -> Item:
    value = bytearray()
    try:
        for piece in pieces:
            value += piece
            if len(value) > max_bytes:
                detail = f"a file of more than the {max_bytes} bytes that an article may have"
                return BrokenSource(source.path, 1, DeadReason.TOO_LARGE, detail)
    except SourceError as fault:
        return BrokenSource(source.path, 1, fault.reason, fault.detail)
    try:
        text = bytes(value).removeprefix(BYTE_ORDER_MARK).decode()
    except UnicodeDecodeError as error:
        detail = (
            foreign_kind(bytes(value)) or f"not UTF-8: byte {error.start + 1}; make UTF-8 of it first, such as {_ICONV}"
        )
        return BrokenSource(source.path, 1, DeadReason.SOURCE_UNSUPPORTED, detail)
    return Line(source.path, 1, orjson.dumps({"id": _name(source), "text": text}))


def _name(source: SourceFile) -> str:
    name = source.path.rpartition("/")[2]
    for suffix in COMPRESSED_SUFFIXES:
        name = name.removesuffix(f".txt{suffix}")
    return name.removesuffix(".txt")
