"""What decides how long a record is kept."""

import time
from pathlib import Path

from news import NOON, news, story
from pipelines import BrokerPipeline

from unecho.dedupe.stage import DedupeStage
from unecho.kafka.topics import create_topics
from unecho.records.topology import Topic
from unecho.sign.stage import SignStage


async def test_a_record_dated_long_ago_is_not_as_old_to_the_broker(
    kafka_broker: str, topic_prefix: str, tmp_path: Path
) -> None:
    pipeline = BrokerPipeline(kafka_broker, topic_prefix, tmp_path)
    await create_topics(pipeline.settings)
    started = time.time() * 1000
    old = [news("a", " ".join(story(1)))]
    assert old[0].timestamp == NOON
    async with pipeline.running(SignStage, DedupeStage) as tasks:
        await pipeline.produce(old)
        await pipeline.until_judged(1, tasks)
    topics = await pipeline.read_all()
    for topic in (Topic.RAW, Topic.SIGNED, Topic.UNIQUE, Topic.VERDICTS):
        assert [record.timestamp >= started - 60_000 for record in topics[topic]] == [True]
