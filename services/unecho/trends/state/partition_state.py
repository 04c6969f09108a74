"""The stories of one partition, and what they add to the counts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Self

from unecho.core.windows import MINUTE_MS, Window
from unecho.records.record import Outgoing
from unecho.trends.counts.hour_counts import HourCounts
from unecho.trends.counts.part_record import encode_parts
from unecho.trends.state.trend_state import BY_DEFAULT, TrendState
from unecho.trends.stories.chosen import Chooser
from unecho.trends.stories.story import CountChange, Story, StoryVerdict
from unecho.trends.stories.story_table import PartitionStories, StoryChange
from unecho.trends.story_records import story_records


class PartitionState(TrendState):
    """What a worker knows of a partition that it has. Its counts are by hour, and kept for `part_records` alone.

    Nobody asks it what comes: `WholeState` is told of that, of all partitions.
    """

    hours: HourCounts

    def __init__(self, stories: PartitionStories, horizon: timedelta, chooser: Chooser = BY_DEFAULT) -> None:
        self._stories = stories
        super().__init__(stories, horizon, chooser)

    def store_changes(self) -> list[StoryChange]:
        """Store what was included; the stories that changed by that."""
        self.store()
        return self._stories.take_changes()

    def story_records(self) -> list[Outgoing]:
        """What its stories went through since the last call, for stories."""
        return story_records(self.changes.take(self.stories), self.chooser)

    def part_records(self, partition: int, *, all_of_them: bool = False) -> list[Outgoing]:
        """What changed since the last call, or all there is, for entities.parts."""
        if all_of_them:
            self.hours.touch()
        return encode_parts(partition, self.hours.take_changed(), self.entities, self._settled)

    def _reset(self) -> None:
        super()._reset()
        self.hours = HourCounts(self._kept_minutes[Window.DAY])

    def _another(self) -> Self:
        return type(self)(self._stories, self._horizon, self.chooser)

    def _become(self, anew: Self) -> None:
        super()._become(anew)
        self.hours = anew.hours
        self.hours.take_changed()

    def _show_verdict(self, verdict: StoryVerdict) -> None: ...

    def _show_story(self, story: Story) -> None: ...

    def _note_story(self, cluster_id: str) -> None: ...

    def _evict(self, watermark: int) -> None:
        super()._evict(watermark)
        self.hours.evict(watermark // MINUTE_MS)

    def _count(self, changes: Iterable[CountChange]) -> None:
        self.hours.add_all(changes)
