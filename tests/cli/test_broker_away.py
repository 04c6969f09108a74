"""A real Kafka that is not there yet, goes away, or hangs: it is waited for, said, and gone on with."""

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import aiohttp
import pytest
from news import Raw, news, story
from processes import StageProcess, started, until_status
from verdicts import check_conservation
from wire import produce, read_all, read_until

from kafka import KafkaBroker
from unecho.records.topology import Topic

LIBRARY_LINES_MAX = 40
"""Of a stage while its broker is away for some seconds: without a limit it is thousands a minute."""


@pytest.fixture
async def broker(start_kafka: Callable[[], Awaitable[KafkaBroker]]) -> KafkaBroker:
    return await start_kafka()


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as made:
        yield made


def spread(start: int, count: int) -> list[Raw]:
    # Of now: a broker that starts again looks at once for what it need not keep.
    now = round(time.time() * 1000)
    values = [news(f"n{number}", " ".join(story(number))).value for number in range(start, start + count)]
    return [Raw(value, None, timestamp=now, partition=number % 4) for number, value in enumerate(values)]


async def judged(broker: KafkaBroker, count: int) -> None:
    await read_until(broker.bootstrap, "", [Topic.VERDICTS], lambda found: len(found[Topic.VERDICTS]) >= count)


async def until_all(session: aiohttp.ClientSession, stages: list[StageProcess], status: int) -> list[str]:
    return [await until_status(session, f"{await stage.url()}/readyz", status) for stage in stages]


@pytest.mark.parametrize(("how", "delivery"), [("killed", "exactly_once"), ("hangs", "at_least_once")])
async def test_one_that_goes_away_is_gone_back_to(
    broker: KafkaBroker, session: aiohttp.ClientSession, tmp_path: Path, delivery: str, how: str
) -> None:
    async with AsyncExitStack() as stack:
        where = {"bootstrap": broker.bootstrap, "delivery": delivery, "data_dir": tmp_path}
        stages = [await stack.enter_async_context(started(name, **where)) for name in ("sign", "dedupe")]
        await until_all(session, stages, 200)
        await asyncio.to_thread(produce, broker.bootstrap, Topic.RAW.named(), spread(0, 40))
        await judged(broker, 40)
        logged = [len(stage.log) for stage in stages]

        if how == "killed":
            broker.kill()
        else:
            os.kill(broker.pid, signal.SIGSTOP)
        for body in await until_all(session, stages, 503):
            assert "no broker answers" in body
        for stage in stages:
            await until_status(session, f"{await stage.url()}/healthz", 200)
            assert 'stage="' in await until_status(session, f"{await stage.url()}/metrics", 200)
        if how == "killed":
            await broker.restart()
        else:
            os.kill(broker.pid, signal.SIGCONT)

        await until_all(session, stages, 200)
        await asyncio.to_thread(produce, broker.bootstrap, Topic.RAW.named(), spread(40, 40))
        await judged(broker, 80)
        for stage, before in zip(stages, logged, strict=True):
            events = [line["event"] for line in stage.log[before:]]
            assert "the broker is back" in events
            assert len(events) < LIBRARY_LINES_MAX, events
            assert await stage.end(seconds=10) == 0
    topics = await read_all(broker.bootstrap, "")
    if delivery == "exactly_once":
        assert check_conservation(topics) == {"unique": 80}
    assert {record.value for record in topics[Topic.UNIQUE]} == {record.value for record in topics[Topic.RAW]}


async def test_one_that_is_not_there_yet_is_waited_for(
    broker: KafkaBroker, session: aiohttp.ClientSession, tmp_path: Path
) -> None:
    broker.kill()
    async with started("sign", bootstrap=broker.bootstrap, data_dir=tmp_path) as stage:
        line = await stage.event("no broker answers")
        assert line["event"] == f"no broker answers at {broker.bootstrap}: waiting for it"
        (body,) = await until_all(session, [stage], 503)
        assert f"no broker answers at {broker.bootstrap}" in body
        await broker.restart()
        await until_all(session, [stage], 200)
        assert await stage.end() == 0
