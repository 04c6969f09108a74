"""Outputs first, then the offset: after a crash in between the outputs come again, the same with the same keys."""

from __future__ import annotations

from collections.abc import Sequence

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition

from unecho.runtime.producers import producer_options
from unecho.runtime.records import Outgoing
from unecho.runtime.sender import Sender
from unecho.runtime.settings import Settings


class AtLeastOnce:
    """See `Outlet`. One producer for all partitions; offsets go through the stage's own consumer."""

    def __init__(self, settings: Settings, stage: str, consumer: AIOKafkaConsumer) -> None:
        self._consumer = consumer
        self._producer = AIOKafkaProducer(**producer_options(settings, stage))
        self._sender = Sender(self._producer, settings.topic_prefix)
        self._started = False

    async def open(self, partition: TopicPartition) -> None:
        """Nothing shuts out the owner before: its last outputs may come twice."""
        if not self._started:
            await self._producer.start()
            self._started = True

    async def deliver(self, partition: TopicPartition, outputs: Sequence[Outgoing], next_offset: int) -> None:
        """See `Outlet`."""
        await self._sender.send(outputs)
        await self._consumer.commit({partition: next_offset})

    async def close(self, partition: TopicPartition) -> None:
        """Nothing is held for a partition."""

    async def stop(self) -> None:
        """Ends the producer."""
        if self._started:
            await self._producer.stop()
