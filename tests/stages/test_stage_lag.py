"""The lag that the stages show, on a real Kafka: marks of transactions are no records."""

import asyncio
from pathlib import Path

from news import mixed_stream
from pipelines import BrokerPipeline

from unecho.dedupe.stage import DedupeStage
from unecho.kafka.topics import create_topics
from unecho.records.topology import Topic
from unecho.sign.stage import SignStage

ARTICLES = mixed_stream()


async def test_none_is_left_when_all_is_handled(kafka_broker: str, topic_prefix: str, tmp_path: Path) -> None:
    pipeline = BrokerPipeline(kafka_broker, topic_prefix, tmp_path)
    await create_topics(pipeline.settings)

    def lags() -> list[float]:
        return [
            sample.value
            for stage, topic in (("sign", Topic.RAW), ("dedupe", Topic.SIGNED))
            for metric in pipeline.metrics_of(stage)[-1].consumer_lag.collect()
            for sample in metric.samples
            if sample.labels["topic"] == topic.named(topic_prefix)
        ]

    async with pipeline.running(SignStage, DedupeStage) as tasks:
        await pipeline.produce(ARTICLES)
        await pipeline.until_judged(len(ARTICLES), tasks)
        none_left = [0.0] * (Topic.RAW.spec.partitions + Topic.SIGNED.spec.partitions)
        async with asyncio.timeout(30):
            while lags() != none_left:  # noqa: ASYNC110 - it has no event
                await asyncio.sleep(0.01)
