import pytest
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.article_time import format_time, parse_time
from unecho.core.written_date import read_date

HALF_PAST_SIX = 1763620200000
"""2025-11-20T06:30:00Z"""


@pytest.mark.parametrize(
    "written",
    [
        "2025-11-20T06:30:00Z", "2025-11-20 06:30:00+00", "2025-11-20 12:00:00+05:30", "2025-11-20 06:30:00 +0000",
        "2025-11-20 06:30:00 UTC", "2025-11-20T06:30:00Z[UTC]", "2025-11-20T07:30:00+01:00[Europe/Berlin]",
        " 2025-11-20T06:30:00Z\n", "2025-11-20T06:30", "2025-11-20_06:30", "2025-11-20T6:30", "2025-W47-4T06:30",
        "20251120T063000Z", "20251120T0630Z", "20251120 063000", "20251120063000", 20251120063000,
        "Thu, 20 Nov 2025 06:30:00 GMT", "Thu, 20 Nov 2025 06:30:00 +0000", "Thu, 20 Nov 2025 01:30:00 EST",
        "20 Nov 25 06:30 UT", "Thursday, 20-Nov-25 06:30:00 GMT", "Thu, 20 November 2025 07:30:00 +01:00",
        "Thu, 20 Nov 2025 06:30:00 CET", "Thu Nov 20 06:30:00 2025", "Thu Nov 20 06:30:00 UTC 2025",
        "Thu Nov 20 2025 06:30:00 GMT+0000 (Coordinated Universal Time)", "Thu Nov 20 2025 07:30:00 GMT+0100 (CET)",
        "November 20, 2025, 6:30 am", "Nov. 20, 2025 at 6:30 a.m.", "20.11.2025 6:30", "11/20/2025 6:30:00 AM",
        "2025/11/20 06:30:00", 1763620200, 1763620200.0, 1763620200000, 1763620200000000, 1763620200000000000,
        "1763620200", "1763620200.000", "1763620200000",
    ],
)  # fmt: skip
def test_a_moment_in_many_forms(written: str | float) -> None:
    assert read_date(written) == HALF_PAST_SIX


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("20251120", "2025-11-20T00:00:00Z"),
        (20251120, "2025-11-20T00:00:00Z"),
        ("2025-W47-4", "2025-11-20T00:00:00Z"),
        ("11/20/2025", "2025-11-20T00:00:00Z"),
        ("20/11/2025", "2025-11-20T00:00:00Z"),
        ("11/11/2025", "2025-11-11T00:00:00Z"),
        ("2025-11-20T24:00:00Z", "2025-11-21T00:00:00Z"),
        ("Thu, 20 Nov 2025 24:00 GMT", "2025-11-21T00:00:00Z"),
        ("Sat, 31 Dec 2016 23:59:60 GMT", "2017-01-01T00:00:00Z"),
        ("20161231T235960Z", "2017-01-01T00:00:00Z"),
        ("2025-11-20 06:30:00.123456+00", "2025-11-20T06:30:00.123Z"),
        ("2025-11-20T06:30:00,123Z", "2025-11-20T06:30:00.123Z"),
        ("2025-11-20T06:30:00.1234567890Z", "2025-11-20T06:30:00.123Z"),
        (1763620200.25, "2025-11-20T06:30:00.250Z"),
        (-500_000_000, "1954-02-26T23:06:40Z"),
        ("Nov 20, 2025 12:30 PM", "2025-11-20T12:30:00Z"),
        ("Sept. 20, 2025 12:30 am", "2025-09-20T00:30:00Z"),
        ("6 Mar 1953", "1953-03-06T00:00:00Z"),
    ],
)
def test_dates_that_are_read(written: str | float, said: str) -> None:
    assert format_time(read_date(written)) == said


@pytest.mark.parametrize(
    "written",
    [
        "", " ", "yesterday", "None", "null", "2025", "2025-11", "Nov 2025", "0000-00-00 00:00:00", "2025-02-30",
        "2025-11-20T23:60:00Z", "2025-11-20T25:00:00Z", "2025-11-20T24:00:01Z", "2025-11-20T23:59:61Z", "2025-W47-8",
        "05/11/2025", "5.11.2025", "13/13/2025", "20 foo 2025", "31 Nov 2025", "202511200630", 202511200630, 0, 7,
        "20/11/25", "11/20/2025 13:00 PM", "2025-11-20 06:30:00 Europe/Berlin", "2025-11-20T06:30:00Z soon",
        "2025-11-20 soon",
        "9999-12-31T24:00:00Z", "0001-01-01T00:00:00+01:00", "٢٠٢٥-11-21", "2025-11-20" + " " * 200 + "x", 10**20,
        float("nan"), float("inf"), 1e300, -1,
    ],
)  # fmt: skip
def test_dates_that_are_none(written: str | float) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_date(written)


@given(
    st.text(alphabet="0123456789-:/.,TtZzWAPMamp+ ()[]novGMTThu", max_size=40) | st.text() | st.floats() | st.integers()
)
def test_only_value_errors_leave(written: str | float) -> None:
    try:
        moment = read_date(written)
    except ValueError:
        return
    assert parse_time(format_time(moment)) == moment


@given(st.text(alphabet="0123456789-:TtZz+. ", max_size=32))
def test_what_unecho_writes_is_read_the_same_way(text: str) -> None:
    try:
        moment = parse_time(text)
    except ValueError:
        return
    assert read_date(text) == moment
