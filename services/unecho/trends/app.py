"""The Faust app: verdicts and published articles in, stories in a table, entity counts out.

Order is everything here. A batch is folded into the stories, the stories are written to their changelog, the counts
and dead letters are sent, and only then are the records acknowledged: whatever is killed in between is read again, and
what a story holds already is not counted again. Nothing leaves the agent: Faust would acknowledge what it dropped.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Sequence
from typing import Any, Final

from aiokafka import AIOKafkaProducer
from faust.types import EventT, StreamT

from unecho.core.entities import Extractor
from unecho.runtime.article_json import Refusal
from unecho.runtime.connection import client_options
from unecho.runtime.dead_letters import dead_letter
from unecho.runtime.exit_codes import ExitCode, UserError
from unecho.runtime.health import Health
from unecho.runtime.logs import log_event
from unecho.runtime.metrics import Metrics
from unecho.runtime.records import Incoming, Outgoing
from unecho.runtime.sender import Sender
from unecho.runtime.settings import Settings, format_duration
from unecho.runtime.topology import Topic
from unecho.trends.entity_counts import entity_count_records
from unecho.trends.faust_setup import RAW, batches, faust_app, incoming, last_offsets
from unecho.trends.handling import ReadRecord, Refused, include_all, read_all
from unecho.trends.measures import STAGE, Measures
from unecho.trends.reading import read_published, read_verdict
from unecho.trends.state import TrendState
from unecho.trends.stories import PublishedArticle, StoryVerdict
from unecho.trends.story_table import STORY_BYTES_MAX, StoryTable

_JOIN_SECONDS: Final = 60.0
_READ_AT_ONCE: Final = 25
_STAGE_TOPICS: Final = (Topic.VERDICTS, Topic.UNIQUE)

_log = logging.getLogger(__name__)


class TrendsApp:
    """The worker. It must be the only one of its group: counts of a story need all of its records.

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
        self._sender: Sender | None = None
        self._producer: AIOKafkaProducer | None = None
        self._faust = faust_app(settings)
        self._table = self._story_table()
        self.state = TrendState(self._table, settings.horizon)
        self._table.on_recover(self._recovered)
        self._faust.on_partitions_revoked.connect(self._revoked)
        self._faust.on_partitions_assigned.connect(self._assigned)
        self._joined = asyncio.Event()
        self._wait_for("the stories to be restored")
        self._faust.agent(self._faust.topic(*self._source_names, **RAW), name="count")(self._count)

    async def start(self, replication: int) -> None:
        """Connect, join the group, and return when the stories are restored; `replication` is the changelog's.

        Raises UserError (BROKER) when the group cannot be joined, KafkaError when the broker refuses.
        """
        self._faust.conf.topic_replication_factor = replication
        self._settings.data_dir.mkdir(parents=True, exist_ok=True)
        self._producer = AIOKafkaProducer(
            **client_options(self._settings),
            acks="all",
            linger_ms=0,
            max_batch_size=256 * 1024,
            max_request_size=2 * self._settings.max_article_bytes,
        )
        await self._producer.start()
        self._sender = Sender(self._producer, self._settings.topic_prefix)
        self._faust.finalize()
        # A batch waits for its own writes; Faust's brake would stop the stream at a hundred of them, with a warning.
        self._faust.producer.buffer.max_messages = 4 * self._settings.batch_articles
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
        """Commit what is acknowledged and leave the group."""
        await self._faust.stop()
        if self._producer is not None:
            await self._producer.stop()

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

    async def _recovered(self) -> None:
        self.state.rebuild()
        log_event(_log, "restored", stories=len(self.state.stories))
        self._measures.assigned(self.state)
        self._wait_for(None if self._owns_all_partitions() else "all partitions: another trends worker shares them")

    async def _assigned(self, *_: object, **__: object) -> None:
        self._joined.set()

    async def _revoked(self, *_: object, **__: object) -> None:
        self._wait_for("partitions")

    def _owns_all_partitions(self) -> bool:
        """False when another worker of the same group shares the input: then neither counts right."""
        owned = {(tp.topic, tp.partition) for tp in self._faust.consumer.assignment()}
        wanted = {(self._names[topic], number) for topic in _STAGE_TOPICS for number in range(topic.spec.partitions)}
        return wanted <= owned

    def _wait_for(self, what: str | None) -> None:
        self._health.waiting_for = what
        self._measures.ready(self._health.ready)

    async def _count(self, stream: StreamT[Any]) -> None:
        async for events in batches(stream, self._settings.batch_articles):
            try:
                await self._handle(events)
            except Exception as error:  # noqa: BLE001 - only the broker can fail here; see below
                # Leaving the agent would acknowledge the batch: it waits here, unacknowledged, while the process ends.
                self._health.failure = f"cannot send: {error!r}"
                await self._faust.crash(error)
                await asyncio.Event().wait()
            for event in events:
                event.ack()

    async def _handle(self, events: Sequence[EventT[Any]]) -> None:
        started = time.monotonic()
        records = [incoming(event) for event in events]
        read = await self._read_beside(records)
        included = include_all(self.state, read)
        await self._table.written()
        counts = entity_count_records(self.state.counts.take_changed(), self.state.entities)
        outputs = [*counts, *map(_dead_letter, included.refused)]
        assert self._sender is not None  # noqa: S101 - made before the agent starts
        await self._sender.send(outputs)
        self._measures.batch(self.state, records, included, outputs, time.monotonic() - started)
        for topic_partition, offset in last_offsets(events).items():
            highwater = self._faust.consumer.highwater(topic_partition)
            self._measures.lag(topic_partition.topic, topic_partition.partition, (highwater or 0) - offset - 1)

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
