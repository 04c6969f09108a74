"""All stories, whichever worker has their partition: what the API answers from."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from typing import Final, Self

from unecho.core.counting.window_counts import COUNTED, WindowCounts
from unecho.core.windows import MINUTE_MS
from unecho.trends.state.trend_state import BY_DEFAULT, TrendState
from unecho.trends.state.unread_stories import UnreadStories, UnreadStory
from unecho.trends.stories.chosen import Chooser
from unecho.trends.stories.minutes import changed_minutes
from unecho.trends.stories.story import Story, StoryVerdict

_STORIES_A_STEP: Final = 50
_READ_A_STEP: Final = 20
_LOOKED_AT_A_STEP: Final = 2_000
_ADDED_A_STEP: Final = 4_000


class WholeState(TrendState):
    """Told of stories as they are stored, by this worker or another.

    The stories and outcomes are those that it was told of last; of others' stories, when someone asks. Entities and
    counts follow then too: a story that changed a hundred times meanwhile is read and counted once.
    """

    def __init__(self, horizon: timedelta, chooser: Chooser = BY_DEFAULT, counted: int = COUNTED) -> None:
        super().__init__({}, horizon, chooser, counted)
        self._ids: dict[int, set[str]] = {}
        self._unread = UnreadStories()
        self._as_counted: dict[str, Story | None] = {}
        self._catching_up = asyncio.Lock()
        self._pruned_hour: int | None = None
        self._preparing: asyncio.Future[None] | None = None

    def _reset(self) -> None:
        super()._reset()
        self.counts = WindowCounts(self._kept_minutes, self._counted, tells_changes=False)

    def _another(self) -> Self:
        return type(self)(self._horizon, self.chooser, self._counted)

    def put(self, partition: int, cluster_id: str, story: Story | None) -> None:
        """A story as it is now; None where it is kept no more."""
        self._unread.take(cluster_id)
        before = self.stories.get(cluster_id)
        self._as_counted.setdefault(cluster_id, before)
        if before is not None:
            self.outcomes.subtract(before.outcomes)
        if story is None:
            # One that came and went while nobody asked was never counted: kept in mind, such would have no end.
            if self._as_counted[cluster_id] is None:
                del self._as_counted[cluster_id]
            self.stories.pop(cluster_id, None)
            self._note_story(cluster_id)
            self._ids.setdefault(partition, set()).discard(cluster_id)
            return
        self.outcomes.update(story.outcomes)
        self.stories[cluster_id] = story
        self._note_story(cluster_id)
        self._ids.setdefault(partition, set()).add(cluster_id)
        if story.watermark is not None and (self._settled is None or story.watermark > self._settled):
            self._settled = story.watermark

    def put_unread(self, partition: int, cluster_id: str, read: Callable[[], Story | None]) -> None:
        """A story as another worker stored it: `read` is called when it is asked for, or when there is time."""
        self._unread.put(cluster_id, UnreadStory(partition, read))

    def story(self, cluster_id: str) -> Story | None:
        """As it was told of last."""
        unread = self._unread.take(cluster_id)
        if unread is not None:
            self.put(unread.partition, cluster_id, unread.read())
        return super().story(cluster_id)

    def read_some(self, most: int) -> None:
        """Those that have waited longest, so that who asks next need not wait for all."""
        for _ in range(most):
            waited = self._unread.take_oldest()
            if waited is None:
                return
            cluster_id, (partition, read) = waited
            self.put(partition, cluster_id, read())

    def put_all(self, partition: int, stories: Mapping[str, Story]) -> None:
        """All that there are of a partition."""
        self._unread.forget(partition)
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

    async def catch_up(self, *, counts: bool = True) -> None:
        """Returns when all is listed that it was told of before; counted, where counts are asked for."""
        async with self._catching_up:
            for _ in self.catching_up() if counts else self._listing_all():
                await asyncio.sleep(0)

    def begin_watching(self) -> None:
        """Once: related stories are made ready, before the first story is opened."""
        self._preparing = self._preparing or asyncio.ensure_future(self.related.prepare(self.stories))

    def catching_up(self) -> Iterator[None]:
        """The same, in steps of some milliseconds."""
        yield from self._reading()
        # What it is told of meanwhile is for the next time.
        behind, self._as_counted = self._as_counted, {}
        try:
            for number in range(1, len(behind) + 1):
                cluster_id, before = behind.popitem()
                now = self.stories.get(cluster_id)
                # It may have been told of again since: then it is counted as it is now, and next time from there.
                if cluster_id in self._as_counted:
                    self._as_counted[cluster_id] = now
                self._recount(before, now)
                if self.counts.added >= _ADDED_A_STEP:
                    # At the end it would be all at once; too often, and the same names would be looked up again.
                    self.counts.take_changed()
                if number % _STORIES_A_STEP == 0:
                    yield
        finally:
            # Who asked may have gone before the end.
            self._as_counted.update(behind)
        if self._settled is not None:
            self._evict(self._settled)
            yield from self._pruning(self._settled // (60 * MINUTE_MS))
        self.counts.take_changed()
        yield from self._listing.refreshing(self.stories)

    def _listing_all(self) -> Iterator[None]:
        yield from self._reading()
        yield from self._listing.refreshing(self.stories)

    def _reading(self) -> Iterator[None]:
        """Whatever is told of meanwhile is for the next time."""
        left = len(self._unread)
        while left > 0:
            self.read_some(min(left, _READ_A_STEP))
            left -= _READ_A_STEP
            yield

    def _recount(self, before: Story | None, now: Story | None) -> None:
        if before is now:
            return
        self.volume.change(before, now)
        if before is not None and now is not None and before.published is now.published:
            # As with each copy: it has the entities that it had.
            for minute, articles in changed_minutes(before.minutes, now.minutes):
                for entity_id in now.entities:
                    self.counts.add(entity_id, minute, 0, articles)
            return
        if before is not None:
            self._add(before, -1)
        if now is not None:
            self._add(now, 1)
            for published in now.published.values():
                self._name(*published.entities or ())

    def _add(self, story: Story, sign: int) -> None:
        """Its contributions, without an object for each: there are thousands a second."""
        add, entity_ids = self.counts.add, [*story.entities]
        for minute, articles in story.minutes.items():
            for entity_id in entity_ids:
                add(entity_id, minute, 0, sign * articles)
        for published in story.published.values():
            if published.minute is not None:
                for entity in published.entities or ():
                    add(entity.entity_id, published.minute, sign, 0, sign * entity.mentions)

    def _pruning(self, hour: int) -> Iterator[None]:
        """Once an hour of article time: forget entities in no window and no story, for none is named meanwhile."""
        if hour == self._pruned_hour:
            return
        self._pruned_hour = hour
        kept = set(self.counts.entity_ids())
        for number, story in enumerate(list(self.stories.values()), 1):
            kept.update(story.entities)
            if number % _LOOKED_AT_A_STEP == 0:
                yield
        self.entities = {key: entity for key, entity in self.entities.items() if key in kept}
