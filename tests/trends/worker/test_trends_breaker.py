"""Mostly bad input stops the worker before it is all in articles.dead; nothing is lost or doubled when it goes on."""

import asyncio
import dataclasses
from pathlib import Path

import pytest
from news import Raw
from wire import produce, read_all
from workers import handled, prepared, publish, until, working

from unecho.records.topology import Topic
from unecho.settings.settings import Settings

GOOD = 30
WINDOW = 20
JUNK = [Raw(b"{junk %d" % number, b"junk") for number in range(60)]


@pytest.fixture(params=["embedded", "kafka"])
def bootstrap(request: pytest.FixtureRequest) -> str:
    return request.getfixturevalue(f"{request.param}_broker")


@pytest.fixture
async def settings(bootstrap: str, topic_prefix: str, tmp_path: Path) -> Settings:
    return await prepared(bootstrap, topic_prefix, tmp_path, batch_articles=7, dead_window=WINDOW)


async def test_it_stops_and_commits_nothing_past_it(settings: Settings, request: pytest.FixtureRequest) -> None:
    exactly_once = "kafka" in request.node.name
    verdicts = Topic.VERDICTS.named(settings.topic_prefix)
    async with working(settings, exactly_once=exactly_once) as worker:
        await asyncio.to_thread(publish, settings, 0, GOOD)
        await until(lambda: worker.value("unecho_articles_total", outcome="unique") == GOOD)
        await worker.app.state.catch_up()
        assert len(worker.app.state.entities) == 1
        # Good verdicts among the junk: of those in the batch that is given up nothing may be known.
        await asyncio.to_thread(produce, settings.bootstrap, verdicts, JUNK[:40])
        await asyncio.to_thread(publish, settings, GOOD, GOOD + 5)
        await asyncio.to_thread(produce, settings.bootstrap, verdicts, JUNK[40:])
        await until(lambda: worker.health.stopped)
        assert f"of {WINDOW} records" in (worker.health.stopped or "")
        assert worker.health.alive
        assert not worker.health.ready
        assert (worker.value("unecho_breaker_open"), worker.value("unecho_ready")) == (1.0, 0.0)
        stopped_at = await asyncio.to_thread(handled, settings, Topic.VERDICTS)
        topics = await read_all(settings.bootstrap, settings.topic_prefix)
        counted = worker.value("unecho_articles_total", outcome="unique")
        dead = len(topics[Topic.DEAD])
        assert dead + (counted or 0) == stopped_at
        assert dead < len(JUNK)
        assert sum(worker.app.state.outcomes.values()) == counted

    lenient = dataclasses.replace(settings, dead_share=1.0)
    async with working(lenient, exactly_once=exactly_once) as worker:
        await until(lambda: worker.value("unecho_articles_total", outcome="dead") == len(JUNK) - dead)
        assert worker.health.stopped is None
        await until(lambda: sum(worker.app.state.outcomes.values()) == GOOD + 5)
    topics = await read_all(settings.bootstrap, settings.topic_prefix)
    assert sorted(record.value or b"" for record in topics[Topic.DEAD]) == sorted(one.value or b"" for one in JUNK)
