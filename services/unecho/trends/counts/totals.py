"""The counts of entities over all partitions: the sums of what the stories of each add."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from operator import sub
from typing import Final

from unecho.core.counting.window_counts import COUNTED, WindowCounts
from unecho.core.entities import NamedEntity
from unecho.core.windows import MINUTE_MS, Window
from unecho.records.record import Outgoing
from unecho.trends.counts.entity_counts import entity_count_records
from unecho.trends.counts.hour_counts import WIDTH, EntityHour, Minutes
from unecho.trends.counts.part_record import Part
from unecho.trends.counts.untold import Untold
from unecho.trends.stories.naming import name_entities

_NONE: Final = (0, 0, 0)
_Difference = tuple[int, int, int, int]


class Totals:
    """A pure fold over parts. Each takes the place of the one before with its key, so that none counts twice.

    Args:
        kept_minutes: for each length of window, how far back windows are kept, in minutes of article time.
        counted: how many entities are counted in a window at most.
        partition: that all parts are of, and so all counts; None where they are of several.

    """

    def __init__(
        self, kept_minutes: Mapping[Window, int], counted: int = COUNTED, partition: int | None = None
    ) -> None:
        self.counts = WindowCounts(kept_minutes, counted)
        self._partition = partition
        # By entity, then by hour and partition.
        self._parts: dict[str, dict[tuple[int, int], Minutes]] = {}
        # Parts of a former version, until they come anew.
        self._untold = Untold()
        self._entities: dict[str, NamedEntity] = {}
        self._watermark: int | None = None

    def take(self, part: Part) -> None:
        """One more; what is not kept any more stays in the counts of windows that are."""
        entity_id, hour = part.key
        if part.minutes is None or part.entity is None:
            self._drop(part.key, part.partition)
            return
        parts = self._parts.setdefault(entity_id, {})
        place = _place(hour, part.partition)
        before = parts.get(place, ())
        parts[place] = part.minutes
        # What is the same was told of already.
        is_told = not self._untold.note(part.key, part.partition, tells=part.tells_mentions)
        name_entities(self._entities, (part.entity,))
        self.counts.add_all(
            [
                (entity_id, minute, unique, coverage, mentions)
                for minute, unique, coverage, mentions in _differences(before, part.minutes)
                if unique or coverage or mentions or not is_told
            ]
        )
        if part.watermark is not None and (self._watermark is None or part.watermark > self._watermark):
            self._watermark = part.watermark

    def take_records(self) -> list[Outgoing]:
        """The counts that changed since the last call, for entities.counts."""
        if self._watermark is not None:
            self.counts.evict(self._watermark // MINUTE_MS)
        error_of = None if self.counts.is_exact else self.counts.error_of
        changed = self.counts.take_changed_windows()
        records = entity_count_records(changed, self._entities, self._untold, error_of, self._partition)
        self._make_room(self.counts.take_gone())
        if len(self._entities) > 2 * len(self._parts):
            self._entities = {key: self._entities[key] for key in self._parts}
        return records

    def _make_room(self, gone: Iterable[str]) -> None:
        """What no window counts any more need not be remembered: it would be counted whole when it comes again."""
        for entity_id in gone:
            for hour, partition in [
                place
                for place, minutes in self._parts.get(entity_id, {}).items()
                if not any(self.counts.holds(entity_id, minute) for minute in minutes[::WIDTH])
            ]:
                self._drop(EntityHour(entity_id, hour), partition)

    def _drop(self, key: EntityHour, partition: int) -> None:
        self._untold.drop(key, partition)
        parts = self._parts.get(key.entity_id, {})
        parts.pop((key.hour, partition), None)
        if not parts:
            self._parts.pop(key.entity_id, None)


# One object for all entities.
@lru_cache(maxsize=1_024)
def _place(hour: int, partition: int) -> tuple[int, int]:
    return hour, partition


def _differences(before: Minutes, now: Minutes) -> Iterable[_Difference]:
    """Of each minute of either, what its counts became more by."""
    if not before:
        return (now,) if len(now) == WIDTH else zip(*[iter(now)] * WIDTH, strict=True)
    if len(now) == len(before) == WIDTH and now[0] == before[0]:
        return ((now[0], now[1] - before[1], now[2] - before[2], now[3] - before[3]),)
    had, has = _by_minute(before), _by_minute(now)
    return [(minute, *map(sub, has.get(minute, _NONE), had.get(minute, _NONE))) for minute in {**had, **has}]


def _by_minute(minutes: Minutes) -> dict[int, Minutes]:
    return {minutes[at]: minutes[at + 1 : at + WIDTH] for at in range(0, len(minutes), WIDTH)}
