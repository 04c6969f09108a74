"""Transactions whose partitions and groups join by themselves, on a real Kafka, beside those that announce them."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.conn import AIOKafkaConnection
from aiokafka.errors import ConcurrentTransactions, ProducerFenced
from aiokafka.producer.transaction_manager import TransactionResult
from wire import committed

from kafka import KafkaBroker
from unecho.kafka.mended import member_commit, second_protocol
from unecho.kafka.mended.second_protocol import choose_protocol
from unecho.kafka.producers import transactional_options
from unecho.kafka.topics import create_topics
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

ANNOUNCEMENTS = {"AddPartitionsToTxnRequest", "AddOffsetsToTxnRequest"}


@contextlib.asynccontextmanager
async def writer(bootstrap: str, prefix: str, name: str = "writer") -> AsyncIterator[AIOKafkaProducer]:
    options = transactional_options(f"{prefix}{name}")
    async with AIOKafkaProducer(bootstrap_servers=bootstrap, acks="all", **options) as producer:
        await choose_protocol(producer)
        yield producer


@pytest.fixture
async def topic(kafka_broker: str, topic_prefix: str) -> str:
    await create_topics(Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix))
    return Topic.UNIQUE.named(topic_prefix)


@pytest.fixture
def requests(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of all that are sent."""
    names: list[str] = []
    send = AIOKafkaConnection.send

    def noted(connection: AIOKafkaConnection, request: object, *rest: Any, **more: Any) -> object:
        names.append(type(request).__name__)
        return send(connection, request, *rest, **more)

    monkeypatch.setattr(AIOKafkaConnection, "send", noted)
    return names


async def values(bootstrap: str, topic: str, count: int, isolation: str = "read_committed") -> list[bytes | None]:
    """The first so many, in the order of their partitions."""
    options = {"isolation_level": isolation, "auto_offset_reset": "earliest"}
    async with AIOKafkaConsumer(topic, bootstrap_servers=bootstrap, **options) as reader, asyncio.timeout(30):
        found = [await reader.getone() for _ in range(count)]
    return [record.value for record in sorted(found, key=lambda record: (record.partition, record.offset))]


async def test_nothing_is_announced_and_all_of_it_is_committed(
    kafka_broker: str, topic_prefix: str, topic: str, requests: list[str]
) -> None:
    raw, group = TopicPartition(Topic.RAW.named(topic_prefix), 2), f"{topic_prefix}group"
    async with writer(kafka_broker, topic_prefix) as producer:
        epochs = [producer._txn_manager.producer_epoch]
        for number in range(3):
            async with producer.transaction():
                for partition in range(4):
                    await producer.send(topic, b"%d" % number, partition=partition)
                await producer.send_offsets_to_transaction({raw: number + 1}, group)
            epochs.append(producer._txn_manager.producer_epoch)
    assert epochs == list(range(epochs[0], epochs[0] + 4)), "an epoch of its own for each"
    assert ANNOUNCEMENTS.isdisjoint(requests)
    assert await values(kafka_broker, topic, 12) == [b"0", b"1", b"2"] * 4
    assert committed(kafka_broker, group, raw.topic, 3)[2] == 3


async def test_what_is_aborted_is_read_by_nobody_and_the_next_is(
    kafka_broker: str, topic_prefix: str, topic: str
) -> None:
    async with writer(kafka_broker, topic_prefix) as producer:
        for number, is_kept in enumerate((True, False, False, True)):
            await producer.begin_transaction()
            await producer.send_and_wait(topic, b"%d" % number, partition=0)
            await (producer.commit_transaction() if is_kept else producer.abort_transaction())
        async with producer.transaction():
            pass
    assert await values(kafka_broker, topic, 2) == [b"0", b"3"]
    assert await values(kafka_broker, topic, 4, "read_uncommitted") == [b"0", b"1", b"2", b"3"]


async def test_one_that_the_broker_never_heard_of_can_be_aborted(
    kafka_broker: str, topic_prefix: str, topic: str
) -> None:
    """As when the connection broke before anything was sent."""
    async with writer(kafka_broker, topic_prefix) as producer, asyncio.timeout(30):
        await producer.begin_transaction()
        producer._txn_manager.maybe_add_partition_to_txn(TopicPartition(topic, 0))
        await producer.abort_transaction()
        async with producer.transaction():
            await producer.send_and_wait(topic, b"1", partition=0)
    assert await values(kafka_broker, topic, 1) == [b"1"]


