"""A consumer of all partitions of one topic, in no group, for as long as one looks at it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError

from unecho.kafka.connection import client_options
from unecho.kafka.standalone_consumer import standalone_consumer
from unecho.kafka.topics import topic_rows
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

POLL_MS: Final = 100
FETCH_BYTES: Final = 1 << 24


@asynccontextmanager
async def topic_consumer(
    topic: Topic, settings: Settings, fetch_bytes: int = FETCH_BYTES
) -> AsyncIterator[AIOKafkaConsumer]:
    """At the beginning of each partition; of committed records. A broker that is down is waited for.

    Raises UserError (BROKER), also for what fails inside: the broker is away or refuses, or there is no such topic.
    """
    partitions = await _partitions(topic, settings)
    try:
        async with standalone_consumer(
            **client_options(settings),
            client_id="unecho-inspect",
            max_partition_fetch_bytes=fetch_bytes,
            fetch_max_wait_ms=POLL_MS,
        ) as consumer:
            consumer.assign(partitions)
            yield consumer
    except KafkaError as error:
        name = topic.named(settings.topic_prefix)
        raise UserError(
            f"{name} on the broker at {settings.bootstrap} cannot be read: {error!r}", ExitCode.BROKER
        ) from error


async def _partitions(topic: Topic, settings: Settings) -> list[TopicPartition]:
    row = next(row for row in await topic_rows(settings) if row.topic is topic)
    if row.partitions is None:
        raise UserError(
            f"The broker at {settings.bootstrap} has no topic {row.name}. Make it with `unecho topics create`, "
            "or name another broker or prefix.",
            ExitCode.BROKER,
        )
    return [TopicPartition(row.name, number) for number in range(row.partitions)]
