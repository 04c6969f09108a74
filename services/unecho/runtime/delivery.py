"""The delivery loop: what is read is handled, and its outputs and its offset are delivered together.

Learned by losing and doubling records:

- The loop owns the positions. A rebalance callback only waits for the batch in flight, lets go of what was revoked, and
  marks what was assigned. The loop, before its next fetch, opens the outlet of what is marked (which shuts out the
  owner before, and settles what that one left open), then seeks to the committed offset, then fetches. Seeking in the
  callback races with a fetch under way and doubles records; seeking there and dropping what was fetched meanwhile
  loses some.
- Records fetched before an assignment are never handled under it.
- A batch is never handled twice on the same state. What could not be delivered is sent again as it is; and where it is
  in doubt whether it was, the partition is opened anew, with no memory of it, from what is committed.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections import Counter
from collections.abc import Sequence
from typing import Any, Final

from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from aiokafka.errors import IllegalStateError, KafkaError

from unecho.runtime.connection import client_options
from unecho.runtime.exit_codes import ExitCode, UserError
from unecho.runtime.failpoints import Failpoint, failpoint
from unecho.runtime.health import Health
from unecho.runtime.logs import log_event
from unecho.runtime.metrics import Metrics
from unecho.runtime.outlets.at_least_once import AtLeastOnce
from unecho.runtime.outlets.exactly_once import ExactlyOnce
from unecho.runtime.outlets.outlet import Outlet, PartitionLostError
from unecho.runtime.records import Incoming
from unecho.runtime.settings import Settings
from unecho.runtime.stage import Stage
from unecho.runtime.stopping import close_clients, done_before
from unecho.runtime.topology import Topic

_POLL_MS: Final = 200
_FETCH_BYTES: Final = 1 << 24
_GRACE_SECONDS: Final = 3.0
"""For the batch in flight, once told to stop: with `CLOSE_SECONDS` less than the 5 s that supervisors are promised."""

_log = logging.getLogger(__name__)


class Delivery(ConsumerRebalanceListener):  # type: ignore[misc]
    """Runs one stage until told to stop."""

    def __init__(
        self, stage: Stage, settings: Settings, metrics: Metrics, health: Health, *, exactly_once: bool
    ) -> None:
        self._stage = stage
        self._settings = settings
        self._metrics = metrics
        self._health = health
        self._topic = stage.source.named(settings.topic_prefix)
        self._owned: set[TopicPartition] = set()
        self._marked: dict[TopicPartition, int] = {}
        self._assignments = 0
        self._batch_under_way = asyncio.Lock()
        self._lost: set[TopicPartition] = set()
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
            max_partition_fetch_bytes=_FETCH_BYTES,
            fetch_max_wait_ms=100,
        )
        self._outlet: Outlet = (
            ExactlyOnce(settings, stage.name, group, metrics)
            if exactly_once
            else AtLeastOnce(settings, stage.name, self._consumer)
        )

    async def run(self, stop: asyncio.Event) -> None:
        """Until `stop` is set. The batch in flight is finished and committed, unless the broker takes too long over it.

        Raises UserError (BROKER).
        """
        try:
            await self._consumer.start()
            self._consumer.subscribe([self._topic], listener=self)
            if not await done_before(stop, self._work(stop), _GRACE_SECONDS):
                _log.warning("the batch in flight was given up: it will be handled again")
        except KafkaError as error:
            raise UserError(f"The broker at {self._settings.bootstrap} failed: {error!r}", ExitCode.BROKER) from error
        finally:
            await close_clients(self._consumer, self._outlet)

    async def _work(self, stop: asyncio.Event) -> None:
        while not stop.is_set():
            await self._mark_lost(stop)
            await self._open_marked(stop)
            await self._handle_next(stop)

    async def on_partitions_revoked(self, revoked: Sequence[TopicPartition]) -> None:
        """Waits for the batch in flight, so that it is committed while the partition is still ours."""
        async with self._batch_under_way:
            for partition in revoked:
                self._owned.discard(partition)
                self._marked.pop(partition, None)
                self._lost.discard(partition)
                self._stage.close(partition.partition)
                await self._outlet.close(partition)
                with contextlib.suppress(KeyError):
                    self._metrics.consumer_lag.remove(self._stage.name, self._topic, str(partition.partition))

    async def on_partitions_assigned(self, assigned: Sequence[TopicPartition]) -> None:
        """Marks what the loop is to open."""
        self._metrics.rebalances.labels(self._stage.name).inc()
        self._assignments += 1
        self._marked.update(dict.fromkeys(assigned, self._assignments))
        log_event(_log, "partitions assigned", partitions=sorted(partition.partition for partition in assigned))
        if not assigned:
            # A member beyond the number of partitions stands by: that is its work.
            self._set_waiting(None)

    async def _open_marked(self, stop: asyncio.Event) -> None:
        for partition, assignment in sorted(self._marked.items()):
            self._set_waiting(f"partition {partition.partition}")
            try:
                opened = await self._open(partition, assignment, stop)
            except (IllegalStateError, PartitionLostError):
                # Taken away between two steps; what comes next is marked anew.
                opened = False
            if not opened:
                return
            del self._marked[partition]
            self._owned.add(partition)
        if self._owned and not self._marked:
            self._set_waiting(None)

    async def _open(self, partition: TopicPartition, assignment: int, stop: asyncio.Event) -> bool:
        """Whether the partition stands at its committed offset, its state restored, under this very assignment."""
        await self._outlet.open(partition)
        committed = await self._consumer.committed(partition)
        if not self._is_marked(partition, assignment):
            return False
        self._stage.open(partition.partition)
        if self._stage.remembers and committed is not None:
            await self._restore(partition, assignment, committed, stop)
        if not self._is_marked(partition, assignment) or stop.is_set():
            return False
        if committed is None:
            await self._consumer.seek_to_beginning(partition)
        else:
            self._consumer.seek(partition, committed)
        return self._is_marked(partition, assignment)

    def _is_marked(self, partition: TopicPartition, assignment: int) -> bool:
        return self._marked.get(partition) == assignment

    async def _restore(self, partition: TopicPartition, assignment: int, committed: int, stop: asyncio.Event) -> None:
        """Reads the log up to the committed offset, silently: the same records give the same state."""
        started = time.monotonic()
        restored = self._metrics.restored.labels(str(partition.partition))
        await self._consumer.seek_to_beginning(partition)
        articles = 0
        position = await self._consumer.position(partition)
        while position < committed and not stop.is_set():
            fetched = await self._fetch(stop, partition)
            records = [record for record in fetched.get(partition, ()) if record.offset < committed]
            async with self._batch_under_way:
                if not self._is_marked(partition, assignment):
                    return
                if records:
                    await asyncio.to_thread(self._stage.handle, [self._incoming(record) for record in records])
                    failpoint(Failpoint.IN_RESTORE)
                    articles += len(records)
                    restored.set(records[-1].offset / committed)
            position = await self._consumer.position(partition)
            self._set_waiting(f"restoring partition {partition.partition}: offset {position} of {committed}")
        if stop.is_set():
            return
        restored.set(1)
        log_event(
            _log,
            "index restored",
            partition=partition.partition,
            articles=articles,
            seconds=round(time.monotonic() - started, 3),
        )

    async def _handle_next(self, stop: asyncio.Event) -> None:
        for partition, records in (await self._fetch(stop)).items():
            async with self._batch_under_way:
                if partition not in self._owned or not records:
                    continue
                started = time.monotonic()
                incoming = [self._incoming(record) for record in records]
                outputs = await asyncio.to_thread(self._stage.handle, incoming)
                try:
                    await self._outlet.deliver(partition, outputs, incoming[-1].offset + 1)
                except PartitionLostError as error:
                    await self._lose(partition, error)
                    continue
                self._stage.count(outputs, time.time())
                self._count(partition, incoming, time.monotonic() - started)
                produced: Counter[Topic] = Counter()
                for output in outputs:
                    produced[output.topic] += len(output.value or b"")
                for topic, size in produced.items():
                    self._metrics.produced_bytes.labels(self._stage.name, topic.spec.topic_name).inc(size)

    async def _lose(self, partition: TopicPartition, error: PartitionLostError) -> None:
        """Forgets all about a partition: another process has it, or what became of the last batch is in doubt."""
        log_event(_log, "partition lost", logging.WARNING, partition=partition.partition, error=str(error))
        self._metrics.partitions_lost.labels(self._stage.name).inc()
        self._owned.discard(partition)
        self._lost.add(partition)
        self._stage.close(partition.partition)
        await self._outlet.close(partition)

    async def _mark_lost(self, stop: asyncio.Event) -> None:
        """Opens lost partitions anew, if they are still ours once the group has had the time to say otherwise.

        A process that was suspended believes so until its next heartbeat, and would shut out the owner of today.
        """
        if not self._lost:
            return
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), 2 * self._heartbeat_seconds)
        self._assignments += 1
        still_ours = self._lost & self._consumer.assignment()
        self._marked.update(dict.fromkeys(still_ours, self._assignments))
        self._lost.clear()

    async def _fetch(self, stop: asyncio.Event, *partitions: TopicPartition) -> dict[TopicPartition, list[Any]]:
        """The next records, or nothing: when there are none for a while, or `stop` is set."""
        fetch = asyncio.ensure_future(
            self._consumer.getmany(*partitions, timeout_ms=_POLL_MS, max_records=self._settings.batch_articles)
        )
        stopped = asyncio.ensure_future(stop.wait())
        await asyncio.wait({fetch, stopped}, return_when=asyncio.FIRST_COMPLETED)
        stopped.cancel()
        if not fetch.done():
            fetch.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await fetch
            return {}
        records: dict[TopicPartition, list[Any]] = fetch.result()
        return records

    def _incoming(self, record: Any) -> Incoming:
        return Incoming(
            record.topic,
            record.partition,
            record.offset,
            record.timestamp,
            record.key,
            record.value,
            tuple((name, value if value is not None else b"") for name, value in record.headers),
        )

    def _count(self, partition: TopicPartition, incoming: list[Incoming], seconds: float) -> None:
        name, metrics = self._stage.name, self._metrics
        metrics.consumed_bytes.labels(name).inc(sum(len(record.value or b"") for record in incoming))
        metrics.batch_articles.labels(name).observe(len(incoming))
        metrics.batch_latency.labels(name).observe(seconds)
        high = self._consumer.highwater(partition)
        if high is not None:
            lag = max(high - incoming[-1].offset - 1, 0)
            metrics.consumer_lag.labels(name, self._topic, str(partition.partition)).set(lag)

    def _set_waiting(self, waiting_for: str | None) -> None:
        if waiting_for is None and not self._health.ready:
            log_event(_log, "ready", partitions=sorted(partition.partition for partition in self._owned))
        self._health.waiting_for = waiting_for
        self._metrics.ready.labels(self._stage.name).set(self._health.ready)
