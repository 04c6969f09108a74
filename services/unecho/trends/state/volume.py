"""How many articles there were, by minute of article time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from unecho.core.windows import MINUTE_MS, Window
from unecho.trends.stories.minutes import changed_minutes
from unecho.trends.stories.story import Story, StoryVerdict, is_another_article


class WindowVolume(NamedTuple):
    """The articles of a window that begins at a minute since 1970-01-01 UTC, copies included; those published."""

    start: int
    articles: int
    published: int


class Volume:
    """The sum of what the stories have: of several tables, the sum of theirs."""

    def __init__(self) -> None:
        self._articles: Counter[int] = Counter()
        self._published: Counter[int] = Counter()

    def note(self, verdict: StoryVerdict) -> None:
        """One that is new to its story."""
        if is_another_article(verdict):
            minute = verdict.article_time // MINUTE_MS
            self._articles[minute] += 1
            self._published[minute] += verdict.published

    def add(self, story: Story) -> None:
        """All that a story has."""
        self._articles.update(story.minutes)
        self._published.update(item.minute for item in story.published.values() if item.minute is not None)

    def change(self, before: Story | None, now: Story | None) -> None:
        """A story of which all was added became another; None where it was not there, or is no more."""
        were, are = ({} if story is None else story.minutes for story in (before, now))
        for minute, number in changed_minutes(were, are):
            self._articles[minute] += number
        if before is None or now is None or before.published is not now.published:
            self._publish(before, -1)
            self._publish(now, 1)

    def _publish(self, story: Story | None, sign: int) -> None:
        for item in () if story is None else story.published.values():
            if item.minute is not None:
                self._published[item.minute] += sign

    def series(self, window: Window) -> Iterator[WindowVolume]:
        """The windows that have any, by time."""
        articles, published = _by_window(self._articles, window), _by_window(self._published, window)
        for start in sorted(start for start, number in articles.items() if number):
            yield WindowVolume(start, articles[start], published[start])

    def evict(self, first: int) -> None:
        """Drop what lies before a minute."""
        for counts in (self._articles, self._published):
            for minute in [minute for minute in counts if minute < first]:
                del counts[minute]


def _by_window(counts: Counter[int], window: Window) -> Counter[int]:
    total: Counter[int] = Counter()
    for minute, number in counts.items():
        total[window.start_of(minute)] += number
    return total
