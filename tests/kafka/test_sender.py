import asyncio
import random

import pytest
from aiokafka import AIOKafkaProducer
from aiokafka.producer.message_accumulator import BatchBuilder
from confluent_kafka import Producer
from wire import read_all, read_until

from unecho.kafka.sender import Sender, send_batches
from unecho.kafka.topics import create_topics
from unecho.records.record import Incoming, Outgoing
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

BATCH_BYTES = 1 << 16


async def sent(bootstrap: str, prefix: str, *sends: list[Outgoing]) -> dict[Topic, list[Incoming]]:
    await create_topics(Settings(bootstrap=bootstrap, topic_prefix=prefix))
    async with AIOKafkaProducer(bootstrap_servers=bootstrap, acks="all", max_batch_size=BATCH_BYTES) as producer:
        sender = Sender(producer, prefix)
        for outputs in sends:
            await sender.send(outputs)
    return await read_all(bootstrap, prefix)


def in_order(topics: dict[Topic, list[Incoming]], topic: Topic, partition: int) -> list[bytes | None]:
    found = sorted((record.offset, record.value) for record in topics[topic] if record.partition == partition)
    assert [offset for offset, _ in found] == list(range(len(found)))
    return [value for _, value in found]


async def test_order_is_kept_within_a_partition_over_many_batches(embedded_broker: str, topic_prefix: str) -> None:
    chance = random.Random(7)
    sizes = [chance.choice([10, 200, 9_000, BATCH_BYTES - 100, BATCH_BYTES, 5 * BATCH_BYTES]) for _ in range(150)]
    outputs = [
        Outgoing(
            chance.choice([Topic.UNIQUE, Topic.VERDICTS]), b"k", b"%06d" % number + b"x" * size, partition=number % 3
        )
        for number, size in enumerate(sizes)
    ]
    topics = await sent(embedded_broker, topic_prefix, outputs[:100], outputs[100:])
    for topic in (Topic.UNIQUE, Topic.VERDICTS):
        for partition in range(3):
            expected = [o.value for o in outputs if o.topic is topic and o.partition == partition]
            assert in_order(topics, topic, partition) == expected


async def test_a_record_arrives_whole(embedded_broker: str, topic_prefix: str) -> None:
    headers = (("a", b""), ("a", b"\x00\xff"), ("ü", b"2"))
    outputs = [
        Outgoing(Topic.DEAD, None, None, headers, 1_763_726_400_123),
        Outgoing(Topic.DEAD, b"", b"", (), 5),
        Outgoing(Topic.DEAD, b"\xff", b"v", headers, 1_763_726_400_000),
    ]
    topics = await sent(embedded_broker, topic_prefix, outputs)
    found = sorted(topics[Topic.DEAD], key=lambda record: record.offset)
    assert [(r.key, r.value, r.headers, r.timestamp) for r in found] == [
        (o.key, o.value, o.headers, o.timestamp) for o in outputs
    ]


async def test_partitions_that_a_topic_gets_meanwhile_are_used(embedded_broker: str, topic_prefix: str) -> None:
    outputs = [Outgoing(Topic.VERDICTS, b"%d" % number, b"1") for number in range(20)]
    asked = []

    class Growing(AIOKafkaProducer):
        async def partitions_for(self, topic: str) -> set[int]:
            asked.append(topic)
            return {0} if len(asked) == 1 else await super().partitions_for(topic)

    await create_topics(Settings(bootstrap=embedded_broker, topic_prefix=topic_prefix))
    async with Growing(bootstrap_servers=embedded_broker) as producer:
        sender = Sender(producer, topic_prefix)
        for _ in range(2):
            await sender.send(outputs)
    assert len(asked) == 2, "once for each send"
    found = (await read_all(embedded_broker, topic_prefix))[Topic.VERDICTS]
    assert {record.partition for record in found} == set(range(Topic.VERDICTS.spec.partitions))


