from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from unecho.core.counting.window_counts import WindowCounts
from unecho.core.windows import Count, CountKey, CountOf, Window, count_rank

DAY = 1_440
KEPT = {Window.MINUTE: DAY, Window.HOUR: 7 * DAY, Window.DAY: 7 * DAY}

additions = st.lists(
    st.tuples(st.sampled_from("abcde"), st.integers(-3_000, 20_000), *[st.integers(0, 3)] * 3), max_size=60
)


def recount(added, window):
    counts = Counter()
    for entity_id, minute, unique, coverage, mentions in added:
        counts[entity_id, minute // window.minutes * window.minutes, "unique"] += unique
        counts[entity_id, minute // window.minutes * window.minutes, "coverage"] += coverage
        counts[entity_id, minute // window.minutes * window.minutes, "mentions"] += mentions
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
                *(expected[entity_id, start, of] for of in ("unique", "coverage", "mentions"))
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
        CountKey(entity_id, window, window.start_of(minute)) for entity_id, minute, *_ in second for window in Window
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


@given(additions, st.sampled_from(CountOf))
def test_the_rank_is_by_that_count_then_by_the_other(added, by):
    counts = filled(added)
    for start in counts.starts(Window.DAY):
        held = counts.held(Window.DAY, start)
        ranked = sorted(held, key=lambda entity_id: count_rank(entity_id, held[entity_id], by))
        order = {CountOf.UNIQUE: (0, 1), CountOf.COVERAGE: (1, 0), CountOf.MENTIONS: (2, 0)}[by]
        sizes = [tuple(held[entity_id][n] for n in order) for entity_id in ranked]
        assert sizes == sorted(sizes, reverse=True)


def test_ties_go_by_the_other_count_then_by_weight_then_by_id():
    held = filled([("c", 5, 1, 1, 1), ("b", 5, 1, 1, 1), ("a", 5, 1, 0, 7), ("d", 5, 0, 9, 0)]).held(Window.MINUTE, 5)
    weights = {"a": 0, "b": 0, "c": 0, "d": 0}

    def ranked(by):
        return sorted(held, key=lambda entity_id: count_rank(entity_id, held[entity_id], by, weights[entity_id]))

    assert ranked(CountOf.UNIQUE) == ["b", "c", "a", "d"]
    assert ranked(CountOf.COVERAGE) == ["d", "b", "c", "a"]
    assert ranked(CountOf.MENTIONS) == ["a", "b", "c", "d"]
    weights["c"] = 1
    assert ranked(CountOf.UNIQUE) == ["c", "b", "a", "d"]


def test_windows_before_1970_start_where_others_do():
    assert Window.HOUR.start_of(-1) == -60
    assert Window.DAY.start_of(-1_441) == -2_880
