"""`unecho trends` as a process, on the embedded broker; read back with another client."""

import asyncio
import contextlib
import json
import os
import signal
import socket
import sys
from collections import Counter

import aiohttp
import pytest
from confluent_kafka import Consumer, Producer, TopicPartition
from workers import home, verdict_json

from unecho.kafka.embedded import SESSION_TIMEOUT, EmbeddedBroker
from unecho.kafka.topics import create_topics
from unecho.process.exit_codes import ExitCode
from unecho.records.schemas import SchemaName, validator
from unecho.records.topology import Topic
from unecho.settings.settings import Settings, format_duration

TEXT = "ROME (Agency) - Angela Merkel met Emmanuel Macron in Rome on Friday."


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.asynccontextmanager
async def worker(bootstrap, folder, port=None, batch=500):
    """The stage as a process, killed at the end if it is still there."""
    port = port or free_port()
    flags = {
        "--bootstrap": bootstrap,
        "--http-port": str(port),
        "--data-dir": str(folder),
        "--batch-articles": str(batch),
        "--session-timeout": format_duration(SESSION_TIMEOUT),
        "--log-format": "json",
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "unecho", "trends", *(part for flag in flags.items() for part in flag)
    )
    try:
        yield process, f"http://127.0.0.1:{port}"
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def answers(url, wanted, seconds=40):
    """The JSON that `url` gives once it is as `wanted`."""
    answer = None
    try:
        async with asyncio.timeout(seconds), aiohttp.ClientSession() as session:
            while True:
                with contextlib.suppress(aiohttp.ClientConnectionError):
                    async with session.get(url) as response:
                        answer = await response.json()
                        if "detail" not in answer and wanted(answer):
                            return answer
                await asyncio.sleep(0.05)
    except TimeoutError:
        pytest.fail(f"{url} stayed {answer}")


def is_ready(answer):
    return answer["ready"]


def publish(bootstrap, first, last):
    """Stories of three articles each, numbered `first` to `last`: one published, two copies."""
    producer = Producer({"bootstrap.servers": bootstrap})
    for number in range(first, last):
        opener = f"a{number // 3 * 3}"
        article_id, unique = f"a{number}", number % 3 == 0
        verdict = verdict_json(
            number,
            cluster_id=opener,
            canonical_id=opener,
            outcome="unique" if unique else "near_copy",
            published=unique,
            matched_id=None if unique else opener,
            source=f"outlet{number % 3}.example",
            article_time=f"2025-11-21T06:{number % 60:02}:00Z",
        )
        place = {"key": article_id, "partition": home(opener)}
        producer.produce(Topic.VERDICTS.named(), verdict, **place)
        if unique:
            article = json.dumps({"id": article_id, "text": TEXT})
            headers = {"unecho-cluster-id": opener, "unecho-outcome": "unique"}
            producer.produce(Topic.UNIQUE.named(), article, headers=headers, **place)
    assert producer.flush(20) == 0


def poison(bootstrap):
    producer = Producer({"bootstrap.servers": bootstrap})
    producer.produce(Topic.VERDICTS.named(), b'{"outcome": ', key=b"poison", headers={"trace": b"\x00\x01"})
    assert producer.flush(20) == 0


async def read_until(bootstrap, topic, enough, seconds=20):
    """The newest record of each key, once there are enough."""
    consumer = Consumer({"bootstrap.servers": bootstrap, "group.id": "reader", "auto.offset.reset": "earliest"})
    consumer.assign([TopicPartition(topic.named(), number, 0) for number in range(topic.spec.partitions)])
    newest = {}
    try:
        async with asyncio.timeout(seconds):
            while not enough(newest):
                for message in await asyncio.to_thread(consumer.consume, 500, 0.2):
                    newest[message.key().decode()] = message
    except TimeoutError:
        pytest.fail(f"{topic.named()} has only {sorted(newest)}")
    finally:
        await asyncio.to_thread(consumer.close)
    return newest


def day_count(newest, entity_id):
    message = newest.get(f"{entity_id}|1d|2025-11-21T00:00:00Z")
    value = json.loads(message.value()) if message else {}
    return value.get("unique"), value.get("coverage")


def sizes(newest):
    """How many stories are of how many articles, by their newest records."""
    return Counter(json.loads(message.value())["size"] for message in newest.values())


def committed(bootstrap):
    consumer = Consumer({"bootstrap.servers": bootstrap, "group.id": "unecho-trends"})
    partitions = [TopicPartition(Topic.VERDICTS.named(), number) for number in range(Topic.VERDICTS.spec.partitions)]
    try:
        return sum(max(partition.offset, 0) for partition in consumer.committed(partitions, timeout=10))
    finally:
        consumer.close()


