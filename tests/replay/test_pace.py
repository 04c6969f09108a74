import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unecho.replay.pace import AtOnce, ByDates, Pace, Steady

DAY = 24 * 3600 * 1000
NOW = 1763683200000


def test_at_once() -> None:
    assert [AtOnce().due(date) for date in (None, NOW, 0)] == [0.0, 0.0, 0.0]


def test_steady_does_not_drift() -> None:
    pace = Steady(rate=4)
    assert [pace.due(None) for _ in range(5)] == [0.0, 0.25, 0.5, 0.75, 1.0]


def test_by_dates() -> None:
    pace = ByDates(speed=60)
    dates = [NOW, NOW + 60_000, None, NOW + 30_000, NOW + 120_000]
    assert [pace.due(date) for date in dates] == [0.0, 1.0, 1.0, 1.0, 2.0]


@pytest.mark.parametrize("stray", [NOW + 3650 * DAY, NOW - 3650 * DAY])
def test_a_single_date_far_away_is_not_waited_for(stray: int) -> None:
    pace = ByDates(speed=1)
    assert [pace.due(date) for date in (NOW, stray, NOW + 1000, stray, NOW + 2000)] == [0.0, 0.0, 1.0, 1.0, 2.0]


@pytest.mark.parametrize("era", [NOW + 3650 * DAY, NOW - 3650 * DAY])
def test_a_new_era_is_gone_along_with_from_its_second_article(era: int) -> None:
    pace = ByDates(speed=1)
    assert [pace.due(date) for date in (NOW, NOW + 1000, era, era + 500, era + 2500)] == [0.0, 1.0, 1.0, 1.0, 3.0]


def test_a_new_round_goes_on_without_a_wait() -> None:
    pace = ByDates(speed=1)
    rounds = []
    for _ in range(3):
        pace.new_round()
        rounds.append([pace.due(date) for date in (NOW, NOW + 2000)])
    assert rounds == [[0.0, 2.0], [2.0, 4.0], [4.0, 6.0]]


@given(
    st.sampled_from([AtOnce, lambda: Steady(7), lambda: ByDates(3)]),
    st.lists(st.none() | st.integers(-62135596800000, 253402300799999) | st.integers(NOW, NOW + DAY)),
)
def test_what_is_due_never_falls_and_never_waits_for_more_than_the_largest_gap(
    make: type[AtOnce], dates: list[int | None]
) -> None:
    pace: Pace = make()
    due = [pace.due(date) for date in dates]
    assert due == sorted(due)
    assert all(later - earlier <= 7 * DAY / 1000 for earlier, later in itertools.pairwise(due))
