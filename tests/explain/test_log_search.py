"""The newest record of a key, on real logs."""

import asyncio
import random

import pytest
from confluent_kafka import Producer
from news import Raw
from wire import produce

from unecho.explain.log import search
from unecho.explain.log.connection import connected
from unecho.explain.log.search import find_newest
from unecho.explain.log.shares import Share, newest_of, shares
from unecho.kafka.topics import create_topics
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

DAY = 86_400_000


def found_on(settings: Settings, keys: set[bytes], since: int | None = None, most: int | None = None) -> dict:
    async def find() -> dict:
        async with connected(settings) as log:
            return await find_newest(log, Topic.VERDICTS, keys, since, most)

    return {key: record.value for key, record in asyncio.run(find()).items()}


@pytest.fixture
def settings(embedded_broker: str, topic_prefix: str) -> Settings:
    settings = Settings(bootstrap=embedded_broker, topic_prefix=topic_prefix)
    asyncio.run(create_topics(settings))
    return settings


@pytest.mark.parametrize("chunk", [1, 3, 1 << 13])
def test_the_newest_of_each_key_is_found_wherever_it_is(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, chunk: int
) -> None:
    monkeypatch.setattr(search, "_FIRST_CHUNK", chunk)
    keys = [f"key-{number % 7}".encode() for number in range(40)]
    records = [Raw(str(n).encode(), key, partition=n % 3, timestamp=n * DAY) for n, key in enumerate(keys)]
    for start in range(0, len(records), 5):
        # Those of one partition are a batch.
        produce(settings.bootstrap, Topic.VERDICTS.named(settings.topic_prefix), records[start : start + 5])
    expected = {record.key: record.value for record in records}
    assert found_on(settings, {*keys, b"key-", b"key-70"}) == expected


@pytest.mark.parametrize("chunk", [1, 3, 1 << 13])
def test_shares_of_several_processes_find_the_same(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, chunk: int
) -> None:
    monkeypatch.setattr(search, "_FIRST_CHUNK", chunk)
    chance = random.Random(chunk)
    keys = [f"key-{chance.randrange(9)}".encode() for _ in range(60)]
    for n, key in enumerate(keys):
        record = Raw(str(n).encode(), key, partition=chance.randrange(4), timestamp=n * DAY)
        produce(settings.bootstrap, Topic.VERDICTS.named(settings.topic_prefix), [record])
    sought = {*keys, b"key-70"}

    async def find(share: Share) -> dict:
        async with connected(settings) as log:
            return await find_newest(log, Topic.VERDICTS, sought, None, None, share)

    parts = [asyncio.run(find(share)) for share in shares(3, sought)]
    assert {key: record.value for key, record in newest_of(parts).items()} == {
        key: str(n).encode() for n, key in enumerate(keys)
    }


def test_a_process_knows_what_another_has_found(
    kafka_broker: str, topic_prefix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix)
    asyncio.run(create_topics(settings))
    monkeypatch.setattr(search, "_FIRST_CHUNK", 1)
    name = Topic.VERDICTS.named(settings.topic_prefix)
    for n in range(20):
        produce(settings.bootstrap, name, [Raw(b"old", f"other-{n}".encode(), partition=0, timestamp=(n + 1) * DAY)])
    produce(settings.bootstrap, name, [Raw(b"new", b"sought", partition=1, timestamp=30 * DAY)])
    first, second = shares(2, [b"sought"])
    read: list[int] = []

    async def find(share: Share) -> dict:
        async with connected(settings) as log:
            fetch = log.fetch
            monkeypatch.setattr(log, "fetch", lambda *place: read.append(share.number) or fetch(*place), raising=False)
            return await find_newest(log, Topic.VERDICTS, {b"sought"}, None, None, share)

    assert asyncio.run(find(second)).keys() == {b"sought"}
    assert asyncio.run(find(first)) == {}
    assert read.count(0) <= 2


def test_what_is_further_from_the_end_than_asked_is_not_sought(settings: Settings) -> None:
    records = [Raw(b"value", f"key-{number}".encode(), partition=0) for number in range(30)]
    name = Topic.VERDICTS.named(settings.topic_prefix)
    for record in records:
        produce(settings.bootstrap, name, [record])
    assert found_on(settings, {b"key-0", b"key-29"}, most=5).keys() == {b"key-29"}


def test_transactions_and_compression_on_kafka(kafka_broker: str, topic_prefix: str) -> None:
    settings = Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix)
    asyncio.run(create_topics(settings))
    name = Topic.VERDICTS.named(topic_prefix)
    commits = {"none": True, "lz4": True, "zstd": False, "gzip": True, "snappy": False}
    for number, codec in enumerate(commits):
        producer = Producer(
            {"bootstrap.servers": kafka_broker, "transactional.id": f"{topic_prefix}{codec}", "compression.type": codec}
        )
        producer.init_transactions()
        producer.begin_transaction()
        for key in (b"all", codec.encode()):
            value = f"{number}{' and more of it' * 50}".encode()
            producer.produce(name, value, key, partition=1, timestamp=number * DAY)
        producer.flush()
        producer.commit_transaction() if commits[codec] else producer.abort_transaction()
    found = found_on(settings, {b"all", *(codec.encode() for codec in commits)})
    assert found.keys() == {b"all", b"none", b"lz4", b"gzip"}
    assert found[b"all"].startswith(b"3")
    assert found_on(settings, {b"all", b"lz4"}, since=2 * DAY).keys() == {b"all"}
