"""The delivery loop, at least once: what is read is handled, sent, acknowledged, and only then committed.

The loop owns the positions. A rebalance callback waits for the batch in flight and marks what was revoked and what
was assigned; the loop, before its next fetch, opens what is marked and seeks to the committed offset. Seeking in the
callback would race with a fetch under way, and records fetched before an assignment must never be handled under it.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections import Counter
from collections.abc import Sequence
from typing import Any, Final

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRebalanceListener, TopicPartition
from aiokafka.errors import CommitFailedError, IllegalStateError, KafkaError

from unecho.runtime.exit_codes import ExitCode, UserError
from unecho.runtime.health import Health
from unecho.runtime.logs import log_event
from unecho.runtime.metrics import Metrics
from unecho.runtime.records import Incoming
from unecho.runtime.sender import Sender
from unecho.runtime.settings import Settings
from unecho.runtime.stage import Stage
from unecho.runtime.stopping import close_clients, done_before
from unecho.runtime.topology import Topic

_POLL_MS: Final = 200
_BATCH_BYTES: Final = 1 << 20
_FETCH_BYTES: Final = 1 << 24
_GRACE_SECONDS: Final = 3.0
"""For the batch in flight, once told to stop: with `CLOSE_SECONDS` less than the 5 s that supervisors are promised."""

_log = logging.getLogger(__name__)


class Delivery(ConsumerRebalanceListener):  # type: ignore[misc]
    """Runs one stage until told to stop."""

    def __init__(self, stage: Stage, settings: Settings, metrics: Metrics, health: Health) -> None:
        self._stage = stage
        self._settings = settings
        self._metrics = metrics
        self._health = health
        self._topic = stage.source.named(settings.topic_prefix)
        self._owned: set[TopicPartition] = set()
        self._marked: dict[TopicPartition, int] = {}
        self._assignments = 0
        self._batch_under_way = asyncio.Lock()
        session_ms = round(settings.session_timeout.total_seconds() * 1000)
        self._consumer = AIOKafkaConsumer(
            bootstrap_servers=settings.bootstrap,
            client_id=f"unecho-{stage.name}",
            group_id=f"{settings.topic_prefix}unecho-{stage.name}",
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            isolation_level="read_committed",
            session_timeout_ms=session_ms,
            heartbeat_interval_ms=max(session_ms // 5, 100),
            max_partition_fetch_bytes=_FETCH_BYTES,
            fetch_max_wait_ms=100,
        )
        self._producer = AIOKafkaProducer(
            bootstrap_servers=settings.bootstrap,
            client_id=f"unecho-{stage.name}",
            acks="all",
            max_batch_size=_BATCH_BYTES,
            max_request_size=3 * settings.max_article_bytes,
        )
        self._sender = Sender(self._producer, settings.topic_prefix)

    async def run(self, stop: asyncio.Event) -> None:
        """Until `stop` is set. The batch in flight is finished and committed, unless the broker takes too long over it.

        Raises UserError (BROKER).
        """
        try:
            await self._producer.start()
            await self._consumer.start()
            self._consumer.subscribe([self._topic], listener=self)
            if not await done_before(stop, self._work(stop), _GRACE_SECONDS):
                _log.warning("the batch in flight was given up: it will be handled again")
        except KafkaError as error:
            raise UserError(f"The broker at {self._settings.bootstrap} failed: {error!r}", ExitCode.BROKER) from error
        finally:
            await close_clients(self._consumer, self._producer)

    async def _work(self, stop: asyncio.Event) -> None:
        while not stop.is_set():
            await self._open_marked(stop)
            await self._handle_next(stop)

    async def on_partitions_revoked(self, revoked: Sequence[TopicPartition]) -> None:
        """Waits for the batch in flight, so that it is committed while the partition is still ours."""
        async with self._batch_under_way:
            for partition in revoked:
                self._owned.discard(partition)
                self._marked.pop(partition, None)
                self._stage.close(partition.partition)
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
            except IllegalStateError:
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
                await self._sender.send(outputs)
                try:
                    await self._consumer.commit({partition: incoming[-1].offset + 1})
                except (CommitFailedError, IllegalStateError):
                    # The group has gone on without this process, which was silent for too long: the new owner handles
                    # this batch again. What it is given next is marked.
                    log_event(_log, "partition lost", logging.WARNING, partition=partition.partition)
                    self._owned.discard(partition)
                    self._stage.close(partition.partition)
                    continue
                self._stage.count(outputs, time.time())
                self._count(partition, incoming, time.monotonic() - started)
                produced: Counter[Topic] = Counter()
                for output in outputs:
                    produced[output.topic] += len(output.value or b"")
                for topic, size in produced.items():
                    self._metrics.produced_bytes.labels(self._stage.name, topic.spec.topic_name).inc(size)

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
