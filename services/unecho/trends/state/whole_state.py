"""All stories, whichever worker has their partition: what the API answers from."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Final, Self

from unecho.core.counting.window_counts import COUNTED
from unecho.core.windows import MINUTE_MS
from unecho.trends.state.trend_state import BY_DEFAULT, TrendState
from unecho.trends.stories.chosen import Chooser
from unecho.trends.stories.story import Story, StoryVerdict, contributions

_STORIES_A_STEP: Final = 20


class WholeState(TrendState):
    """Told of stories as they are stored, by this worker or another.

    The stories and outcomes are those that it was told of last. Entities and counts follow when someone asks: a story
    that changed a hundred times meanwhile is counted once.
    """

    def __init__(self, horizon: timedelta, chooser: Chooser = BY_DEFAULT, counted: int = COUNTED) -> None:
        super().__init__({}, horizon, chooser, counted)
        self._ids: dict[int, set[str]] = {}
        self._as_counted: dict[str, Story | None] = {}
        self._catching_up = asyncio.Lock()
        self._pruned_hour: int | None = None

    def _another(self) -> Self:
        return type(self)(self._horizon, self.chooser, self._counted)

    def put(self, partition: int, cluster_id: str, story: Story | None) -> None:
        """A story as it is now; None where it is kept no more."""
        before = self.stories.get(cluster_id)
        self._as_counted.setdefault(cluster_id, before)
        if before is not None:
            self.outcomes.subtract(before.outcomes)
        if story is None:
            # One that came and went while nobody asked was never counted: kept in mind, such would have no end.
            if self._as_counted[cluster_id] is None:
                del self._as_counted[cluster_id]
            self.stories.pop(cluster_id, None)
            self._ids.setdefault(partition, set()).discard(cluster_id)
            return
        self.outcomes.update(story.outcomes)
        self.stories[cluster_id] = story
        self._ids.setdefault(partition, set()).add(cluster_id)
        if story.watermark is not None and (self._settled is None or story.watermark > self._settled):
            self._settled = story.watermark

    def put_all(self, partition: int, stories: Mapping[str, Story]) -> None:
        """All that there are of a partition."""
        for cluster_id in self._ids.get(partition, set()) - stories.keys():
            self.put(partition, cluster_id, None)
        for cluster_id, story in stories.items():
            if self.stories.get(cluster_id) is not story:
                self.put(partition, cluster_id, story)
        if self._settled is None:
            for time in sorted(story.last_seen for story in stories.values() if story.last_seen is not None):
                self._running.advance(time)

    def note(self, verdict: StoryVerdict) -> None:
        """A new verdict, whose story may not have been told of yet."""
        self._note(verdict)
        self._running.advance(verdict.article_time)

    async def catch_up(self) -> None:
        """Returns when all is counted that it was told of before."""
        async with self._catching_up:
            for _ in self.catching_up():
                await asyncio.sleep(0)

    def catching_up(self) -> Iterator[None]:
        """The same, in steps of some milliseconds."""
        # What it is told of meanwhile is for the next time.
        behind, self._as_counted = self._as_counted, {}
        for number, (cluster_id, before) in enumerate(behind.items(), 1):
            now = self.stories.get(cluster_id)
            # It may have been told of again since: then it is counted as it is now, and next time from there.
            if cluster_id in self._as_counted:
                self._as_counted[cluster_id] = now
            self._recount(before, now)
            if number % _STORIES_A_STEP == 0:
                yield
        if self._settled is not None:
            self._evict(self._settled)
            self._prune(self._settled // (60 * MINUTE_MS))
        self.counts.take_changed()

    def _recount(self, before: Story | None, now: Story | None) -> None:
        if before is now:
            return
        if before is not None:
            self.volume.remove(before)
            for entity, minute, unique, coverage, mentions in contributions(before):
                self.counts.add(entity.entity_id, minute, -unique, -coverage, -mentions)
        if now is not None:
            self.volume.add(now)
            for published in now.published.values():
                self._name(*published.entities or ())
            self._count(contributions(now))

    def _prune(self, hour: int) -> None:
        if hour != self._pruned_hour:
            self._pruned_hour = hour
            self._forget_entities()
