import csv
import io
from collections.abc import Iterator

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.dead_reason import DeadReason
from unecho.sources.cutting.table import looks_like_names, read_table
from unecho.sources.fault import SourceError
from unecho.sources.items import BrokenSource, Item, Line
from unecho.sources.shape import Shape, shape_of

cells = st.text(st.sampled_from("ab,;\t|\"'\n\r é😀"), max_size=8)


def pieces(data: bytes, size: int) -> Iterator[bytes]:
    return (data[start : start + size] for start in range(0, len(data), size))


def read(data: bytes, max_bytes: int = 10_000, size: int = 1 << 16) -> list[Item]:
    return list(read_table("f", pieces(data, size), max_bytes))


def told(items: list[Item]) -> list[object]:
    return [orjson.loads(item.value) if isinstance(item, Line) else item.reason for item in items]


@given(st.lists(st.lists(cells, min_size=3, max_size=3), max_size=5), st.integers(1, 30), st.sampled_from(",;\t|"))
def test_what_is_written_is_read(rows: list[list[str]], size: int, separator: str) -> None:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=separator).writerows([["id", "text", "title"], *rows])
    expected = [dict(zip(["id", "text", "title"], row, strict=True)) for row in rows if any(row)]
    # A line feed is what ends lines; a carriage return within quotes stays.
    assert told(read(file.getvalue().encode(), size=size)) == expected


def test_rows_are_numbered_by_their_first_line() -> None:
    items = read(b'\xef\xbb\xbfid,text\r\na,"one\r\ntwo"\r\n\r\nb,three')
    assert [(item.number, orjson.loads(item.value)) for item in items if isinstance(item, Line)] == [
        (2, {"id": "a", "text": "one\r\ntwo"}),
        (5, {"id": "b", "text": "three"}),
    ]


def test_the_separator_may_be_said() -> None:
    assert told(read(b"sep=;\r\nid;text\r\na;b,c,d\r\n")) == [{"id": "a", "text": "b,c,d"}]


def test_of_columns_of_one_name_the_first_with_a_value_counts() -> None:
    assert told(read(b"id,text,text\na,,b\nc,d,e\nf")) == [
        {"id": "a", "text": "b"},
        {"id": "c", "text": "d"},
        {"id": "f"},
    ]


def test_a_bad_row_is_told_and_the_next_one_read() -> None:
    items = read(b"id,text\na,b,c\n\xff,x\n" + b"y" * 200 + b",x\nb,good\n", max_bytes=100)
    assert told(items) == [
        DeadReason.INVALID,
        DeadReason.SOURCE_UNSUPPORTED,
        DeadReason.TOO_LARGE,
        {"id": "b", "text": "good"},
    ]
    assert [item.number for item in items] == [2, 3, 4, 5]


def test_a_quote_that_is_never_closed_is_not_held() -> None:
    def endless() -> Iterator[bytes]:
        yield b'id,text\na,"'
        for _ in range(10_000):
            yield b"words words words\n" * 10

    items = list(read_table("f", endless(), 1_000))
    assert told(items)[0] is DeadReason.TOO_LARGE
    assert all(isinstance(item, Line) or item.reason is DeadReason.TOO_LARGE for item in items)


def test_a_fault_ends_it() -> None:
    def broken() -> Iterator[bytes]:
        yield b"id,text\na,b\nc,"
        raise SourceError(DeadReason.SOURCE_CORRUPT, "broken")

    items = list(read_table("f", broken(), 100))
    assert told(items) == [{"id": "a", "text": "b"}, DeadReason.SOURCE_CORRUPT]


@given(st.binary() | st.text('",;\t|\r\n a').map(str.encode), st.integers(1, 20))
def test_any_bytes_are_read_the_same_in_any_pieces(data: bytes, size: int) -> None:
    items = read(data, 30, size)
    assert items == read(data, 30)
    numbers = [item.number for item in items]
    assert numbers == sorted(set(numbers))
    assert all(isinstance(item, Line) or item.detail.isprintable() for item in items)


@pytest.mark.parametrize(
    ("line", "are_names"),
    [
        (b"id,source,text", True),
        (b"\xef\xbb\xbfURL;Headline;Body", True),
        ("Überschrift\tDatum\ttext\r".encode(), True),
        (b"x,y,z", False),
        (b"id", False),
        (b"1,text", False),
        (b"text,text", False),
        (b"Dear reader, hello", False),
        (b"\xff,id,text", False),
    ],
)
def test_a_first_line_names_columns_or_not(line: bytes, are_names: bool) -> None:
    assert looks_like_names(line) is are_names
    assert (shape_of(line + b"\na,b", 1_000, ended=True) is Shape.TABLE) is are_names


@pytest.mark.parametrize(
    ("head", "shape"),
    [
        (b"x;y\n1;2", Shape.TABLE),
        (b'{"id":"a"}\n', Shape.LINES),
        (b"[{}]", Shape.DOCUMENTS),
        (b"PK\x03\x04", Shape.FOREIGN),
    ],
)
def test_a_table_by_name_is_one_unless_it_is_something_else(head: bytes, shape: Shape) -> None:
    assert shape_of(head, 1_000, ended=True, as_table=True) is shape


def test_log_lines_before_json_lines_are_no_table() -> None:
    assert shape_of(b"id, text\n{", 1_000, ended=False) is Shape.LINES
    assert shape_of(b"id, text\n", 1_000, ended=False) is None


def test_long_names_are_refused_and_not_said_in_every_row() -> None:
    (item,) = read(b"id," + b"x" * 300 + b"\n" + b"a,b\n" * 100)
    assert isinstance(item, BrokenSource)
    assert (item.number, item.reason) == (2, DeadReason.SOURCE_UNSUPPORTED)


def test_what_cannot_name_columns_is_told() -> None:
    (item,) = read(b"\xff\n", 100)
    assert isinstance(item, BrokenSource)
    assert "UTF-8" in item.detail
