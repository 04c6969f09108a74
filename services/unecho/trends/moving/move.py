"""Stories from the changelog of the version before to that of this one, and what they add to the counts.

That version had one worker for all partitions, and its changelog by the hash of a story's key as JSON. Now a story lies
in the partition of its cluster id, as its verdicts do, and what it adds to the counts on entities.parts.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import orjson
from aiokafka import AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import KafkaError

from unecho.kafka.broker import admin_client
from unecho.kafka.connection import client_options
from unecho.kafka.producers import producer_options
from unecho.kafka.sender import Sender
from unecho.kafka.standalone_consumer import standalone_consumer
from unecho.kafka.stopping import close_clients
from unecho.kafka.topics import BATCH_BYTES, create_topics, durability_configs, replication_factor, topic_is_there
from unecho.monitoring.logs import log_event
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.record import Outgoing
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.trends.batches.writer import send_stories
from unecho.trends.counts.entity_counts import partition_of
from unecho.trends.measures import STAGE
from unecho.trends.moving.places import new_changelog, old_changelog
from unecho.trends.moving.reading_to_the_end import records_to_the_end
from unecho.trends.moving.refusals import refuse_what_is_not_counted, refuse_while_it_runs
from unecho.trends.state.partition_state import PartitionState
from unecho.trends.stories.story import Story
from unecho.trends.stories.story_json import story_from_json
from unecho.trends.stories.story_size import STORY_BYTES_MAX
from unecho.trends.stories.story_table import PartitionStories, StoryChange

_AT_ONCE: Final = 1_000

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Moved:
    """How many records were written: stories, and parts of counts."""

    stories: int
    parts: int


async def move_stories(settings: Settings) -> Moved:
    """Done when the old topic is gone; where it is broken off, it begins anew. Raises UserError (BROKER)."""
    await create_topics(settings)
    async with admin_client(settings) as admin:
        if not await topic_is_there(admin, old_changelog(settings)):
            raise UserError(f"There is no topic {old_changelog(settings)}: nothing has to be moved.", ExitCode.BROKER)
        await refuse_while_it_runs(admin, settings)
        await refuse_what_is_not_counted(settings)
        stories = await _read_stories(settings)
        await _make_changelog(admin, settings)
        moved = await _write(settings, stories)
        await admin.delete_topics([old_changelog(settings)])
    log_event(_log, "stories moved", stories=moved.stories, parts=moved.parts)
    return moved


async def _read_stories(settings: Settings) -> dict[str, Story]:
    stories: dict[str, Story] = {}
    async with standalone_consumer(old_changelog(settings), **client_options(settings)) as consumer:
        async for record in records_to_the_end(consumer, sorted(consumer.assignment())):
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
            changes = [StoryChange(cluster_id, story) for cluster_id, story in of_one.items()]
            await send_stories(producer, new_changelog(settings), number, changes)
            parts += await _send(Sender(producer, settings.topic_prefix), _parts(settings, number, of_one))
    except KafkaError as error:
        raise UserError(
            f"The broker took no more: {error!r}. Nothing is lost, for {old_changelog(settings)} is as it was: run "
            "`unecho trends move` again when the broker takes it.",
            ExitCode.BROKER,
        ) from error
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


async def _send(sender: Sender, records: Sequence[Outgoing]) -> int:
    for first in range(0, len(records), _AT_ONCE):
        await sender.send(records[first : first + _AT_ONCE])
    return len(records)
