import math

import pytest

from unecho.monitoring.duplicate_ratio import WINDOWS, DuplicateRatio


class Clock:
    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock(1000.0)


def test_with_nothing_judged_there_is_no_ratio(clock: Clock) -> None:
    ratio = DuplicateRatio(clock)
    ratio.count(0, 0)
    assert all(math.isnan(ratio.over(window)) for window in WINDOWS)


def test_copies_are_shared_over_all_articles_of_the_window(clock: Clock) -> None:
    ratio = DuplicateRatio(clock)
    ratio.count(6, 3)
    clock.seconds += 30
    ratio.count(2, 2)
    assert ratio.over("1m") == ratio.over("15m") == 5 / 8


def test_what_is_older_than_the_window_does_not_count(clock: Clock) -> None:
    ratio = DuplicateRatio(clock)
    ratio.count(10, 10)
    clock.seconds += 60
    ratio.count(10, 0)
    assert ratio.over("1m") == 0.0
    assert ratio.over("15m") == 0.5
    clock.seconds += 900
    assert all(math.isnan(ratio.over(window)) for window in WINDOWS)


def test_a_day_of_counting_keeps_the_last_window_exact(clock: Clock) -> None:
    ratio = DuplicateRatio(clock)
    for second in range(86_400):
        clock.seconds = 1000.0 + second
        ratio.count(1, second % 4 == 0)
    assert ratio.over("15m") == pytest.approx(0.25, abs=0.01)
    assert ratio.over("1m") == pytest.approx(0.25, abs=0.02)


@pytest.mark.parametrize("window", WINDOWS)
def test_an_article_counts_for_no_longer_than_the_window_and_nearly_as_long(clock: Clock, window: str) -> None:
    ratio = DuplicateRatio(clock)
    ratio.count(1, 1)
    clock.seconds += WINDOWS[window] - 5
    assert ratio.over(window) == 1.0
    clock.seconds += 5
    assert math.isnan(ratio.over(window))
