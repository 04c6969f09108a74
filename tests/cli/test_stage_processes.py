"""Sign and dedupe as a supervisor runs them: by environment, HTTP, signals, exit codes and the lines they log."""

import asyncio
import os
import signal
import socket
from collections import Counter
from contextlib import AsyncExitStack
from datetime import datetime

import aiohttp
import pytest
from news import Raw, article, mixed_stream
from processes import started, until_status
from prometheus_client.parser import text_string_to_metric_families
from verdicts import check_conservation
from wire import committed, produce, read_all, read_until

from unecho.kafka.embedded import EmbeddedBroker
from unecho.process.exit_codes import ExitCode
from unecho.records.topology import Topic


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def test_they_become_ready_work_and_end_with_all_committed(embedded_broker: str, topic_prefix: str) -> None:
    stream = mixed_stream()
    where = {"bootstrap": embedded_broker, "topic_prefix": topic_prefix}
    async with AsyncExitStack() as stack:
        sign = await stack.enter_async_context(started("sign", **where))
        dedupe = await stack.enter_async_context(started("dedupe", **where))
        # Its connections stay open, as those of Prometheus do.
        session = await stack.enter_async_context(aiohttp.ClientSession())
        urls = [await sign.url(), await dedupe.url()]
        for url in urls:
            await until_status(session, f"{url}/healthz", 200)
            await until_status(session, f"{url}/readyz", 200)
        await asyncio.to_thread(produce, embedded_broker, Topic.RAW.named(topic_prefix), stream)
        await read_until(
            embedded_broker,
            topic_prefix,
            (Topic.VERDICTS, Topic.DEAD),
            lambda found: len(found[Topic.VERDICTS]) + len(found[Topic.DEAD]) >= len(stream),
        )
        counted: dict[str, float] = {}
        async with asyncio.timeout(10):
            while sum(counted.values()) < len(stream):
                counted = {}
                for url in urls:
                    text = await until_status(session, f"{url}/metrics", 200)
                    families = {family.name: family for family in text_string_to_metric_families(text)}
                    for sample in families["unecho_articles"].samples:
                        outcome = sample.labels["outcome"]
                        if sample.name.endswith("_total") and outcome != "signed":
                            counted[outcome] = counted.get(outcome, 0.0) + sample.value
        assert await sign.end() == ExitCode.OK
        assert await dedupe.end() == ExitCode.OK

    topics = await read_all(embedded_broker, topic_prefix)
    # Whatever is there from the start counts 0 where there was none of it.
    assert Counter(counted) == check_conservation(topics)
    offsets = committed(embedded_broker, f"{topic_prefix}unecho-sign", Topic.RAW.named(topic_prefix), 4)
    assert offsets[0] == len(stream)
    signed = committed(embedded_broker, f"{topic_prefix}unecho-dedupe", Topic.SIGNED.named(topic_prefix), 1)
    assert signed == [len(topics[Topic.SIGNED])]
    for name, running in (("sign", sign), ("dedupe", dedupe)):
        events = [line["event"] for line in running.log]
        assert events[0] == "started"
        assert "ready" in events
        assert events[-1] == "stopped"
        for line in running.log:
            assert line["stage"] == name
            assert line["level"] in ("info", "warning")
            assert datetime.fromisoformat(line["time"]).utcoffset() is not None


@pytest.mark.parametrize("command", ["sign", "dedupe"])
async def test_a_port_in_use_is_said_and_ends_it(embedded_broker: str, topic_prefix: str, command: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        async with started(command, bootstrap=embedded_broker, topic_prefix=topic_prefix, http_port=port) as running:
            assert await running.ended() == ExitCode.PORT_IN_USE
    (line,) = running.log
    assert line["level"] == "error"
    assert line["exit_code"] == 7
    assert line["event"].startswith(f"HTTP address 127.0.0.1:{port} is in use.")


async def test_a_broker_that_is_not_there_is_waited_for(free_port: int) -> None:
    async with started("sign", bootstrap=f"127.0.0.1:{free_port}") as running, aiohttp.ClientSession() as session:
        line = await running.event("no broker answers")
        assert f"127.0.0.1:{free_port}" in line["event"]
        assert line["level"] == "warning"
        url = await running.url()
        await until_status(session, f"{url}/healthz", 200)
        await until_status(session, f"{url}/readyz", 503)
        assert await running.end() == ExitCode.OK


async def test_a_broker_that_comes_late_is_used(free_port: int) -> None:
    async with started("dedupe", bootstrap=f"127.0.0.1:{free_port}") as running, aiohttp.ClientSession() as session:
        await running.event("no broker answers")
        async with EmbeddedBroker(free_port):
            await until_status(session, f"{await running.url()}/readyz", 200)
            assert await running.end() == ExitCode.OK


@pytest.mark.parametrize("at_work", [False, True])
async def test_a_broker_that_went_away_does_not_keep_it_from_ending(at_work: bool) -> None:
    async with EmbeddedBroker() as broker, started("sign", bootstrap=broker.bootstrap, batch_articles=1) as running:
        await running.event("ready")
        if at_work:
            stream = [Raw(article(f"n{number}", "x" * 1000)) for number in range(2000)]
            await asyncio.to_thread(produce, broker.bootstrap, Topic.RAW.named(), stream)
            await read_until(broker.bootstrap, "", [Topic.SIGNED], lambda found: len(found[Topic.SIGNED]) > 0)
        os.kill(broker.pid, signal.SIGKILL)
        await broker.wait()
        await running.event("Failed fetch" if not at_work else "Unable connect")
        assert await running.end() == ExitCode.OK
    # The client's own threads of work may have a last word after it.
    assert "stopped" in [line["event"] for line in running.log]


async def test_ctrl_c_ends_it_with_its_own_code(embedded_broker: str, topic_prefix: str) -> None:
    async with started("sign", bootstrap=embedded_broker, topic_prefix=topic_prefix) as running:
        await running.event("started")
        assert await running.end(signal.SIGINT) == ExitCode.INTERRUPTED
    assert running.log[-1]["event"] == "stopped"


@pytest.mark.parametrize("command", ["sign", "dedupe"])
async def test_exactly_once_in_vain_ends_it_and_says_what_to_do(
    embedded_broker: str, topic_prefix: str, command: str
) -> None:
    where = {"bootstrap": embedded_broker, "topic_prefix": topic_prefix, "delivery": "exactly_once"}
    async with started(command, **where) as running:
        assert await running.ended() == ExitCode.BROKER
    assert running.log[-1]["level"] == "error"
    assert "UNECHO_DELIVERY" in running.log[-1]["event"]
    assert "error" not in running.log[-1]
