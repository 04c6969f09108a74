"""Restores the index of a shard up to what is committed, from the best that there is."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass

from unecho.core.judging.index import Index
from unecho.core.judging.recall import Recall
from unecho.core.profile import Profile
from unecho.dedupe.restoring.origin import Origin
from unecho.dedupe.restoring.progress import Progress
from unecho.dedupe.restoring.replay import recall_batch, replay_batch
from unecho.dedupe.restoring.said import read_said
from unecho.dedupe.restoring.shard import Shard
from unecho.delivery.outlets.outlet import PartitionLostError
from unecho.delivery.partition_log import PartitionLog
from unecho.monitoring.logs import log_event
from unecho.process.failpoints import Failpoint, failpoint
from unecho.records.record import Incoming
from unecho.snapshots.folder import Restored, SnapshotFolder, read_newest
from unecho.snapshots.header import LastRecord, SnapshotHeader
from unecho.snapshots.refusal import Refusal

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """A restored shard.

    Attributes:
        refusal: why there was no snapshot to use; None where one was used or none was needed.
        used: the next offset of the snapshot that was used.
    """

    shard: Shard
    origin: Origin
    refusal: Refusal | None = None
    used: int | None = None


async def restore(
    log: PartitionLog, kept: Shard | None, folder: SnapshotFolder, profile: Profile, progress: Progress
) -> Found:
    """The index as it was when what is committed was committed.

    `kept`: what this process still has of the shard, in step with some commit. It may be used again where this raises
    PartitionLostError, because the partition was taken away meanwhile. Raises UserError (LOG) where what is committed
    is no place in the log.
    """
    await log.check_bounds()
    committed = log.committed or 0
    if not committed:
        return Found(Shard(Index(profile)), Origin.NOTHING)
    header = None if kept is None else kept.header(log.topic, log.partition)
    if kept is not None and header is not None and await _refusal(log, header, committed) is None:
        return Found(await _replay(log, kept, progress), Origin.KEPT)
    progress.reading("the newest snapshot")
    newest = await asyncio.to_thread(read_newest, folder, profile, committed)
    refusal = newest if isinstance(newest, Refusal) else await _refusal(log, newest.header, committed)
    if isinstance(newest, Restored) and refusal is None:
        shard = Shard(newest.index, newest.header.last)
        await _replay(log, shard, progress)
        return Found(shard, Origin.SNAPSHOT, used=newest.header.next_offset)
    if isinstance(newest, Restored):
        about = {"partition": log.partition, "offset": newest.header.next_offset, "reason": str(refusal)}
        log_event(_log, "snapshot refused", logging.WARNING, **about)
    del newest
    beginning = await log.beginning()
    if beginning == 0:
        return Found(await _replay(log, Shard(Index(profile)), progress), Origin.LOG, refusal)
    if beginning == committed:
        return Found(Shard(Index(profile)), Origin.NOTHING, refusal)
    return Found(await _recall(log, Index(profile), beginning, progress), Origin.VERDICTS, refusal)


async def _refusal(log: PartitionLog, header: SnapshotHeader, committed: int) -> Refusal | None:
    """Why what `header` tells of is not the beginning of this log; None when it is."""
    if header.next_offset > committed:
        return Refusal.NOT_COMMITTED
    beginning = await log.beginning()
    if not header.is_continued_by(beginning):
        return Refusal.NOT_CONTINUED
    # Where retention has deleted all that it holds, and nothing else, there is nothing to compare.
    is_comparable = beginning <= header.last.offset
    if is_comparable and not header.matches(await log.record_at(header.last.offset)):
        return Refusal.OTHER_LOG
    return None


async def _replay(log: PartitionLog, shard: Shard, progress: Progress) -> Shard:
    """Judges what comes after the last record, silently: the same records give the same index."""
    start = 0 if shard.last is None else shard.last.offset + 1
    await _take_in(log, start, shard, progress, lambda batch: replay_batch(batch, shard.index))
    if await log.beginning() > start:
        shard.last = None
        raise PartitionLostError("retention deleted the beginning of the log while it was read")
    return shard


async def _recall(log: PartitionLog, index: Index, beginning: int, progress: Progress) -> Shard:
    """Takes in what the log still has as it was judged then."""
    progress.reading("what was said, from articles.verdicts")
    said = await read_said(log, beginning)
    recall = Recall(index)
    unsaid = 0

    def take_in(batch: list[Incoming]) -> None:
        nonlocal unsaid
        unsaid += recall_batch(batch, recall, said, index.profile)

    shard = Shard(index)
    await _take_in(log, beginning, shard, progress, take_in)
    log_event(_log, "verdicts recalled", partition=log.partition, beginning=beginning, records_without_verdict=unsaid)
    return shard


async def _take_in(
    log: PartitionLog, start: int, shard: Shard, progress: Progress, take_in: Callable[[list[Incoming]], None]
) -> None:
    async for batch in log.read(start):
        await asyncio.to_thread(take_in, batch)
        failpoint(Failpoint.IN_RESTORE)
        shard.last = LastRecord.of(batch[-1])
        progress.at(shard.last.offset + 1, len(batch))
