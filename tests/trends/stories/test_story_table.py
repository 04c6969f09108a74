"""A restore takes in the newest record of each story, of the partitions that are not known yet."""

import logging
from types import SimpleNamespace

import pytest
from aiokafka import ConsumerRecord
from faust.types import TP

from unecho.settings.settings import Settings
from unecho.trends.faust.fetched import FetchedMessage
from unecho.trends.faust.setup import faust_app
from unecho.trends.stories.story import Story
from unecho.trends.stories.story_table import StoryChange, StoryTable

CHANGELOG = "stories-changelog"


@pytest.fixture
def table() -> StoryTable:
    return StoryTable(faust_app(Settings()), name="story", key_type=str, partitions=4)


def story(cluster_id: str, size: int) -> StoryChange:
    return StoryChange(cluster_id, Story(cluster_id, None, size=size))


def event(partition: int, first: int, *records: tuple[bytes | None, bytes | None]) -> SimpleNamespace:
    """A fetch of these keys and values."""
    tp = TP(CHANGELOG, partition)
    made = [
        ConsumerRecord(CHANGELOG, partition, first + at, 0, 0, key, value, None, 1, 1, ())
        for at, (key, value) in enumerate(records)
    ]
    return SimpleNamespace(message=FetchedMessage(tp, 1, made))


def told(*changes: StoryChange) -> list[tuple[bytes | None, bytes | None]]:
    return [(change.key, change.value) for change in changes]


def test_the_newest_record_of_a_story_counts(table: StoryTable):
    one, later, other, gone = story("one", 1), story("one", 2), story("other", 3), StoryChange("gone", None)
    table.apply_changelog_batch(
        [event(0, 0, *told(one, story("gone", 1), later)), event(1, 0, *told(other)), event(0, 3, *told(gone))]
    )
    assert {number: dict(table.of(number)) for number in range(2)} == {
        0: {"one": later.story},
        1: {"other": other.story},
    }
    assert [table.of(number).take_changes() for number in range(2)] == [[], []]


def test_what_is_in_memory_is_newer_than_what_is_read(table: StoryTable):
    table.apply_changelog_batch([event(0, 0, *told(story("one", 1))), event(1, 0, *told(story("other", 1)))])
    table.keep([0])
    table.apply_changelog_batch([event(0, 0, *told(story("one", 0), story("two", 1)))])
    assert {number: list(table.of(number)) for number in range(2)} == {0: ["one"], 1: []}
    assert table.of(0)["one"] == story("one", 1).story


@pytest.mark.parametrize("bad", [(b"not JSON", b"{}"), (b'"bad"', b"not JSON")])
def test_what_is_no_story_is_told_of_and_the_rest_is_restored(
    table: StoryTable, caplog: pytest.LogCaptureFixture, bad: tuple[bytes, bytes]
):
    with caplog.at_level(logging.ERROR):
        table.apply_changelog_batch([event(0, 0, *told(story("one", 1)), bad, *told(story("two", 1)))])
    assert list(table.of(0)) == ["one", "two"]
    assert "no story" in caplog.text
