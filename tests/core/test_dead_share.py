from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from unecho.core.dead_share import DeadShare

streams = st.lists(st.booleans(), max_size=60)
sizes = st.lists(st.integers(1, 9), min_size=1, max_size=5)


def by_hand(marks: Sequence[bool], window: int) -> int:
    """The most bad ones in any window of the whole stream."""
    return max((sum(marks[end - window : end]) for end in range(window, len(marks) + 1)), default=0)


def cut_up(marks: Sequence[bool], cuts: Sequence[int], window: int) -> int:
    share, most, start, number = DeadShare(window), 0, 0, 0
    while start < len(marks):
        batch = marks[start : start + cuts[number % len(cuts)]]
        assert share.most(batch) == share.most(batch)
        most = max(most, share.most(batch))
        share.count(batch)
        start, number = start + len(batch), number + 1
    return most


@given(streams, sizes, st.integers(1, 20))
def test_however_the_stream_is_cut_every_window_is_looked_at(marks: list[bool], cuts: list[int], window: int) -> None:
    assert cut_up(marks, cuts, window) == by_hand(marks, window)


@given(st.lists(st.booleans(), max_size=9), st.integers(10, 20))
def test_nothing_is_said_before_there_is_a_window(marks: list[bool], window: int) -> None:
    assert cut_up(marks, [1], window) == 0


@given(streams, streams, st.integers(1, 20))
def test_what_is_only_looked_at_is_not_counted(before: list[bool], looked_at: list[bool], window: int) -> None:
    share = DeadShare(window)
    share.count(before)
    share.most(looked_at)
    fresh = DeadShare(window)
    fresh.count(before)
    assert share.most([True]) == fresh.most([True])


def test_bad_ones_long_ago_do_not_count() -> None:
    share = DeadShare(10)
    share.count([True] * 10)
    share.count([False] * 10)
    assert share.most([True]) == 1
