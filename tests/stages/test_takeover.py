"""Stages that stop, start again and share their work, on a broker."""

import asyncio

from news import Raw, mixed_stream, news, story
from pipelines import BrokerPipeline, MemoryPipeline
from shard import origins
from verdicts import check_conservation, verdicts_of, without_offsets
from wire import committed

from unecho.dedupe.stage import DedupeStage
from unecho.kafka.topics import create_topics
from unecho.monitoring.metrics import Metrics
from unecho.records.topology import Topic
from unecho.sign.stage import SignStage


def rebalances(metrics: Metrics) -> float:
    return metrics.registry.get_sample_value("unecho_rebalances_total", {"stage": "dedupe"}) or 0.0


async def test_a_new_owner_goes_on_as_if_there_had_been_one(broker_pipeline: BrokerPipeline) -> None:
    first = mixed_stream()
    copies = [
        news("a-again", " ".join(story(1)), source="four.example"),
        news("b", " ".join([*story(2)[:60], *story(3)]), source="one.example"),
        news("undated-cut", " ".join(story(7)[:120])),
        news("fresh", " ".join(story(12))),
    ]
    prefix, bootstrap = broker_pipeline.settings.topic_prefix, broker_pipeline.settings.bootstrap
    await create_topics(broker_pipeline.settings)
    async with broker_pipeline.running(SignStage, DedupeStage) as tasks:
        await broker_pipeline.produce(first)
        await broker_pipeline.until_judged(len(first), tasks)
    expected = await MemoryPipeline().run([*first, *copies])
    offsets = committed(bootstrap, f"{prefix}unecho-sign", Topic.RAW.named(prefix), 4)
    assert offsets[0] == len(first)
    signed = committed(bootstrap, f"{prefix}unecho-dedupe", Topic.SIGNED.named(prefix), 1)
    log = (await broker_pipeline.read_all())[Topic.SIGNED]
    assert len(log) == len(expected[Topic.SIGNED]) - len(copies)
    assert signed == [log[-1].offset + 1]

    async with broker_pipeline.running(SignStage, DedupeStage) as tasks:
        await broker_pipeline.produce(copies)
        await broker_pipeline.until_judged(len(first) + len(copies), tasks)
    topics = await broker_pipeline.read_all()
    check_conservation(topics)
    assert without_offsets(topics) == without_offsets(expected)
    assert [verdict["outcome"] for verdict in verdicts_of(topics)[-4:]] == [
        "exact_copy", "redelivery", "near_copy", "unique",
    ]  # fmt: skip
    restored = broker_pipeline.metrics_of("dedupe")[-1].registry
    assert restored.get_sample_value("unecho_restored_ratio", {"partition": "0"}) == 1.0
    judged_by_second = [
        restored.get_sample_value("unecho_articles_total", {"stage": "dedupe", "outcome": outcome})
        for outcome in ("exact_copy", "redelivery", "near_copy", "unique", "revision")
    ]
    assert judged_by_second == [1.0, 1.0, 1.0, 1.0, 0.0]


async def test_a_shard_stays_where_it_is_when_others_join(broker_pipeline: BrokerPipeline) -> None:
    await create_topics(broker_pipeline.settings)
    async with broker_pipeline.running(SignStage, DedupeStage) as first:
        await broker_pipeline.produce(mixed_stream())
        await broker_pipeline.until_judged(len(mixed_stream()), first)
        async with broker_pipeline.running(DedupeStage), broker_pipeline.running(DedupeStage, DedupeStage):
            owner, *others = broker_pipeline.metrics_of("dedupe")
            async with asyncio.timeout(30):
                while not all(rebalances(metrics) for metrics in others):  # noqa: ASYNC110 - it has no event
                    await asyncio.sleep(0.02)
                while not all(health.ready for health in broker_pipeline.health):  # noqa: ASYNC110 - it has no event
                    await asyncio.sleep(0.02)
            assert rebalances(owner) > 1
            assert [origins(metrics) for metrics in others] == [{}, {}, {}]
            assert origins(owner).keys() <= {"nothing", "kept"}


async def test_members_that_come_and_go_lose_and_double_nothing(broker_pipeline: BrokerPipeline) -> None:
    def spread(start: int, count: int) -> list[Raw]:
        numbers = range(start, start + count)
        return [
            Raw(news(f"n{number}", " ".join(story(number))).value, None, partition=number % 4) for number in numbers
        ]

    await create_topics(broker_pipeline.settings)
    async with broker_pipeline.running(SignStage, DedupeStage) as first:
        await broker_pipeline.produce(spread(0, 60))
        async with broker_pipeline.running(SignStage, SignStage, DedupeStage) as second:
            await broker_pipeline.produce(spread(60, 60))
            await broker_pipeline.until_judged(120, [*first, *second])
            async with asyncio.timeout(20):
                while not all(health.ready for health in broker_pipeline.health):  # noqa: ASYNC110 - it has no event
                    await asyncio.sleep(0.02)
        await broker_pipeline.produce(spread(120, 60))
        await broker_pipeline.until_judged(180, first)
    topics = await broker_pipeline.read_all()
    assert check_conservation(topics) == {"unique": 180}
