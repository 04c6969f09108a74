"""A batch is counted and written as a whole; one that opens the breaker leaves nothing behind."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from faust.types import TP
from pipelines import new_metrics
from workers import verdict_json

from unecho.core.entities import RuleExtractor
from unecho.core.verdict import Outcome
from unecho.core.windows import Window
from unecho.delivery.breaker import Breaker
from unecho.delivery.record_limits import RecordLimits
from unecho.monitoring.health import Health
from unecho.process.word_lists import read_word_lists
from unecho.records.record import Outgoing
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.trends.batches.batch_counting import BatchCounting
from unecho.trends.faust.fetched import Fetched
from unecho.trends.measures import Held, Measures
from unecho.trends.news import News
from unecho.trends.state.partition_state import PartitionState
from unecho.trends.state.whole_state import WholeState
from unecho.trends.stories.story_table import PartitionStories, StoryChange

WINDOW = 20


class Written:
    """A writer, and the consumer that is told."""

    def __init__(self, exactly_once: bool) -> None:
        self.exactly_once = exactly_once
        self.batches: dict[int, tuple[Sequence[StoryChange], Sequence[Outgoing], Mapping[TP, int]]] = {}
        self.committed: dict[TP, int] = {}
        self.told: dict[TP, int] = {}

    async def write(self, partition, stories, outputs, offsets) -> None:
        self.batches[partition] = stories, outputs, offsets

    def committed_elsewhere(self, offsets) -> None:
        assert self.exactly_once

    async def commit_offsets(self, offsets) -> None:
        assert not self.exactly_once
        self.committed.update(offsets)

    def handled(self, offsets) -> None:
        self.told.update(offsets)


class Stage:
    def __init__(self, exactly_once: bool = True) -> None:
        settings = Settings(dead_window=WINDOW, dead_share=0.5)
        self.health, self.metrics = Health(), new_metrics()
        horizon = timedelta(days=7)
        self.states = {number: PartitionState(PartitionStories(), horizon) for number in range(2)}
        self.whole = WholeState(horizon)
        self.written = Written(exactly_once)
        self._counting = BatchCounting(
            settings,
            RuleExtractor(read_word_lists()),
            self.states,
            self.whole,
            Measures(self.metrics, self.health),
            Breaker("trends", settings, self.metrics, self.health),
            RecordLimits(settings),
            News(),
        )

    async def count(self, *fetched: Fetched) -> bool:
        written: Any = self.written
        return await self._counting.count(fetched, written, written)


def fetched(partition: int, values: Mapping[int, bytes]) -> Fetched:
    """Values by offset."""
    tp = TP(Topic.VERDICTS.named(), partition)
    records = [
        SimpleNamespace(
            topic=tp.topic, partition=partition, offset=offset, timestamp=0, key=b"k", value=value, headers=()
        )
        for offset, value in values.items()
    ]
    return Fetched(tp, 1, records)


def junk(partition: int, *offsets: int) -> Fetched:
    return fetched(partition, dict.fromkeys(offsets, b"{junk"))


def good(partition: int, *offsets: int) -> Fetched:
    return fetched(partition, {offset: verdict_json(100 * partition + offset) for offset in offsets})


@pytest.mark.parametrize("exactly_once", [True, False])
async def test_a_batch_is_written_and_told(exactly_once: bool):
    stage = Stage(exactly_once)
    assert await stage.count(good(1, 0, 1), junk(0, 7))
    ends = {TP(Topic.VERDICTS.named(), 0): 8, TP(Topic.VERDICTS.named(), 1): 2}
    assert {number: offsets for number, (_, _, offsets) in stage.written.batches.items()} == {
        tp.partition: {tp: end} for tp, end in ends.items()
    }
    assert stage.written.told == ends
    stories, outputs, _ = stage.written.batches[0]
    assert ([*stories], [(output.topic, output.origin) for output in outputs]) == ([], [(Topic.DEAD, 7)])
    stories, outputs, _ = stage.written.batches[1]
    assert {story.key for story in stories} == {b'"a100"', b'"a101"'}
    assert [(output.topic, output.key) for output in outputs] == [(Topic.STORIES, b"a100"), (Topic.STORIES, b"a101")]
    assert stage.whole.stories == stage.states[1].stories
    assert stage.written.committed == ({} if exactly_once else ends)


async def test_others_work_between_partitions():
    stage = Stage()
    counted: list[int] = []

    async def watch() -> None:
        while True:
            counted.append(sum(bool(state.outcomes) for state in stage.states.values()))
            await asyncio.sleep(0)

    watching = asyncio.create_task(watch())
    assert await stage.count(good(0, 0, 1), good(1, 0))
    watching.cancel()
    assert set(counted) == {0, 1, 2}


async def test_a_batch_is_measured():
    stage = Stage()
    batch = [good(1, 0, 1), junk(0, 7)]
    assert await stage.count(*batch)

    def value(name: str, **labels: str) -> float | None:
        return stage.metrics.registry.get_sample_value(f"unecho_{name}", {"stage": "trends"} | labels)

    assert value("batch_articles_sum") == 3
    assert value("batch_latency_seconds_count") == 1
    assert value("consumed_bytes_total") == sum(len(record.value) for one in batch for record in one.records)
    assert value("produced_bytes_total", topic="articles.dead") == len(b"{junk")
    assert (value("articles_total", outcome="unique"), value("articles_total", outcome="dead")) == (2, 1)
    assert value("dead_letters_total", reason="not_json") == 1


async def test_what_a_batch_leaves_in_memory_is_not_looked_through_again(monkeypatch: pytest.MonkeyPatch):
    tended: list[int] = []
    stage = Stage()
    monkeypatch.setattr(
        "unecho.trends.batches.batch_counting.tend_garbage", lambda: tended.append(len(stage.whole.stories))
    )
    assert await stage.count(good(1, 0, 1))
    assert tended == [2]


async def test_what_opens_the_breaker_leaves_nothing_behind():
    stage = Stage()
    assert await stage.count(good(1, *range(8)))
    state = stage.states[1]
    before = dict(state.stories), state.outcomes.copy(), stage.written.told.copy()
    stage.written.batches.clear()
    assert not await stage.count(good(1, 8, 9), junk(0, *range(12)))
    assert stage.health.stopped
    assert not stage.written.batches
    assert (dict(state.stories), state.outcomes, stage.written.told) == before
    assert state.store() == 0
    assert state.outcomes == stage.whole.outcomes == {Outcome.UNIQUE: 8}


async def test_a_dead_letter_is_one_bad_record_though_other_partitions_have_its_offset():
    stage = Stage()
    assert await stage.count(junk(0, *range(10)), good(1, *range(10)))
    assert not stage.health.stopped


def test_what_counts_may_lack_is_measured():
    metrics = new_metrics()
    measures = Measures(metrics, Health())
    measures.told_counts([], {Window.HOUR: Held(7, 3), Window.DAY: Held(5, 0)})
    value = metrics.registry.get_sample_value
    assert value("unecho_entity_window_counts", {"window": "1h"}) == 7
    assert [value("unecho_entity_count_error_articles", {"window": window}) for window in ("1h", "1d")] == [3, 0]
