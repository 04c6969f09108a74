from statistics import median_low

from hypothesis import given, settings
from hypothesis import strategies as st
from streams import HOUR, NOON

from unecho.core.watermark import Watermark

MOMENTS = st.integers(-(10**14), 10**14)


def run(dates: list[int | None]) -> list[int | None]:
    watermark = Watermark()
    values = []
    for date in dates:
        watermark.advance(date)
        values.append(watermark.value)
    return values


@given(st.lists(st.none() | MOMENTS, max_size=60))
@settings(deadline=None)
def test_never_falls_once_settled_and_no_article_raises_it_by_more_than_six_hours(dates: list[int | None]) -> None:
    watermark = Watermark()
    for number, date in enumerate(dates):
        was_settled, before = watermark.settled, watermark.value
        watermark.advance(date)
        seen = [other for other in dates[: number + 1] if other is not None]
        assert watermark.settled == (len(seen) >= 15)
        assert (watermark.value is None) == (not seen)
        if was_settled:
            assert before <= watermark.value <= before + 6 * HOUR
            assert watermark.value in {before + 6 * HOUR, *seen} or watermark.value == before
        elif seen:
            assert watermark.value == median_low(seen)


@given(st.integers(0, 59), MOMENTS)
@settings(deadline=None)
def test_one_wrong_date_moves_it_by_no_more_than_one_article(place: int, wrong: int) -> None:
    dates: list[int | None] = [NOON + number * HOUR for number in range(60)]
    right = run(dates)
    dates[place] = wrong
    for number, (value, expected) in enumerate(zip(run(dates), right, strict=True)):
        if number >= 15:
            assert abs(value - expected) <= HOUR


def test_eight_wrong_dates_in_a_row_leave_most_of_the_horizon() -> None:
    dates: list[int | None] = [NOON + number * HOUR for number in range(60)]
    dates[30:38] = [NOON + 70 * 365 * 24 * HOUR] * 8
    values = run(dates)
    assert values[-1] <= NOON + 60 * HOUR + 9 * 6 * HOUR


def test_catches_up_after_a_gap() -> None:
    before, after = [NOON + number * HOUR for number in range(20)], NOON + 30 * 24 * HOUR
    assert run(before + [after] * 150)[-1] == after


def test_an_article_without_a_date_moves_nothing() -> None:
    dates = [NOON + number * HOUR for number in range(30)]
    with_gaps = [moment for date in dates for moment in (None, date, None)]
    assert run(with_gaps)[1::3] == run(dates)
    assert run([None, None]) == [None, None]


def test_follows_a_stream_in_order_seven_articles_behind() -> None:
    assert run([NOON + number * HOUR for number in range(100)])[-1] == NOON + 92 * HOUR


def test_does_not_follow_a_stream_that_turns_back() -> None:
    forth = [NOON + number * HOUR for number in range(30)]
    settled = run(forth + forth[::-1])[15:]
    assert settled == sorted(settled)
    assert settled[-1] == NOON + 26 * HOUR
