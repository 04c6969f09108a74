"""One record of a partition, by its offset."""

from __future__ import annotations

from typing import Any, Final

from aiokafka import AIOKafkaConsumer, TopicPartition

_POLL_MS: Final = 100


async def one_record(consumer: AIOKafkaConsumer, partition: TopicPartition, offset: int) -> Any | None:
    """The record as aiokafka gives it; None where there is none, or none any more. Raises KafkaError.

    The consumer has that partition alone from then on. Where the log ends before `offset` this waits for it.
    """
    consumer.assign([partition])
    if (await consumer.beginning_offsets([partition]))[partition] > offset:
        return None
    consumer.seek(partition, offset)
    while True:
        fetched = await consumer.getmany(partition, timeout_ms=_POLL_MS, max_records=1)
        for record in fetched.get(partition, []):
            return record if record.offset == offset else None
        # What is at its place is no record, but the end of a transaction, or of one that came to nothing.
        if await consumer.position(partition) > offset:
            return None
