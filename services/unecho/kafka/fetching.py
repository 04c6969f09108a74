"""The next records of a consumer, for a loop that can be told to stop."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any, Final

from aiokafka import AIOKafkaConsumer, TopicPartition

_POLL_MS: Final = 200


async def fetch(
    consumer: AIOKafkaConsumer, most: int, stop: asyncio.Event, *partitions: TopicPartition
) -> dict[TopicPartition, list[Any]]:
    """At most so many records, of `partitions` or of all. None where none come for a while, or `stop` is set."""
    records: dict[TopicPartition, list[Any]] = await consumer.getmany(*partitions, timeout_ms=0, max_records=most)
    if not records:
        fetching = asyncio.ensure_future(consumer.getmany(*partitions, timeout_ms=_POLL_MS, max_records=most))
        stopped = asyncio.ensure_future(stop.wait())
        await asyncio.wait({fetching, stopped}, return_when=asyncio.FIRST_COMPLETED)
        stopped.cancel()
        if fetching.done():
            records = fetching.result()
        else:
            fetching.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await fetching
    return records
