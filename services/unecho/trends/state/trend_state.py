"""What trends knows: the stories, and the counts that follow from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, MutableMapping
from datetime import timedelta
from typing import Final, Self

from unecho.core.counting.window_counts import COUNTED, WindowCounts
from unecho.core.entities import NamedEntity
from unecho.core.verdict import Outcome
from unecho.core.watermark import Watermark
from unecho.core.windows import MINUTE_MS, Window
from unecho.trends.listing.listing import Listing
from unecho.trends.state.newest_verdicts import LatestVerdicts
from unecho.trends.state.pace import Pace
from unecho.trends.state.recent import RecentVerdicts
from unecho.trends.state.related_stories import RelatedStories
from unecho.trends.state.volume import Volume
from unecho.trends.stories.chosen import Chooser
from unecho.trends.stories.naming import name_entities
from unecho.trends.stories.story import (
    CountChange,
    PublishedArticle,
    Story,
    StoryVerdict,
    contributions,
    stored,
    with_article,
    with_verdict,
)
from unecho.trends.stories.story_size import STORY_BYTES_MAX, bytes_with
from unecho.trends.stories.told import StoryChanges

_DAY: Final = timedelta(days=1)
_DAY_MINUTES: Final = 1_440
_MILLISECOND: Final = timedelta(milliseconds=1)
_STORIES_A_STEP: Final = 20
BY_DEFAULT: Final = Chooser()


def kept_minutes(horizon: timedelta) -> dict[Window, int]:
    """How far back windows of each length are kept, in minutes of article time; those of a minute at most a day."""
    minutes = horizon // timedelta(minutes=1)
    return {Window.MINUTE: min(minutes, _DAY_MINUTES), Window.HOUR: minutes, Window.DAY: minutes}


class TrendState:
    """Stories and counts; a record that is included twice counts once.

    Stories are kept a day longer than windows, so that every window that is kept is whole: its counts are always those
    that `rebuild` gets from the stories alone.

    Attributes:
        story_bytes_max: of a story's record; a story takes in nothing that would make it larger.
        recent: the newest verdicts by article, since this was made.
        related: which stories belong together.
        volume: how many articles there were, in the windows that are kept.
        changes: what the stories went through since that was last taken.
        chooser: chooses the article that stands for a story.
        latest: the newest verdicts in the order in which they came; `pace`: how many came lately.

    Args:
        stories: where stories are stored, by cluster id; it may hold some, then `rebuild` must be called.
        horizon: how far back windows of an hour and a day are kept, in article time.
        chooser: as set.
        counted: how many entities are counted in a window at most.

    """

    def __init__(
        self,
        stories: MutableMapping[str, Story],
        horizon: timedelta,
        chooser: Chooser = BY_DEFAULT,
        counted: int = COUNTED,
    ) -> None:
        self.stories = stories
        self.chooser = chooser
        self._counted = counted
        self.story_bytes_max = STORY_BYTES_MAX
        self.recent = RecentVerdicts()
        self.related = RelatedStories()
        self._listing = Listing()
        self.latest = LatestVerdicts()
        self.pace = Pace()
        self._horizon = horizon
        self._story_horizon = (horizon + _DAY) // _MILLISECOND
        self._kept_minutes = kept_minutes(horizon)
        self._reset()

    def _reset(self) -> None:
        self.counts = WindowCounts(self._kept_minutes, self._counted)
        self.volume = Volume()
        self.changes = StoryChanges(self.chooser)
        self.entities: dict[str, NamedEntity] = {}
        self.outcomes: Counter[Outcome] = Counter()
        self._pending: dict[str, Story] = {}
        # Of those. Each record would copy its story once more to write it down there.
        self._sizes: dict[str, int] = {}
        self._running = Watermark()
        self._settled: int | None = None
        self._swept_hour: int | None = None

    @property
    def watermark(self) -> int | None:
        """How far the stream has come in article time, milliseconds since 1970-01-01 UTC; None before any article."""
        return self._running.value if self._settled is None else self._settled

    def story(self, cluster_id: str) -> Story | None:
        """None where it is not kept."""
        return self.stories.get(cluster_id)

    @property
    def listing(self) -> Listing:
        """What lists of stories are made of, as the stories are now."""
        self._listing.refresh(self.stories)
        return self._listing

    def _settle(self) -> int | None:
        """The watermark that decides what is dropped: it never falls, and no single date can set it."""
        running = self._running.value if self._running.settled else None
        if running is not None and (self._settled is None or running > self._settled):
            self._settled = running
        return self._settled

    def include(self, record: StoryVerdict | PublishedArticle) -> bool:
        """Take a record in; whether it was new. It is stored by the next `store`. Raises StoryFullError."""
        if isinstance(record, PublishedArticle) and record.is_retracted:
            return False
        cluster_id = record.cluster_id
        story = self._pending.get(cluster_id) or self.stories.get(cluster_id)
        if isinstance(record, StoryVerdict):
            after, changes = with_verdict(story, record)
        elif story is None and self._is_forgotten(record):
            return False
        else:
            after, changes = with_article(story, record)
        new = after is not story
        if new:
            before = self._sizes.get(cluster_id, 0 if story is None else story.bytes_at_most)
            self._sizes[cluster_id] = bytes_with(after, before, record, self.story_bytes_max)
            self._pending[cluster_id] = after
        if isinstance(record, PublishedArticle):
            self.changes.note_article(after)
            # Not those of a text that came again, changed: no restart would know of them.
            self._name(*after.published[record.article_id].entities or ())
        else:
            self.changes.note_verdict(story, after, record)
        if isinstance(record, StoryVerdict) and new:
            self.outcomes[record.outcome] += 1
            self._running.advance(record.article_time)
            self._show_verdict(record)
        self._count(changes)
        return new

    def _is_forgotten(self, article: PublishedArticle) -> bool:
        """Whether its story was dropped, or would be: then it was read again, and its verdict was before it."""
        oldest = None if self._settled is None else self._settled - self._story_horizon
        return oldest is not None and article.article_time is not None and article.article_time < oldest

    async def catch_up(self, *, counts: bool = True) -> None:
        """Returns when all is counted and listed that is known: always."""

    def begin_watching(self) -> None:
        """Somebody listens to what happens, and may open a story."""

    def store(self) -> int:
        """Write the stories that changed, drop what lies behind the horizon; how many stories were written."""
        watermark = self._settle()
        pending, self._pending = self._pending, {}
        sizes, self._sizes = self._sizes, {}
        for cluster_id, story in pending.items():
            self.stories[cluster_id] = stored(story, watermark, sizes[cluster_id])
            self._note_story(cluster_id)
        if watermark is not None:
            self._evict(watermark)
            self._sweep(watermark)
        return len(pending)

    def rebuild(self) -> None:
        """Count everything anew from the stories, as after a restart."""
        for _ in self.rebuilding():
            pass

    def rebuilding(self) -> Iterator[None]:
        """`rebuild` in steps of some milliseconds; until the last all is as it was. No story may change meanwhile."""
        anew = self._another()
        stories = list(self.stories.values())
        anew._settled = max((story.watermark for story in stories if story.watermark is not None), default=None)
        if anew._settled is not None:
            anew._evict(anew._settled)
        else:
            for time in sorted(story.last_seen for story in stories if story.last_seen is not None):
                anew._running.advance(time)
        for number, story in enumerate(stories, 1):
            anew.outcomes.update(story.outcomes)
            anew._show_story(story)
            for published in story.published.values():
                anew._name(*published.entities or ())
            anew._count(contributions(story))
            if number % _STORIES_A_STEP == 0:
                yield
        self._reset()
        self._become(anew)

    def _another(self) -> Self:
        """With the same stories, none of which is counted yet."""
        return type(self)(self.stories, self._horizon, self.chooser, self._counted)

    def _become(self, anew: Self) -> None:
        """Take its counts, which are nothing new."""
        self.counts, self.entities, self.outcomes = anew.counts, anew.entities, anew.outcomes
        self.counts.take_changed()
        self.volume = anew.volume
        if anew._settled is not None:
            self._evict(anew._settled)
        self._running, self._settled = anew._running, anew._settled
        for cluster_id in self.stories:
            self._note_story(cluster_id)

    def _show_verdict(self, verdict: StoryVerdict) -> None:
        """One that is new to its story, for those who ask what comes."""
        self.volume.note(verdict)
        self._note(verdict)

    def _show_story(self, story: Story) -> None:
        """One as it was restored."""
        self.volume.add(story)

    def _note_story(self, cluster_id: str) -> None:
        """It has changed, for those who ask which there are."""
        is_kept = cluster_id in self.stories
        self._listing.note(cluster_id, is_kept=is_kept)
        self.related.note(cluster_id, is_kept=is_kept)

    def _note(self, verdict: StoryVerdict) -> None:
        self.recent.note(verdict)
        self.latest.note(verdict)
        self.pace.note(verdict.outcome)

    def _evict(self, watermark: int) -> None:
        self.counts.evict(watermark // MINUTE_MS)
        self.volume.evict(watermark // MINUTE_MS - self._kept_minutes[Window.DAY])

    def _count(self, changes: Iterable[CountChange]) -> None:
        self.counts.add_all(changes)

    def _name(self, *entities: NamedEntity) -> None:
        name_entities(self.entities, entities)

    def _sweep(self, watermark: int) -> None:
        """Once an hour of article time: forget the stories behind the horizon, and entities in no window."""
        hour = watermark // (60 * MINUTE_MS)
        if hour == self._swept_hour:
            return
        self._swept_hour = hour
        oldest = watermark - self._story_horizon
        for story in [story for story in self.stories.values() if _is_before(story, oldest)]:
            self.outcomes.subtract(story.outcomes)
            self.changes.note_closed(story)
            del self.stories[story.cluster_id]
            self._note_story(story.cluster_id)
        self._forget_entities()

    def _forget_entities(self) -> None:
        in_windows = set(self.counts.entity_ids())
        for story in self.stories.values():
            in_windows.update(story.entities)
        self.entities = {key: entity for key, entity in self.entities.items() if key in in_windows}


def _is_before(story: Story, oldest: int) -> bool:
    """By its latest article; where no verdict counted one, by when it was stored: it may have been forgotten before."""
    last = story.watermark if story.last_seen is None else story.last_seen
    return last is not None and last < oldest
