"""`/api/hours`: how many articles and new stories there were in each hour of article time."""

from __future__ import annotations

from typing import Final

from unecho.core.windows import MINUTE_MS
from unecho.trends.api.answers.story_answers import Body, time_json
from unecho.trends.listing.hour_volume import HOUR_MINUTES, HourVolume, hour_of
from unecho.trends.state.trend_state import TrendState

_HOURS: Final = 48


def hours_answer(state: TrendState) -> Body:
    """Of the last two days before the watermark, also hours without an article; stubs are no stories."""
    last = None if state.watermark is None else hour_of(state.watermark)
    shown = range(0) if last is None else range(last - _HOURS + 1, last + 1)
    volume = state.listing.hours
    return {"watermark": time_json(state.watermark), "hours": [_hour(hour, volume) for hour in shown]}


def _hour(hour: int, volume: HourVolume) -> Body:
    return {
        "hour": time_json(hour * HOUR_MINUTES * MINUTE_MS),
        "articles": volume.articles[hour],
        "stories": volume.opened[hour],
    }
