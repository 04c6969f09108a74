"""What becomes of a batch: it is read, folded into the stories, and all that follows from it is written.

The stories that changed, the counts, the dead letters and the offsets are one transaction where the broker has them;
elsewhere the offsets come last: whatever is killed in between is read again, and what a story holds already is not
counted again.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from typing import Any, Final

from faust.types import EventT

from unecho.core.entities import Extractor
from unecho.delivery.breaker import Breaker
from unecho.delivery.record_limits import RecordLimits
from unecho.records.article_json import Refusal
from unecho.records.dead_letters import dead_letter
from unecho.records.record import Incoming, Outgoing
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.trends.entity_counts import entity_count_records
from unecho.trends.faust.setup import incoming, next_offsets
from unecho.trends.faust.transport import FetchingConsumer
from unecho.trends.handling import ReadRecord, Refused, include_all, read_all
from unecho.trends.measures import STAGE, Measures
from unecho.trends.news import News
from unecho.trends.reading import read_published, read_verdict
from unecho.trends.state import TrendState
from unecho.trends.stories.story import PublishedArticle, StoryVerdict
from unecho.trends.stories.story_table import StoryTable
from unecho.trends.story_records import story_records
from unecho.trends.writer import Writer

_READ_AT_ONCE: Final = 200
"""Some 30 ms: the handing over takes as long as a few articles."""


class BatchCounting:
    """Counts one batch after the other. What it raises is the broker's: the batch is not written then."""

    def __init__(
        self,
        settings: Settings,
        extractor: Extractor,
        state: TrendState,
        table: StoryTable,
        measures: Measures,
        breaker: Breaker,
        limits: RecordLimits,
        news: News,
    ) -> None:
        self._settings = settings
        self._extractor = extractor
        self._state = state
        self._table = table
        self._measures = measures
        self._breaker = breaker
        self._limits = limits
        self._news = news
        self._verdicts = Topic.VERDICTS.named(settings.topic_prefix)

    async def count(self, events: Sequence[EventT[Any]], writer: Writer, consumer: FetchingConsumer) -> bool:
        """Whether the batch is written and committed; False where it opened the breaker. Raises KafkaError."""
        started = time.monotonic()
        records = [incoming(event) for event in events]
        included = include_all(self._state, await self._read_beside(records))
        letters = [(refused.record, _dead_letter(refused)) for refused in included.refused]
        if self._opens_breaker(records, letters):
            for _ in self._state.rebuilding():
                await asyncio.sleep(0)
            return False
        self._state.store()
        counts = entity_count_records(self._state.counts.take_changed(), self._state.entities)
        told = story_records(self._state.changes.take(self._state.stories), self._state.chooser)
        outputs = self._limits.fit(records, [*counts, *told, *(letter for _, letter in letters)], STAGE)
        offsets = next_offsets(events)
        await writer.write(self._table.take_changes(), outputs, offsets)
        # No event is acknowledged to Faust, which would commit what it makes of that over what is committed here.
        if writer.exactly_once:
            consumer.committed_elsewhere(offsets)
        else:
            await consumer.commit_offsets(offsets)
        consumer.handled(offsets)
        self._news.note(included.verdicts, self._state)
        self._measures.batch(self._state, records, included, outputs, time.monotonic() - started)
        return True

    def _opens_breaker(self, records: Sequence[Incoming], letters: Sequence[tuple[Incoming, Outgoing]]) -> bool:
        """Partition by partition, for a dead letter names its record by the offset alone."""
        batches: dict[tuple[str, int], list[Incoming]] = {}
        dead: dict[tuple[str, int], list[Outgoing]] = {}
        for record in records:
            batches.setdefault((record.topic, record.partition), []).append(record)
        for record, letter in letters:
            dead.setdefault((record.topic, record.partition), []).append(letter)
        return any(self._breaker.opens(batch, dead.get(place, ())) for place, batch in batches.items())

    async def _read_beside(self, records: Sequence[Incoming]) -> list[ReadRecord]:
        """Read in a thread, for the extractor takes its time; a few at once, for a thread cannot be stopped."""
        read: list[ReadRecord] = []
        for first in range(0, len(records), _READ_AT_ONCE):
            read += await asyncio.to_thread(read_all, records[first : first + _READ_AT_ONCE], self._read)
        return read

    def _read(self, record: Incoming) -> StoryVerdict | PublishedArticle | Refusal:
        if record.topic == self._verdicts:
            return read_verdict(record)
        return read_published(record, self._extractor, self._settings.max_article_bytes)


def _dead_letter(refused: Refused) -> Outgoing:
    return dead_letter(refused.record, STAGE, refused.refusal.reason, refused.refusal.detail)
