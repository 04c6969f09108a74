"""What the brokers do that the pipeline leans on: topics as planned, transactions, data that outlives a kill."""

import asyncio
import os
import signal
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from confluent_kafka import Consumer, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, ConfigResource, NewTopic, ResourceType
from news import Raw
from wire import produce

import kafka
from unecho.kafka.broker import supports_transactions
from unecho.kafka.topics import HEADER_ROOM, create_topics, topic_rows
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

SECONDS = 20.0


def make_topic(bootstrap: str, name: str) -> str:
    admin = AdminClient({"bootstrap.servers": bootstrap})
    for made in admin.create_topics([NewTopic(name, 1, 1)]).values():
        made.result(SECONDS)
    return name


def values(bootstrap: str, topic: str, isolation: str = "read_committed") -> list[bytes]:
    """Everything that a reader of partition 0 is given now."""
    consumer = Consumer(
        {
            "bootstrap.servers": bootstrap,
            "group.id": "unused: partitions are assigned by hand",
            "isolation.level": isolation,
            "enable.auto.commit": False,
            "enable.partition.eof": True,
            "fetch.wait.max.ms": 50,
        }
    )
    try:
        consumer.assign([TopicPartition(topic, 0, 0)])
        return list(_until_end(consumer))
    finally:
        consumer.close()


def check_settled(bootstrap: str, topic: str, expected: list[bytes]) -> None:
    """A reader of partition 0 is given this, once the end of a transaction has come to it.

    The coordinator answers a commit before it has marked the partitions.
    """
    deadline = time.monotonic() + SECONDS
    while (found := values(bootstrap, topic)) != expected:
        assert time.monotonic() < deadline, found


def _until_end(consumer: Consumer) -> Iterator[bytes]:
    while True:
        message = consumer.poll(SECONDS)
        assert message is not None, f"no record and no end of the partition in {SECONDS} s"
        if message.error() is not None:
            assert message.error().name() == "_PARTITION_EOF", message.error()
            return
        yield message.value()


def transactional(bootstrap: str, name: str, **options: str | int) -> Producer:
    producer = Producer({"bootstrap.servers": bootstrap, "transactional.id": name, "linger.ms": 0, **options})
    producer.init_transactions(SECONDS)
    return producer


async def test_topics_are_made_as_planned(kafka_broker: str, topic_prefix: str):
    settings = Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix)
    rows = await create_topics(settings)
    assert all(row.created and row.as_planned for row in rows)
    for row in rows:
        retention = row.topic.spec.retention
        assert row.retention == retention, row.name
        assert row.cleanup_policy == ("compact" if retention is None else "delete"), row.name
    assert [row.topic for row in rows if row.cleanup_policy == "compact"] == [
        Topic.ENTITY_COUNTS,
        Topic.ENTITY_PARTS,
        Topic.STORIES,
    ]

    again = await create_topics(settings)
    assert not any(row.created for row in again)
    assert await topic_rows(settings) == again


async def test_topics_are_as_planned_for_another_client(kafka_broker: str, topic_prefix: str):
    settings = Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix, max_article_bytes=3_000_000)
    await create_topics(settings)
    admin = AdminClient({"bootstrap.servers": kafka_broker})
    known = admin.list_topics(timeout=SECONDS).topics
    for topic in Topic:
        assert len(known[topic.named(topic_prefix)].partitions) == topic.spec.partitions
    asked = [ConfigResource(ResourceType.TOPIC, topic.named(topic_prefix)) for topic in (Topic.RAW, Topic.SIGNED)]
    raw, signed = [
        {name: entry.value for name, entry in answer.result(SECONDS).items()}
        for answer in admin.describe_configs(asked).values()
    ]
    assert raw["max.message.bytes"] == str(3_000_000 + HEADER_ROOM)
    assert raw["retention.ms"] == str(7 * 86_400_000)
    assert signed["retention.ms"] == str(8 * 86_400_000)


async def test_a_record_of_the_largest_article_passes(kafka_broker: str, topic_prefix: str):
    settings = Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix)
    await create_topics(settings)
    largest = os.urandom(1) * settings.max_article_bytes
    produce(kafka_broker, Topic.RAW.named(topic_prefix), [Raw(largest, b"k", partition=0)])
    assert values(kafka_broker, Topic.RAW.named(topic_prefix)) == [largest]


@pytest.mark.skipif("UNECHO_TEST_KAFKA" in os.environ, reason="a broker that is given may be set to make topics")
def test_topics_are_never_made_by_asking_for_them(kafka_broker: str, topic_prefix: str):
    asking = Consumer(
        {"bootstrap.servers": kafka_broker, "group.id": f"{topic_prefix}g", "allow.auto.create.topics": True}
    )
    asking.list_topics(f"{topic_prefix}typo", timeout=SECONDS)
    assert f"{topic_prefix}typo" not in asking.list_topics(timeout=SECONDS).topics
    asking.close()


