"""The counts of entities over all partitions: the sums of what the stories of each add."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from unecho.core.windows import MINUTE_MS, Window, WindowCounts
from unecho.records.record import Outgoing
from unecho.trends.counts.entity_counts import entity_count_records
from unecho.trends.counts.hour_counts import EntityHour, Minutes
from unecho.trends.counts.part_record import Part
from unecho.trends.counts.untold import Untold
from unecho.trends.stories.naming import name_entity
from unecho.trends.stories.story import NamedEntity

_NOTHING: Final[Minutes] = {}
_NONE: Final = (0, 0, 0)


class Totals:
    """A pure fold over parts. Each takes the place of the one before with its key, so that none counts twice.

    Args:
        kept_minutes: for each length of window, how far back windows are kept, in minutes of article time.

    """

    def __init__(self, kept_minutes: Mapping[Window, int]) -> None:
        self.counts = WindowCounts(dict(kept_minutes))
        self._parts: dict[tuple[EntityHour, int], Minutes] = {}
        # Parts of a former version, until they come anew.
        self._untold = Untold()
        self._entities: dict[str, NamedEntity] = {}
        self._watermark: int | None = None

    def take(self, part: Part) -> None:
        """One more; what is not kept any more stays in the counts of windows that are."""
        place = part.key, part.partition
        if part.minutes is None or part.entity is None:
            self._parts.pop(place, None)
            self._untold.drop(part.key, part.partition)
            return
        before = self._parts.get(place, _NOTHING)
        # What is the same was told of already.
        is_told = not self._untold.note(part.key, part.partition, tells=part.tells_mentions)
        self._parts[place] = part.minutes
        name_entity(self._entities, part.entity)
        for minute in {**before, **part.minutes}:
            had, has = before.get(minute, _NONE), part.minutes.get(minute, _NONE)
            if had != has or not is_told:
                self.counts.add(part.key.entity_id, minute, has[0] - had[0], has[1] - had[1], has[2] - had[2])
        if part.watermark is not None:
            self._watermark = max(part.watermark, self._watermark or part.watermark)

    def take_records(self) -> list[Outgoing]:
        """The counts that changed since the last call, for entities.counts."""
        if self._watermark is not None:
            self.counts.evict(self._watermark // MINUTE_MS)
        records = entity_count_records(self.counts.take_changed(), self._entities, self._untold)
        if len(self._entities) > 2 * len(self._parts):
            known = {key.entity_id for key, _ in self._parts}
            self._entities = {key: entity for key, entity in self._entities.items() if key in known}
        return records
