"""A real Kafka that goes away, or hangs, while trends counts: it is said, waited for, and gone on with."""

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import aiohttp
import pytest
from processes import started, until_status
from workers import publish

from kafka import KafkaBroker
from unecho.kafka.topics import create_topics
from unecho.settings.settings import Settings

SECONDS = 40.0
LIBRARY_LINES_MAX = 60
"""Of a worker while its broker is away for some seconds: without a limit it is thousands a minute."""


async def until_counted(session: aiohttp.ClientSession, url: str, articles: int) -> None:
    async with asyncio.timeout(SECONDS):
        while True:
            async with session.get(f"{url}/api/summary") as response:
                if (await response.json()).get("articles") == articles:
                    return
            await asyncio.sleep(0.05)


@pytest.mark.parametrize(("how", "delivery"), [("killed", "exactly_once"), ("hangs", "at_least_once")])
async def test_one_that_goes_away_is_gone_back_to(
    start_kafka: Callable[[], Awaitable[KafkaBroker]], tmp_path: Path, delivery: str, how: str
) -> None:
    broker = await start_kafka()
    settings = Settings(bootstrap=broker.bootstrap)
    await create_topics(settings)
    async with AsyncExitStack() as stack:
        where = {"bootstrap": broker.bootstrap, "delivery": delivery, "data_dir": tmp_path}
        session = await stack.enter_async_context(aiohttp.ClientSession())
        trends = await stack.enter_async_context(started("trends", **where))
        url = await trends.url()
        await until_status(session, f"{url}/readyz", 200)
        await asyncio.to_thread(publish, settings, 0, 20)
        await until_counted(session, url, 20)
        logged = len(trends.log)

        if how == "killed":
            broker.kill()
        else:
            os.kill(broker.pid, signal.SIGSTOP)
        assert "no broker answers" in await until_status(session, f"{url}/readyz", 503)
        await until_status(session, f"{url}/healthz", 200)
        assert 'unecho_ready{stage="trends"} 0.0' in await until_status(session, f"{url}/metrics", 200)
        if how == "killed":
            await broker.restart()
        else:
            os.kill(broker.pid, signal.SIGCONT)

        await until_status(session, f"{url}/readyz", 200)
        await asyncio.to_thread(publish, settings, 20, 40)
        await until_counted(session, url, 40)
        events = [line["event"] for line in trends.log[logged:]]
        assert "the broker is back" in events
        assert len(events) < LIBRARY_LINES_MAX, events
        assert await trends.end(seconds=10) == 0
