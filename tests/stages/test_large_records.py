"""Records up to what the broker takes pass; larger ones are dead, with all of the original that can be kept."""

import asyncio
import dataclasses
import hashlib
from pathlib import Path
from typing import Any

import pytest
from confluent_kafka import Producer
from confluent_kafka.admin import (
    AdminClient,
    AlterConfigOpType,
    ConfigEntry,
    ConfigResource,
    ResourceType,
)
from news import NOON, Raw, article, news, story
from pipelines import BrokerPipeline
from verdicts import dead_letters_of, original_of, verdicts_of

from unecho.dedupe.stage import DedupeStage
from unecho.kafka.topics import create_topics
from unecho.records.record import Headers
from unecho.records.topology import Topic
from unecho.sign.stage import SignStage

LARGEST = 1_200_000


@pytest.fixture
async def pipeline(topic_prefix: str, kafka_broker: str, tmp_path: Path) -> BrokerPipeline:
    made = BrokerPipeline(kafka_broker, topic_prefix, tmp_path)
    made.settings = dataclasses.replace(made.settings, max_article_bytes=LARGEST)
    await create_topics(made.settings)
    return made


def set_limit(pipeline: BrokerPipeline, topic: Topic, limit: int) -> None:
    entry = ConfigEntry("max.message.bytes", str(limit), incremental_operation=AlterConfigOpType.SET)
    name = topic.named(pipeline.settings.topic_prefix)
    resource = ConfigResource(ResourceType.TOPIC, name, incremental_configs=[entry])
    admin = AdminClient({"bootstrap.servers": pipeline.settings.bootstrap})
    for change in admin.incremental_alter_configs([resource]).values():
        change.result(10)


def produce_compressed(pipeline: BrokerPipeline, value: bytes, headers: Headers = (), key: bytes = b"k") -> None:
    """A record that compressed is as small as it must be for articles.raw."""
    options = {"compression.type": "gzip", "message.max.bytes": 100_000_000}
    producer = Producer({"bootstrap.servers": pipeline.settings.bootstrap, **options})
    name = Topic.RAW.named(pipeline.settings.topic_prefix)
    producer.produce(name, value, key, 0, timestamp=NOON, headers=list(headers))
    assert producer.flush(20) == 0


async def run(pipeline: BrokerPipeline, raw: list[Raw], more: int = 0) -> dict[Topic, list[Any]]:
    async with pipeline.running(SignStage, DedupeStage) as tasks:
        await pipeline.produce(raw)
        await pipeline.until_judged(len(raw) + more, tasks)
    return await pipeline.read_all()


async def test_an_article_of_the_largest_size_passes(pipeline: BrokerPipeline) -> None:
    text = " ".join(story(1, 200_000))
    room = LARGEST - len(article("largest", "", source="one.example"))
    topics = await run(pipeline, [news("largest", text[:room], source="one.example"), news("small", "a b c")])
    assert len(topics[Topic.RAW][0].value) == LARGEST
    assert [verdict["outcome"] for verdict in verdicts_of(topics)] == ["unique", "unique"]
    assert {record.value for record in topics[Topic.UNIQUE]} == {record.value for record in topics[Topic.RAW]}
    assert not topics[Topic.DEAD]


async def test_what_articles_dead_cannot_hold_is_cut_and_says_so(pipeline: BrokerPipeline) -> None:
    value = article("zeros", "0" * 9_000_000)
    await asyncio.to_thread(produce_compressed, pipeline, value, (("trace", b"t"), ("long", b"h" * 3_000_000)))
    topics = await run(pipeline, [news("after", " ".join(story(2)))], more=1)
    (letter,) = dead_letters_of(topics)
    assert (letter["reason"], letter["partition"], letter["offset"]) == ("too_large", 0, 0)
    kept = original_of(letter)
    assert kept
    assert value.startswith(kept)
    assert len(kept) > 2_000_000
    assert letter["key"] == "k"
    assert [header["name"] for header in letter["headers"]] == ["trace"]
    assert letter["cut"] == {
        "parts": ["value", "headers"], "bytes": len(value), "sha256": hashlib.sha256(value).hexdigest(),
    }  # fmt: skip
    assert [verdict["article_id"] for verdict in verdicts_of(topics)] == ["after"]


