import bz2
import gzip
import io
import lzma
import os
import sys
from pathlib import Path

import orjson
import pytest
import zstandard

from unecho.core.dead_reason import DETAIL_CHARACTERS, DeadReason
from unecho.process.exit_codes import ExitCode, UserError
from unecho.sources.files import find_sources, total_bytes
from unecho.sources.items import BrokenSource, Item, Line
from unecho.sources.reading import ReadLimits, read_sources

LIMITS = ReadLimits(max_article_bytes=1000, max_expansion=250)
TWO_LINES = b'{"id":"a","text":"t"}\n{"id":"b","text":"t"}\n'


def read(*paths: Path | str, limits: ReadLimits = LIMITS) -> list[Item]:
    return list(read_sources(find_sources([str(path) for path in paths]), limits))


def ids(items: list[Item]) -> list[str]:
    return [orjson.loads(item.value)["id"] for item in items if isinstance(item, Line)]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.jsonl", TWO_LINES),
        ("a.ndjson", TWO_LINES),
        ("no-ending", TWO_LINES),
        ("a.jsonl.gz", gzip.compress(TWO_LINES, mtime=0)),
        ("a.jsonl.zst", zstandard.compress(TWO_LINES)),
        ("gzip-by-its-look.jsonl", gzip.compress(TWO_LINES, mtime=0)),
        ("zstd-by-its-look", zstandard.compress(TWO_LINES)),
        ("a.jsonl.bz2", bz2.compress(TWO_LINES)),
        ("bzip2-by-its-look", bz2.compress(TWO_LINES)),
        ("a.jsonl.xz", lzma.compress(TWO_LINES)),
        ("xz-by-its-look", lzma.compress(TWO_LINES)),
        ("a.json", TWO_LINES),
        ("array.json", b"[" + TWO_LINES.strip().replace(b"\n", b",\n") + b"]\n"),
        ("array.jsonl", b"\n[" + TWO_LINES.strip().replace(b"\n", b", ") + b",]"),
        ("commas.jsonl", TWO_LINES.replace(b"}\n", b"},\n")),
        ("sequence", b"\x1e" + TWO_LINES.replace(b"}\n{", b"}\n\x1e{")),
        ("newsapi.json", b'{"status": "ok", "articles": [' + TWO_LINES.strip().replace(b"\n", b",") + b"]}"),
        ("marked.json", b"\xef\xbb\xbf" + TWO_LINES.replace(b"\n", b"\r\n")),
    ],
)
def test_json_lines_in_every_dress(tmp_path: Path, name: str, data: bytes) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    first, second = TWO_LINES.splitlines()
    assert read(file) == [Line(str(file), 1, first), Line(str(file), 2, second)]


@pytest.mark.parametrize("data", [TWO_LINES, gzip.compress(TWO_LINES, mtime=0), zstandard.compress(TWO_LINES)])
def test_standard_input(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    items = read("-")
    assert ids(items) == ["a", "b"]
    assert {item.path for item in items} == {"-"}
    assert total_bytes(find_sources(["-"])) is None


def test_a_folder_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / ".hidden").mkdir()
    (tmp_path / "b.json").write_bytes(b'{\n  "id": "b",\n  "text": "t"\n}')
    (tmp_path / "a.jsonl").write_bytes(b'{"id":"a1"}\n{"id":"a2"}')
    (tmp_path / "c.jsonl.gz").write_bytes(gzip.compress(b'{"id":"c"}'))
    (tmp_path / "d.jsonl.zst").write_bytes(zstandard.compress(b'{"id":"d"}'))
    (tmp_path / "d2.json.bz2").write_bytes(bz2.compress(b'[{"id":"d2"}]'))
    (tmp_path / "d3.txt.xz").write_bytes(lzma.compress(b"text"))
    (tmp_path / "e.txt").write_bytes(" date 2025-11-21 Größe\n".encode())
    (tmp_path / "sub" / "f.json").write_bytes(b'{"id":"f"}')
    for left_out in ("README.md", "labels.json", ".hidden.json", ".hidden/x.json"):
        (tmp_path / left_out).write_bytes(b'{"id":"no"}')
    items = read(tmp_path)
    assert ids(items) == ["a1", "a2", "b", "c", "d", "d2", "d3", "e", "f"]
    (text,) = (item for item in items if item.path.endswith(".txt"))
    assert isinstance(text, Line)
    assert orjson.loads(text.value) == {"id": "e", "text": " date 2025-11-21 Größe\n"}


