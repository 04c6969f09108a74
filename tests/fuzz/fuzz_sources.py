"""Fuzz target: files of any bytes, plain, .gz and .zst, read as JSON Lines."""

import gzip
import io
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile

import zstandard

from unecho.core.dead_reason import DeadReason
from unecho.sources.decompress import gunzip, unzstd
from unecho.sources.fault import SourceError
from unecho.sources.files import SourceFile, SourceKind
from unecho.sources.items import BrokenSource, Item, Line
from unecho.sources.lines import read_lines
from unecho.sources.reading import ReadLimits, read_sources

Reader = Callable[[Iterator[bytes]], Iterator[bytes]]

MAX_BYTES = 4_096
WORDS = [b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd", b"\r\n", b"\n\n", b"\xef\xbb\xbf", b'{"id":"a","text":"t"}', b"\0\0\0"]
_SUFFIXES = (".jsonl", ".gz", ".zst", ".json", ".txt")
_KINDS = {".json": SourceKind.ARTICLE, ".txt": SourceKind.TEXT}
_LIMITS = (40, 200, 1 << 20)
_FAULTS = frozenset(
    {DeadReason.SOURCE_CUT_SHORT, DeadReason.SOURCE_CORRUPT, DeadReason.SOURCE_EXPANDS_TOO_FAR, DeadReason.TOO_LARGE}
)
_LONGEST = 64 << 20


def seeds() -> list[bytes]:
    """Files of each kind, whole, cut and of several parts."""
    lines = b"".join(b'{"id":"%d","text":"some words of an article"}\r\n' % number for number in range(9)) + b"\n \n{"
    gz, zst = gzip.compress(lines, mtime=0), zstandard.compress(lines)
    files = {
        0: [lines, b"\xef\xbb\xbf" + lines, gz, zst, b"", b"\n", b"x" * 300],
        1: [gz, gz + gz, gz[:-5], gz + b"\0" * 9, gz + b"junk", gzip.compress(b"\0" * 200_000, mtime=0)],
        2: [zst, zst + zst, zst[:-3], zst + b"junk", zstandard.compress(b"\0" * 200_000), b"\x50\x2a\x4d\x18\0\0\0\0"],
        3: [b'\xef\xbb\xbf{"id":"a"}'],
        4: [b"Ein Text", b"\xff"],
    }
    return [bytes([kind, limit]) + file for kind, some in files.items() for file in some for limit in (0, 2)]


def check(data: bytes) -> None:
    """The first byte says the file's ending, the second the longest line; the rest is the file."""
    if len(data) < 2:
        return
    suffix, longest, file = _SUFFIXES[data[0] % len(_SUFFIXES)], _LIMITS[data[1] % len(_LIMITS)], data[2:]
    items = _items(suffix, longest, file)
    for item in items:
        if isinstance(item, Line):
            assert len(item.value) <= max(longest, 0) or suffix == ".txt"
            assert item.value or suffix in _KINDS
        else:
            assert item.reason in _FAULTS or suffix == ".txt"
            assert item.detail.isprintable()
    if suffix in _KINDS:
        assert len(items) == 1
        return
    numbers = [item.number for item in items]
    assert numbers == sorted(set(numbers)), "a line was read twice, or out of order"
    _check_decompressed(gunzip, file, _gunzipped)
    _check_decompressed(unzstd, file, None)
    if suffix == ".jsonl" and not file.startswith((b"\x1f\x8b", b"\x28\xb5\x2f\xfd")):
        _check_lines(file, longest, items)


def _items(suffix: str, longest: int, file: bytes) -> list[Item]:
    with NamedTemporaryFile(suffix=suffix) as written:
        written.write(file)
        written.flush()
        path = Path(written.name)
        source = SourceFile(f"file{suffix}", path, _KINDS.get(suffix, SourceKind.LINES), len(file))
        told: list[int] = []
        items = list(read_sources([source], ReadLimits(longest, 1_000), told.append))
        assert sum(told) <= len(file)
        return items


def _check_lines(file: bytes, longest: int, items: list[Item]) -> None:
    """By the definition: each line that is not blank is one item, whatever the pieces it comes in."""
    whole = file.removeprefix(b"\xef\xbb\xbf")
    lines = enumerate(whole.split(b"\n"), 1)
    expected = {number: line.removesuffix(b"\r") for number, line in lines if line.strip(b" \t\r\n\v\f")}
    assert [item.number for item in items if isinstance(item, Line)] == [
        item.number for item in items if isinstance(item, Line) and expected[item.number] == item.value
    ]
    long = {item.number for item in items if isinstance(item, BrokenSource)}
    assert {item.number for item in items} >= set(expected) - long
    cut = [file[start : start + 7] for start in range(0, len(file), 7)]
    assert list(read_lines(items[0].path if items else "", iter(cut), longest)) == items


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
