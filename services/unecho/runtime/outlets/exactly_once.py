"""Outputs and offset in one transaction for each batch of an input partition.

One producer for each input partition, whose transactional id names the partition: starting it shuts out (fences) the
process that had the partition before, and settles what that one left open.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.errors import KafkaError, MessageSizeTooLargeError

from unecho.runtime.failpoints import Failpoint, failpoint
from unecho.runtime.logs import log_event
from unecho.runtime.metrics import Metrics
from unecho.runtime.outlets.outlet import PartitionLostError
from unecho.runtime.producers import producer_options, transactional_options
from unecho.runtime.record_limits import RecordLimits
from unecho.runtime.records import Outgoing
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

    def __init__(self, settings: Settings, stage: str, group: str, metrics: Metrics, limits: RecordLimits) -> None:
        self._settings = settings
        self._stage = stage
        self._limits = limits
        self._group = group
        self._metrics = metrics
        self._writers: dict[TopicPartition, _Writer] = {}

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

    async def deliver(self, partition: TopicPartition, outputs: Sequence[Outgoing], next_offset: int) -> None:
        """See `Outlet`. A transaction that had to be aborted is tried again with the same outputs."""
        for attempt in range(1, _TRIES + 1):
            try:
                await self._transact(partition, outputs, next_offset)
            except KafkaError as error:
                # What is too large is so the next time too.
                is_last = attempt == _TRIES or isinstance(error, MessageSizeTooLargeError)
                if is_last or not await self._aborted(partition):
                    raise PartitionLostError(repr(error)) from error
                about = {"partition": partition.partition, "error": repr(error)}
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

    async def _transact(self, partition: TopicPartition, outputs: Sequence[Outgoing], next_offset: int) -> None:
        producer = self._writers[partition].producer
        failpoint(Failpoint.BEFORE_BEGIN)
        await producer.begin_transaction()
        failpoint(Failpoint.AFTER_BEGIN)
        await Sender(producer, self._settings.topic_prefix).send(outputs)
        failpoint(Failpoint.AFTER_SEND)
        # After the outputs: as long as it is pending, those who ask for the group's offsets are kept waiting.
        await producer.send_offsets_to_transaction({partition: next_offset}, self._group)
        failpoint(Failpoint.AFTER_OFFSETS)
        await producer.commit_transaction()
        failpoint(Failpoint.AFTER_COMMIT)

    async def _aborted(self, partition: TopicPartition) -> bool:
        """Whether the transaction under way could be aborted: not by a producer that is shut out."""
        try:
            await self._writers[partition].producer.abort_transaction()
        except (KafkaError, AssertionError):
            return False
        return True


async def _end(producer: AIOKafkaProducer) -> None:
    # A producer waits for its requests when it stops, and a broker that has gone never answers them.
    with contextlib.suppress(KafkaError, TimeoutError):
        await asyncio.wait_for(producer.stop(), _STOP_SECONDS)
