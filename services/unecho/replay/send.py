"""Sends planned records to one topic: whole batches for each partition, in the order of the plan."""

import asyncio
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from aiokafka.errors import KafkaError, MessageSizeTooLargeError, RecordListTooLargeError
from aiokafka.partitioner import murmur2

from unecho.process.exit_codes import ExitCode, UserError
from unecho.replay.plan import Planned

BATCH_BYTES: Final = 256 << 10
"""A batch is sent when it holds this much; a larger record is a batch of its own."""

_FLYING_BATCHES: Final = 32
_TOO_LARGE: Final = (MessageSizeTooLargeError, RecordListTooLargeError)


class Batch(Protocol):
    """aiokafka's BatchBuilder."""

    def append(
        self, *, timestamp: int | None, key: bytes | None, value: bytes | None, headers: list[tuple[str, bytes]]
    ) -> object | None:
        """None when it is full."""
        ...


class Producer(Protocol):
    """What is used of AIOKafkaProducer."""

    def create_batch(self) -> Any:
        """A new `Batch`."""
        ...

    async def send_batch(self, batch: Any, topic: str, *, partition: int) -> "asyncio.Future[Any]":
        """Returns once the batch is queued; the future is done once it is acknowledged."""
        ...


class Listener(Protocol):
    """Is told what became of records."""

    def delivered(self, records: Sequence[Planned]) -> None:
        """Acknowledged by the broker."""
        ...

    def refused(self, record: Planned) -> None:
        """Larger than the broker takes; it is nowhere."""
        ...


@dataclass(slots=True)
class _Open:
    batch: Batch
    records: list[Planned] = field(default_factory=list)


class Sender:
    """Collects records into batches, and keeps a bounded number of them on the way.

    Args:
        producer: started.
        topic: its name on the broker.
        partitions: how many it has; the key chooses, as every Kafka client does; records without one take turns.
        listener: told of every record exactly once, unless an error is raised.
    """

    def __init__(self, producer: Producer, topic: str, partitions: int, listener: Listener) -> None:
        self._producer = producer
        self._topic = topic
        self._partitions = partitions
        self._listener = listener
        self._open: dict[int, _Open] = {}
        self._flying: set[asyncio.Task[None]] = set()
        self._failure: UserError | None = None
        self._turns = itertools.cycle(range(partitions))

    @property
    def waiting(self) -> bool:
        """Whether batches are on the way."""
        return bool(self._flying)

    async def add(self, record: Planned) -> None:
        """Puts `record` into its partition's batch, and sends what is full. Raises UserError (BROKER)."""
        chooser = record.key if record.beside is None else record.beside
        partition = next(self._turns) if chooser is None else (murmur2(chooser) & 0x7FFFFFFF) % self._partitions
        if partition in self._open and not self._append(self._open[partition], record):
            await self._launch(partition)
        if partition not in self._open:
            self._open[partition] = _Open(self._producer.create_batch())
            self._append(self._open[partition], record)

    async def dispatch(self) -> None:
        """Sends every batch as far as it is filled. Raises UserError (BROKER)."""
        for partition in list(self._open):
            await self._launch(partition)

    async def settle(self) -> None:
        """Sends everything and waits until all of it is acknowledged or refused. Raises UserError (BROKER)."""
        await self.dispatch()
        while self._flying:
            await self._landed()

    @staticmethod
    def _append(opened: _Open, record: Planned) -> bool:
        headers = list(record.headers)
        if opened.batch.append(timestamp=None, key=record.key, value=record.value, headers=headers) is None:
            return False
        opened.records.append(record)
        return True

    async def _launch(self, partition: int) -> None:
        self._raise_failure()
        opened = self._open.pop(partition)
        while len(self._flying) >= _FLYING_BATCHES:
            await self._landed()
        acknowledged = await self._queued(opened.batch, partition)
        self._flying.add(asyncio.create_task(self._follow(acknowledged, opened.records, partition)))

    async def _landed(self) -> None:
        done, self._flying = await asyncio.wait(self._flying, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
        self._raise_failure()

    def _raise_failure(self) -> None:
        if self._failure is not None:
            raise self._failure

    async def _queued(self, batch: Batch, partition: int) -> "asyncio.Future[Any]":
        try:
            return await self._producer.send_batch(batch, self._topic, partition=partition)
        except KafkaError as error:
            raise _broker_error(error) from error

    async def _follow(self, acknowledged: "asyncio.Future[Any]", records: list[Planned], partition: int) -> None:
        try:
            await acknowledged
        except _TOO_LARGE:
            if len(records) == 1:
                self._listener.refused(records[0])
            else:
                await self._one_by_one(records, partition)
        except KafkaError as error:
            # Kept, not raised: every batch on the way fails with it, and one error is enough.
            self._failure = self._failure or _broker_error(error)
        else:
            self._listener.delivered(records)

    async def _one_by_one(self, records: list[Planned], partition: int) -> None:
        for record in records:
            alone = _Open(self._producer.create_batch())
            self._append(alone, record)
            await self._follow(await self._queued(alone.batch, partition), alone.records, partition)


def _broker_error(error: KafkaError) -> UserError:
    return UserError(f"The broker takes no more articles: {error!r}. Start it, and replay again.", ExitCode.BROKER)
