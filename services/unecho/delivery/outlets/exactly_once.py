"""The outputs and the offsets of a round, one batch of each input partition that has something, in one transaction.

A transaction costs the broker about as much as hundreds of records, so partitions share it, and what it writes to joins
it by itself where the broker can do that (`second_protocol`). Two things shut out a
process that had one of them before:

- There are two producers for each input partition, whose transactional ids name the partition. Any of them writes for
  all; starting it fences whoever wrote with it before, and settles what that one left open. A process that was silent
  has lost all its partitions at once, so each of its producers is started by some new owner.
- Offsets are committed as a member of the group of the generation that was given the partitions, which the broker
  refuses once the group has gone on. What was accepted before and is not settled yet is waited for by whoever opens a
  partition (`delivered_tail`).

The two take turns, because the broker refuses a producer's next transaction until the last one is marked in every
partition that it wrote to. Only one has a transaction under way at a time, so that the order stays.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.errors import KafkaError, MessageSizeTooLargeError

from unecho.delivery.outlets.outlet import Handled, PartitionLostError
from unecho.delivery.record_limits import RecordLimits
from unecho.delivery.transaction import transact
from unecho.kafka.mended.member_commit import Membership, NotAMemberError, commit_as
from unecho.kafka.producers import producer_options, start_transactional, transactional_options
from unecho.kafka.sender import Sender
from unecho.kafka.stopping import close_clients
from unecho.monitoring.logs import log_event
from unecho.monitoring.metrics import Metrics
from unecho.settings.settings import Settings

_TRIES: Final = 3
_TURNS: Final = ("", ".b")
"""Ends of the transactional ids of a partition's producers."""
_START_SECONDS: Final = 1.0
"""For a producer that is ended while it starts."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Writer:
    """One of an input partition's producers. `starting` ends when it may write."""

    producer: AIOKafkaProducer
    sender: Sender
    starting: asyncio.Future[None]

    async def end(self) -> None:
        # A producer that is stopped while it starts would start for ever, and one that is cancelled leaks.
        await asyncio.wait({self.starting}, timeout=_START_SECONDS)
        if not self.starting.cancel() and not self.starting.cancelled():
            # Whoever opened it may not be there any more to hear why it could not start.
            self.starting.exception()
        await close_clients(self.producer)


class ExactlyOnce:
    """See `Outlet`."""

    def __init__(
        self,
        settings: Settings,
        stage: str,
        group: str,
        metrics: Metrics,
        limits: RecordLimits,
        consumer: AIOKafkaConsumer,
    ) -> None:
        self._settings = settings
        self._stage = stage
        self._limits = limits
        self._group = group
        self._metrics = metrics
        self._consumer = consumer
        self._membership: Membership | None = None
        self._writers: dict[TopicPartition, tuple[_Writer, ...]] = {}
        self._turn = 0

    def joined(self) -> None:
        """See `Outlet`."""
        self._membership = Membership.of(self._consumer)

    async def open(self, partition: TopicPartition) -> None:
        """Starts the partition's producers; returns when the owner before is shut out and its transaction settled."""
        await self.close(partition)
        writers = self._writers[partition] = tuple(self._starting(partition, turn) for turn in _TURNS)
        await asyncio.wait({writer.starting for writer in writers})
        if self._writers.get(partition) is not writers:
            raise PartitionLostError("taken away while it was opened")
        for writer in writers:
            writer.starting.result()

    def _starting(self, partition: TopicPartition, turn: str) -> _Writer:
        producer = AIOKafkaProducer(
            **producer_options(self._settings, self._stage, self._limits.batch_bytes),
            **transactional_options(f"{self._group}.{partition.topic}.{partition.partition}{turn}"),
        )
        starting = asyncio.ensure_future(start_transactional(producer))
        return _Writer(producer, Sender(producer, self._settings.topic_prefix), starting)

    async def deliver(self, batches: Sequence[Handled]) -> None:
        """See `Outlet`. A transaction that had to be aborted is tried again with the same outputs."""
        for attempt in range(1, _TRIES + 1):
            self._turn = (self._turn + 1) % len(_TURNS)
            writer = self._writers[batches[0].partition][self._turn]
            try:
                await self._transact(writer, batches)
            except KafkaError as error:
                is_aborted = await _aborted(writer.producer)
                # What is too large is so the next time too, and who is out stays so.
                if not is_aborted or attempt == _TRIES or isinstance(error, MessageSizeTooLargeError | NotAMemberError):
                    raise PartitionLostError(repr(error)) from error
                about = {"partitions": [batch.partition.partition for batch in batches], "error": repr(error)}
                log_event(_log, "transaction aborted", logging.WARNING, **about)
                self._metrics.transactions.labels(self._stage, "aborted").inc()
            else:
                self._metrics.transactions.labels(self._stage, "committed").inc()
                return

    async def close(self, partition: TopicPartition) -> None:
        """Ends the partition's producers."""
        await asyncio.gather(*(writer.end() for writer in self._writers.pop(partition, ())))

    async def stop(self) -> None:
        """Ends all producers."""
        await asyncio.gather(*(self.close(partition) for partition in list(self._writers)))

    async def _transact(self, writer: _Writer, batches: Sequence[Handled]) -> None:
        assert self._membership is not None  # noqa: S101 - nothing is fetched before partitions are assigned
        commit_as(writer.producer, self._membership)
        outputs = [output for batch in batches for output in batch.outputs]
        next_offsets = {batch.partition: batch.next_offset for batch in batches}
        await transact(writer.producer, partial(writer.sender.send, outputs), next_offsets, self._group)


async def _aborted(producer: AIOKafkaProducer) -> bool:
    """Whether the transaction under way could be aborted: not by a producer that is shut out."""
    try:
        await producer.abort_transaction()
    except (KafkaError, AssertionError):
        return False
    return True
