"""Stories of the version that had one worker are moved, and go on as if they had been by partition always."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest
from confluent_kafka import Consumer, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewTopic
from wire import read_until
from workers import home, prepared, publish, until, verdict_json, working

from unecho.core.entities import NamedEntity, RuleExtractor
from unecho.process.exit_codes import UserError
from unecho.process.word_lists import read_word_lists
from unecho.records.record import Incoming
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.trends.batches.reading import read_verdict
from unecho.trends.moving.move import Moved, move_stories
from unecho.trends.moving.places import must_move, new_changelog, old_changelog
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import PublishedArticle, Story, StoryVerdict
from unecho.trends.stories.story_json import story_to_json
from unecho.trends.worker import run_worker

STORIES = 12
PARTITIONS = Topic.VERDICTS.spec.partitions


@pytest.fixture
async def settings(kafka_broker: str, topic_prefix: str, tmp_path: Path) -> Settings:
    return await prepared(kafka_broker, topic_prefix, tmp_path)


def told_before(settings: Settings) -> dict[str, Story]:
    """Stories of a report and a copy, each verdict in the partition of its article; counted, and in the changelog."""
    state, producer = TrendState({}, settings.horizon), Producer({"bootstrap.servers": settings.bootstrap})
    offsets = [0] * PARTITIONS
    rome = NamedEntity("place:rome", "Rome", RuleExtractor(read_word_lists()).extract("They met in Rome.")[0].type)
    for number in range(2 * STORIES):
        cluster, article = f"a{number // 2}", f"a{number // 2}" if number % 2 == 0 else f"copy-{number}"
        changes: dict[str, Any] = {"article_id": article, "cluster_id": cluster, "signed_offset": number}
        if number % 2:
            changes |= {"outcome": "near_copy", "published": False}
        value, partition = verdict_json(number // 2, **changes), home(article)
        read = read_verdict(Incoming("", partition, offsets[partition], 0, None, value))
        assert isinstance(read, StoryVerdict)
        state.include(read)
        if number % 2 == 0:
            state.include(PublishedArticle(article, cluster, (rome,)))
        offsets[partition] += 1
        producer.produce(Topic.VERDICTS.named(settings.topic_prefix), value, article, partition)
    state.store()
    admin = AdminClient({"bootstrap.servers": settings.bootstrap})
    (made,) = admin.create_topics([NewTopic(old_changelog(settings), PARTITIONS, 1)]).values()
    made.result()
    for cluster, story in state.stories.items():
        producer.produce(old_changelog(settings), story_to_json(story), orjson.dumps(cluster))
    assert producer.flush(20) == 0
    return dict(state.stories)


def commit(settings: Settings, topic: Topic) -> None:
    """As the worker of before left it: all is read."""
    group = f"{settings.topic_prefix}unecho-trends"
    consumer = Consumer({"bootstrap.servers": settings.bootstrap, "group.id": group})
    places = [TopicPartition(topic.named(settings.topic_prefix), number) for number in range(PARTITIONS)]
    for place in places:
        place.offset = consumer.get_watermark_offsets(place, timeout=10)[1]
    consumer.commit(offsets=places, asynchronous=False)
    consumer.close()


def without_bytes(stories: dict[str, Story]) -> dict[str, Story]:
    return {key: story._replace(watermark=None) for key, story in stories.items()}


async def test_stories_and_counts_go_on(settings: Settings) -> None:
    before = await asyncio.to_thread(told_before, settings)
    await asyncio.to_thread(commit, settings, Topic.VERDICTS)
    assert await move_stories(settings) == Moved(STORIES, PARTITIONS)
    with pytest.raises(UserError, match="nothing has to be moved"):
        await move_stories(settings)
    async with working(settings, exactly_once=True) as one, working(settings, exactly_once=True) as other:
        await until(lambda: one.health.ready and other.health.ready)
        await until(lambda: len(one.app.states) == len(other.app.states) == 2)
        await until(lambda: without_bytes(one.app.state.stories) == without_bytes(before))
        await asyncio.to_thread(publish, settings, 100, 103)

        def day(topics: dict[Topic, list[Incoming]]) -> tuple[int, int]:
            found = [orjson.loads(record.value or b"") for record in topics[Topic.ENTITY_COUNTS]]
            days = [(one["unique"], one["coverage"]) for one in found if one["window"] == "1d"]
            return days[-1] if days else (0, 0)

        await read_until(
            settings.bootstrap,
            settings.topic_prefix,
            [Topic.ENTITY_COUNTS],
            lambda topics: day(topics) == (STORIES + 3, 2 * STORIES + 3),
        )


async def test_what_the_broker_refuses_is_not_lost(settings: Settings) -> None:
    await asyncio.to_thread(told_before, settings)
    await asyncio.to_thread(commit, settings, Topic.VERDICTS)
    admin = AdminClient({"bootstrap.servers": settings.bootstrap})
    small = NewTopic(new_changelog(settings), PARTITIONS, 1, config={"max.message.bytes": "100"})
    (made,) = admin.create_topics([small]).values()
    made.result()
    with pytest.raises(UserError, match="The broker took no more"):
        await move_stories(settings)
    assert old_changelog(settings) in admin.list_topics(timeout=10).topics


async def test_what_is_not_counted_yet_is_to_be_counted_first(settings: Settings) -> None:
    await asyncio.to_thread(told_before, settings)
    with pytest.raises(UserError, match="not counted yet"):
        await move_stories(settings)


async def test_it_waits_until_no_worker_runs(settings: Settings) -> None:
    await asyncio.to_thread(told_before, settings)
    await asyncio.to_thread(commit, settings, Topic.VERDICTS)
    async with working(settings, exactly_once=True):
        with pytest.raises(UserError, match="stop every trends worker"):
            await move_stories(settings)


async def test_a_worker_does_not_begin_before(settings: Settings) -> None:
    await asyncio.to_thread(told_before, settings)
    with pytest.raises(UserError, match="trends move") as refused:
        await run_worker(replace(settings, http_port=0), RuleExtractor(read_word_lists()), asyncio.Event())
    assert str(refused.value) == str(must_move(settings))
