from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from unecho.core.windows import Count, CountKey, CountOf, Window, WindowCounts

DAY = 1_440
KEPT = {Window.MINUTE: DAY, Window.HOUR: 7 * DAY, Window.DAY: 7 * DAY}

additions = st.lists(
    st.tuples(st.sampled_from("abcde"), st.integers(-3_000, 20_000), st.integers(0, 3), st.integers(0, 3)), max_size=60
)


def recount(added, window):
    counts = Counter()
    for entity_id, minute, unique, coverage in added:
        counts[entity_id, minute // window.minutes * window.minutes, "unique"] += unique
        counts[entity_id, minute // window.minutes * window.minutes, "coverage"] += coverage
    return counts


def filled(added):
    counts = WindowCounts(KEPT)
    for addition in added:
        counts.add(*addition)
    return counts


@given(additions)
def test_counts_are_those_of_a_recount(added):
    counts = filled(added)
    for window in Window:
        expected = recount(added, window)
        for entity_id, start, _ in expected:
            assert counts.count(CountKey(entity_id, window, start)) == Count(
                expected[entity_id, start, "unique"], expected[entity_id, start, "coverage"]
            )


@given(additions, additions)
def test_changed_are_given_once_as_they_are_now(first, second):
    counts = filled(first)
    counts.take_changed()
    for addition in second:
        counts.add(*addition)
    changed = counts.take_changed()
    assert len({key for key, _ in changed}) == len(changed)
    assert {key for key, _ in changed} == {
        CountKey(entity_id, window, window.start_of(minute)) for entity_id, minute, _, _ in second for window in Window
    }
    assert all(count == counts.count(key) for key, count in changed)
    assert counts.take_changed() == []


@given(additions, st.integers(0, 30_000))
def test_what_comes_late_counts_nowhere_and_what_is_kept_is_whole(added, watermark):
    early, late = WindowCounts(KEPT), filled(added)
    early.evict(watermark)
    for addition in added:
        early.add(*addition)
    late.evict(watermark)
    for window in Window:
        assert early.starts(window) == late.starts(window)
        assert all(start + window.minutes > watermark - KEPT[window] for start in early.starts(window))
    assert sorted(early.take_changed()) == sorted(late.take_changed())
    assert set(early.entity_ids()) == set(late.entity_ids())


def test_a_watermark_that_falls_opens_nothing_again():
    counts = filled([("a", 0, 1, 1)])
    counts.evict(30_000)
    counts.evict(0)
    counts.add("a", 0, 1, 1)
    assert counts.starts(Window.MINUTE) == []
    assert counts.size(Window.DAY) == 0


@given(additions, st.integers(1, 4), st.sampled_from(CountOf))
def test_top_is_the_head_of_the_ranking(added, limit, by):
    counts = filled(added)
    for start in counts.starts(Window.DAY):
        full = counts.top(Window.DAY, start, 100, by)
        first = [count.unique if by is CountOf.UNIQUE else count.coverage for _, count in full]
        assert first == sorted(first, reverse=True)
        assert counts.top(Window.DAY, start, limit, by) == full[:limit]
        assert [entity_id for entity_id, _ in counts.top(Window.DAY, start, 100, by, "a".__eq__)] == [
            entity_id for entity_id, _ in full if entity_id == "a"
        ]


def test_ties_in_the_top_go_by_the_other_count_then_by_id():
    counts = filled([("c", 5, 1, 1), ("b", 5, 1, 1), ("a", 5, 1, 0), ("d", 5, 0, 9)])
    assert [entity_id for entity_id, _ in counts.top(Window.MINUTE, 5, 9, CountOf.UNIQUE)] == ["b", "c", "a", "d"]
    assert [entity_id for entity_id, _ in counts.top(Window.MINUTE, 5, 9, CountOf.COVERAGE)] == ["d", "b", "c", "a"]


def test_windows_before_1970_start_where_others_do():
    assert Window.HOUR.start_of(-1) == -60
    assert Window.DAY.start_of(-1_441) == -2_880
