"""What is counted of a window with too many entities: never too much, and never less than it says it may."""

from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from unecho.core.counting.bounded_counts import BoundedCounts
from unecho.core.windows import NOTHING, Count

ENTITIES = "abcdefghijkl"
ROOM = st.integers(1, 8)
MORE = st.builds(
    lambda unique, copies, again: Count(unique, unique + copies, unique + again),
    *[st.integers(0, 3)] * 3,
)
ADDED = st.lists(st.tuples(st.sampled_from(ENTITIES), MORE, st.booleans()), max_size=80)
"""Entity, how much more, and whether room is made then."""


def recount(added):
    counts = defaultdict(lambda: NOTHING)
    for entity_id, more, _ in added:
        counts[entity_id] = Count(*map(sum, zip(counts[entity_id], more, strict=True)))
    return counts


def filled(most, added):
    counts = BoundedCounts(most)
    for entity_id, more, make_room in added:
        counts.add(entity_id, more)
        if make_room:
            counts.make_room()
    counts.make_room()
    return counts


def assert_within_bounds(counts, wanted):
    for entity_id in ENTITIES:
        held, lacking = counts.held.get(entity_id, NOTHING), counts.error_of(entity_id)
        for has, true, error, largest in zip(held, wanted[entity_id], lacking, counts.error, strict=True):
            assert has <= true <= has + error
            assert error <= largest


def with_taken_back(draw_from, added):
    """Each addition, and later its taking back where that is drawn."""
    steps = list(added)
    for entity_id, more, make_room in added:
        if draw_from.draw(st.booleans()):
            place = draw_from.draw(st.integers(steps.index((entity_id, more, make_room)) + 1, len(steps)))
            steps.insert(place, (entity_id, Count(*(-number for number in more)), draw_from.draw(st.booleans())))
    return steps


@given(ROOM, ADDED)
def test_each_count_is_within_its_bounds_and_no_more_are_held_than_there_is_room_for(most, added):
    counts = filled(most, added)
    assert len(counts.held) <= most
    assert_within_bounds(counts, recount(added))


@given(ROOM, ADDED)
def test_with_room_for_all_it_is_exact(more_room, added):
    wanted = recount(added)
    counts = filled(len(wanted) + more_room, added)
    assert counts.error == NOTHING
    assert counts.held == wanted


@given(ROOM, ADDED)
def test_the_error_is_a_share_of_all_that_was_added(most, added):
    counts = filled(most, added)
    kept = max(1, most * 4 // 5)
    assert counts.error.coverage * kept <= sum(more.coverage for _, more, _ in added)
    assert counts.error.unique <= counts.error.coverage


@given(st.data(), ROOM, ADDED)
def test_what_is_taken_back_stays_within_the_bounds(data, most, added):
    steps = with_taken_back(data, added)
    counts = filled(most, steps)
    assert len(counts.held) <= most
    assert_within_bounds(counts, recount(steps))


@given(st.data(), ADDED)
def test_with_room_for_all_the_order_does_not_matter_though_some_is_taken_back(data, added):
    steps = with_taken_back(data, added)
    counts = filled(len(ENTITIES), data.draw(st.permutations(steps)))
    assert counts.error == NOTHING
    assert counts.held == recount(steps)


@given(ROOM, ADDED)
def test_what_has_more_than_the_error_is_held(most, added):
    counts = filled(most, added)
    wanted = recount(added)
    assert {key for key, count in wanted.items() if count.coverage > counts.error.coverage} <= counts.held.keys()


@given(ROOM, ADDED)
def test_what_is_gone_is_told_once_and_the_least_goes_first(most, added):
    counts = BoundedCounts(most)
    for entity_id, more, _ in added:
        counts.add(entity_id, more)
    held = dict(counts.held)
    gone = counts.make_room()
    assert counts.make_room() == []
    assert held.keys() == {*gone, *counts.held}
    if gone:
        assert max(held[one].coverage for one in gone) <= min(count.coverage for count in counts.held.values())
        assert len(counts.held) == max(1, most * 4 // 5)


def test_what_comes_again_counts_from_there():
    counts = BoundedCounts(2)
    for entity_id, coverage in (("a", 5), ("b", 3), ("c", 1)):
        counts.add(entity_id, Count(1, coverage, 2))
    assert counts.make_room() == ["c", "b"]
    assert counts.add("b", Count(0, 1, 0))
    assert counts.held == {"a": Count(1, 5, 2), "b": Count(0, 1, 0)}
    assert (counts.error_of("a"), counts.error_of("b")) == (NOTHING, Count(1, 3, 2))
    assert not counts.add("c", NOTHING)
