"""The Faust app: verdicts and published articles in, stories in a table, entity counts out.

A batch is folded into the stories; the stories that changed, the counts, the dead letters and the offsets are written,
in one transaction where the broker has them, elsewhere the offsets last: whatever is killed in between is read again,
and what a story holds already is not counted again. Nothing leaves the agent: it would go on with the next batch.

Nothing is counted between losing the partitions and having restored the stories under the next assignment: a story that
is restored over one being changed would lose what changed.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Sequence
from typing import Any, Final, cast

from faust.types import EventT, StreamT

from unecho.core.entities import Extractor
from unecho.runtime.article_json import Refusal
from unecho.runtime.dead_letters import dead_letter
from unecho.runtime.exit_codes import ExitCode, UserError
from unecho.runtime.health import Health
from unecho.runtime.logs import log_event
from unecho.runtime.metrics import Metrics
from unecho.runtime.records import Incoming, Outgoing
from unecho.runtime.settings import Settings, format_duration
from unecho.runtime.topology import Topic
from unecho.trends.entity_counts import entity_count_records
from unecho.trends.faust_setup import RAW, batches, faust_app, incoming, next_offsets
from unecho.trends.faust_transport import FetchingConsumer
from unecho.trends.handling import ReadRecord, Refused, include_all, read_all
from unecho.trends.measures import STAGE, Measures
from unecho.trends.reading import read_published, read_verdict
from unecho.trends.state import TrendState
from unecho.trends.stories import PublishedArticle, StoryVerdict
from unecho.trends.story_table import STORY_BYTES_MAX, StoryTable
from unecho.trends.writer import Writer

_JOIN_SECONDS: Final = 60.0
_READ_AT_ONCE: Final = 25
_STAGE_TOPICS: Final = (Topic.VERDICTS, Topic.UNIQUE)

_log = logging.getLogger(__name__)


class TrendsApp:
    """The worker. Of those of a group one counts, for a story needs all of its records; the others stand by.

    Args:
        settings: bootstrap, topic_prefix, batch_articles, session_timeout, horizon, max_article_bytes, data_dir.
        extractor: finds the entities of an article's text.
        metrics: what is measured.
        health: what /healthz and /readyz say; kept by this.

    """

    def __init__(self, settings: Settings, extractor: Extractor, metrics: Metrics, health: Health) -> None:
        self._settings = settings
        self._extractor = extractor
        self._measures = Measures(metrics)
        self._health = health
        self._names = {topic: topic.named(settings.topic_prefix) for topic in Topic}
        self._writer: Writer | None = None
        self._counting = asyncio.Event()
        self._batch_under_way = asyncio.Lock()
        self._faust = faust_app(settings)
        self._faust.before_restore = self._take_over
        self._table = self._story_table()
        self.state = TrendState(self._table, settings.horizon)
        self._table.on_recover(self._recovered)
        self._faust.on_partitions_revoked.connect(self._revoked)
        self._faust.on_partitions_assigned.connect(self._assigned)
        self._joined = asyncio.Event()
        self._wait_for("the stories to be restored")
        self._faust.agent(self._faust.topic(*self._source_names, **RAW), name="count")(self._count)

    async def start(self, replication: int, *, exactly_once: bool) -> None:
        """Connect, join the group, and return when the stories are restored; `replication` is the changelog's.

        Raises UserError (BROKER) when the group cannot be joined, KafkaError when the broker refuses.
        """
        self._faust.conf.topic_replication_factor = replication
        self._settings.data_dir.mkdir(parents=True, exist_ok=True)
        changelog = self._table.changelog_topic_name
        self._writer = Writer(self._settings, self._faust.conf.id, changelog, exactly_once=exactly_once)
        self._faust.finalize()
        start = asyncio.ensure_future(self._faust.start())
        joined = asyncio.ensure_future(self._joined.wait())
        await asyncio.wait({start, joined}, timeout=_JOIN_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        if not joined.done() and not start.done():
            joined.cancel()
            start.cancel()
            raise UserError(
                f"Group {self._faust.conf.id} cannot be joined. The log says why: often --session-timeout "
                f"({format_duration(self._settings.session_timeout)}) is outside what the broker allows.",
                ExitCode.BROKER,
            )
        await start

    async def stop(self) -> None:
        """Leave the group."""
        await self._faust.stop()
        if self._writer is not None:
            await self._writer.close()

    async def failed(self) -> BaseException | None:
        """Wait until the app has ended by itself; why."""
        await self._faust.wait_until_stopped()
        return self._faust.crash_reason

    @property
    def _source_names(self) -> list[str]:
        return [self._names[topic] for topic in _STAGE_TOPICS]

    def _story_table(self) -> StoryTable:
        table: StoryTable = StoryTable(
            self._faust,
            name="stories",
            key_type=str,
            partitions=Topic.VERDICTS.spec.partitions,
            use_partitioner=True,
            extra_topic_configs={"max.message.bytes": STORY_BYTES_MAX},
            beacon=self._faust.tables.beacon,
            help="one story each, by cluster id",
        )
        self._faust.tables.add(table)
        return table

    async def _take_over(self, assigned: bool) -> None:
        assert self._writer is not None  # noqa: S101 - made before the group is joined
        if assigned:
            await self._writer.open()
        else:
            await self._writer.close()
            self._table.forget()

    async def _recovered(self) -> None:
        assignment = self._faust.consumer_generation_id
        for _ in self.state.rebuilding():
            await asyncio.sleep(0)
            if self._faust.consumer_generation_id != assignment:
                return
        self._measures.assigned(self.state)
        if not self._owns_all_partitions():
            log_event(_log, "standing by", stories=len(self.state.stories))
            self._wait_for("the worker that counts to end: this one stands by")
            return
        log_event(_log, "restored", stories=len(self.state.stories))
        self._wait_for(None)
        self._counting.set()

    async def _assigned(self, *_: object, **__: object) -> None:
        self._joined.set()

    async def _revoked(self, *_: object, **__: object) -> None:
        """Returns when the batch under way is written: after that the partitions may be another's."""
        self._counting.clear()
        self._wait_for("partitions")
        async with self._batch_under_way:
            pass

    def _owns_all_partitions(self) -> bool:
        """False for a worker that stands by."""
        owned = {(tp.topic, tp.partition) for tp in self._faust.consumer.assignment()}
        wanted = {(self._names[topic], number) for topic in _STAGE_TOPICS for number in range(topic.spec.partitions)}
        return wanted <= owned

    def _wait_for(self, what: str | None) -> None:
        self._health.waiting_for = what
        self._measures.ready(self._health.ready)

    async def _count(self, stream: StreamT[Any]) -> None:
        async for events in batches(stream, self._settings.batch_articles):
            await self._counting.wait()
            async with self._batch_under_way:
                # What was read under an assignment that is over is read again.
                current = [event for event in events if self._is_current(event)]
                if not current or not self._counting.is_set():
                    continue
                try:
                    await self._handle(current)
                except Exception as error:  # noqa: BLE001 - only the broker can fail here; see below
                    # The batch waits, uncommitted, while the process ends.
                    log_event(_log, "batch given up", logging.WARNING, error=repr(error))
                    self._counting.clear()
                    self._health.failure = f"cannot write: {error!r}"
                    await self._faust.crash(error)
                    continue

    def _is_current(self, event: EventT[Any]) -> bool:
        return bool(event.message.generation_id == self._faust.consumer_generation_id)

    async def _handle(self, events: Sequence[EventT[Any]]) -> None:
        started = time.monotonic()
        records = [incoming(event) for event in events]
        read = await self._read_beside(records)
        included = include_all(self.state, read)
        counts = entity_count_records(self.state.counts.take_changed(), self.state.entities)
        outputs = [*counts, *map(_dead_letter, included.refused)]
        offsets = next_offsets(events)
        assert self._writer is not None  # noqa: S101 - opened before the agent has events
        await self._writer.write(self._table.take_changes(), outputs, offsets)
        # No event is acknowledged to Faust, which would commit what it makes of that over what is committed here.
        consumer = cast(FetchingConsumer, self._faust.consumer)
        if self._writer.exactly_once:
            consumer.committed_elsewhere(offsets)
        else:
            await consumer.commit_offsets(offsets)
        self._measures.batch(self.state, records, included, outputs, time.monotonic() - started)
        for topic_partition, offset in offsets.items():
            highwater = self._faust.consumer.highwater(topic_partition)
            self._measures.lag(topic_partition.topic, topic_partition.partition, (highwater or 0) - offset)

    async def _read_beside(self, records: Sequence[Incoming]) -> list[ReadRecord]:
        """Read in a thread, for the extractor takes its time; a few at once, for a thread cannot be stopped."""
        read: list[ReadRecord] = []
        for first in range(0, len(records), _READ_AT_ONCE):
            read += await asyncio.to_thread(read_all, records[first : first + _READ_AT_ONCE], self._read)
        return read

    def _read(self, record: Incoming) -> StoryVerdict | PublishedArticle | Refusal:
        if record.topic == self._names[Topic.VERDICTS]:
            return read_verdict(record)
        return read_published(record, self._extractor, self._settings.max_article_bytes)


def _dead_letter(refused: Refused) -> Outgoing:
    return dead_letter(refused.record, STAGE, refused.refusal.reason, refused.refusal.detail)
