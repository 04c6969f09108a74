"""Outputs first, then the offset: after a crash in between the outputs come again, the same with the same keys."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.errors import (
    CommitFailedError,
    IllegalStateError,
    KafkaError,
    KafkaTimeoutError,
    MessageSizeTooLargeError,
)

from unecho.delivery.outlets.outlet import Handled, PartitionLostError
from unecho.delivery.record_limits import RecordLimits
from unecho.kafka.producers import producer_options
from unecho.kafka.sender import Sender
from unecho.kafka.stopping import close_clients
from unecho.settings.settings import Settings


class AtLeastOnce:
    """See `Outlet`. One producer for all partitions; offsets go through the stage's own consumer."""

    def __init__(self, settings: Settings, stage: str, consumer: AIOKafkaConsumer, limits: RecordLimits) -> None:
        self._settings = settings
        self._stage = stage
        self._limits = limits
        self._consumer = consumer
        self._producer: AIOKafkaProducer | None = None
        self._sender: Sender | None = None
        self._opening = asyncio.Lock()

    async def open(self, partition: TopicPartition) -> None:
        """Nothing shuts out the owner before: its last outputs may come twice."""
        # All partitions are opened at once, and each of them needs the producer started.
        async with self._opening:
            if self._sender is None:
                producer = AIOKafkaProducer(**producer_options(self._settings, self._stage, self._limits.batch_bytes))
                try:
                    await producer.start()
                except BaseException:
                    await close_clients(producer)
                    raise
                self._producer, self._sender = producer, Sender(producer, self._settings.topic_prefix)

    def joined(self) -> None:
        """The consumer knows."""

    async def deliver(self, batches: Sequence[Handled]) -> None:
        """See `Outlet`."""
        if self._sender is None:
            raise PartitionLostError("not open")
        try:
            outputs = [output for batch in batches for output in batch.outputs]
            await self._sender.send(outputs)
            await self._consumer.commit({batch.partition: batch.next_offset for batch in batches})
        except (CommitFailedError, IllegalStateError) as error:
            # The group has gone on without this process, which was silent for too long.
            raise PartitionLostError(repr(error)) from error
        except KafkaError as error:
            if not (error.retriable or isinstance(error, KafkaTimeoutError | MessageSizeTooLargeError)):
                raise
            await self.stop()
            raise PartitionLostError(repr(error)) from error

    async def close(self, partition: TopicPartition) -> None:
        """Nothing is held for a partition."""

    async def stop(self) -> None:
        """Ends the producer."""
        producer, self._producer, self._sender = self._producer, None, None
        if producer is not None:
            await close_clients(producer)
