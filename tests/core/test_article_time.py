import pytest
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.article_time import format_time, parse_time

NOVEMBER_21 = 1763683200000


@pytest.mark.parametrize(
    ("text", "milliseconds"),
    [
        ("2025-11-21", NOVEMBER_21),
        ("2025-11-21T00:00:00Z", NOVEMBER_21),
        ("2025-11-21T00:00", NOVEMBER_21),
        ("2025-11-21 00:00:00", NOVEMBER_21),
        ("2025-11-21t00:00:00z", NOVEMBER_21),
        ("2025-11-21T01:00:00+01:00", NOVEMBER_21),
        ("2025-11-20T19:00:00-0500", NOVEMBER_21),
        ("2025-11-21T00:00:00.1239999Z", NOVEMBER_21 + 123),
        ("2025-11-21T00:00:00.123456789", NOVEMBER_21 + 123),
        ("2016-12-31T23:59:60Z", 1483228800000),
        ("1970-01-01", 0),
        ("1969-12-31T23:59:59.999Z", -1),
        ("0001-01-01", -62135596800000),
        ("9999-12-31T23:59:59.999Z", 253402300799999),
    ],
)
def test_dates_that_are_read(text: str, milliseconds: int) -> None:
    assert parse_time(text) == milliseconds


@pytest.mark.parametrize(
    "text",
    [
        "", "yesterday", "2025", "2025-11", "20251121", "2025-W47-5", "2025-02-30", "2025-13-01", "0000-01-01",
        "2025-11-21T", "2025-11-21T24:00:00Z", "2025-11-21T00:00:61Z", "2025-11-21T00Z", "2025-11-21T00:00:00+25:00",
        "2025-11-21\n", " 2025-11-21", "2025-11-21T00:00:00,5Z", "2025-11-21T00:00:00.Z", "٢٠٢٥-11-21", "1763683200",
        "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00", "9999-12-31T23:59:60Z", "2025-11-21T00:00:00 Z",
    ],
)  # fmt: skip
def test_dates_that_are_none(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_time(text)


@given(st.integers(-62135596800000, 253402300799999))
def test_what_is_written_is_read_back(milliseconds: int) -> None:
    assert parse_time(format_time(milliseconds)) == milliseconds


@given(st.text(alphabet="0123456789-:TtZz+. ", max_size=32))
def test_only_value_errors_leave(text: str) -> None:
    try:
        parse_time(text)
    except ValueError:
        return


def test_whole_seconds_are_written_without_a_fraction() -> None:
    assert format_time(NOVEMBER_21) == "2025-11-21T00:00:00Z"
    assert format_time(NOVEMBER_21 + 7) == "2025-11-21T00:00:00.007Z"
