from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from unecho.core.dead_reason import DeadReason
from unecho.sources.cutting.lines import read_lines
from unecho.sources.fault import SourceError
from unecho.sources.items import BrokenSource, Item, Line

FAULT = SourceError(DeadReason.SOURCE_CUT_SHORT, "ends early")


def pieces(data: bytes, size: int) -> Iterator[bytes]:
    return (data[start : start + size] for start in range(0, len(data), size))


def then_fault(data: bytes) -> Iterator[bytes]:
    yield data
    raise FAULT


def read(data: bytes, max_bytes: int = 100, size: int = 7) -> list[Item]:
    return list(read_lines("f", pieces(data, size), max_bytes))


@given(
    st.binary(max_size=400).map(lambda data: data.replace(b"\xef", b"").replace(b"},", b"")),
    st.integers(1, 50),
    st.integers(1, 40),
)
def test_lines_do_not_depend_on_the_pieces(data: bytes, size: int, max_bytes: int) -> None:
    expected: list[tuple[int, bytes | None]] = []
    for number, line in enumerate(data.split(b"\n"), 1):
        if len(line) > max_bytes:
            expected.append((number, None))
        elif line.strip(b" \t\n\r\x0b\x0c"):
            expected.append((number, line.removesuffix(b"\r")))
    got = [(item.number, item.value if isinstance(item, Line) else None) for item in read(data, max_bytes, size)]
    assert got == expected


def test_blank_lines_are_skipped_and_counted() -> None:
    assert read(b"a\n\n  \r\nb\r\nc") == [Line("f", 1, b"a"), Line("f", 4, b"b"), Line("f", 5, b"c")]


def test_a_byte_order_mark_is_no_part_of_any_line() -> None:
    mark = b"\xef\xbb\xbf"
    assert read(mark + b"a\n" + mark + b"b\n" + mark, size=1) == [Line("f", 1, b"a"), Line("f", 2, b"b")]


def test_a_comma_behind_an_object_is_no_part_of_its_line() -> None:
    assert read(b"{1},\r\n{2},\na,") == [Line("f", 1, b"{1}"), Line("f", 2, b"{2}"), Line("f", 3, b"a,")]


def test_a_long_line_is_refused_and_the_next_one_read() -> None:
    long, short = read(b"x" * 1000 + b"\nshort\n", max_bytes=10)
    assert isinstance(long, BrokenSource)
    assert (long.number, long.reason) == (1, DeadReason.TOO_LARGE)
    assert "1000 bytes" in long.detail
    assert short == Line("f", 2, b"short")


def test_a_long_last_line_is_refused() -> None:
    assert [item.number for item in read(b"a\n" + b"x" * 11, max_bytes=10)] == [1, 2]


def test_a_line_that_a_fault_cuts_off_is_not_handed_on() -> None:
    got = list(read_lines("f", then_fault(b'{"id":"a"}\n{"id":"b'), 100))
    assert got == [Line("f", 1, b'{"id":"a"}'), BrokenSource("f", 2, FAULT.reason, FAULT.detail)]


def test_a_whole_line_before_a_fault_is_handed_on() -> None:
    got = list(read_lines("f", then_fault(b'{"id":"a"}\n{"id":"b"}'), 100))
    assert got == [
        Line("f", 1, b'{"id":"a"}'),
        Line("f", 2, b'{"id":"b"}'),
        BrokenSource("f", 3, FAULT.reason, FAULT.detail),
    ]
