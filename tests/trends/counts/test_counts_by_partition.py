"""Any split of the stories over partitions, with any crashes, adds up to the counts of one state that has them all."""

import asyncio
import itertools
from datetime import timedelta
from functools import partial

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import MINUTE, News, interleaved, news

from unecho.core.article_time import parse_time
from unecho.core.windows import Window
from unecho.records.record import Outgoing
from unecho.records.schemas import SchemaName, validator
from unecho.trends.counts.part_record import decode_part
from unecho.trends.counts.totals import Totals
from unecho.trends.state.partition_state import PartitionState
from unecho.trends.state.trend_state import TrendState, kept_minutes
from unecho.trends.state.whole_state import WholeState
from unecho.trends.stories.story import PublishedArticle, Story, StoryVerdict
from unecho.trends.stories.story_json import story_from_json, story_to_json
from unecho.trends.stories.story_table import PartitionStories

HORIZON = timedelta(days=7)
PARTITIONS = 3
Record = StoryVerdict | PublishedArticle


def home(record: Record) -> int:
    return sum(record.cluster_id.encode()) % PARTITIONS


@st.composite
def split(draw: st.DrawFn, of: News) -> list[list[list[Record]]]:
    """By partition, batches: each partition's records in any order that its topics allow."""
    order = draw(interleaved(of))
    return [cut(draw, [record for record in order if home(record) == number]) for number in range(PARTITIONS)]


def cut(draw: st.DrawFn, records: list[Record]) -> list[list[Record]]:
    batches = []
    while records:
        size = draw(st.integers(1, len(records)))
        batches.append(records[:size])
        records = records[size:]
    return batches


def restarted(state: PartitionState) -> PartitionState:
    stored = PartitionStories()
    for key, story in state.stories.items():
        stored.restore(key, story_from_json(story_to_json(story)))
    after = PartitionState(stored, HORIZON)
    after.rebuild()
    return after


def told(data: st.DataObject, whole: WholeState, partition: int, cluster_id: str, story: Story | None) -> None:
    """As this worker stores it, or as it is followed."""
    if story is None or data.draw(st.booleans()):
        whole.put(partition, cluster_id, story)
    else:
        whole.put_unread(partition, cluster_id, partial(story_from_json, story_to_json(story)))


@given(st.data())
def test_parts_add_up_to_the_counts_of_all(data: st.DataObject) -> None:
    of = data.draw(news(max_articles=20))
    parts: list[Outgoing] = []
    for number, batches in enumerate(data.draw(split(of))):
        state = PartitionState(PartitionStories(), HORIZON)
        for batch in batches:
            if data.draw(st.booleans()):
                state = restarted(state)
            for record in batch:
                state.include(record)
            state.store_changes()
            parts += state.part_records(number)
    assert all(validator(SchemaName.ENTITY_PART).is_valid(orjson.loads(part.value or b"")) for part in parts)

    whole = TrendState({}, HORIZON)
    for partition in of.partitions:
        for record in partition:
            whole.include(record)
    whole.store()
    wanted = {
        (key.entity_id, str(key.window), key.start): tuple(count)
        for key, count in whole.counts.take_changed()
        if any(count)
    }

    order = data.draw(st.permutations(range(PARTITIONS)))
    read = [part for number in order for part in parts if decode_part(part.key, part.value).partition == number]
    again = read[data.draw(st.integers(0, len(read))) :]
    totals = Totals(kept_minutes(HORIZON))
    records: list[Outgoing] = []
    for one in [*read, *again]:
        totals.take(decode_part(one.key, one.value))
        if data.draw(st.booleans()):
            records += totals.take_records()
    records += totals.take_records()
    found = {
        (value["entity_id"], value["window"], parse_time(value["window_start"]) // MINUTE): (
            value["unique"],
            value["coverage"],
            value["mentions"],
        )
        for value in (orjson.loads(record.value or b"") for record in records)
        if value["unique"] or value["coverage"]
    }
    assert found == wanted
    assert {record.partition for record in records} <= {part.partition for part in parts}


@given(st.data())
def test_the_whole_is_told_of_stories_and_counts_as_one_state_does(data: st.DataObject) -> None:
    of = data.draw(news(max_articles=20))
    whole, one = WholeState(HORIZON), TrendState({}, HORIZON)
    by_partition = data.draw(split(of))
    for number, batches in enumerate(by_partition):
        state = PartitionState(PartitionStories(), HORIZON)
        for batch in batches:
            for record in batch:
                state.include(record)
                one.include(record)
            for change in state.store_changes():
                told(data, whole, number, change.cluster_id, change.story)
            one.store()
            if data.draw(st.booleans()):
                for _ in whole.catching_up():
                    pass
        if data.draw(st.booleans()):
            # Another worker has it now, and what it stored is read.
            stored = {key: story_from_json(story_to_json(story)) for key, story in state.stories.items()}
            whole.put_all(number, stored)
    for _ in whole.catching_up():
        pass
    assert whole.stories.keys() == one.stories.keys()
    assert +whole.outcomes == +one.outcomes
    assert list(whole.volume.series(Window.MINUTE)) == list(one.volume.series(Window.MINUTE))
    assert {key: entity.name for key, entity in whole.entities.items()} == {
        key: entity.name for key, entity in one.entities.items()
    }
    for window in Window:
        for start in {*one.counts.starts(window), *whole.counts.starts(window)}:
            wanted = {key: count for key, count in one.counts.held(window, start).items() if any(count)}
            assert {key: count for key, count in whole.counts.held(window, start).items() if any(count)} == wanted


