import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest

from unecho.core.dead_reason import DeadReason
from unecho.sources.cutting.feed import read_feed
from unecho.sources.fault import SourceError
from unecho.sources.fields.form import Form
from unecho.sources.items import BrokenSource, Item, Line

FORMATS = Path(__file__).parents[2] / "examples"
BEGIN, END = b"<?xml version='1.0'?><rss version='2.0'><channel><title>f</title>", b"</channel></rss>"
ITEM = b"<item><guid>a</guid><description>words</description></item>"


def read(data: bytes, max_bytes: int = 1 << 23) -> list[Item]:
    return list(read_feed("f", iter([data]), max_bytes))


def only(items: list[Item]) -> BrokenSource:
    (item,) = items
    assert isinstance(item, BrokenSource)
    assert item.detail.isprintable()
    return item


@pytest.mark.parametrize("name", ["rss.xml", "atom.xml"])
def test_entries_are_read_with_what_the_feed_says(name: str) -> None:
    items = read((FORMATS / name).read_bytes())
    lines = [item for item in items if isinstance(item, Line)]
    assert [line.number for line in lines] == [1, 2, 3]
    assert {line.form for line in lines} == {Form.RSS}
    first = orjson.loads(lines[0].value)
    assert first["feed"] == {"title": "Bay news", "link": "https://bay.example/", "language": "en"}
    assert first["link"] == "https://gazette.example/news/ferry"
    assert first["content"][0]["value"].startswith("<p>The ferry between")
    assert "published_parsed" not in first


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1", "windows-1252"])
def test_the_encoding_is_the_one_it_says(encoding: str) -> None:
    item = "<item><title>Brücke</title></item>"
    text = f"<?xml version='1.0' encoding='{encoding}'?><rss version='2.0'><channel>{item}</channel></rss>"
    (line,) = (
        read(text.encode(encoding)) if encoding != "utf-16" else read(text.encode(encoding) + "\n".encode("utf-16-le"))
    )
    assert isinstance(line, Line)
    assert orjson.loads(line.value)["title"] == "Brücke"


def test_of_a_feed_cut_short_what_was_whole_is_read() -> None:
    whole = BEGIN + ITEM.replace(b"a<", b"1<") + ITEM
    first, cut = read(whole[:-20])
    assert isinstance(first, Line)
    assert orjson.loads(first.value)["id"] == "1"
    assert isinstance(cut, BrokenSource)
    assert (cut.number, cut.reason) == (2, DeadReason.SOURCE_CUT_SHORT)


def test_what_is_not_well_formed_is_read_as_far_as_it_goes() -> None:
    (line,) = read(BEGIN + b"<item><guid>a</guid><title>Fish & chips &nbsp; <b></title></item>" + END)
    assert isinstance(line, Line)
    assert orjson.loads(line.value)["title"].startswith("Fish & chips")


def test_an_empty_feed_holds_nothing_and_a_page_is_no_feed() -> None:
    assert read(BEGIN + END) == []
    assert only(read(b"<!doctype html><html><body><p>Hello</p></body></html>")).reason is DeadReason.SOURCE_UNSUPPORTED


def test_a_fault_and_a_feed_that_is_too_large_are_told_once() -> None:
    def broken() -> Iterator[bytes]:
        yield BEGIN
        raise SourceError(DeadReason.SOURCE_CORRUPT, "broken")

    assert only(list(read_feed("f", broken(), 1_000))).reason is DeadReason.SOURCE_CORRUPT
    assert only(read(BEGIN + ITEM * 100 + END, 1_000)).reason is DeadReason.TOO_LARGE


def entities(count: int) -> bytes:
    nested = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">\n' for n in range(1, count))
    return f'<!DOCTYPE x [\n<!ENTITY e0 "lol">\n{nested}]>\n'.encode()


HOSTILE = {
    "entities that grow": entities(10) + BEGIN + b"<item><title>&e9;</title></item>" + END,
    "an entity from a file": b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    + BEGIN
    + b"<item><title>&e;</title></item>"
    + END,
    "a long author": BEGIN + b"<item><author>" + b"a" * 300_000 + b"</author></item>" + END,
    "a long head": b"\n" * 300_000 + BEGIN + ITEM + END,
    "deep": BEGIN + b"<a>" * 20_000 + b"</a>" * 20_000 + END,
    "deep and broken": BEGIN + b"<a>" * 20_000,
    "attributes": b"<rss " + b"a='b' " * 10_000 + b">",
    "many entries": BEGIN + b"<item/>" * 10_000 + END,
    "many angles": b"<rss><channel><item><title>" + b"<" * 50_000,
    "a long title of many entries": BEGIN.replace(b"f<", b"f" * 100_000 + b"<") + b"<item/>" * 1_000 + END,
    "large and broken": BEGIN + ITEM * 30_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_feed_takes_long_or_grows(name: str) -> None:
    started = time.process_time()
    items = read(HOSTILE[name])
    assert time.process_time() - started < 20
    assert sum(len(item.value) for item in items if isinstance(item, Line)) < 10 * len(HOSTILE[name]) + 1_000_000
    assert all(isinstance(item, Line) or item.detail.isprintable() for item in items)
    assert not any(b"root:" in item.value for item in items if isinstance(item, Line))


def test_feedparser_is_imported_when_a_feed_is_read_and_not_before() -> None:
    code = (
        "import sys, unecho.scan.command, unecho.replay.command\n"
        "assert 'feedparser' not in sys.modules\n"
        "from unecho.sources.cutting.feed import read_feed\n"
        f"assert list(read_feed('f', iter([{BEGIN + ITEM + END!r}]), 1000))\n"
        "assert 'feedparser' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
