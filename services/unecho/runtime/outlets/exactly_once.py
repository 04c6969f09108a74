"""The outputs and the offsets of a round, one batch of each input partition that has something, in one transaction.

A transaction costs the broker about as much as hundreds of records, so partitions share it. Two things shut out a
process that had one of them before:

- There is a producer for each input partition, whose transactional id names the partition. Any of them writes for all;
  starting it fences whoever wrote with it before, and settles what that one left open. A process that was silent has
  lost all its partitions at once, so each of its producers is started by some new owner.
- Offsets are committed as a member of the group of the generation that was given the partitions, which the broker
  refuses once the group has gone on. What was accepted before and is not settled yet is waited for by whoever opens a
  partition (`delivered_tail`).
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.errors import KafkaError, MessageSizeTooLargeError

from unecho.runtime.failpoints import Failpoint, failpoint
from unecho.runtime.logs import log_event
from unecho.runtime.metrics import Metrics
from unecho.runtime.outlets.member_commit import Membership, NotAMemberError, commit_as
from unecho.runtime.outlets.outlet import Handled, PartitionLostError
from unecho.runtime.producers import producer_options, transactional_options
from unecho.runtime.record_limits import RecordLimits
from unecho.runtime.sender import Sender
from unecho.runtime.settings import Settings

_TRIES: Final = 3
_STOP_SECONDS: Final = 1.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Writer:
    """The producer of an input partition. `starting` ends when it may write."""

    producer: AIOKafkaProducer
    starting: asyncio.Future[None]


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
        self._writers: dict[TopicPartition, _Writer] = {}

    def joined(self) -> None:
        """See `Outlet`."""
        self._membership = Membership.of(self._consumer)

    async def open(self, partition: TopicPartition) -> None:
        """Starts the partition's producer; returns when the owner before is shut out and its transaction settled."""
        await self.close(partition)
        producer = AIOKafkaProducer(
            **producer_options(self._settings, self._stage, self._limits.batch_bytes),
            **transactional_options(f"{self._group}.{partition.topic}.{partition.partition}"),
        )
        writer = self._writers[partition] = _Writer(producer, asyncio.ensure_future(producer.start()))
        await asyncio.wait({writer.starting})
        if self._writers.get(partition) is not writer:
            raise PartitionLostError("taken away while it was opened")
        writer.starting.result()

    async def deliver(self, batches: Sequence[Handled]) -> None:
        """See `Outlet`. A transaction that had to be aborted is tried again with the same outputs."""
        producer = self._writers[batches[0].partition].producer
        for attempt in range(1, _TRIES + 1):
            try:
                await self._transact(producer, batches)
            except KafkaError as error:
                is_aborted = await _aborted(producer)
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
        """Ends the partition's producer."""
        writer = self._writers.pop(partition, None)
        if writer is not None:
            # A producer that is stopped while it starts would start for ever, and one that is cancelled leaks.
            await asyncio.wait({writer.starting}, timeout=_STOP_SECONDS)
            writer.starting.cancel()
            await _end(writer.producer)

    async def stop(self) -> None:
        """Ends all producers."""
        await asyncio.gather(*(self.close(partition) for partition in list(self._writers)))

    async def _transact(self, producer: AIOKafkaProducer, batches: Sequence[Handled]) -> None:
        assert self._membership is not None  # noqa: S101 - nothing is fetched before partitions are assigned
        commit_as(producer, self._membership)
        failpoint(Failpoint.BEFORE_BEGIN)
        await producer.begin_transaction()
        failpoint(Failpoint.AFTER_BEGIN)
        outputs = [output for batch in batches for output in batch.outputs]
        await Sender(producer, self._settings.topic_prefix).send(outputs)
        failpoint(Failpoint.AFTER_SEND)
        # After the outputs: as long as it is pending, those who ask for the group's offsets are kept waiting.
        offsets = {batch.partition: batch.next_offset for batch in batches}
        await producer.send_offsets_to_transaction(offsets, self._group)
        failpoint(Failpoint.AFTER_OFFSETS)
        await producer.commit_transaction()
        failpoint(Failpoint.AFTER_COMMIT)


async def _aborted(producer: AIOKafkaProducer) -> bool:
    """Whether the transaction under way could be aborted: not by a producer that is shut out."""
    try:
        await producer.abort_transaction()
    except (KafkaError, AssertionError):
        return False
    return True


async def _end(producer: AIOKafkaProducer) -> None:
    # A producer waits for its requests when it stops, and a broker that has gone never answers them.
    with contextlib.suppress(KafkaError, TimeoutError):
        await asyncio.wait_for(producer.stop(), _STOP_SECONDS)
