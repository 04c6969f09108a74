"""`/api/hours`: how many articles and new stories there were in each hour of article time."""

from __future__ import annotations

from collections import Counter
from typing import Final

from unecho.core.windows import MINUTE_MS, Window
from unecho.trends.api.story_answers import Body, time_json
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import Story

_HOURS: Final = 48
_HOUR_MINUTES: Final = Window.HOUR.minutes


def hours_answer(state: TrendState) -> Body:
    """Of the last two days before the watermark, also hours without an article; stubs are no stories."""
    last = None if state.watermark is None else _hour_of(state.watermark)
    shown = range(0) if last is None else range(last - _HOURS + 1, last + 1)
    articles, opened = _counted(state, shown.start)
    return {"watermark": time_json(state.watermark), "hours": [_hour(hour, articles, opened) for hour in shown]}


def _counted(state: TrendState, first: int) -> tuple[Counter[int], Counter[int]]:
    articles: Counter[int] = Counter()
    opened: Counter[int] = Counter()
    for story in state.stories.values():
        if story.last_seen is not None and not story.is_stub and _hour_of(story.last_seen) >= first:
            _count(story, articles, opened)
    return articles, opened


def _count(story: Story, articles: Counter[int], opened: Counter[int]) -> None:
    for minute, number in story.minutes.items():
        articles[minute // _HOUR_MINUTES] += number
    opened[_hour_of(story.first_seen or 0)] += 1


def _hour_of(milliseconds: int) -> int:
    return milliseconds // MINUTE_MS // _HOUR_MINUTES


def _hour(hour: int, articles: Counter[int], opened: Counter[int]) -> Body:
    return {
        "hour": time_json(hour * _HOUR_MINUTES * MINUTE_MS),
        "articles": articles[hour],
        "stories": opened[hour],
    }
