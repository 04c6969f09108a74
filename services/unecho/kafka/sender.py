"""Sends records in batches: a record costs no future and no coroutine of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from itertools import chain

from aiokafka import AIOKafkaProducer
from aiokafka.producer.message_accumulator import BatchBuilder

from unecho.kafka.all_done import all_done
from unecho.kafka.key_hashes import hashes_of
from unecho.records.record import Outgoing
from unecho.records.topology import Topic


class Sender:
    """Puts records onto their topics through a started producer."""

    def __init__(self, producer: AIOKafkaProducer, topic_prefix: str) -> None:
        self._producer = producer
        self._prefix = topic_prefix

    async def send(self, outputs: Sequence[Outgoing]) -> None:
        """Returns once the broker has acknowledged all. Records of one partition keep their order.

        Raises what the broker refused with (aiokafka.errors.KafkaError).
        """
        queues: dict[tuple[Topic, int], list[Outgoing]] = {}
        for output, partition in zip(outputs, await self._partitions_of(outputs), strict=True):
            queues.setdefault((output.topic, partition), []).append(output)
        sent = [
            await send_batches(self._producer, topic.named(self._prefix), partition, _fields(queue))
            for (topic, partition), queue in queues.items()
        ]
        await all_done(future for futures in sent for future in futures)

    async def _partitions_of(self, outputs: Sequence[Outgoing]) -> list[int]:
        chosen = [output for output in outputs if output.partition is None]
        # Asked for anew each time, for topics get more partitions.
        counts = {topic: await self._count_partitions(topic) for topic in dict.fromkeys(one.topic for one in chosen)}
        hashes = iter(hashes_of([output.chooser for output in chosen]))
        return [
            next(hashes) % counts[output.topic] if output.partition is None else output.partition for output in outputs
        ]

    async def _count_partitions(self, topic: Topic) -> int:
        return len(await self._producer.partitions_for(topic.named(self._prefix)))


Fields = tuple[int | None, bytes | None, bytes | None, list[tuple[str, bytes]]]
"""Of a record, as aiokafka takes them: timestamp, key, value, headers. The first in milliseconds since
1970-01-01 UTC; None is now.

No named tuple, which takes longer to make than to write.
"""


async def send_batches(
    producer: AIOKafkaProducer, topic_name: str, partition: int, records: Iterable[Fields]
) -> list[asyncio.Future[object]]:
    """At least one record to a partition, in their order; done when the broker has acknowledged all of a batch."""
    futures: list[asyncio.Future[object]] = []
    left = iter(records)
    over: Fields | None = None
    while True:
        batch = producer.create_batch()
        over = _fill(batch, left if over is None else chain([over], left))
        futures.append(await producer.send_batch(batch, topic_name, partition=partition))
        if over is None:
            return futures


def _fill(batch: BatchBuilder, records: Iterable[Fields]) -> Fields | None:
    """Puts them into an empty batch, the first in any case; the first that has no room, None where all have.

    As the batch's own `append` does, which takes as long for a record as all the rest of it.
    """
    append, count, over = batch._builder.append, 0, None
    for fields in records:
        if append(count, *fields) is None:
            over = fields
            break
        count += 1
    batch._relative_offset = count
    batch.close()
    return over


def _fields(outputs: Sequence[Outgoing]) -> list[Fields]:
    return [(one.timestamp, one.key, one.value, list(one.headers)) for one in outputs]