@given(st.data())
def test_what_a_partition_has_no_more_is_not_in_the_whole(data: st.DataObject) -> None:
    whole = WholeState(HORIZON)
    state = TrendState({}, HORIZON)
    for partition in data.draw(news()).partitions:
        for record in partition:
            state.include(record)
    state.store()
    whole.put_all(1, state.stories)
    for _ in whole.catching_up():
        pass
    kept = {key: story for key, story in state.stories.items() if data.draw(st.booleans())}
    whole.put_all(1, kept)
    for _ in whole.catching_up():
        pass
    assert whole.stories == kept
    fresh = TrendState(dict(kept), HORIZON)
    fresh.rebuild()
    assert +whole.outcomes == +fresh.outcomes
    for window in Window:
        for start in {*whole.counts.starts(window), *fresh.counts.starts(window)}:
            wanted = {key: count for key, count in fresh.counts.held(window, start).items() if any(count)}
            assert {key: count for key, count in whole.counts.held(window, start).items() if any(count)} == wanted


@given(st.data())
def test_stories_come_and_go_while_the_whole_is_counted(data: st.DataObject) -> None:
    """Each story as it was after each of its records, and at last as it is or not at all."""
    of = data.draw(news(max_articles=20))
    whole, state, kept = WholeState(HORIZON), TrendState({}, HORIZON), {}
    counting = iter(())
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("unecho.trends.state.whole_state._STORIES_A_STEP", 1)
        for record in data.draw(interleaved(of)):
            state.include(record)
            state.store()
            cluster_id = record.cluster_id
            for story in (state.stories[cluster_id], *data.draw(st.sampled_from([(), (None,)]))):
                told(data, whole, 0, cluster_id, story)
                kept[cluster_id] = story
                whole.read_some(data.draw(st.integers(0, 2)))
                for _ in range(data.draw(st.integers(0, 2))):
                    if next(counting, "ended") == "ended":
                        counting = whole.catching_up()
        for _ in itertools.chain(counting, whole.catching_up()):
            pass
    fresh = WholeState(HORIZON)
    fresh.put_all(0, {key: story for key, story in kept.items() if story is not None})
    for _ in fresh.catching_up():
        pass
    assert whole.stories == fresh.stories
    assert +whole.outcomes == +fresh.outcomes
    assert list(whole.volume.series(Window.MINUTE)) == list(fresh.volume.series(Window.MINUTE))
    for window in Window:
        for start in {*whole.counts.starts(window), *fresh.counts.starts(window)}:
            wanted = {key: count for key, count in fresh.counts.held(window, start).items() if any(count)}
            assert {key: count for key, count in whole.counts.held(window, start).items() if any(count)} == wanted


@given(st.data())
def test_what_was_given_up_is_counted_the_next_time(data: st.DataObject) -> None:
    whole, one = WholeState(HORIZON), TrendState({}, HORIZON)
    for partition in data.draw(news()).partitions:
        for record in partition:
            one.include(record)
        one.store()
        for key, story in one.stories.items():
            whole.put(0, key, story)
        for number in range(60):
            whole.put(0, f"b{number}", Story(f"b{number}", None, size=1))
        # Who asked went away after the first step.
        next(whole.catching_up())
    for number in range(60):
        whole.put(0, f"b{number}", None)
    for _ in whole.catching_up():
        pass
    for window in Window:
        for start in {*one.counts.starts(window), *whole.counts.starts(window)}:
            wanted = {key: count for key, count in one.counts.held(window, start).items() if any(count)}
            assert {key: count for key, count in whole.counts.held(window, start).items() if any(count)} == wanted


def test_nothing_is_left_of_stories_that_came_and_went_while_nobody_asked() -> None:
    whole = WholeState(HORIZON)
    for number in range(100):
        whole.put(0, f"a{number}", Story(f"a{number}", None))
        whole.put(0, f"a{number}", None)
    assert list(whole.catching_up()) == []


@given(st.data())
def test_a_story_is_read_once_however_often_it_changed_and_is_as_it_was_last(data: st.DataObject) -> None:
    whole = WholeState(HORIZON)
    read: list[int] = []

    def story(key: str, number: int) -> Story:
        read.append(number)
        return Story(key, None, size=number)

    last: dict[str, int] = {}
    for number, key in enumerate(data.draw(st.lists(st.sampled_from("abcd"), max_size=20))):
        whole.put_unread(0, key, partial(story, key, number))
        last[key] = number
    asked = data.draw(st.sampled_from("abcd"))
    assert (found := whole.story(asked)) == (None if asked not in last else Story(asked, None, size=last[asked]))
    assert whole.story(asked) is found
    asyncio.run(whole.catch_up(counts=data.draw(st.booleans())))
    assert {key: story.size for key, story in whole.stories.items()} == last
    assert sorted(read) == sorted(last.values())


def test_what_was_unread_of_a_partition_that_comes_here_is_forgotten() -> None:
    whole = WholeState(HORIZON)
    for number in range(4):
        whole.put_unread(number % 2, f"a{number}", partial(Story, f"a{number}", None, size=1))
    whole.put_all(1, {"a1": Story("a1", None, size=2)})
    list(whole.catching_up())
    assert {key: story.size for key, story in whole.stories.items()} == {"a0": 1, "a1": 2, "a2": 1}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (None, b"{}"),
        (b"rome", b"{}"),
        (b"place:rome|then|0", b"{}"),
        (b"place:rome|2025-11-21T06:00:00Z|x", None),
        (b"place:rome|2025-11-21T06:00:00Z|0", b"{"),
        (b"place:rome|2025-11-21T06:00:00Z|0", b"{}"),
        (b"place:rome|2025-11-21T06:00:00Z|0", b"[]"),
        (b"\xff|2025-11-21T06:00:00Z|0", b"{}"),
    ],
)
def test_what_is_no_part_is_refused(key: bytes | None, value: bytes | None) -> None:
    with pytest.raises(ValueError, match=r".*"):
        decode_part(key, value)
