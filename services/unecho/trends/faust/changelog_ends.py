"""Where the committed records of a partition end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from aiokafka import AIOKafkaConsumer, TopicPartition

from unecho.kafka.embedded import high_watermarks
from unecho.kafka.standalone_consumer import standalone_consumer

_FIRST_STEP: Final = 16
_WIDER: Final = 16
_POLL_MS: Final = 100


async def ends_of_committed(
    bootstrap: str, partitions: Iterable[TopicPartition], security: Mapping[str, Any]
) -> dict[TopicPartition, int]:
    """The offset after the last committed record of each partition; 0 where there is none.

    Reads from further and further before the high watermark, until there is a record. The transactions must be over:
    waits for those that are open.
    """
    highs = await high_watermarks(bootstrap, partitions, security)
    ends = dict.fromkeys(highs, 0)
    written = sorted(partition for partition, high in highs.items() if high)
    if not written:
        return ends
    async with standalone_consumer(bootstrap_servers=bootstrap, fetch_max_wait_ms=_POLL_MS, **security) as consumer:
        for partition in written:
            ends[partition] = await _end(consumer, partition, highs[partition])
    return ends


async def _end(consumer: AIOKafkaConsumer, partition: TopicPartition, high: int) -> int:
    step, start = _FIRST_STEP, high
    while start > 0:
        start = max(high - step, 0)
        consumer.assign([partition])
        consumer.seek(partition, start)
        last: int | None = None
        while await consumer.position(partition) < high:
            for record in (await consumer.getmany(partition, timeout_ms=_POLL_MS)).get(partition, ()):
                last = record.offset
        if last is not None:
            return last + 1
        step *= _WIDER
    return 0