@pytest.mark.parametrize("step", ["produce", "offsets", "end"])
async def test_who_is_shut_out_is_told_at_each_step(
    kafka_broker: str, topic_prefix: str, topic: str, step: str
) -> None:
    raw = {TopicPartition(Topic.RAW.named(topic_prefix), 0): 1}
    async with contextlib.AsyncExitStack() as stack:
        producer = await stack.enter_async_context(writer(kafka_broker, topic_prefix))
        await producer.begin_transaction()
        await producer.send_and_wait(topic, b"late", partition=0)
        after = await stack.enter_async_context(writer(kafka_broker, topic_prefix))
        async with after.transaction():
            await after.send_and_wait(topic, b"of the next owner", partition=0)
        async with asyncio.timeout(30):
            with pytest.raises(ProducerFenced):
                if step == "produce":
                    await producer.send_and_wait(topic, b"later", partition=0)
                elif step == "offsets":
                    await producer.send_offsets_to_transaction(raw, f"{topic_prefix}group")
                else:
                    await producer.commit_transaction()
    assert await values(kafka_broker, topic, 1) == [b"of the next owner"]


async def test_many_transactions_one_after_another(kafka_broker: str, topic_prefix: str, topic: str) -> None:
    """The next begins before the last is marked everywhere."""
    raw, group = TopicPartition(Topic.RAW.named(topic_prefix), 0), f"{topic_prefix}group"
    async with writer(kafka_broker, topic_prefix) as producer:
        for number in range(100):
            async with producer.transaction():
                if number % 2:
                    await producer.send(topic, b"%d" % number, partition=number % 4)
                await producer.send_offsets_to_transaction({raw: number + 1}, group)
    odd = range(1, 100, 2)
    assert await values(kafka_broker, topic, len(odd)) == [
        b"%d" % one for part in (1, 3) for one in odd if one % 4 == part
    ]
    assert committed(kafka_broker, group, raw.topic, 1) == [100]


async def test_a_batch_that_comes_too_soon_is_sent_again(
    kafka_broker: str, topic_prefix: str, topic: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The broker waits for a while before it refuses one, so that this one's answer is made up."""
    handle, answers = second_protocol._ProduceHandler.handle_response, []

    def refused_once(self: object, response: Any) -> None:
        answers.append(response)
        if len(answers) == 1:
            (name, ((partition, _, *rest),), tags) = response.topics[0]
            response.topics = [(name, [(partition, ConcurrentTransactions.errno, *rest)], tags)]
        handle(self, response)

    monkeypatch.setattr(second_protocol._ProduceHandler, "handle_response", refused_once)
    async with writer(kafka_broker, topic_prefix) as producer, producer.transaction():
        await producer.send_and_wait(topic, b"1", partition=0)
    assert len(answers) > 1
    assert await values(kafka_broker, topic, 1) == [b"1"]


async def test_an_end_whose_answer_was_lost_may_be_asked_for_again(
    kafka_broker: str, topic_prefix: str, topic: str
) -> None:
    async with writer(kafka_broker, topic_prefix) as producer:
        manager, client = producer._txn_manager, producer.client
        await producer.begin_transaction()
        await producer.send_and_wait(topic, b"1", partition=0)
        node = await client.coordinator_lookup(1, manager.transactional_id)
        async with asyncio.timeout(30):
            ended = await client.send(node, second_protocol._End(manager, TransactionResult.COMMIT))
            # Of the old epoch again, until the first is marked everywhere.
            while (
                again := await client.send(node, second_protocol._End(manager, TransactionResult.COMMIT))
            ).error_code:
                assert again.error_code == ConcurrentTransactions.errno
            await producer.commit_transaction()
        assert (ended.producer_epoch, again.producer_epoch) == (manager.producer_epoch,) * 2
        async with producer.transaction():
            await producer.send_and_wait(topic, b"2", partition=0)
    assert await values(kafka_broker, topic, 2) == [b"1", b"2"]


@pytest.mark.parametrize("level", [0, 1])
async def test_a_broker_that_lacks_it_is_served_by_the_first(
    kafka_installed: None, topic_prefix: str, requests: list[str], level: int
) -> None:
    topic, raw = Topic.UNIQUE.named(topic_prefix), TopicPartition(Topic.RAW.named(topic_prefix), 0)
    group = f"{topic_prefix}group"
    async with KafkaBroker(features={"transaction.version": level}) as broker:
        await create_topics(Settings(bootstrap=broker.bootstrap, topic_prefix=topic_prefix))
        async with writer(broker.bootstrap, topic_prefix) as producer:
            member_commit.commit_as(producer, member_commit._NOBODY)
            for number in range(2):
                async with producer.transaction():
                    await producer.send_and_wait(topic, b"%d" % number, partition=0)
                    await producer.send_offsets_to_transaction({raw: number + 1}, group)
        assert await values(broker.bootstrap, topic, 2) == [b"0", b"1"]
        assert committed(broker.bootstrap, group, raw.topic, 1) == [2]
    assert ANNOUNCEMENTS.issubset(requests)
