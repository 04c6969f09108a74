"""A broker that has forgotten what was committed: nothing may come out twice, on a real Kafka."""

import asyncio
from pathlib import Path

import pytest
from aiokafka import AIOKafkaProducer, TopicPartition
from news import mixed_stream, news, story
from pipelines import BrokerPipeline, MemoryPipeline
from verdicts import check_conservation, without_offsets
from wire import committed

from unecho.dedupe.stage import DedupeStage
from unecho.runtime import committed_offsets
from unecho.runtime.exit_codes import ExitCode, UserError
from unecho.runtime.topics import create_topics
from unecho.runtime.topology import Topic
from unecho.sign.stage import SignStage

FIRST = mixed_stream()
LATER = [news("later", " ".join(story(1)), source="four.example"), news("fresh", " ".join(story(9)))]
STAGES = {"sign": (SignStage, Topic.RAW), "dedupe": (DedupeStage, Topic.SIGNED)}


class Offsets:
    """A group's committed offset of partition 0, which is read and written as any client may."""

    def __init__(self, pipeline: BrokerPipeline, stage: str) -> None:
        self._bootstrap, self._topic = (
            pipeline.settings.bootstrap,
            STAGES[stage][1].named(pipeline.settings.topic_prefix),
        )
        self._group = f"{pipeline.settings.topic_prefix}unecho-{stage}"

    def get(self) -> int:
        return committed(self._bootstrap, self._group, self._topic, 1)[0]

    async def set(self, offset: int) -> None:
        producer = AIOKafkaProducer(bootstrap_servers=self._bootstrap, transactional_id=f"test.{self._group}")
        async with producer, producer.transaction():
            await producer.send_offsets_to_transaction({TopicPartition(self._topic, 0): offset}, self._group)


@pytest.fixture
async def judged(kafka_broker: str, topic_prefix: str, tmp_path: Path) -> BrokerPipeline:
    """Both stages have handled the first articles, and ended."""
    pipeline = BrokerPipeline(kafka_broker, topic_prefix, tmp_path)
    await create_topics(pipeline.settings)
    async with pipeline.running(SignStage, DedupeStage) as tasks:
        await pipeline.produce(FIRST)
        await pipeline.until_judged(len(FIRST), tasks)
    return pipeline


@pytest.mark.parametrize("stage", STAGES)
async def test_a_stage_waits_until_the_broker_has_found_what_was_committed(
    judged: BrokerPipeline, stage: str, caplog: pytest.LogCaptureFixture
) -> None:
    offsets = Offsets(judged, stage)
    right = offsets.get()
    await offsets.set(right - 9)
    await judged.produce(LATER)
    async with judged.running(SignStage, DedupeStage) as tasks, asyncio.timeout(30):
        while "asking again" not in caplog.text:
            assert not any(task.done() for task in tasks)
            await asyncio.sleep(0.02)
        await offsets.set(right)
        await judged.until_judged(len(FIRST) + len(LATER), tasks)
    topics = await judged.read_all()
    check_conservation(topics)
    assert without_offsets(topics) == without_offsets(await MemoryPipeline().run([*FIRST, *LATER]))


@pytest.mark.parametrize("stage", STAGES)
async def test_a_stage_ends_with_what_to_do_where_it_stays_so(
    judged: BrokerPipeline, stage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(committed_offsets, "_PATIENCE_SECONDS", 0.0)
    offsets = Offsets(judged, stage)
    last = offsets.get() - 1
    await offsets.set(2)
    with pytest.raises(UserError) as caught:
        async with judged.running(STAGES[stage][0]) as tasks, asyncio.timeout(30):
            await asyncio.wait(tasks)
    assert caught.value.code is ExitCode.LOG
    assert "committed offset 2 of partition 0" in str(caught.value)
    assert f"--to-offset {last + 1} " in str(caught.value)
    topics = await judged.read_all()
    assert without_offsets(topics) == without_offsets(await MemoryPipeline().run(FIRST))
