"""A flood of junk stops a stage before it is all in articles.dead; nothing is lost or doubled when it goes on."""

import asyncio
import dataclasses

import aiohttp
import pytest
from news import Raw, news, story
from pipelines import BrokerPipeline, Build
from processes import started, until_status
from verdicts import check_conservation, dead_letters_of, original_of, verdicts_of
from wire import committed, produce, read_until

from unecho.dedupe.stage import DedupeStage
from unecho.kafka.topics import create_topics
from unecho.records.topology import Topic
from unecho.sign.stage import SignStage

WINDOW = 20
GOOD = [news(f"good-{number}", " ".join(story(number))) for number in range(30)]
JUNK = [Raw(b"{junk %d" % number, b"junk") for number in range(40)]
TRIPS_AT = len(GOOD) + WINDOW // 2
"""The offset whose record makes it more than half of the last."""


async def until_stopped(pipeline: BrokerPipeline, build: Build) -> str:
    """Runs the stage until its breaker opens; what it says."""
    async with pipeline.running(build) as (task,), asyncio.timeout(30):
        health = pipeline.health[-1]
        while not health.stopped:
            assert not task.done()
            await asyncio.sleep(0.01)
        assert health.alive
        assert not health.ready
        return health.stopped


def with_share(pipeline: BrokerPipeline, share: float) -> None:
    pipeline.settings = dataclasses.replace(pipeline.settings, dead_share=share, dead_window=WINDOW)


def offset_of(pipeline: BrokerPipeline, stage: str, source: Topic) -> int:
    prefix = pipeline.settings.topic_prefix
    return committed(pipeline.settings.bootstrap, f"{prefix}unecho-{stage}", source.named(prefix), 1)[0]


async def test_sign_stops_and_commits_nothing_past_it(broker_pipeline: BrokerPipeline) -> None:
    with_share(broker_pipeline, 0.5)
    await create_topics(broker_pipeline.settings)
    await broker_pipeline.produce([*GOOD, *JUNK])
    assert f"of {WINDOW} records" in await until_stopped(broker_pipeline, SignStage)
    stopped_at = offset_of(broker_pipeline, "sign", Topic.RAW)
    assert TRIPS_AT - broker_pipeline.settings.batch_articles < stopped_at <= TRIPS_AT
    topics = await broker_pipeline.read_all()
    assert [letter["offset"] for letter in dead_letters_of(topics)] == list(range(len(GOOD), stopped_at))

    with_share(broker_pipeline, 1.0)
    async with broker_pipeline.running(SignStage, DedupeStage) as tasks:
        await broker_pipeline.until_judged(len(GOOD) + len(JUNK), tasks)
    topics = await broker_pipeline.read_all()
    assert check_conservation(topics) == {"unique": len(GOOD), "dead": len(JUNK)}
    assert [original_of(letter) for letter in dead_letters_of(topics)] == [one.value for one in JUNK]
    assert offset_of(broker_pipeline, "sign", Topic.RAW) > stopped_at


async def test_dedupe_stops_and_goes_on_with_the_same_index(broker_pipeline: BrokerPipeline) -> None:
    with_share(broker_pipeline, 0.5)
    settings = broker_pipeline.settings
    signed = Topic.SIGNED.named(settings.topic_prefix)
    await create_topics(settings)
    async with broker_pipeline.running(SignStage, DedupeStage) as tasks:
        await broker_pipeline.produce(GOOD)
        await broker_pipeline.until_judged(len(GOOD), tasks)
    # Articles among the junk: of those handled with the batch that was given up, the index must know nothing.
    late = [news(f"late-{number}", " ".join(story(100 + number))) for number in range(3)]
    async with broker_pipeline.running(SignStage):
        await asyncio.to_thread(produce, settings.bootstrap, signed, JUNK[:15])
        await broker_pipeline.produce(late)
        await read_until(
            settings.bootstrap,
            settings.topic_prefix,
            [Topic.SIGNED],
            lambda found: len(found[Topic.SIGNED]) >= len(GOOD) + 15 + len(late),
        )
    await asyncio.to_thread(produce, settings.bootstrap, signed, JUNK[15:])

    await until_stopped(broker_pipeline, DedupeStage)
    stopped_at = offset_of(broker_pipeline, "dedupe", Topic.SIGNED)
    topics = await broker_pipeline.read_all()
    assert all(letter["offset"] < stopped_at for letter in dead_letters_of(topics))
    assert all(verdict["signed_offset"] < stopped_at for verdict in verdicts_of(topics))

    with_share(broker_pipeline, 1.0)
    async with broker_pipeline.running(DedupeStage) as tasks:
        await broker_pipeline.until_judged(len(GOOD) + len(JUNK) + len(late), tasks)
    topics = await broker_pipeline.read_all()
    assert [verdict["outcome"] for verdict in verdicts_of(topics)] == ["unique"] * (len(GOOD) + len(late))
    assert [original_of(letter) for letter in dead_letters_of(topics)] == [one.value for one in JUNK]


@pytest.mark.parametrize(
    ("stage", "source", "works"),
    [("sign", Topic.RAW, "ready"), ("dedupe", Topic.SIGNED, "ready"), ("trends", Topic.VERDICTS, "restored")],
)
async def test_a_stopped_process_is_alive_not_ready_and_says_why(
    embedded_broker: str, topic_prefix: str, stage: str, source: Topic, works: str
) -> None:
    where = {"bootstrap": embedded_broker, "topic_prefix": topic_prefix, "dead_window": WINDOW, "batch_articles": 5}
    async with started(stage, **where) as process, aiohttp.ClientSession() as session:
        await process.event(works)
        await asyncio.to_thread(produce, embedded_broker, source.named(topic_prefix), JUNK)
        line = await process.event("breaker open")
        assert line["level"] == "error"
        assert "unecho dead" in line["event"]
        url = await process.url()
        assert line["event"].removeprefix("breaker open: ") in await until_status(session, f"{url}/readyz", 503)
        await until_status(session, f"{url}/healthz", 200)
        metrics = await until_status(session, f"{url}/metrics", 200)
        assert f'unecho_breaker_open{{stage="{stage}"}} 1.0' in metrics
        assert f'unecho_ready{{stage="{stage}"}} 0.0' in metrics
        assert await process.end() == 0
    assert [one["event"].startswith("breaker open") for one in process.log].count(True) == 1
