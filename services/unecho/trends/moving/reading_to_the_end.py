"""Reads what there is, and no more."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Any, Final

from aiokafka import AIOKafkaConsumer, TopicPartition

_POLL_MS: Final = 200


async def records_to_the_end(consumer: AIOKafkaConsumer, places: Sequence[TopicPartition]) -> AsyncIterator[Any]:
    """From where the consumer stands to where each partition ends now."""
    ends = await consumer.end_offsets(places)
    unread = {place for place in places if ends[place]}
    while unread:
        for records in (await consumer.getmany(*unread, timeout_ms=_POLL_MS)).values():
            for record in records:
                yield record
        unread = {place for place in unread if await consumer.position(place) < ends[place]}
