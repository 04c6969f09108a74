"""With less room than there are entities, what all partitions add up to stays within what the counts may lack."""

import itertools
from datetime import timedelta

import orjson
from hypothesis import given
from hypothesis import strategies as st
from newsroom import interleaved, news

from unecho.core.article_time import parse_time
from unecho.core.entities import EntityType, NamedEntity
from unecho.core.windows import MINUTE_MS, NOTHING, Count, CountKey, Window
from unecho.records.record import Outgoing
from unecho.records.schemas import SchemaName, validator
from unecho.trends.counts.hour_counts import HOUR_MINUTES, HourChanges
from unecho.trends.counts.part_record import decode_part, encode_parts
from unecho.trends.counts.totals import Totals
from unecho.trends.state.trend_state import TrendState
from unecho.trends.state.whole_state import WholeState

FIRST_HOUR = 489_900
NAMES = ("bonn", "kyiv", "lima", "oslo", "rome")
ENTITIES = {name: NamedEntity(name, name.title(), EntityType.PLACE) for name in NAMES}
HORIZON = timedelta(days=7)
KEPT = dict.fromkeys(Window, 100 * 1_440)
MINUTES = st.dictionaries(
    st.integers(0, 2), st.tuples(st.integers(0, 2), st.integers(0, 3), st.integers(0, 3)), max_size=3
)
PARTS = st.lists(
    st.tuples(st.sampled_from(NAMES), st.integers(0, 2), st.integers(0, 2), MINUTES, st.booleans()),
    max_size=40,
)
"""Entity, hour, partition, unique, more and mentions by minute; whether counts are told of then."""


def encoded(name, hour, partition, minutes):
    hour += FIRST_HOUR
    first = hour * HOUR_MINUTES
    counts = [(first + minute, unique, unique + more, often) for minute, (unique, more, often) in minutes.items()]
    changed = HourChanges(hour, [(name, tuple(itertools.chain(*counts)))])
    (record,) = encode_parts(partition, [changed], ENTITIES, None)
    return record.key, record.value


def recount(parts):
    """By window and entity, of the newest part of each key."""
    wanted = {}
    for (name, hour, _), minutes in {one[:3]: one[3] for one in parts}.items():
        for minute, (unique, more, often) in minutes.items():
            for window in Window:
                start = window.start_of((FIRST_HOUR + hour) * HOUR_MINUTES + minute)
                had = wanted.get(CountKey(name, window, start), NOTHING)
                added = Count(had.unique + unique, had.coverage + unique + more, had.mentions + often)
                wanted[CountKey(name, window, start)] = added
    return wanted


def folded(counted, parts):
    totals, records = Totals(KEPT, counted), list[Outgoing]()
    for name, hour, partition, minutes, tell in parts:
        totals.take(decode_part(*encoded(name, hour, partition, minutes)))
        if tell:
            records += totals.take_records()
    return totals, [*records, *totals.take_records()]


@given(st.integers(1, 6), PARTS)
def test_counts_are_within_their_bounds_also_where_parts_take_some_back(counted, parts):
    totals, _ = folded(counted, parts)
    for key, true in recount(parts).items():
        has, lacking = totals.counts.count(key), totals.counts.error_of(key)
        assert all(one <= most <= one + error for one, most, error in zip(has, true, lacking, strict=True)), key
    for window in Window:
        starts = totals.counts.starts(window)
        assert all(len(totals.counts.held(window, start)) <= counted for start in starts)
        errors = [totals.counts.error(window, start).coverage for start in starts]
        assert totals.counts.largest_error(window) == max(errors, default=0)


@given(st.integers(1, 6), PARTS)
def test_a_record_says_what_it_may_lack(counted, parts):
    totals, records = folded(counted, parts)
    newest = {}
    for record in records:
        value = orjson.loads(record.value or b"")
        assert validator(SchemaName.ENTITY_COUNT).is_valid(value)
        key = CountKey(value["entity_id"], Window(value["window"]), parse_time(value["window_start"]) // MINUTE_MS)
        newest[key] = value
    for key, value in newest.items():
        if key.entity_id in totals.counts.held(key.window, key.start):
            told = Count(value["unique"], value["coverage"], value["mentions"])
            assert told == totals.counts.count(key)
            assert value.get("error", NOTHING._asdict()) == totals.counts.error_of(key)._asdict()
        elif totals.counts.error(key.window, key.start) == NOTHING:
            assert not any((value["unique"], value["coverage"], value["mentions"]))


@given(PARTS)
def test_with_room_for_all_it_is_exact(parts):
    totals, _ = folded(len(ENTITIES), parts)
    assert totals.counts.is_exact
    for key, true in recount(parts).items():
        assert totals.counts.count(key) == true


def test_parts_of_what_is_counted_no_more_are_forgotten():
    totals = Totals(KEPT, 2)
    for number in range(50):
        entity = NamedEntity(f"e{number}", f"E{number}", EntityType.PLACE)
        counts = FIRST_HOUR * HOUR_MINUTES, 1, 1 + number, 1
        changed = HourChanges(FIRST_HOUR, [(entity.entity_id, counts)])
        (record,) = encode_parts(0, [changed], {entity.entity_id: entity}, None)
        totals.take(decode_part(record.key, record.value))
        totals.take_records()
    assert totals._parts.keys() == {"e48", "e49"}
    assert totals._entities.keys() <= {"e48", "e49"}


@given(st.data(), st.integers(1, 4))
def test_what_the_api_answers_from_is_within_its_bounds(data, counted):
    """Stories that grow, and some that are there no more, counted now and then."""
    exact, whole = TrendState({}, HORIZON), WholeState(HORIZON, counted=counted)
    for record in data.draw(interleaved(data.draw(news(max_articles=20)))):
        exact.include(record)
        exact.store()
        whole.put(0, record.cluster_id, exact.stories[record.cluster_id])
        if data.draw(st.booleans()):
            list(whole.catching_up())
    kept = {key: story for key, story in exact.stories.items() if data.draw(st.booleans())}
    whole.put_all(0, kept)
    list(whole.catching_up())
    exact = TrendState(kept, HORIZON)
    exact.rebuild()
    for window in Window:
        for start in {*exact.counts.starts(window), *whole.counts.starts(window)}:
            for entity_id in {*exact.counts.held(window, start), *whole.counts.held(window, start)}:
                key = CountKey(entity_id, window, start)
                has, true, lacking = whole.counts.count(key), exact.counts.count(key), whole.counts.error_of(key)
                assert all(one <= most <= one + error for one, most, error in zip(has, true, lacking, strict=True))
