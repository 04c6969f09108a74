"""The Faust app: verdicts and published articles in, stories in a table by partition, entity counts out.

Nothing leaves the agent: it would go on with the next batch.

Nothing is counted between losing the partitions and having restored the stories under the next assignment: a story that
is restored over one being changed would lose what changed.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from typing import Any, Final, cast

from faust.tables.manager import TableManager
from faust.tables.recovery import Recovery
from faust.types import StreamT

from unecho.core.entities import Extractor
from unecho.delivery.breaker import Breaker
from unecho.delivery.record_limits import RecordLimits
from unecho.monitoring.health import Health
from unecho.monitoring.logs import log_event
from unecho.monitoring.metrics import Metrics
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.topology import Topic
from unecho.settings.settings import Settings, format_duration
from unecho.trends.batches.batch_counting import BatchCounting
from unecho.trends.batches.writer import Writer
from unecho.trends.counts.adding import Adding
from unecho.trends.faust.assignments import Assignments
from unecho.trends.faust.fetched import Fetched, batches
from unecho.trends.faust.setup import faust_app, read_ahead
from unecho.trends.faust.transport import FetchingConsumer, FetchingTransport
from unecho.trends.following import Following
from unecho.trends.measures import STAGE, Measures
from unecho.trends.news import News
from unecho.trends.state.partition_state import PartitionState
from unecho.trends.state.whole_state import WholeState
from unecho.trends.stories.chosen import Chooser
from unecho.trends.stories.story_size import STORY_BYTES_MAX
from unecho.trends.stories.story_table import StoryTable

_JOIN_SECONDS: Final = 60.0
_FETCHED_AT_ONCE: Final = 2
"""Each of many records of a changelog. With one, Faust would fetch from changelogs for ever."""
_RECORDS_AN_ARTICLE: Final = 4
"""Of a batch, for each of `batch_articles`: what a batch costs besides is its transactions, and parts told of again."""
_STAGE_TOPICS: Final = (Topic.VERDICTS, Topic.UNIQUE)
_PARTITIONS: Final = frozenset(range(Topic.VERDICTS.spec.partitions))

_log = logging.getLogger(__name__)


class TrendsApp:
    """The worker. It counts the stories of the partitions that it has, and answers for those of the others too.

    Args:
        settings: bootstrap, topic_prefix, batch_articles, session_timeout, horizon, max_article_bytes, data_dir,
            dead_share, dead_window.
        extractor: finds the entities of an article's text.
        metrics: what is measured.
        health: what /healthz and /readyz say; kept by this.
        limits: how large a record each topic takes, as planned unless given.

    Attributes:
        state: all stories there are.
        states: what this worker counts, by partition.

    """

    def __init__(
        self,
        settings: Settings,
        extractor: Extractor,
        metrics: Metrics,
        health: Health,
        limits: RecordLimits | None = None,
    ) -> None:
        self._settings = settings
        self._limits = limits or RecordLimits(settings)
        self._measures = Measures(metrics, health)
        self._health = health
        self._names = {topic: topic.named(settings.topic_prefix) for topic in Topic}
        self._writer: Writer | None = None
        self._adding: Adding | None = None
        self._may_count = asyncio.Event()
        self._revocations = 0
        self._is_assigned = False
        self._kept: frozenset[int] = frozenset()
        self._batch_under_way = asyncio.Lock()
        self._breaker = Breaker(STAGE, settings, metrics, health)
        self._faust = faust_app(settings)
        cast(FetchingTransport, self._faust.transport).before_restore = self._take_over
        self._table = self._story_table()
        self._assignments = Assignments()
        self._story_bytes_max = STORY_BYTES_MAX
        self._chooser = Chooser.of(settings)
        self.state = WholeState(settings.horizon, self._chooser, settings.counted_entities)
        self.states: dict[int, PartitionState] = {}
        self.news = News()
        self._counting = BatchCounting(
            settings, extractor, self.states, self.state, self._measures, self._breaker, self._limits, self.news
        )
        is_busy = self._batch_under_way.locked
        self._following = Following(settings, self.changelog, self.state, self.news, self._tell_health, is_busy)
        self._table.on_recover(self._recovered)
        self._faust.on_partitions_revoked.connect(self._revoked)
        self._faust.on_partitions_assigned.connect(self._assigned)
        self._joined = asyncio.Event()
        self._wait_for("the stories to be restored")
        self._faust.agent(read_ahead(self._faust, self._source_names), name="count")(self._count)

    @property
    def changelog(self) -> str:
        """The topic that the stories are restored from."""
        return str(self._table.changelog_topic_name)

    @property
    def consumer(self) -> FetchingConsumer:
        """What reads from the broker, once started."""
        return cast(FetchingConsumer, self._faust.consumer)

    async def start(self, replication: int, *, exactly_once: bool, story_bytes: int | None = None) -> None:
        """Connect, join the group, and return when the stories are restored.

        `replication` is the changelog's, `story_bytes` what it takes as one record, where that is known. Raises
        UserError (BROKER) when the group cannot be joined, KafkaError when the broker refuses.
        """
        self._story_bytes_max = min(story_bytes or STORY_BYTES_MAX, STORY_BYTES_MAX)
        self._faust.conf.topic_replication_factor = replication
        self._settings.data_dir.mkdir(parents=True, exist_ok=True)
        group = self._faust.conf.id
        self._writer = Writer(self._settings, group, self.changelog, self._limits, exactly_once=exactly_once)
        self._adding = Adding(
            self._settings,
            f"{group}-counts",
            self._limits,
            self._measures.told_counts,
            self._give_up,
            exactly_once=exactly_once,
        )
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
        await self._following.follow(())
        if self._adding is not None:
            await self._adding.own(())
        if self._writer is not None:
            await self._writer.close()

    async def failed(self) -> BaseException | None:
        """Wait until the app has ended by itself; why."""
        await self._faust.wait_until_stopped()
        return self._faust.crash_reason

    @property
    def _recovery(self) -> Recovery:
        return cast(TableManager, self._faust.tables).recovery

    @property
    def _source_names(self) -> list[str]:
        return [self._names[topic] for topic in _STAGE_TOPICS]

    def _story_table(self) -> StoryTable:
        table: StoryTable = StoryTable(
            self._faust,
            name="story",
            key_type=str,
            partitions=Topic.VERDICTS.spec.partitions,
            extra_topic_configs={"max.message.bytes": STORY_BYTES_MAX},
            recovery_buffer_size=_FETCHED_AT_ONCE,
            beacon=self._faust.tables.beacon,
            help="one story each, by cluster id",
        )
        self._faust.tables.add(table)
        return table

    async def _take_over(self) -> None:
        assert self._writer is not None  # noqa: S101 - made before the group is joined
        await self._writer.open(self._owned())
        # Once more: what was read under the assignment before may have come since that was over.
        self._begin_anew()

    async def _recovered(self) -> None:
        """The stories are there, where this worker is to count. Faust would not tell of what is raised here."""
        if self._recovery.signal_recovery_start.is_set() or not self._is_assigned:
            # A rebalance has broken the restore off, and it begins anew: Faust takes it for done all the same.
            return
        try:
            await self._rebuild()
        except Exception as error:  # noqa: BLE001 - it would never be ready
            await self._faust.crash(error)

    async def _rebuild(self) -> None:
        revocations, owned, generation = self._revocations, self._owned(), self._faust.consumer_generation_id
        states = {number: self.states.get(number) or self._state_of(number) for number in owned}
        for number in owned - self.states.keys():
            for _ in states[number].rebuilding():
                await asyncio.sleep(0)
                if self._revocations != revocations:
                    return
        assert self._adding is not None  # noqa: S101 - made before the group is joined
        await self._adding.own(owned)
        await self._following.follow(_PARTITIONS - owned)
        # Whatever took its time: from here on nothing is waited for.
        if self._revocations != revocations:
            return
        for number in owned - self.states.keys():
            self.state.put_all(number, self._table.of(number))
        self.states.update(states)
        self._assignments.restored(owned, generation)
        self._measures.assigned(self.states.values())
        stories = sum(len(state.stories) for state in states.values())
        log_event(_log, "restored" if owned else "standing by", stories=stories, partitions=sorted(owned))
        self._wait_for(None)
        self._measures.show_lag(self._source_names, owned, self.consumer.unhandled)
        self._measures.show_lag([self._names[Topic.ENTITY_PARTS]], owned, lambda _, number: self._parts_left(number))
        self._may_count.set()

    def _state_of(self, number: int) -> PartitionState:
        state = PartitionState(self._table.of(number), self._settings.horizon, self._chooser)
        state.story_bytes_max = self._story_bytes_max
        return state

    def _parts_left(self, number: int) -> int:
        return 0 if self._adding is None else self._adding.unhandled(number)

    async def _assigned(self, *arguments: Any, **__: object) -> None:
        self._joined.set()
        # What the consumer has by now may be another assignment's already, or still nothing.
        _, assigned = arguments
        numbers = {tp.partition for tp in assigned}
        self._kept = self._assignments.kept(numbers, self._faust.consumer_generation_id)
        for number in self.states.keys() - self._kept:
            del self.states[number]
        self._begin_anew()
        self._is_assigned = True
        if not assigned:
            assert self._writer is not None  # noqa: S101 - made before the group is joined
            await self._writer.close()

    def _begin_anew(self) -> None:
        """Forget what is not kept, and restore it from its beginning: Faust would go on where it was."""
        self._table.keep(self._kept)
        offsets = self._recovery.active_offsets
        for tp in offsets:
            if tp.partition not in self._kept:
                offsets[tp] = None  # type: ignore[assignment]

    async def _revoked(self, *_: object, **__: object) -> None:
        """Returns when the batch under way is written: after that the partitions may be another's."""
        self._revocations += 1
        self._is_assigned = False
        self._may_count.clear()
        self._wait_for("partitions")
        self._measures.hide_lag()
        async with self._batch_under_way:
            pass

    def _owned(self) -> frozenset[int]:
        """The partitions of which this worker has all topics."""
        owned = {(tp.topic, tp.partition) for tp in self._faust.consumer.assignment()}
        return frozenset(
            number for number in _PARTITIONS if all((name, number) in owned for name in self._source_names)
        )

    def _wait_for(self, what: str | None) -> None:
        self._waiting_for = what
        self._tell_health()

    def _tell_health(self) -> None:
        behind = "the stories of other workers to be read" if self._following.is_behind else None
        self._health.waiting_for = self._waiting_for or behind

    def _give_up(self, error: Exception) -> None:
        """Counts are added up no more: the worker ends."""
        log_event(_log, "counts given up", logging.WARNING, error=repr(error))
        self._ending = asyncio.ensure_future(self._faust.crash(error))

    async def _count(self, stream: StreamT[Any]) -> None:
        async for fetched in batches(stream, _RECORDS_AN_ARTICLE * self._settings.batch_articles):
            await self._may_count.wait()
            async with self._batch_under_way:
                await self._count_batch(fetched)
            if self._breaker.is_open:
                # It keeps its partitions, for another worker would go on with them, but reads no further.
                self.consumer.halt()
                await asyncio.Event().wait()

    async def _count_batch(self, fetched: Sequence[Fetched]) -> None:
        # What was read under an assignment that is over is read again.
        current = [one for one in fetched if one.generation == self._faust.consumer_generation_id]
        if not current or not self._may_count.is_set():
            return
        assert self._writer is not None  # noqa: S101 - opened before the agent has events
        try:
            await self._counting.count(current, self._writer, self.consumer)
        except Exception as error:  # noqa: BLE001 - only the broker can fail here; see below
            # The batch waits, uncommitted, while the process ends.
            log_event(_log, "batch given up", logging.WARNING, error=repr(error))
            self._may_count.clear()
            self._health.failure = f"cannot write: {error!r}"
            await self._faust.crash(error)
