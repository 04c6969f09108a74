"""The delivery loop: what is read is handled, and its outputs and its offset are delivered together.

Learned by losing and doubling records:

- The loop owns the positions. A rebalance callback only waits for the batch in flight, lets go of what was revoked, and
  marks what was assigned. The loop, before its next fetch, opens the outlets of what is marked (which shuts out the
  owners before, and settles what those left open), then seeks to the committed offsets, then fetches. Seeking in the
  callback races with a fetch under way and doubles records; seeking there and dropping what was fetched meanwhile
  loses some.
- A committed offset is held against the end of the outputs, for a broker can forget what was committed; the outputs do
  not.
- Records fetched before an assignment are never handled under it.
- A batch is never handled twice on the same state. What could not be delivered is sent again as it is; and where it is
  in doubt whether it was, the partition is opened anew, with no memory of it, from what is committed.
- A memory (`Memory`) is restored between the outlet's opening and the first fetch, and told of a batch once that is
  committed, not before.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Mapping, Sequence
from typing import Any, Final

from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from aiokafka.errors import KafkaError, MessageSizeTooLargeError

from unecho.delivery.assigned_partitions import AssignedPartitions
from unecho.delivery.batch_metrics import count_batch
from unecho.delivery.breaker import Breaker
from unecho.delivery.laws import check_batch
from unecho.delivery.memory import Memory, NoMemory
from unecho.delivery.opening.opening import Opening
from unecho.delivery.outlets.at_least_once import AtLeastOnce
from unecho.delivery.outlets.exactly_once import ExactlyOnce
from unecho.delivery.outlets.outlet import Handled, Outlet, PartitionLostError
from unecho.delivery.record_limits import RecordLimits
from unecho.delivery.stage import Stage
from unecho.kafka.assignor import assignors
from unecho.kafka.broker_watch import broker_watched
from unecho.kafka.connection import client_options
from unecho.kafka.consumer_lag import unread
from unecho.kafka.fetching import fetch
from unecho.kafka.stopping import CLOSE_SECONDS, close_clients, done_before
from unecho.monitoring.health import Health
from unecho.monitoring.logs import log_event
from unecho.monitoring.metrics import Metrics
from unecho.monitoring.zero_counters import zero_delivery_counters
from unecho.process.exit_codes import ExitCode, UserError
from unecho.process.garbage import tend_garbage
from unecho.records.record import Incoming, incoming
from unecho.settings.settings import Settings

_PARTITION_BYTES: Final = 1 << 22
"""Read ahead of each partition. A single record may be larger."""
_FETCH_BYTES: Final = 1 << 24
_LITTLE_BYTES: Final = 1 << 18
"""Handled in some milliseconds, for which no other thread need be woken."""
_RECORD_BYTES: Final = 1 << 12
"""What the shortest record counts for in this."""
_GRACE_SECONDS: Final = 2.5
"""For the batch in flight, once told to stop: with `CLOSE_SECONDS`, and the second that a process takes to end on a
busy machine, the 5 s that supervisors are promised."""
_END_SECONDS: Final = _GRACE_SECONDS + CLOSE_SECONDS

_log = logging.getLogger(__name__)


class Delivery(ConsumerRebalanceListener):  # type: ignore[misc]
    """Runs one stage until told to stop."""

    def __init__(
        self,
        stage: Stage,
        settings: Settings,
        metrics: Metrics,
        health: Health,
        *,
        exactly_once: bool,
        limits: RecordLimits | None = None,
    ) -> None:
        self._stage = stage
        self._memory: Memory = stage.memory or NoMemory()
        self._settings = settings
        self._metrics = metrics
        self._health = health
        metrics.ready.labels(stage.name).set_function(lambda: health.ready)
        zero_delivery_counters(metrics, stage.name)
        self._limits = limits or RecordLimits(settings)
        self._breaker = Breaker(stage.name, settings, metrics, health)
        self._topic = stage.source.named(settings.topic_prefix)
        self._partitions = AssignedPartitions()
        self._batch_under_way = asyncio.Lock()
        group = f"{settings.topic_prefix}unecho-{stage.name}"
        session_ms = round(settings.session_timeout.total_seconds() * 1000)
        self._heartbeat_seconds = max(session_ms / 5000, 0.1)
        self._consumer = AIOKafkaConsumer(
            **client_options(settings),
            client_id=f"unecho-{stage.name}",
            group_id=group,
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            isolation_level="read_committed",
            session_timeout_ms=session_ms,
            heartbeat_interval_ms=round(self._heartbeat_seconds * 1000),
            max_partition_fetch_bytes=_PARTITION_BYTES,
            fetch_max_bytes=_FETCH_BYTES,
            fetch_max_wait_ms=100,
            partition_assignment_strategy=assignors(),
        )
        self._outlet: Outlet = (
            ExactlyOnce(settings, stage.name, group, metrics, self._limits, self._consumer)
            if exactly_once
            else AtLeastOnce(settings, stage.name, self._consumer, self._limits)
        )
        self._opening = Opening(
            *(stage, self._memory, settings, self._consumer, self._outlet, self._partitions, self._set_waiting),
            group=group,
            exactly_once=exactly_once,
        )

    async def run(self, stop: asyncio.Event) -> None:
        """Until `stop` is set. The batch in flight is finished and committed, unless the broker takes too long over it.

        Raises UserError (BROKER).
        """
        told = asyncio.ensure_future(_moment_of(stop))
        in_step = False
        try:
            await self._consumer.start()
            self._consumer.subscribe([self._topic], listener=self)
            async with broker_watched(self._consumer, self._settings, self._health):
                in_step = await done_before(stop, self._work(stop), self._grace)
            if not in_step:
                _log.warning("the batch in flight was given up: it will be handled again")
        except KafkaError as error:
            raise UserError(f"The broker at {self._settings.bootstrap} failed: {error!r}", ExitCode.BROKER) from error
        finally:
            is_in_time = in_step and told.done()
            left = told.result() + _END_SECONDS - asyncio.get_running_loop().time() if is_in_time else 0.0
            told.cancel()
            await asyncio.gather(close_clients(self._consumer, self._outlet), self._memory.stop(max(left, 0.0)))

    def _grace(self) -> float:
        """Nothing where the broker has gone: what is in flight would not arrive."""
        return _GRACE_SECONDS if self._health.broker is None else 0.0

    async def _work(self, stop: asyncio.Event) -> None:
        while not stop.is_set() and not self._breaker.is_open:
            await self._mark_lost(stop)
            await self._opening.open_marked(stop)
            await self._handle_next(stop)
            async with self._batch_under_way:
                self._memory.tend()
                self._show_lag()
                tend_garbage()
        while not stop.is_set():
            # It keeps its partitions, for another member would go on with them, but handles nothing.
            self._consumer.pause(*self._consumer.assignment())
            await self._fetch(stop)

    async def on_partitions_revoked(self, revoked: Sequence[TopicPartition]) -> None:
        """Waits for the batch in flight, so that it is committed while the partition is still ours."""
        async with self._batch_under_way:
            for partition in revoked:
                self._partitions.drop(partition)
                self._memory.release(partition.partition)
                await self._outlet.close(partition)
                with contextlib.suppress(KeyError):
                    self._metrics.consumer_lag.remove(self._stage.name, self._topic, str(partition.partition))

    async def on_partitions_assigned(self, assigned: Sequence[TopicPartition]) -> None:
        """Marks what the loop is to open."""
        self._metrics.rebalances.labels(self._stage.name).inc()
        self._outlet.joined()
        self._partitions.mark(assigned)
        numbers = sorted(partition.partition for partition in assigned)
        log_event(_log, "partitions assigned", partitions=numbers)
        self._memory.expect(numbers)
        if not assigned:
            # A member beyond the number of partitions stands by: that is its work.
            self._set_waiting(None)

    async def _handle_next(self, stop: asyncio.Event) -> None:
        fetched = await self._fetch(stop)
        async with self._batch_under_way:
            started = time.monotonic()
            ours = {partition: fetched[partition] for partition in fetched if partition in self._partitions.owned}
            if any(ours.values()):
                handled = self._handle(ours) if _is_little(ours) else await asyncio.to_thread(self._handle, ours)
                await self._deliver(handled, started)

    def _handle(self, fetched: Mapping[TopicPartition, Sequence[Any]]) -> list[tuple[Handled, list[Incoming]]]:
        """What the batch of each partition came to, and the batch; where the breaker opens, of those before it.

        Much of it runs in a thread, while the loop waits for it and nothing else touches partitions or memory.
        """
        handled = []
        for partition, records in fetched.items():
            if not records:
                continue
            batch = [incoming(record) for record in records]
            outputs = self._limits.fit(batch, self._stage.handle(batch), self._stage.name)
            check_batch(batch, outputs, self._stage.sink)
            if self._breaker.opens(batch, outputs):
                self._partitions.owned.discard(partition)
                self._memory.forget(partition.partition)
                break
            handled.append((Handled(partition, outputs, batch[-1].offset + 1), batch))
        return handled

    async def _deliver(self, handled: Sequence[tuple[Handled, list[Incoming]]], started: float) -> None:
        if not handled:
            return
        try:
            await self._outlet.deliver([one for one, _ in handled])
        except PartitionLostError as error:
            await self._lose([one.partition for one, _ in handled], error)
            return
        seconds = time.monotonic() - started
        for one, batch in handled:
            number, last = one.partition.partition, batch[-1]
            self._opening.handled(one.partition, last)
            self._memory.committed(last)
            self._stage.count(number, one.outputs, time.time())
            count_batch(self._stage.name, self._metrics, batch, one.outputs, seconds)

    def _show_lag(self) -> None:
        if self._breaker.is_open:
            # Positions are after what was fetched with the batch that opened it, and is not handled.
            return
        for partition in self._partitions.owned:
            if (lag := unread(self._consumer, partition)) is not None:
                self._metrics.consumer_lag.labels(self._stage.name, self._topic, str(partition.partition)).set(lag)

    async def _lose(self, partitions: Sequence[TopicPartition], error: PartitionLostError) -> None:
        """Forgets all about partitions: another process has them, or what became of the last batches is in doubt."""
        for partition in partitions:
            log_event(_log, "partition lost", logging.WARNING, partition=partition.partition, error=str(error))
            self._metrics.partitions_lost.labels(self._stage.name).inc()
            self._partitions.lose(partition)
            self._memory.forget(partition.partition)
            await self._outlet.close(partition)
        if isinstance(error.__cause__, MessageSizeTooLargeError):
            await self._limits.refused()

    async def _mark_lost(self, stop: asyncio.Event) -> None:
        """Opens lost partitions anew, if they are still ours once the group has had the time to say otherwise.

        A process that was suspended believes so until its next heartbeat, and would shut out the owner of today.
        """
        lost = self._partitions.lost
        if not lost:
            return
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), 2 * self._heartbeat_seconds)
        self._partitions.mark(lost & self._consumer.assignment())
        lost.clear()

    async def _fetch(self, stop: asyncio.Event) -> dict[TopicPartition, list[Any]]:
        return await fetch(self._consumer, self._settings.batch_articles, stop)

    def _set_waiting(self, waiting_for: str | None) -> None:
        if waiting_for is None and self._health.waiting_for is not None:
            log_event(_log, "ready", partitions=sorted(partition.partition for partition in self._partitions.owned))
        self._health.waiting_for = waiting_for


def _is_little(fetched: Mapping[TopicPartition, Sequence[Any]]) -> bool:
    if sum(map(len, fetched.values())) * _RECORD_BYTES > _LITTLE_BYTES:
        return False
    sizes = (len(record.value or b"") for records in fetched.values() for record in records)
    return sum(max(size, _RECORD_BYTES) for size in sizes) <= _LITTLE_BYTES


async def _moment_of(stop: asyncio.Event) -> float:
    """When `stop` was set, by the loop's clock."""
    await stop.wait()
    return asyncio.get_running_loop().time()
