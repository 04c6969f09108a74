"""Fuzz target: files of any bytes, plain and compressed, read as JSON Lines and JSON documents."""

import bz2
import gzip
import io
import lzma
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile

import orjson
import zstandard

from unecho.core.article import Article
from unecho.core.dead_reason import DeadReason
from unecho.records.article_json import Refusal
from unecho.sources.articles import ArticleReader
from unecho.sources.cutting.documents import read_documents
from unecho.sources.cutting.lines import read_lines
from unecho.sources.decompress import bunzip2, gunzip, unxz, unzstd
from unecho.sources.fault import SourceError
from unecho.sources.fields.field_map import FieldMap
from unecho.sources.files import SourceFile, SourceKind
from unecho.sources.items import BrokenSource, Item, Line
from unecho.sources.reading import ReadLimits, read_sources

Reader = Callable[[Iterator[bytes]], Iterator[bytes]]

MAX_BYTES = 4_096
WORDS = [b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd", b"\r\n", b"\n\n", b"\xef\xbb\xbf", b'{"id":"a","text":"t"}', b"\0\0\0"]
_SUFFIXES = (".jsonl", ".gz", ".zst", ".json", ".txt", ".bz2", ".xz", ".csv", ".rss")
_KINDS = {".txt": SourceKind.TEXT, ".csv": SourceKind.TABLE, ".rss": SourceKind.FEED}
_MAGIC = (b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"BZh", b"\xfd7zXZ\0")
_LIMITS = (40, 200, 1 << 20)
_FAULTS = frozenset(
    {reason for reason in DeadReason if reason.startswith("source_")} | {DeadReason.TOO_LARGE, DeadReason.INVALID}
)
_LONGEST = 64 << 20
_MAP = FieldMap.parse(["title=headline|a.b[0]", "source=url:host", "published_at=day:%d/%m/%Y"])


def seeds() -> list[bytes]:
    """Files of each kind, whole, cut and of several parts."""
    lines = b"".join(b'{"id":"%d","text":"some words of an article"}\r\n' % number for number in range(9)) + b"\n \n{"
    gz, zst = gzip.compress(lines, mtime=0), zstandard.compress(lines)
    files = {
        0: [lines, b"\xef\xbb\xbf" + lines, gz, zst, b"", b"\n", b"x" * 300],
        1: [gz, gz + gz, gz[:-5], gz + b"\0" * 9, gz + b"junk", gzip.compress(b"\0" * 200_000, mtime=0)],
        2: [zst, zst + zst, zst[:-3], zst + b"junk", zstandard.compress(b"\0" * 200_000), b"\x50\x2a\x4d\x18\0\0\0\0"],
        3: [
            b'\xef\xbb\xbf{"id":"a"}', b'[{"id":"a"},\n{"x":"]"},]', b'{"status":"ok","articles":[{"id":"a"}]}',
            b"id,text\n", b'\x1e{\n"id":\n"a"}\n\x1e{', b'{"id":"a\\ud83d"},\n', b"<rss/>",
            "{}".encode("utf-16"), b'[{"a":"\\"}',
        ],
        4: [b"Ein Text", b"\xff"],
        5: [bz2.compress(lines), bz2.compress(lines)[:-3], bz2.compress(b"a") * 2],
        7: [
            b"id,text\na,b\n", b'\xef\xbb\xbfsep=;\r\nid;text\r\na;"b\r\nc"\r\n\r\nd;e;f', b"id\ttext\n\xff\tx\n",
            b'id,"text\n',
            b'{"id":"a"}\n', b"id|text\na|b|\n|\n",
        ],
        8: [
            b"<rss><channel><item><guid>a</guid><title>t &amp; u</title></item></channel></rss>", b"<html><p>x", b"x",
            b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>a</id><content type='xhtml'><p>t</p></content>",
            b"<!DOCTYPE a [<!ENTITY b 'c'>]><rss/>", "<rss><item/></rss>".encode("utf-16"),
            b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><item/></rdf:RDF>",
        ],
        6: [lzma.compress(lines), lzma.compress(lines)[:-3], lzma.compress(b"a") + bytes(4) + lzma.compress(b"b")],
    }  # fmt: skip
    return [bytes([kind, limit]) + file for kind, some in files.items() for file in some for limit in (0, 2)]


def check(data: bytes) -> None:
    """The first byte says the file's ending, the second the longest line; the rest is the file."""
    if len(data) < 2:
        return
    suffix, longest, file = _SUFFIXES[data[0] % len(_SUFFIXES)], _LIMITS[data[1] % len(_LIMITS)], data[2:]
    items = _items(suffix, longest, file)
    for item in items:
        if isinstance(item, Line):
            assert len(item.value) <= max(longest, 0) or suffix in _KINDS or item.form or _is_row(item)
            assert item.value
            _check_article(item)
        else:
            assert item.reason in _FAULTS
            assert item.detail.isprintable()
    if suffix == ".txt":
        assert items
        return
    _check_documents(file, longest)
    numbers = [item.number for item in items]
    assert numbers == sorted(set(numbers)), "a line was read twice, or out of order"
    _check_decompressed(gunzip, file, _gunzipped)
    for read in (unzstd, bunzip2, unxz):
        _check_decompressed(read, file, None)
    if suffix == ".jsonl" and not file.startswith(_MAGIC):
        _check_lines(file, longest, list(read_lines("file.jsonl", iter([file]), longest)))


def _is_row(line: Line) -> bool:
    """A row is an object of text: as JSON it may be longer than in its file."""
    fields = orjson.loads(line.value)
    return isinstance(fields, dict) and all(isinstance(value, str) for value in fields.values())


def _check_article(line: Line) -> None:
    """Whatever stands there is an article, or refused with a reason, and the account of it can be told."""
    reader = ArticleReader(_MAP, MAX_BYTES)
    value, article = reader.read(line)
    assert isinstance(article, Article | Refusal)
    assert reader.account.nothing_read == isinstance(article, Refusal)
    assert all(text.isprintable() for text in reader.account.lines("scan", ["a b"]))
    if isinstance(article, Article):
        assert orjson.loads(value)["id"] == article.id


def _items(suffix: str, longest: int, file: bytes) -> list[Item]:
    with NamedTemporaryFile(suffix=suffix) as written:
        written.write(file)
        written.flush()
        path = Path(written.name)
        source = SourceFile(f"file{suffix}", path, _KINDS.get(suffix, SourceKind.ANY), len(file))
        told: list[int] = []
        items = list(read_sources([source], ReadLimits(longest, 1_000), told.append))
        assert sum(told) <= len(file)
        return items


def _check_lines(file: bytes, longest: int, items: list[Item]) -> None:
    """By the definition: each line that is not blank is one item, whatever the pieces it comes in."""
    lines = enumerate(file.split(b"\n"), 1)
    expected = {number: _bare(line) for number, line in lines if _bare(line).strip(b" \t\r\n\v\f")}
    assert [item.number for item in items if isinstance(item, Line)] == [
        item.number for item in items if isinstance(item, Line) and expected[item.number] == item.value
    ]
    long = {item.number for item in items if isinstance(item, BrokenSource)}
    assert {item.number for item in items} >= set(expected) - long
    cut = [file[start : start + 7] for start in range(0, len(file), 7)]
    assert list(read_lines(items[0].path if items else "", iter(cut), longest)) == items


def _bare(line: bytes) -> bytes:
    bare = line.removesuffix(b"\r").removeprefix(b"\xef\xbb\xbf")
    return bare.removesuffix(b",") if bare.endswith(b"},") else bare


def _check_documents(file: bytes, longest: int) -> None:
    """Whatever the pieces they come in, they are the same."""
    whole = list(read_documents("file", iter([file]), longest))
    cut = (file[start : start + 7] for start in range(0, len(file), 7))
    assert list(read_documents("file", cut, longest)) == whole
    assert [item.number for item in whole] == list(range(1, len(whole) + 1))


def _check_decompressed(read: Reader, file: bytes, reference: Callable[[bytes], bytes | None] | None) -> None:
    whole, fault = _decompressed(read, iter([file] if file else []))
    in_pieces = _decompressed(read, (file[start : start + 11] for start in range(0, len(file), 11)))
    assert in_pieces[1] == fault
    if fault is None:
        assert in_pieces[0] == whole
    if reference is not None and len(whole) < _LONGEST:
        assert reference(file) == (whole if fault is None else None)


def _gunzipped(file: bytes) -> bytes | None:
    """In one go; None where it is not gzip to its end. `gzip.decompress` takes headers that RFC 1952 forbids."""
    out = b""
    while True:
        member = zlib.decompressobj(31)
        try:
            out += member.decompress(file)
        except zlib.error:
            return None
        if not member.eof:
            return None
        file = member.unused_data.lstrip(b"\0")
        if not file:
            return out


def _decompressed(read: Reader, blocks: Iterator[bytes]) -> tuple[bytes, DeadReason | None]:
    out = io.BytesIO()
    try:
        for piece in read(blocks):
            out.write(piece)
            if out.tell() > _LONGEST:
                break
    except SourceError as error:
        assert error.detail.isprintable()
        return out.getvalue(), error.reason
    return out.getvalue(), None
