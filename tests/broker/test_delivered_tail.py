"""How far back the outputs are read for what the broker has forgotten, on a real Kafka."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition

from unecho.delivery.opening.delivered_tail import read_delivered_tail
from unecho.delivery.opening.first_times import first_times
from unecho.kafka.topics import create_topics
from unecho.records.record import Incoming, InputRecord
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

TAIL = 4
BUSY, QUIET = 0, 1
TOPICS = (Topic.RAW, Topic.SIGNED, Topic.DEAD)


class Outputs:
    """Records of two partitions of the input, and an output of each that says what it was made of."""

    def __init__(self, bootstrap: str, prefix: str, producer: AIOKafkaProducer) -> None:
        self.settings = Settings(bootstrap=bootstrap, topic_prefix=prefix, batch_articles=1)
        self.raw, self._signed, self._dead = (topic.named(prefix) for topic in TOPICS)
        self._producer = producer
        self.looked_at: list[int] = []

    async def handled(self, partition: int, *, is_dead: bool = False) -> None:
        sent = await self._producer.send_and_wait(self.raw, b"raw", partition=partition)
        topic, text = (self._dead if is_dead else self._signed), b"%d %d" % (partition, sent.offset)
        await self._producer.send_and_wait(topic, text, partition=0, timestamp_ms=sent.timestamp)

    def _input_of(self, output: Incoming) -> InputRecord:
        self.looked_at.append(output.offset)
        partition, offset = map(int, (output.value or b"").split())
        return InputRecord(partition, offset, output.timestamp, None)

    async def read(self, **in_doubt: range) -> dict[int, int]:
        self.looked_at.clear()
        numbers = {"busy": BUSY, "quiet": QUIET}
        async with asyncio.timeout(20):
            found = await read_delivered_tail(
                {self._signed: self._input_of, self._dead: self._input_of},
                self.raw,
                {numbers[name]: offsets for name, offsets in in_doubt.items()},
                self.settings,
                lambda: True,
            )
        return {partition: shown.offset for partition, shown in found.items()}


@pytest.fixture
async def outputs(kafka_broker: str, topic_prefix: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Outputs]:
    monkeypatch.setattr("unecho.delivery.opening.delivered_tail._TAIL_RECORDS", TAIL)
    monkeypatch.setattr("unecho.delivery.opening.delivered_tail._TAIL_BATCHES", 0)
    await create_topics(Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix))
    async with AIOKafkaProducer(bootstrap_servers=kafka_broker) as producer:
        yield Outputs(kafka_broker, topic_prefix, producer)


async def test_a_partition_that_others_have_overtaken_is_found(outputs: Outputs) -> None:
    for _ in range(3):
        await outputs.handled(QUIET)
    for _ in range(10 * TAIL):
        await outputs.handled(BUSY)
    assert await outputs.read(busy=range(5, 40), quiet=range(3)) == {BUSY: 39, QUIET: 2}


async def test_the_last_is_not_taken_from_another_topic(outputs: Outputs) -> None:
    """Dead letters are few, so their end reaches far back: seen as eight articles that came out twice."""
    await outputs.handled(QUIET, is_dead=True)
    await outputs.handled(QUIET)
    for _ in range(10 * TAIL):
        await outputs.handled(BUSY)
    assert (await outputs.read(busy=range(5, 40), quiet=range(2)))[QUIET] == 1


async def test_nothing_is_read_from_before_what_is_in_doubt(outputs: Outputs) -> None:
    await outputs.handled(QUIET)
    for _ in range(10 * TAIL):
        await outputs.handled(BUSY)
    async with AIOKafkaProducer(bootstrap_servers=outputs.settings.bootstrap) as producer:
        await producer.send_and_wait(outputs.raw, b"not handled", partition=QUIET)
    assert await outputs.read(busy=range(35, 40), quiet=range(1, 2)) == {BUSY: 39}
    assert min(outputs.looked_at) >= 10 * TAIL - TAIL
    assert await outputs.read(busy=range(35, 40), quiet=range(1, 1)) == {BUSY: 39}
    assert min(outputs.looked_at) >= 10 * TAIL - TAIL
    for _ in range(3 * TAIL):
        await outputs.handled(BUSY)
    assert await outputs.read(busy=range(35, 52), quiet=range(1, 2)) == {BUSY: 51}
    assert min(outputs.looked_at) == 10 * TAIL + 1


async def test_the_ends_of_transactions_have_no_time(kafka_broker: str, outputs: Outputs) -> None:
    await outputs.handled(QUIET)
    async with (
        AIOKafkaProducer(bootstrap_servers=kafka_broker, transactional_id=f"{outputs.raw}.writer") as producer,
        producer.transaction(),
    ):
        sent = await producer.send_and_wait(outputs.raw, b"raw", partition=QUIET)
    async with AIOKafkaConsumer(bootstrap_servers=kafka_broker) as consumer:
        partition = TopicPartition(outputs.raw, QUIET)
        assert (await consumer.end_offsets([partition]))[partition] == 3
    ranges = {BUSY: range(0), QUIET: range(1, 3)}
    assert await first_times(outputs.raw, ranges, outputs.settings, lambda: True) == {QUIET: sent.timestamp}
    assert await first_times(outputs.raw, {QUIET: range(2, 3)}, outputs.settings, lambda: True) == {}
    assert await first_times(outputs.raw, ranges, outputs.settings, lambda: False) == {}
