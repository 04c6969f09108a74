"""Sends records in batches: a record costs no future and no coroutine of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence

from aiokafka import AIOKafkaProducer

from unecho.kafka.key_hashes import key_hash
from unecho.kafka.record_batch import record_batches
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
        for output, partition in zip(outputs, await self._partitions(outputs), strict=True):
            queues.setdefault((output.topic, partition), []).append(output)
        sent = [await self._send_queue(topic, partition, queue) for (topic, partition), queue in queues.items()]
        # All of them are waited for, so that none fails unheard; the first failure is the one that is told.
        results = await asyncio.gather(*(future for futures in sent for future in futures), return_exceptions=True)
        for result in results:
            if isinstance(result, BaseException):
                raise result

    async def _partitions(self, outputs: Sequence[Outgoing]) -> list[int]:
        # Asked for anew each time, for topics get more partitions.
        topics = {output.topic for output in outputs if output.partition is None}
        counts = {topic: await self._count_partitions(topic) for topic in topics}
        return [_partition_of(output, counts) if output.partition is None else output.partition for output in outputs]

    async def _count_partitions(self, topic: Topic) -> int:
        return len(await self._producer.partitions_for(topic.named(self._prefix)))

    async def _send_queue(self, topic: Topic, partition: int, queue: list[Outgoing]) -> list[asyncio.Future[object]]:
        name = topic.named(self._prefix)
        most_bytes, transactions = self._producer._message_accumulator._batch_size, self._producer._txn_manager
        is_transactional = transactions is not None and transactions.transactional_id is not None
        batches = record_batches(queue, most_bytes, is_transactional=is_transactional)
        return [await self._producer.send_batch(batch, name, partition=partition) for batch in batches]


def _partition_of(output: Outgoing, counts: Mapping[Topic, int]) -> int:
    count = counts[output.topic]
    return key_hash(output.chooser) % count if count > 1 else 0
