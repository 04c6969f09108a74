"""Offsets in a transaction as a member of the group, and what waits for those of others, on a real Kafka."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from group_member import member
from wire import committed

from unecho.delivery.opening.delivered_tail import UnsettledError, read_delivered_tail
from unecho.kafka.mended.member_commit import Membership, NotAMemberError, commit_as
from unecho.kafka.mended.second_protocol import choose_protocol
from unecho.kafka.producers import transactional_options
from unecho.kafka.topics import create_topics
from unecho.records.record import Incoming, InputRecord
from unecho.records.topology import Topic
from unecho.settings.settings import Settings


@pytest.fixture(params=["first", "second"])
async def producer(
    request: pytest.FixtureRequest, kafka_broker: str, topic_prefix: str
) -> AsyncIterator[AIOKafkaProducer]:
    """One that uses the first or the second protocol of transactions."""
    await create_topics(Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix))
    options = transactional_options(f"{topic_prefix}writer")
    async with AIOKafkaProducer(bootstrap_servers=kafka_broker, **options) as started:
        if request.param == "second":
            await choose_protocol(started)
        yield started


async def test_who_the_group_has_gone_on_without_cannot_commit(
    kafka_broker: str, topic_prefix: str, producer: AIOKafkaProducer
) -> None:
    raw, dead, group = Topic.RAW.named(topic_prefix), Topic.DEAD.named(topic_prefix), f"{topic_prefix}group"

    async def commit(offset: int) -> None:
        await producer.begin_transaction()
        await producer.send_and_wait(dead, b"%d" % offset)
        try:
            await producer.send_offsets_to_transaction({TopicPartition(raw, 1): offset}, group)
        except NotAMemberError:
            await producer.abort_transaction()
            raise
        await producer.commit_transaction()

    async with member(kafka_broker, group, raw) as first:
        before = Membership.of(first.consumer)
        commit_as(producer, before)
        await commit(5)
        async with member(kafka_broker, group, raw):
            await first.assignments.next()
            with pytest.raises(NotAMemberError, match="IllegalGeneration"):
                await commit(6)
            commit_as(producer, Membership(before.generation, "another"))
            with pytest.raises(NotAMemberError, match="UnknownMember"):
                await commit(7)
            assert committed(kafka_broker, group, raw, 2) == [-1001, 5]
            commit_as(producer, Membership.of(first.consumer))
            await commit(8)
    assert committed(kafka_broker, group, raw, 2) == [-1001, 8]
    async with AIOKafkaConsumer(
        dead, bootstrap_servers=kafka_broker, isolation_level="read_committed", auto_offset_reset="earliest"
    ) as reader:
        assert [(await reader.getone()).value for _ in range(2)] == [b"5", b"8"]


IN_DOUBT = {0: range(100)}


def input_of(output: Incoming) -> InputRecord:
    return InputRecord(0, int(output.value or b""), output.timestamp, None)


async def test_the_end_of_an_output_is_known_when_nothing_of_it_is_open(
    kafka_broker: str, topic_prefix: str, producer: AIOKafkaProducer
) -> None:
    settings = Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix)
    raw, unique, dead = (topic.named(topic_prefix) for topic in (Topic.RAW, Topic.UNIQUE, Topic.DEAD))
    topics = {unique: input_of, dead: input_of}
    assert await read_delivered_tail(topics, raw, IN_DOUBT, settings, lambda: True) == {}

    async def written(topic: str, number: int) -> asyncio.Task[dict[int, InputRecord]]:
        await producer.begin_transaction()
        await producer.send_and_wait(topic, b"%d" % number, partition=0)
        return asyncio.create_task(read_delivered_tail(topics, raw, IN_DOUBT, settings, lambda: True))

    async with asyncio.timeout(60):
        for topic, number in ((unique, 3), (dead, 7)):
            reading = await written(topic, number)
            assert await asyncio.wait({reading}, timeout=0.5) == (set(), {reading})
            await producer.commit_transaction()
            assert (await reading)[0].offset == number
        reading = await written(unique, 9)
        await producer.abort_transaction()
        assert (await reading)[0].offset == 7
        reading = await written(unique, IN_DOUBT[0].stop)
        await producer.commit_transaction()
        assert (await reading)[0].offset == 7, "no record of the input"


async def test_a_transaction_that_stays_open_is_not_passed_over(
    kafka_broker: str, topic_prefix: str, producer: AIOKafkaProducer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("unecho.delivery.opening.delivered_tail._SETTLE_SECONDS", 0.2)
    settings = Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix)
    raw, dead = Topic.RAW.named(topic_prefix), Topic.DEAD.named(topic_prefix)
    await producer.begin_transaction()
    await producer.send_and_wait(dead, b"1")
    with pytest.raises(UnsettledError, match="dead"):
        await read_delivered_tail({dead: input_of}, raw, IN_DOUBT, settings, lambda: True)
    assert UnsettledError.retriable
    assert await read_delivered_tail({dead: input_of}, raw, IN_DOUBT, settings, lambda: False) == {}


async def test_a_client_that_cannot_close_ends_nothing_else(
    kafka_broker: str, topic_prefix: str, producer: AIOKafkaProducer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As aiokafka's does when the broker goes away meanwhile."""

    class Cancelled(AIOKafkaConsumer):
        async def stop(self) -> None:
            await super().stop()
            raise asyncio.CancelledError

    monkeypatch.setattr("unecho.kafka.standalone_consumer.AIOKafkaConsumer", Cancelled)
    settings = Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix)
    raw, dead = Topic.RAW.named(topic_prefix), Topic.DEAD.named(topic_prefix)
    async with producer.transaction():
        await producer.send_and_wait(dead, b"4")
    assert (await read_delivered_tail({dead: input_of}, raw, IN_DOUBT, settings, lambda: True))[0].offset == 4
