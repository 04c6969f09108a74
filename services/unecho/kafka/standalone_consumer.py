"""A consumer in no group, for as long as something is looked up."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiokafka import AIOKafkaConsumer

from unecho.kafka.stopping import close_clients


@asynccontextmanager
async def standalone_consumer(
    *topics: str, isolation_level: str = "read_committed", **options: Any
) -> AsyncIterator[AIOKafkaConsumer]:
    """Started, on all partitions of `topics`, from their beginning; it commits nothing.

    `options` are those of aiokafka.AIOKafkaConsumer, `connection.client_options` among them. Raises KafkaError.
    """
    consumer = AIOKafkaConsumer(
        *topics,
        group_id=None,
        enable_auto_commit=False,
        auto_offset_reset="earliest",
        isolation_level=isolation_level,
        **options,
    )
    try:
        await consumer.start()
        yield consumer
    finally:
        await close_clients(consumer)
