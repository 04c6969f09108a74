"""When the first records of some offsets were written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from aiokafka import TopicPartition

from unecho.kafka.connection import client_options
from unecho.kafka.standalone_consumer import standalone_consumer
from unecho.settings.settings import Settings

_POLL_MS: Final = 50


async def first_times(
    topic: str, ranges: Mapping[int, range], settings: Settings, is_wanted: Callable[[], bool]
) -> dict[int, int]:
    """The timestamp, in ms, of the first record in each of the offset `ranges`, by partition.

    Without those that have none: of transactions, only the ends may be there. Ends early, with less, where it
    `is_wanted` no more. Raises KafkaError.
    """
    times: dict[int, int] = {}
    async with standalone_consumer(
        topic, **client_options(settings), client_id="unecho-first-times", fetch_max_wait_ms=_POLL_MS
    ) as consumer:
        consumer.pause(*consumer.assignment())
        for number, offsets in ranges.items():
            partition = TopicPartition(topic, number)
            consumer.seek(partition, offsets.start)
            consumer.resume(partition)
            while is_wanted() and number not in times and await consumer.position(partition) < offsets.stop:
                fetched = await consumer.getmany(partition, timeout_ms=_POLL_MS, max_records=1)
                for record in fetched.get(partition, []):
                    times[number] = record.timestamp
            consumer.pause(partition)
    return times
