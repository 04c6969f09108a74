"""How many articles and new stories there were in each hour of article time."""

from __future__ import annotations

from collections import Counter
from typing import Final

from unecho.core.windows import MINUTE_MS, Window
from unecho.trends.stories.minutes import changed_minutes
from unecho.trends.stories.story import Story

HOUR_MINUTES: Final = Window.HOUR.minutes


class HourVolume:
    """By hours since 1970-01-01 UTC; what stubs open is no story, and not among them."""

    def __init__(self) -> None:
        self.articles: Counter[int] = Counter()
        self.opened: Counter[int] = Counter()

    def change(self, before: Story | None, now: Story | None) -> None:
        """A story that is listed became another; None where it is listed no more, or was not yet."""
        for story, sign in ((before, -1), (now, 1)):
            if story is not None and story.first_seen is not None:
                _add(self.opened, hour_of(story.first_seen), sign)
        were, are = ({} if story is None else story.minutes for story in (before, now))
        for minute, number in changed_minutes(were, are):
            _add(self.articles, minute // HOUR_MINUTES, number)


def hour_of(milliseconds: int) -> int:
    """The hour of a time since 1970-01-01 UTC."""
    return milliseconds // MINUTE_MS // HOUR_MINUTES


def _add(counts: Counter[int], hour: int, number: int) -> None:
    counts[hour] += number
    if not counts[hour]:
        del counts[hour]