def test_paths_are_read_in_the_order_given_and_may_repeat(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.json").write_bytes(b'{"id":"%s"}' % name.encode())
    assert ids(read(tmp_path / "b.json", tmp_path / "a.json", tmp_path / "b.json")) == ["b", "a", "b"]


@pytest.mark.parametrize("ending", ["gz", "zst"])
def test_a_file_cut_short_gives_what_stood_before_and_the_next_file_is_read(tmp_path: Path, ending: str) -> None:
    data = b"".join(b'{"id":"%d","text":"%s"}\n' % (n, os.urandom(20).hex().encode()) for n in range(6000))
    whole = gzip.compress(data) if ending == "gz" else zstandard.compress(data)
    (tmp_path / f"a.jsonl.{ending}").write_bytes(whole[: len(whole) * 9 // 10])
    (tmp_path / "b.json").write_bytes(b'{"id":"next"}')
    *before, fault, after = read(tmp_path)
    assert isinstance(fault, BrokenSource)
    assert len(before) > 1000  # zstd gives whole blocks of 128 KiB
    assert ids(before) == [str(n) for n in range(len(before))]
    assert (fault.number, fault.reason) == (len(before) + 1, DeadReason.SOURCE_CUT_SHORT)
    assert ids([after]) == ["next"]


def test_what_is_not_what_its_ending_says_is_corrupt(tmp_path: Path) -> None:
    for name in ("a.gz", "b.zst"):
        (tmp_path / name).write_bytes(TWO_LINES)
    for name in ("c.bz2", "d.xz"):
        (tmp_path / name).write_bytes(TWO_LINES)
    (tmp_path / "e.gz").write_bytes(b"")
    items = read(tmp_path)
    assert all(isinstance(item, BrokenSource) for item in items)
    corrupt = DeadReason.SOURCE_CORRUPT
    assert [i.reason for i in items if isinstance(i, BrokenSource)] == [corrupt] * 4 + [DeadReason.SOURCE_CUT_SHORT]


FOREIGN = {
    "page.xml": b"<html><body><p>words</p></body></html>\n" * 50,
    "page.json": b"\n <!doctype html>\n<script>\n{}\n</script>",
    "a.jsonl": '{"id":"a","text":"t"}\n'.encode("utf-16"),
    "b.jsonl": '{"id":"a","text":"t"}\n'.encode("utf-16-le"),
    "c.json": '[{"id":"a","text":"t"}]\n'.encode("utf-32-be"),
    "a.txt": "Ein Text".encode("utf-16"),
    "b.txt": b"caf\xe9",
    "notes.md": b"# Notes\n\n- one\n- two\n",
    "a.zip": b"PK\x03\x04" + bytes(100),
    "a.parquet": b"PAR1" + bytes(100),
    "a.tar.gz": gzip.compress(b"a.json".ljust(257, b"\0") + b"ustar" + bytes(250)),
    "one-line": b"x" * 200_000,
}


@pytest.mark.parametrize("name", FOREIGN)
def test_a_file_of_a_kind_that_is_not_read_is_told_once_with_what_to_do(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(FOREIGN[name])
    (item,) = read(tmp_path / name, limits=ReadLimits(max_article_bytes=1 << 20, max_expansion=250))
    assert isinstance(item, BrokenSource)
    assert (item.number, item.reason) == (1, DeadReason.SOURCE_UNSUPPORTED)
    assert any(word in item.detail for word in ("first", "are read"))
    assert len(item.detail) <= DETAIL_CHARACTERS


def test_a_zstd_window_that_is_too_large_is_told_with_what_to_do(tmp_path: Path) -> None:
    window = zstandard.ZstdCompressionParameters(window_log=28, compression_level=1)
    compressor = zstandard.ZstdCompressor(compression_params=window).compressobj()
    (tmp_path / "a.zst").write_bytes(compressor.compress(TWO_LINES) + compressor.flush())
    (item,) = read(tmp_path / "a.zst")
    assert isinstance(item, BrokenSource)
    assert item.reason is DeadReason.SOURCE_UNSUPPORTED
    assert "256 MiB" in item.detail


def test_a_bomb_of_one_line_is_stopped_without_being_held(tmp_path: Path) -> None:
    file = tmp_path / "bomb.jsonl.gz"
    with gzip.open(file, "wb", compresslevel=1) as out:
        for _ in range(80):
            out.write(b"{" + b"x" * (1 << 20))
    (fault,) = read(file, limits=ReadLimits(max_article_bytes=1000, max_expansion=100))
    assert isinstance(fault, BrokenSource)
    assert fault.reason is DeadReason.SOURCE_EXPANDS_TOO_FAR


@pytest.mark.parametrize("data", [TWO_LINES, b"[" + TWO_LINES.strip().replace(b"\n", b",") + b"]"])
def test_json_is_json_in_a_file_called_text_too(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    assert ids(read(tmp_path)) == ["a", "b"]
    (tmp_path / "a.txt").write_bytes(b"[1] {a} <b> words")
    assert ids(read(tmp_path)) == ["a"]


@pytest.mark.parametrize("name", ["a.json", "a.txt"])
def test_a_file_larger_than_an_article_may_be_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b'{"text": "%s"}' % (b"x" * 1001))
    (item,) = read(tmp_path)
    assert isinstance(item, BrokenSource)
    assert item.reason is DeadReason.TOO_LARGE


def test_progress_adds_up_to_the_total(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(TWO_LINES * 10_000)
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(TWO_LINES * 10_000))
    (tmp_path / "c.json").write_bytes(b'{"id":"c"}')
    sources = find_sources([str(tmp_path)])
    seen: list[int] = []
    assert len(list(read_sources(sources, LIMITS, seen.append))) == 40_001
    assert sum(seen) == total_bytes(sources)


def test_a_missing_file_and_an_empty_folder_are_usage_errors(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.jsonl", "a\0b"):
        with pytest.raises(UserError) as caught:
            find_sources([str(path)])
        assert caught.value.code is ExitCode.USAGE


def test_a_file_that_vanishes_is_reported_and_the_next_one_read(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.json").write_bytes(b'{"id":"%s"}' % name.encode())
    sources = find_sources([str(tmp_path)])
    (tmp_path / "a.json").unlink()
    gone, there = read_sources(sources, LIMITS)
    assert isinstance(gone, BrokenSource)
    assert ids([there]) == ["b"]


def test_a_file_name_of_any_bytes_is_shown_as_text(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")).write_bytes(b"text")
    (item,) = read(tmp_path)
    assert ids([item]) == ["\ufffd"]
