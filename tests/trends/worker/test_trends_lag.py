"""The lag is what is not counted yet; the marks of transactions are nothing to count."""

import asyncio
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from confluent_kafka import Producer
from workers import Worker, prepared, publish, until, verdict_json, working

from unecho.records.topology import Topic
from unecho.settings.settings import Settings

TOPICS = (Topic.VERDICTS, Topic.UNIQUE)


class Held:
    """Finds nothing, and that only once it may."""

    def __init__(self) -> None:
        self.may = threading.Event()

    def named(self, _: str) -> tuple[()]:
        self.may.wait()
        return ()


@pytest.fixture
def held() -> Iterator[Held]:
    held = Held()
    yield held
    held.may.set()


@pytest.fixture
async def settings(kafka_broker: str, topic_prefix: str, tmp_path: Path) -> Settings:
    return await prepared(kafka_broker, topic_prefix, tmp_path, session_timeout=timedelta(seconds=6))


def lags(settings: Settings, worker: Worker) -> list[float | None]:
    return [
        worker.value("unecho_consumer_lag_records", topic=topic.named(settings.topic_prefix), partition=str(number))
        for topic in TOPICS
        for number in range(topic.spec.partitions)
    ]


def transact(settings: Settings, transactions: int) -> None:
    """Verdicts as dedupe writes them: some in each partition, then the mark of the end; some are aborted."""
    producer = Producer({"bootstrap.servers": settings.bootstrap, "transactional.id": f"{settings.topic_prefix}t"})
    producer.init_transactions(20)
    for number in range(transactions):
        producer.begin_transaction()
        for partition in range(Topic.VERDICTS.spec.partitions):
            value = verdict_json(number * Topic.VERDICTS.spec.partitions + partition)
            producer.produce(Topic.VERDICTS.named(settings.topic_prefix), value, partition=partition)
        producer.flush(20)
        if number % 3 == 2:
            producer.abort_transaction(20)
        else:
            producer.commit_transaction(20)


async def test_it_is_none_when_all_is_counted(settings: Settings) -> None:
    async with working(settings, exactly_once=True) as worker:
        await until(lambda: worker.health.ready)
        await asyncio.to_thread(transact, settings, 5)
        await until(lambda: len(worker.app.state.stories) == 4 * Topic.VERDICTS.spec.partitions)
        await until(lambda: set(lags(settings, worker)) == {0.0})
        await asyncio.to_thread(transact, settings, 6)
        await until(lambda: set(lags(settings, worker)) == {0.0})
        # Faust would note each mark for good.
        assert not any(worker.app.consumer._gap.values())
    async with working(settings, exactly_once=True) as again:
        await until(lambda: again.health.ready)
        await until(lambda: set(lags(settings, again)) == {0.0})


async def test_it_is_all_that_waits(settings: Settings, held: Held) -> None:
    async with working(settings, exactly_once=True, extractor=held) as worker:
        await until(lambda: worker.health.ready)
        await asyncio.to_thread(publish, settings, 0, 20)
        await until(lambda: sum(lag or 0 for lag in lags(settings, worker)) == 40)
        held.may.set()
        await until(lambda: set(lags(settings, worker)) == {0.0})


async def test_each_tells_the_lag_of_its_own_partitions(settings: Settings) -> None:
    async with working(settings, exactly_once=True) as one, working(settings, exactly_once=True) as other:
        await until(lambda: len(one.app.states) == len(other.app.states) == 2)
        await until(lambda: one.health.ready and other.health.ready)
        there = [[lag is not None for lag in lags(settings, worker)] for worker in (one, other)]
        assert there[0] == [not mine for mine in there[1]]
        assert sum(there[0]) == 4