@pytest.mark.parametrize("timestamp", [-1, 0, -(2**40), 2**62])
async def test_an_odd_timestamp_does_not_stop_it(embedded_broker: str, topic_prefix: str, timestamp: int) -> None:
    outputs = [
        Outgoing(Topic.DEAD, None, b"1", (), 1_763_726_400_000),
        Outgoing(Topic.DEAD, None, b"2", (), timestamp),
    ]
    topics = await sent(embedded_broker, topic_prefix, outputs)
    assert in_order(topics, Topic.DEAD, 0) == [b"1", b"2"]


async def test_nothing_to_send_is_nothing_sent(embedded_broker: str, topic_prefix: str) -> None:
    topics = await sent(embedded_broker, topic_prefix, [])
    assert not any(topics.values())


async def test_a_key_goes_where_librdkafka_puts_it(embedded_broker: str, topic_prefix: str) -> None:
    chance = random.Random(3)
    keys = [chance.randbytes(length) for length in range(1, 41)] + ["Zelenskiy ü".encode(), b"a", b"article-1"]
    topics = await sent(embedded_broker, topic_prefix, [Outgoing(Topic.UNIQUE, key, None) for key in keys])
    ours = {record.key: record.partition for record in topics[Topic.UNIQUE]}

    producer = Producer({"bootstrap.servers": embedded_broker, "partitioner": "murmur2_random"})
    for key in keys:
        producer.produce(Topic.VERDICTS.named(topic_prefix), b"", key)
    assert await asyncio.to_thread(producer.flush, 10) == 0
    read = await read_until(
        embedded_broker, topic_prefix, [Topic.VERDICTS], lambda found: len(found[Topic.VERDICTS]) == len(keys)
    )
    assert {record.key: record.partition for record in read[Topic.VERDICTS]} == ours
    assert len(set(ours.values())) == 4


async def test_another_name_than_the_key_may_choose_the_partition(embedded_broker: str, topic_prefix: str) -> None:
    stories = [b"story-%d" % number for number in range(20)]
    outputs = [
        *(Outgoing(Topic.UNIQUE, story, None) for story in stories),
        *(Outgoing(Topic.VERDICTS, b"article of " + story, story, placed_by=story) for story in stories),
    ]
    topics = await sent(embedded_broker, topic_prefix, outputs)
    homes = {record.key: record.partition for record in topics[Topic.UNIQUE]}
    assert {record.value: record.partition for record in topics[Topic.VERDICTS]} == homes
    assert {record.key for record in topics[Topic.VERDICTS]} == {b"article of " + story for story in stories}


class Batches:
    """A producer that keeps what it is to send."""

    def __init__(self) -> None:
        self.sent: list[BatchBuilder] = []

    def create_batch(self) -> BatchBuilder:
        return BatchBuilder(300, 0)

    async def send_batch(self, batch: BatchBuilder, _: str, *, partition: int) -> int:
        self.sent.append(batch)
        return partition


async def test_batches_are_those_that_the_client_would_make() -> None:
    chance = random.Random(11)
    records = [
        (
            chance.choice([0, 1_763_726_400_123]),
            chance.choice([None, b"", b"key"]),
            chance.choice([None, b"", b"value" * chance.choice([1, 7, 200])]),
            chance.choice([[], [("a", b""), ("\u00fc", b"\x00\xff")]]),
        )
        for _ in range(200)
    ]
    producer = Batches()
    futures = await send_batches(producer, "topic", 3, records)
    expected = [producer.create_batch()]
    for timestamp, key, value, headers in records:
        fields = {"timestamp": timestamp, "key": key, "value": value, "headers": headers}
        if expected[-1].append(**fields) is None:
            expected.append(producer.create_batch())
            expected[-1].append(**fields)
    assert futures == [3] * len(expected)
    assert [batch.record_count() for batch in producer.sent] == [batch.record_count() for batch in expected]
    assert [bytes(batch._build()) for batch in producer.sent] == [bytes(batch._build()) for batch in expected]