async def test_headers_too_large_for_the_next_topic_make_an_article_dead(pipeline: BrokerPipeline) -> None:
    value = article("good", " ".join(story(3)))
    await asyncio.to_thread(produce_compressed, pipeline, value, (("long", b"h" * 9_000_000),), b"k" * 4_000_000)
    topics = await run(pipeline, [news("after", " ".join(story(2)))], more=1)
    (letter,) = dead_letters_of(topics)
    assert (letter["stage"], letter["reason"], original_of(letter)) == ("sign", "too_large", value)
    assert "articles.signed" in letter["detail"]
    assert letter["cut"]["parts"] == ["key", "headers"]
    assert set(letter["key"]) == {"k"}


async def test_a_signed_record_that_the_topic_does_not_take_is_dead(pipeline: BrokerPipeline) -> None:
    large = news("large", " ".join(story(4, 15_000)))
    limit = len(large.value or b"") + 500
    set_limit(pipeline, Topic.SIGNED, limit)
    small = [news(f"small-{number}", " ".join(story(10 + number, 1_000))) for number in range(40)]
    topics = await run(pipeline, [large, *small])
    (letter,) = dead_letters_of(topics)
    assert (letter["stage"], letter["reason"], letter["cut"]) == ("sign", "too_large", None)
    assert f"takes {limit} (max.message.bytes)" in letter["detail"]
    assert original_of(letter) == large.value
    assert [verdict["outcome"] for verdict in verdicts_of(topics)] == ["unique"] * 40


@pytest.mark.parametrize("topic", [Topic.UNIQUE, Topic.VERDICTS])
async def test_an_article_whose_verdict_or_publication_is_not_taken_is_dead(
    pipeline: BrokerPipeline, topic: Topic
) -> None:
    set_limit(pipeline, topic, 60_000)
    large = news("large", " ".join(story(5)), title="t" * 80_000)
    copy = news("copy", " ".join(story(5)))
    topics = await run(pipeline, [large, copy, news("other", " ".join(story(6)))])
    (letter,) = dead_letters_of(topics)
    assert (letter["stage"], letter["reason"], original_of(letter)) == ("dedupe", "too_large", large.value)
    assert topic.spec.topic_name in letter["detail"]
    assert [(one["article_id"], one["outcome"]) for one in verdicts_of(topics)] == [
        ("copy", "exact_copy"), ("other", "unique"),
    ]  # fmt: skip
    assert [record.key for record in topics[Topic.UNIQUE]] == [b"other"]
    metrics = pipeline.metrics_of("dedupe")[0].registry
    counted = {
        outcome: metrics.get_sample_value("unecho_articles_total", {"stage": "dedupe", "outcome": outcome})
        for outcome in ("unique", "exact_copy", "dead")
    }
    assert counted == {"unique": 1, "exact_copy": 1, "dead": 1}


@pytest.mark.parametrize("stage", ["sign", "dedupe"])
async def test_a_limit_that_is_lowered_meanwhile_is_learned(pipeline: BrokerPipeline, stage: str) -> None:
    topic = {"sign": Topic.SIGNED, "dedupe": Topic.UNIQUE}[stage]
    first = [news(f"first-{number}", " ".join(story(number))) for number in range(5)]
    large = news("large", " ".join(story(50)), extra="x" * 80_000)
    then = [news(f"then-{number}", " ".join(story(100 + number))) for number in range(30)]
    async with pipeline.running(SignStage, DedupeStage) as tasks:
        await pipeline.produce(first)
        await pipeline.until_judged(len(first), tasks)
        set_limit(pipeline, topic, 50_000)
        await pipeline.produce([then[0], large, *then[1:]])
        await pipeline.until_judged(len(first) + 1 + len(then), tasks)
    topics = await pipeline.read_all()
    (letter,) = dead_letters_of(topics)
    assert (letter["stage"], original_of(letter)) == (stage, large.value)
    assert sorted(verdict["article_id"] for verdict in verdicts_of(topics)) == sorted(
        (one.key or b"").decode() for one in [*first, *then]
    )
    assert len(topics[Topic.UNIQUE]) == len(first) + len(then)
