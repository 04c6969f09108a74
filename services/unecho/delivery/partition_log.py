"""An input partition as those read it who restore what a stage remembered of it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

from aiokafka import AIOKafkaConsumer, TopicPartition

from unecho.kafka.connection import security_options
from unecho.kafka.embedded import high_watermarks
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.record import Incoming, incoming
from unecho.settings.settings import Settings

Fetch = Callable[[TopicPartition], Awaitable[list[Any]]]
"""The partition's next records, or none."""


@dataclass(frozen=True, slots=True)
class PartitionLog:
    """The log up to what was committed. Reading moves the consumer's position, which the loop sets again afterwards.

    Attributes:
        committed: the offset to go on at; None where nothing ever was committed.
        check_ours: raises PartitionLostError when the partition was taken away, or the stage is to stop.
    """

    settings: Settings
    group: str
    consumer: AIOKafkaConsumer
    source: TopicPartition
    committed: int | None
    fetch: Fetch
    check_ours: Callable[[], None]

    @property
    def partition(self) -> int:
        """Its number."""
        return int(self.source.partition)

    @property
    def topic(self) -> str:
        """The topic's name on the broker."""
        return str(self.source.topic)

    async def beginning(self) -> int:
        """The first offset that the broker has now; grows with retention."""
        offsets = await self.consumer.beginning_offsets([self.source])
        return int(offsets[self.source])

    async def record_at(self, offset: int) -> Incoming | None:
        """The first record from `offset` on and below `committed`. The log must not begin after `offset`."""
        async with aclosing(self.read(offset)) as batches:
            async for batch in batches:
                return batch[0]
        return None

    async def read(self, start: int) -> AsyncGenerator[list[Incoming], None]:
        """The records from `start` to `committed`, in order, in batches that are never empty.

        The log must not begin after `start`: Kafka would go on at its beginning without a word. Raises
        PartitionLostError.
        """
        committed = self.committed or 0
        if start >= committed:
            return
        self.check_ours()
        self.consumer.seek(self.source, start)
        position = start
        while position < committed:
            records = [record for record in await self.fetch(self.source) if record.offset < committed]
            self.check_ours()
            if records:
                yield [incoming(record) for record in records]
                self.check_ours()
            position = await self.consumer.position(self.source)

    async def check_bounds(self) -> None:
        """Raises UserError (LOG) unless what was committed is a place in this log."""
        if self.committed is None:
            return
        beginning, end = await self.beginning(), await self._end(self.committed)
        if self.committed > end:
            raise self._misfit(
                f"ends at offset {end}: the topic was deleted and made again, or the broker has lost records",
                "To judge what is in it now, as if it were new,",
                "--delete-offsets",
            )
        if self.committed < beginning:
            raise self._misfit(
                f"begins at offset {beginning}: retention has deleted records that were never judged",
                "To go on without them,",
                "--reset-offsets --to-earliest --execute",
            )

    async def _end(self, at_least: int) -> int:
        offsets = await self.consumer.end_offsets([self.source])
        if (end := int(offsets[self.source])) >= at_least:
            return end
        # Not every broker tells the end when it is asked for it; a fetch does.
        options = security_options(self.settings)
        return (await high_watermarks(self.settings.bootstrap, [self.source], options))[self.source]

    def _misfit(self, how: str, purpose: str, arguments: str) -> UserError:
        return UserError(
            f"Group {self.group} has committed offset {self.committed} of partition {self.partition} of {self.topic}, "
            f"which {how}. {purpose} run `kafka-consumer-groups.sh --bootstrap-server {self.settings.bootstrap} "
            f"--group {self.group} --topic {self.topic} {arguments}`, and start again.",
            ExitCode.LOG,
        )
