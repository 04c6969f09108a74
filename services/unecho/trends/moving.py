"""`unecho trends move`: the stories of a version before partitions, put where this one has them.

That version had one worker for all partitions, and its changelog by the hash of a story's key as JSON. Now a story lies
in the partition of its cluster id, as its verdicts do, and what it adds to the counts on entities.parts.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import orjson
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from unecho.kafka.broker import admin_client
from unecho.kafka.connection import client_options
from unecho.kafka.producers import producer_options
from unecho.kafka.sender import Sender
from unecho.kafka.standalone_consumer import standalone_consumer
from unecho.kafka.stopping import close_clients
from unecho.kafka.topics import BATCH_BYTES, create_topics, durability_configs, replication_factor, topic_is_there
from unecho.monitoring.logs import log_event
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.record import Outgoing, incoming
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.trends.counts.entity_counts import partition_of
from unecho.trends.faust.setup import APP_NAME
from unecho.trends.measures import STAGE
from unecho.trends.partition_state import PartitionState
from unecho.trends.reading import cluster_of
from unecho.trends.stories.story import Story
from unecho.trends.stories.story_json import story_from_json, story_to_json
from unecho.trends.stories.story_size import STORY_BYTES_MAX
from unecho.trends.stories.story_table import PartitionStories

_POLL_MS: Final = 200
_AT_ONCE: Final = 1_000

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Moved:
    """How many records were written: stories, and parts of counts."""

    stories: int
    parts: int


def old_changelog(settings: Settings) -> str:
    """The topic of the version before."""
    return f"{settings.topic_prefix}{APP_NAME}-stories-changelog"


def new_changelog(settings: Settings) -> str:
    """The topic of this version."""
    return f"{settings.topic_prefix}{APP_NAME}-story-changelog"


def must_move(settings: Settings) -> UserError:
    """What to say where the old topic is there."""
    return UserError(
        f"Topic {old_changelog(settings)} has the stories of a version that placed them otherwise. Stop every "
        "trends worker, then run `unecho trends move`, once: docs/operations.md says how.",
        ExitCode.BROKER,
    )


async def move_stories(settings: Settings) -> Moved:
    """Done when the old topic is gone; where it is broken off, it begins anew. Raises UserError (BROKER)."""
    await create_topics(settings)
    async with admin_client(settings) as admin:
        if not await topic_is_there(admin, old_changelog(settings)):
            raise UserError(f"There is no topic {old_changelog(settings)}: nothing has to be moved.", ExitCode.BROKER)
        await _refuse_while_it_runs(admin, settings)
        await _refuse_what_is_not_counted(settings)
        stories = await _read_stories(settings)
        await _make_changelog(admin, settings)
        moved = await _write(settings, stories)
        await admin.delete_topics([old_changelog(settings)])
    log_event(_log, "stories moved", stories=moved.stories, parts=moved.parts)
    return moved


async def _refuse_while_it_runs(admin: AIOKafkaAdminClient, settings: Settings) -> None:
    for answer in await admin.describe_consumer_groups([_group(settings)]):
        for _, _, state, *_, members, _ in (list(group)[:7] for group in answer.groups):
            if members:
                raise UserError(
                    f"Group {_group(settings)} has {len(members)} members ({state}): stop every trends worker first, "
                    "and wait for --session-timeout where one was killed.",
                    ExitCode.BROKER,
                )


async def _refuse_what_is_not_counted(settings: Settings) -> None:
    """What a dedupe of the version before has written, and no trends of that version has read."""
    strays = 0
    for topic in (Topic.VERDICTS, Topic.UNIQUE):
        async for record in _uncounted(settings, topic):
            cluster_id = cluster_of(incoming(record))
            strays += cluster_id is not None and partition_of(cluster_id) != record.partition
    if strays:
        raise UserError(
            f"{strays} records that the dedupe of before has written are not counted yet. Start the trends worker of "
            "that version again beside the new dedupe until its lag is 0, stop it, and move then.",
            ExitCode.BROKER,
        )


async def _uncounted(settings: Settings, topic: Topic) -> Any:
    places = [TopicPartition(topic.named(settings.topic_prefix), number) for number in range(topic.spec.partitions)]
    consumer = AIOKafkaConsumer(
        **client_options(settings),
        group_id=_group(settings),
        enable_auto_commit=False,
        auto_offset_reset="earliest",
        isolation_level="read_committed",
    )
    try:
        await consumer.start()
        consumer.assign(places)
        for place in places:
            consumer.seek(place, await consumer.committed(place) or 0)
        async for record in _to_the_end(consumer, places):
            yield record
    finally:
        await close_clients(consumer)


async def _to_the_end(consumer: AIOKafkaConsumer, places: Sequence[TopicPartition]) -> Any:
    ends = await consumer.end_offsets(places)
    unread = {place for place in places if ends[place]}
    while unread:
        for records in (await consumer.getmany(*unread, timeout_ms=_POLL_MS)).values():
            for record in records:
                yield record
        unread = {place for place in unread if await consumer.position(place) < ends[place]}


async def _read_stories(settings: Settings) -> dict[str, Story]:
    stories: dict[str, Story] = {}
    async with standalone_consumer(old_changelog(settings), **client_options(settings)) as consumer:
        async for record in _to_the_end(consumer, sorted(consumer.assignment())):
            cluster_id = orjson.loads(record.key)
            stories.pop(cluster_id, None)
            if record.value is not None:
                stories[cluster_id] = story_from_json(record.value)
    return stories


async def _make_changelog(admin: AIOKafkaAdminClient, settings: Settings) -> None:
    name = new_changelog(settings)
    if await topic_is_there(admin, name):
        return
    replication = await replication_factor(admin, settings)
    configs = {"cleanup.policy": "compact", "max.message.bytes": str(STORY_BYTES_MAX)}
    topic = NewTopic(
        name=name,
        num_partitions=Topic.VERDICTS.spec.partitions,
        replication_factor=replication,
        topic_configs=configs | durability_configs(replication),
    )
    for _, code, message in (await admin.create_topics([topic])).topic_errors:
        if code:
            raise UserError(f"The broker would not make the topic {name}: {message or code}", ExitCode.BROKER)


async def _write(settings: Settings, stories: dict[str, Story]) -> Moved:
    options = producer_options(settings, STAGE, BATCH_BYTES)
    options["max_request_size"] = max(options["max_request_size"], STORY_BYTES_MAX)
    producer = AIOKafkaProducer(**options)
    parts = 0
    try:
        await producer.start()
        for number, of_one in _by_partition(stories).items():
            for cluster_id, story in of_one.items():
                await producer.send(
                    new_changelog(settings), story_to_json(story), orjson.dumps(cluster_id), partition=number
                )
            await producer.flush()
            parts += await _send(Sender(producer, settings.topic_prefix), _parts(settings, number, of_one))
    finally:
        await close_clients(producer)
    return Moved(len(stories), parts)


def _by_partition(stories: dict[str, Story]) -> dict[int, PartitionStories]:
    found = {number: PartitionStories() for number in range(Topic.VERDICTS.spec.partitions)}
    for cluster_id, story in stories.items():
        found[partition_of(cluster_id)].restore(cluster_id, story)
    return found


def _parts(settings: Settings, number: int, stories: PartitionStories) -> list[Outgoing]:
    state = PartitionState(stories, settings.horizon)
    state.rebuild()
    return state.part_records(number, all_of_them=True)


async def _send(sender: Sender, records: Iterable[Outgoing]) -> int:
    waiting = list(records)
    for first in range(0, len(waiting), _AT_ONCE):
        await sender.send(waiting[first : first + _AT_ONCE])
    return len(waiting)


def _group(settings: Settings) -> str:
    return f"{settings.topic_prefix}{APP_NAME}"