@pytest.mark.parametrize(("broker", "transactions"), [("kafka", True), ("embedded", False)])
def test_says_whether_transactions_work(request: pytest.FixtureRequest, broker: str, transactions: bool):
    bootstrap = request.getfixturevalue(f"{broker}_broker")
    assert asyncio.run(supports_transactions(Settings(bootstrap=bootstrap))) is transactions


def test_an_open_transaction_is_hidden_until_it_is_committed(kafka_broker: str, topic_prefix: str):
    topic = make_topic(kafka_broker, f"{topic_prefix}t")
    produce(kafka_broker, topic, [Raw(b"before", None, partition=0)])
    producer = transactional(kafka_broker, f"{topic_prefix}tx")
    producer.begin_transaction()
    producer.produce(topic, b"inside", partition=0)
    assert producer.flush(SECONDS) == 0
    produce(kafka_broker, topic, [Raw(b"after", None, partition=0)])

    # What comes after an open transaction waits for it too.
    assert values(kafka_broker, topic) == [b"before"]
    assert values(kafka_broker, topic, "read_uncommitted") == [b"before", b"inside", b"after"]
    producer.commit_transaction(SECONDS)
    check_settled(kafka_broker, topic, [b"before", b"inside", b"after"])


def test_an_aborted_transaction_is_never_seen(kafka_broker: str, topic_prefix: str):
    topic = make_topic(kafka_broker, f"{topic_prefix}t")
    producer = transactional(kafka_broker, f"{topic_prefix}tx")
    producer.begin_transaction()
    producer.produce(topic, b"aborted", partition=0)
    assert producer.flush(SECONDS) == 0
    producer.abort_transaction(SECONDS)
    producer.begin_transaction()
    producer.produce(topic, b"committed", partition=0)
    producer.commit_transaction(SECONDS)
    check_settled(kafka_broker, topic, [b"committed"])
    assert values(kafka_broker, topic, "read_uncommitted") == [b"aborted", b"committed"]


def test_a_second_producer_of_the_same_name_fences_the_first(kafka_broker: str, topic_prefix: str):
    topic = make_topic(kafka_broker, f"{topic_prefix}t")
    zombie = transactional(kafka_broker, f"{topic_prefix}tx")
    zombie.begin_transaction()
    zombie.produce(topic, b"zombie", partition=0)
    assert zombie.flush(SECONDS) == 0
    owner = transactional(kafka_broker, f"{topic_prefix}tx")
    owner.begin_transaction()
    owner.produce(topic, b"owner", partition=0)
    owner.commit_transaction(SECONDS)
    with pytest.raises(Exception, match=r"_FENCED|fenced"):
        zombie.commit_transaction(SECONDS)
    check_settled(kafka_broker, topic, [b"owner"])


async def test_what_was_acknowledged_outlives_kills(start_kafka):
    broker = await start_kafka()
    bootstrap, first = broker.bootstrap, broker.pid
    topic = make_topic(bootstrap, "kept")
    sent = [str(number).encode() for number in range(500)]
    produce(bootstrap, topic, [Raw(value, None, partition=0) for value in sent])
    open_one = transactional(bootstrap, "tx")
    open_one.begin_transaction()
    open_one.produce(topic, b"inside", partition=0)
    assert open_one.flush(SECONDS) == 0

    broker.kill()
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)
    with pytest.raises(RuntimeError):
        _ = broker.pid
    await broker.restart()
    assert (broker.bootstrap, broker.pid != first) == (bootstrap, True)
    assert values(bootstrap, topic) == sent
    open_one.commit_transaction(SECONDS)
    check_settled(bootstrap, topic, [*sent, b"inside"])


async def test_a_broker_that_cannot_start_says_why(start_kafka):
    with pytest.raises(RuntimeError, match=r"process\.roles"):
        await start_kafka({"process.roles": "nonsense"})


@pytest.mark.usefixtures("kafka_installed")
async def test_goes_with_a_killed_test_run(tmp_path: Path):
    program = f"""
        import asyncio, os, signal, sys
        sys.path.insert(0, {str(Path(kafka.__file__).parent)!r})
        from kafka import KafkaBroker

        async def main():
            broker = KafkaBroker()
            await broker.start()
            print(broker.pid, flush=True)
            os.kill(os.getpid(), signal.SIGKILL)

        asyncio.run(main())
    """
    run = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        textwrap.dedent(program),
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )
    said, _ = await run.communicate()
    assert run.returncode == -signal.SIGKILL
    async with asyncio.timeout(SECONDS):
        while is_running(int(said)):  # noqa: ASYNC110 - another process has no event to wait for
            await asyncio.sleep(0.02)


def is_running(pid: int) -> bool:
    """False for one that has ended and that its new parent has not buried yet, too."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return stat.rpartition(")")[2].split()[0] not in {"Z", "X"}
