"""The indexes of the shards that this process has: restored when one comes, and written to snapshots now and then."""

from __future__ import annotations

import asyncio
import gc
import logging
import time
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from unecho.core.judging.index import Index
from unecho.core.profile import Profile
from unecho.dedupe.index_metrics import hide_index, show_index, show_snapshot
from unecho.dedupe.restoring.origin import Origin
from unecho.dedupe.restoring.progress import Progress
from unecho.dedupe.restoring.restore import Found, restore
from unecho.dedupe.restoring.shard import Shard
from unecho.delivery.memory import Tell
from unecho.delivery.outlets.outlet import PartitionLostError
from unecho.delivery.partition_log import PartitionLog
from unecho.monitoring.logs import log_event
from unecho.monitoring.metrics import Metrics
from unecho.records.record import Incoming
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.snapshots.folder import SnapshotFolder
from unecho.snapshots.header import LastRecord
from unecho.snapshots.refusal import Refusal
from unecho.snapshots.writer import SnapshotWriter, Written

_POLL_SECONDS: Final = 0.02

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class _Held:
    shard: Shard
    writer: SnapshotWriter


class ShardMemory:
    """See `delivery.memory.Memory`."""

    def __init__(self, profile: Profile, settings: Settings, metrics: Metrics) -> None:
        self._profile = profile
        self._settings = settings
        self._metrics = metrics
        self._topic = Topic.SIGNED.named(settings.topic_prefix)
        self._held: dict[int, _Held] = {}
        self._released: dict[int, _Held] = {}
        # From zero on, so that the first of each is an increase.
        for result in ("written", "failed", "refused"):
            metrics.snapshots.labels(result)
        for origin in Origin:
            metrics.restores.labels(origin.value)

    def index(self, partition: int) -> Index:
        """That of a partition that is restored."""
        return self._held[partition].shard.index

    def open(self, partition: int) -> None:
        """A partition of which nothing was ever committed."""
        self._hold(partition, Shard(Index(self._profile)), self._writer(partition))

    async def restore(self, log: PartitionLog, tell: Tell) -> None:
        """See `Memory`."""
        started = time.monotonic()
        number = log.partition
        before = self._held.pop(number, None) or self._released.pop(number, None)
        progress = Progress(number, log.committed or 0, tell, self._metrics)
        try:
            kept = None if before is None else before.shard
            found = await restore(log, kept, self._folder(number), self._profile, progress)
            log.check_ours()
        except PartitionLostError:
            if before is not None:
                self._released[number] = before
            raise
        writer = before.writer if before is not None and found.origin is Origin.KEPT else self._writer(number, found)
        self._hold(number, found.shard, writer)
        progress.done()
        # None of it is garbage, and the collector would look at all of it again and again.
        gc.freeze()
        self._count(found)
        log_event(
            _log,
            "index restored",
            partition=number,
            origin=found.origin.value,
            articles=progress.articles,
            offset=log.committed,
            seconds=round(time.monotonic() - started, 3),
        )

    def committed(self, last: Incoming) -> None:
        """See `Memory`."""
        shard = self._held[last.partition].shard
        shard.last = LastRecord.of(last)
        show_index(self._metrics, last.partition, shard.index)

    def tend(self) -> None:
        """See `Memory`. Notes the snapshots that have ended, and starts those that are due."""
        now = time.monotonic()
        for partition, held in self._held.items():
            self._note(partition, held.writer.finished(now))
            if held.writer.due(now):
                self._start(partition, held, now)

    def release(self, partition: int) -> None:
        """See `Memory`. The index is kept until it is known whose the partition is."""
        held = self._let_go(partition)
        if held is not None:
            self._released[partition] = held

    def expect(self, partitions: Collection[int]) -> None:
        """See `Memory`."""
        self._released = {number: held for number, held in self._released.items() if number in partitions}

    def forget(self, partition: int) -> None:
        """See `Memory`."""
        self._let_go(partition)
        self._released.pop(partition, None)

    async def stop(self, seconds: float) -> None:
        """See `Memory`. Writes a last snapshot of each shard whose last one took no longer than there is time."""
        end = time.monotonic() + seconds
        for partition, held in self._held.items():
            if seconds > 0 and held.writer.fits(seconds):
                held.writer.close()
                self._start(partition, held, time.monotonic())
        while any(held.writer.is_writing for held in self._held.values()) and time.monotonic() < end:
            await asyncio.sleep(_POLL_SECONDS)
            for partition, held in self._held.items():
                self._note(partition, held.writer.finished(time.monotonic()))
        for partition, held in list(self._held.items()):
            if held.writer.is_writing:
                log_event(_log, "snapshot given up: it takes too long", logging.WARNING, partition=partition)
            self._let_go(partition)

    def _folder(self, partition: int) -> SnapshotFolder:
        return SnapshotFolder(self._settings.data_dir / "index", self._topic, partition)

    def _writer(self, partition: int, found: Found | None = None) -> SnapshotWriter:
        """A writer whose first snapshot is due when the one before is old enough."""
        folder, now = self._folder(partition), time.monotonic()
        if found is None or found.used is None:
            return SnapshotWriter(folder, self._settings.snapshot_every, now)
        age = max(time.time() - show_snapshot(self._metrics, partition, folder, found.used), 0.0)
        return SnapshotWriter(folder, self._settings.snapshot_every, now - age, found.used)

    def _hold(self, partition: int, shard: Shard, writer: SnapshotWriter) -> None:
        self._held[partition] = _Held(shard, writer)
        show_index(self._metrics, partition, shard.index)

    def _let_go(self, partition: int) -> _Held | None:
        held = self._held.pop(partition, None)
        if held is not None:
            held.writer.close()
            hide_index(self._metrics, partition)
        return held

    def _start(self, partition: int, held: _Held, now: float) -> None:
        header = held.shard.header(self._topic, partition)
        if header is not None:
            # The collector would touch, and so copy, the memory that the two processes share.
            gc.freeze()
            self._note(partition, held.writer.start(held.shard.index, header, now))

    def _note(self, partition: int, written: Written | None) -> None:
        if written is None:
            return
        self._metrics.snapshots.labels("written" if written.is_written else "failed").inc()
        if written.is_written:
            show_snapshot(self._metrics, partition, self._folder(partition), written.next_offset)

    def _count(self, found: Found) -> None:
        self._metrics.restores.labels(found.origin.value).inc()
        if found.refusal not in {None, Refusal.MISSING}:
            self._metrics.snapshots.labels("refused").inc()
