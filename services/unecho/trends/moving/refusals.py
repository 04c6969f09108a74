"""Why stories must not be moved yet."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient

from unecho.kafka.connection import client_options
from unecho.kafka.stopping import close_clients
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.record import incoming
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.trends.batches.reading import cluster_of
from unecho.trends.counts.entity_counts import partition_of
from unecho.trends.moving.places import group_of
from unecho.trends.moving.reading_to_the_end import records_to_the_end


async def refuse_while_it_runs(admin: AIOKafkaAdminClient, settings: Settings) -> None:
    """Raises UserError (BROKER) while a worker is in the group."""
    for answer in await admin.describe_consumer_groups([group_of(settings)]):
        for _, _, state, *_, members, _ in (list(group)[:7] for group in answer.groups):
            if members:
                raise UserError(
                    f"Group {group_of(settings)} has {len(members)} members ({state}): stop every trends worker first, "
                    "and wait for --session-timeout where one was killed.",
                    ExitCode.BROKER,
                )


async def refuse_what_is_not_counted(settings: Settings) -> None:
    """Raises UserError (BROKER) for what a dedupe of the version before has written and no trends of it has read."""
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


async def _uncounted(settings: Settings, topic: Topic) -> AsyncIterator[Any]:
    places = [TopicPartition(topic.named(settings.topic_prefix), number) for number in range(topic.spec.partitions)]
    consumer = AIOKafkaConsumer(
        **client_options(settings),
        group_id=group_of(settings),
        enable_auto_commit=False,
        auto_offset_reset="earliest",
        isolation_level="read_committed",
    )
    try:
        await consumer.start()
        consumer.assign(places)
        for place in places:
            consumer.seek(place, await consumer.committed(place) or 0)
        async for record in records_to_the_end(consumer, places):
            yield record
    finally:
        await close_clients(consumer)
