"""A broker that has forgotten what was committed: nothing may come out twice, on a real Kafka."""

import asyncio
import dataclasses
from pathlib import Path

import pytest
from aiokafka import AIOKafkaProducer, TopicPartition
from news import NOON, Raw, mixed_stream, news, story
from pipelines import BrokerPipeline, MemoryPipeline
from verdicts import check_conservation, without_offsets
from wire import committed, produce

from unecho.core.dead_reason import DeadReason
from unecho.dedupe.stage import DedupeStage
from unecho.kafka.topics import create_topics
from unecho.records.dead_letters import dead_letter
from unecho.records.record import Incoming
from unecho.records.topology import Topic
from unecho.sign.stage import SignStage

FIRST = mixed_stream()
LATER = [news("later", " ".join(story(1)), source="four.example"), news("fresh", " ".join(story(9)))]
STAGES = {"sign": (SignStage, Topic.RAW), "dedupe": (DedupeStage, Topic.SIGNED)}


class Offsets:
    """A group's committed offset of a partition, which is read and written as any client may."""

    def __init__(self, pipeline: BrokerPipeline, stage: str, partition: int = 0) -> None:
        self._bootstrap, self._topic = (
            pipeline.settings.bootstrap,
            STAGES[stage][1].named(pipeline.settings.topic_prefix),
        )
        self._group, self._partition = f"{pipeline.settings.topic_prefix}unecho-{stage}", partition

    def get(self) -> int:
        return committed(self._bootstrap, self._group, self._topic, self._partition + 1)[self._partition]

    async def set(self, offset: int) -> None:
        producer = AIOKafkaProducer(bootstrap_servers=self._bootstrap, transactional_id=f"test.{self._group}")
        async with producer, producer.transaction():
            forgotten = {TopicPartition(self._topic, self._partition): offset}
            await producer.send_offsets_to_transaction(forgotten, self._group)


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
@pytest.mark.parametrize("said", [0, 4])
async def test_what_was_handled_is_not_handled_again(
    judged: BrokerPipeline, stage: str, said: int, caplog: pytest.LogCaptureFixture
) -> None:
    offsets = Offsets(judged, stage)
    await offsets.set(said)
    await judged.produce(LATER)
    async with judged.running(SignStage, DedupeStage) as tasks:
        await judged.until_judged(len(FIRST) + len(LATER), tasks)
    assert "the broker has forgotten what was committed" in caplog.text
    topics = await judged.read_all()
    check_conservation(topics)
    assert without_offsets(topics) == without_offsets(await MemoryPipeline().run([*FIRST, *LATER]))


async def test_a_partition_that_had_nothing_for_long_is_not_handled_again(
    judged: BrokerPipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its outputs lie before all that is read of them at first."""
    monkeypatch.setattr("unecho.delivery.opening.delivered_tail._TAIL_RECORDS", 2)
    monkeypatch.setattr("unecho.delivery.opening.delivered_tail._TAIL_BATCHES", 0)
    quiet = [dataclasses.replace(one, partition=1) for one in LATER]
    busy = [news(f"more {number}", " ".join(story(20 + number))) for number in range(8)]
    async with judged.running(SignStage, DedupeStage) as tasks:
        for count, some in ((len(FIRST) + len(quiet), quiet), (len(FIRST) + len(quiet) + len(busy), busy)):
            await judged.produce(some)
            await judged.until_judged(count, tasks)
    await Offsets(judged, "sign", 1).set(0)
    after = [news("after", " ".join(story(30)))]
    await judged.produce(after)
    every = [*FIRST, *LATER, *busy, *after]
    async with judged.running(SignStage, DedupeStage) as tasks:
        await judged.until_judged(len(every), tasks)
    topics = await judged.read_all()
    check_conservation(topics)
    assert len(topics[Topic.RAW]) == len(every)


async def test_an_output_that_names_no_record_of_the_input_hides_no_other(judged: BrokerPipeline) -> None:
    """Topics are open to others."""
    prefix = judged.settings.topic_prefix
    beyond = Incoming(Topic.RAW.named(prefix), 0, 10**9, NOON, b"forged", b"")
    letter = dead_letter(beyond, "sign", DeadReason.NOT_JSON, "")
    forged = [Raw(letter.value, letter.key, letter.headers)]
    await asyncio.to_thread(produce, judged.settings.bootstrap, Topic.DEAD.named(prefix), forged)
    await Offsets(judged, "sign").set(0)
    await judged.produce(LATER)
    async with judged.running(SignStage, DedupeStage) as tasks:
        await judged.until_judged(len(FIRST) + len(LATER) + len(forged), tasks)
    topics = await judged.read_all()
    topics[Topic.DEAD] = [record for record in topics[Topic.DEAD] if record.key != letter.key]
    assert without_offsets(topics) == without_offsets(await MemoryPipeline().run([*FIRST, *LATER]))


async def test_offsets_that_were_set_forward_are_believed(judged: BrokerPipeline) -> None:
    """So records are skipped, where somebody wants that."""
    offsets = Offsets(judged, "sign")
    await judged.produce(LATER[:1])
    await offsets.set(offsets.get() + 1)
    await judged.produce(LATER[1:])
    async with judged.running(SignStage, DedupeStage) as tasks:
        await judged.until_judged(len(FIRST) + 1, tasks)
    expected = await MemoryPipeline().run([*FIRST, *LATER[1:]])
    assert without_offsets(await judged.read_all()) == without_offsets(expected)