async def test_counts_are_exact_through_poison_a_kill_and_a_restart(tmp_path):
    async with EmbeddedBroker() as broker:
        await create_topics(Settings(bootstrap=broker.bootstrap))
        publish(broker.bootstrap, 0, 30)
        poison(broker.bootstrap)
        publish(broker.bootstrap, 30, 60)
        async with worker(broker.bootstrap, tmp_path) as (process, url):
            await answers(f"{url}/readyz", is_ready)
            await answers(f"{url}/api/summary", lambda answer: answer["articles"] == 60)
            counts = await read_until(
                broker.bootstrap, Topic.ENTITY_COUNTS, lambda newest: day_count(newest, "place:rome") == (20, 60)
            )
            assert day_count(counts, "person:angela-merkel") == (20, 60)
            assert all(
                validator(SchemaName.ENTITY_COUNT).is_valid(json.loads(message.value())) for message in counts.values()
            )

            dead = (await read_until(broker.bootstrap, Topic.DEAD, lambda newest: newest))["poison"]
            headers = dict(dead.headers())
            assert dead.value() == b'{"outcome": '
            assert headers["trace"] == b"\x00\x01"
            assert headers["unecho-dead-reason"] == b"not_json"
            assert headers["unecho-dead-stage"] == b"trends"
            assert headers["unecho-dead-topic"] == b"articles.verdicts"

            publish(broker.bootstrap, 60, 90)
            await answers(f"{url}/api/summary", lambda answer: answer["articles"] == 90)
            process.send_signal(signal.SIGKILL)
            await process.wait()

        publish(broker.bootstrap, 90, 120)
        async with worker(broker.bootstrap, tmp_path) as (process, url):
            summary = await answers(f"{url}/api/summary", lambda answer: answer["articles"] >= 120)
            assert summary["outcomes"] == {
                "unique": 40,
                "exact_copy": 0,
                "near_copy": 80,
                "revision": 0,
                "update": 0,
                "redelivery": 0,
                "thin": 0,
                "retracted": 0,
            }
            stories = await answers(f"{url}/api/stories?limit=1000", lambda answer: len(answer["stories"]) == 40)
            assert {story["size"] for story in stories["stories"]} == {3}
            assert {len(story["outlets"]) for story in stories["stories"]} == {3}
            entities = await answers(
                f"{url}/api/entities?window=1d&by=coverage&type=PLACE",
                lambda answer: answer["entities"] and answer["entities"][0]["unique"] == 40,
            )
            assert (entities["entities"][0]["entity_id"], entities["entities"][0]["coverage"]) == ("place:rome", 120)
            counts = await read_until(
                broker.bootstrap, Topic.ENTITY_COUNTS, lambda newest: day_count(newest, "place:rome") == (40, 120)
            )
            told = await read_until(broker.bootstrap, Topic.STORIES, lambda newest: sizes(newest) == {3: 40})
            assert all(validator(SchemaName.STORY).is_valid(json.loads(story.value())) for story in told.values())
            async with aiohttp.ClientSession() as session, session.get(f"{url}/metrics") as response:
                metrics = await response.text()
            assert 'unecho_ready{stage="trends"} 1.0' in metrics
            assert "unecho_stories 40.0" in metrics

            process.terminate()
            assert await asyncio.wait_for(process.wait(), 10) == ExitCode.OK
        # With the poisoned one.
        assert committed(broker.bootstrap) == 121


async def test_kills_amid_a_backlog_lose_and_double_nothing(tmp_path):
    """Faust fetches input while it restores, and would take it for read."""
    async with EmbeddedBroker() as broker:
        await create_topics(Settings(bootstrap=broker.bootstrap))
        publish(broker.bootstrap, 0, 3_000)
        for seen, end in ((1, signal.SIGTERM), (300, signal.SIGKILL)):
            async with worker(broker.bootstrap, tmp_path, batch=500) as (process, url):
                await answers(f"{url}/api/summary", lambda answer, seen=seen: answer["articles"] >= seen)
                process.send_signal(end)
                await process.wait()
        async with worker(broker.bootstrap, tmp_path, batch=500) as (_, url):
            await answers(f"{url}/api/summary", lambda answer: answer["articles"] >= 3_000)
            top = await answers(
                f"{url}/api/entities?window=1d&by=coverage&limit=1",
                lambda answer: answer["entities"] and answer["entities"][0]["unique"] >= 1_000,
            )
            assert (top["entities"][0]["unique"], top["entities"][0]["coverage"]) == (1_000, 3_000)
            summary = await answers(f"{url}/api/summary", lambda answer: answer["articles"])
            assert (summary["articles"], summary["stories"]) == (3_000, 1_000)
            await read_until(broker.bootstrap, Topic.STORIES, lambda newest: sizes(newest) == {3: 1_000})


async def test_a_taken_port_is_told_and_a_broker_that_hangs_does_not_keep_the_stage(tmp_path):
    async with EmbeddedBroker() as broker:
        await create_topics(Settings(bootstrap=broker.bootstrap))
        async with worker(broker.bootstrap, tmp_path) as (process, url):
            await answers(f"{url}/readyz", is_ready)
            port = int(url.rpartition(":")[2])
            async with worker(broker.bootstrap, tmp_path, port) as (second, _):
                assert await asyncio.wait_for(second.wait(), 20) == ExitCode.PORT_IN_USE
            publish(broker.bootstrap, 0, 3)
            os.kill(broker.pid, signal.SIGSTOP)
            process.terminate()
            await asyncio.wait_for(process.wait(), 20)
            os.kill(broker.pid, signal.SIGCONT)


async def test_a_broker_that_is_down_is_waited_for(tmp_path):
    port = free_port()
    async with worker(f"127.0.0.1:{port}", tmp_path) as (process, url):
        await answers(f"{url}/readyz", lambda answer: "no broker answers" in (answer["waiting_for"] or ""))
        async with EmbeddedBroker(port):
            await answers(f"{url}/readyz", is_ready)
            process.send_signal(signal.SIGINT)
            assert await asyncio.wait_for(process.wait(), 10) == ExitCode.INTERRUPTED
