"""What becomes of a batch: it is read, folded into the stories, and all that follows from it is written.

The stories of a partition that changed, its parts of the counts, the dead letters and the offsets are one
transaction where the broker has them; elsewhere the offsets come last: whatever is killed in between is read again, and
what a story holds already is not counted again.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from unecho.core.entities import Extractor
from unecho.delivery.breaker import Breaker
from unecho.delivery.record_limits import RecordLimits
from unecho.kafka.all_done import all_done
from unecho.process.garbage import tend_garbage
from unecho.records.article_json import Refusal
from unecho.records.dead_letters import dead_letter
from unecho.records.record import Incoming, Outgoing, incoming
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.trends.batches.handling import Included, ReadRecord, Refused, include_all, read_all
from unecho.trends.batches.reading import read_published, read_verdict
from unecho.trends.batches.writer import Writer
from unecho.trends.faust.fetched import Fetched
from unecho.trends.faust.transport import FetchingConsumer
from unecho.trends.measures import STAGE, Measures
from unecho.trends.news import News
from unecho.trends.state.partition_state import PartitionState
from unecho.trends.state.whole_state import WholeState
from unecho.trends.stories.story import PublishedArticle, StoryVerdict
from unecho.trends.stories.story_table import StoryChange

_READ_AT_ONCE: Final = 200
"""Some 30 ms: the handing over takes as long as a few articles."""


@dataclass(frozen=True, slots=True)
class _Share:
    """What a batch has of one partition, and what became of it."""

    records: Sequence[Incoming]
    included: Included

    @property
    def letters(self) -> list[tuple[Incoming, Outgoing]]:
        return [(refused.record, _dead_letter(refused)) for refused in self.included.refused]


class BatchCounting:
    """Counts one batch after the other. What it raises is the broker's: the batch is not written then.

    Args:
        states: of the partitions that this worker has, by number.
        whole: told of what is stored.

    """

    def __init__(
        self,
        settings: Settings,
        extractor: Extractor,
        states: Mapping[int, PartitionState],
        whole: WholeState,
        measures: Measures,
        breaker: Breaker,
        limits: RecordLimits,
        news: News,
    ) -> None:
        self._settings = settings
        self._extractor = extractor
        self._states = states
        self._whole = whole
        self._measures = measures
        self._breaker = breaker
        self._limits = limits
        self._news = news
        self._verdicts = Topic.VERDICTS.named(settings.topic_prefix)

    async def count(self, fetched: Sequence[Fetched], writer: Writer, consumer: FetchingConsumer) -> bool:
        """Whether the batch is written and committed; False where it opened the breaker. Raises KafkaError."""
        is_counted = await self._count(fetched, writer, consumer)
        # What was made only to be written is gone by now, and need not be looked at.
        if is_counted:
            tend_garbage()
        return is_counted

    async def _count(self, fetched: Sequence[Fetched], writer: Writer, consumer: FetchingConsumer) -> bool:
        started = time.monotonic()
        records = [incoming(record) for one in fetched for record in one.records]
        shares = await self._included(await self._read_beside(records))
        if self._opens_breaker(list(shares.values())):
            await self._forget(shares)
            return False
        offsets = {one.tp: one.next_offset for one in fetched}
        changes: dict[int, list[StoryChange]] = {}
        outputs: dict[int, list[Outgoing]] = {}
        for number, share in shares.items():
            changes[number] = self._states[number].store_changes()
            outputs[number] = self._outputs(number, share)
            await asyncio.sleep(0)
        await all_done(
            writer.write(
                number,
                changes[number],
                outputs[number],
                {tp: at for tp, at in offsets.items() if tp.partition == number},
            )
            for number in shares
        )
        # No event is acknowledged to Faust, which would commit what it makes of that over what is committed here.
        if writer.exactly_once:
            consumer.committed_elsewhere(offsets)
        else:
            await consumer.commit_offsets(offsets)
        consumer.handled(offsets)
        self._tell(shares, changes)
        self._measure(shares, outputs, time.monotonic() - started)
        return True

    async def _included(self, read: Sequence[ReadRecord]) -> dict[int, _Share]:
        """Partition by partition: each takes as long as others may wait for an answer."""
        by_partition: dict[int, list[ReadRecord]] = {}
        for item in read:
            by_partition.setdefault(item.record.partition, []).append(item)
        shares: dict[int, _Share] = {}
        for number, items in by_partition.items():
            shares[number] = _Share([item.record for item in items], include_all(self._states[number], items))
            await asyncio.sleep(0)
        return shares

    async def _forget(self, shares: Mapping[int, _Share]) -> None:
        for number in shares:
            for _ in self._states[number].rebuilding():
                await asyncio.sleep(0)

    def _outputs(self, number: int, share: _Share) -> list[Outgoing]:
        state = self._states[number]
        told = [*state.part_records(number), *state.story_records()]
        return self._limits.fit(share.records, [*told, *(letter for _, letter in share.letters)], STAGE)

    def _tell(self, shares: Mapping[int, _Share], changes: Mapping[int, Sequence[StoryChange]]) -> None:
        for number, of_one in changes.items():
            for change in of_one:
                self._whole.put(number, change.cluster_id, change.story)
        verdicts = [verdict for share in shares.values() for verdict in share.included.verdicts]
        for verdict in verdicts:
            self._whole.note(verdict)
        self._news.note(verdicts, self._whole)

    def _measure(self, shares: Mapping[int, _Share], outputs: Mapping[int, Sequence[Outgoing]], seconds: float) -> None:
        included = [share.included for share in shares.values()]
        labelled = Counter[Any]()
        for each in included:
            labelled.update(each.labelled)
        whole = Included(
            [verdict for each in included for verdict in each.verdicts],
            [refused for each in included for refused in each.refused],
            labelled,
        )
        records = [record for share in shares.values() for record in share.records]
        self._measures.batch(records, whole, [one for of_one in outputs.values() for one in of_one], seconds)
        self._measures.sizes(self._states.values())

    def _opens_breaker(self, shares: Sequence[_Share]) -> bool:
        """Partition by partition, for a dead letter names its record by the offset alone."""
        batches: dict[tuple[str, int], list[Incoming]] = {}
        dead: dict[tuple[str, int], list[Outgoing]] = {}
        for share in shares:
            for record in share.records:
                batches.setdefault((record.topic, record.partition), []).append(record)
            for record, letter in share.letters:
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
