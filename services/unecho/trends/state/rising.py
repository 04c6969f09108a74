"""What rises: entities and stories that are now above their own usual level, and not by one outlet alone.

Now is the hour before the watermark, and what is ahead of it. Each outlet counts once for a story, and the one that
counts most is left out. The usual level is the mean of the hours before, of all that are kept.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import Final, NamedTuple

from unecho.core.burst import RISING, burst_score
from unecho.core.counting.window_counts import WindowCounts
from unecho.core.windows import MINUTE_MS, NOTHING, Window
from unecho.trends.stories.story import Story

_HOUR_MS: Final = Window.HOUR.minutes * MINUTE_MS
_STORIES_A_STEP: Final = 200


class Rise(NamedTuple):
    """How much something rises.

    `score` is in standard deviations, 0 where it does not rise; `now` of the hour without the outlet that counts most;
    `usual` in an hour.
    """

    score: float
    now: int
    usual: float


STILL: Final = Rise(0.0, 0, 0.0)


def story_rise(story: Story, watermark: int | None) -> Rise:
    """By the outlets that took it up."""
    if watermark is None or not story.outlets:
        return STILL
    since = watermark - _HOUR_MS
    firsts = [outlet.first_seen for outlet in story.outlets.values()]
    now = sum(first > since for first in firsts)
    return _rise(max(now - 1, 0), len(firsts) - now, (since - min(firsts)) / _HOUR_MS)


async def rising_entities(counts: WindowCounts, stories: Iterable[Story], watermark: int | None) -> dict[str, Rise]:
    """The entities that rise, by id; `stories` are at least those seen in the last hour.

    What is usual is counted by articles, which are never fewer than what is now. While the stories are looked at there
    is room for others.
    """
    if watermark is None:
        return {}
    minute = watermark // MINUTE_MS
    taken_up = TakenUp(watermark - _HOUR_MS)
    for number, story in enumerate(stories, 1):
        taken_up.add(story)
        if number % _STORIES_A_STEP == 0:
            await asyncio.sleep(0)
    # Most could not rise if nothing were usual of them.
    now = {key: number for key, number in taken_up.without_the_most() if burst_score(number, 0.0) >= RISING}
    lately = _coverage(counts, now, Window.MINUTE, minute - Window.HOUR.minutes)
    whole = _coverage(counts, now, Window.DAY)
    hours = (minute - min(counts.starts(Window.HOUR), default=minute)) / Window.HOUR.minutes - 1
    rises = {key: _rise(number, whole[key] - lately[key], hours) for key, number in now.items()}
    return {key: rise for key, rise in rises.items() if rise.score > 0}


class TakenUp:
    """Of each entity the outlets that took up stories with it after a time: how many stories each."""

    def __init__(self, since: int) -> None:
        self._since = since
        self._outlets: dict[str, dict[str, int]] = {}

    def add(self, story: Story) -> None:
        """One more story."""
        if story.last_seen is None or story.last_seen <= self._since or story.is_stub:
            return
        sources = [source for source, outlet in story.outlets.items() if outlet.first_seen > self._since]
        for entity_id in story.entities if sources else ():
            outlets = self._outlets.setdefault(entity_id, {})
            for source in sources:
                outlets[source] = outlets.get(source, 0) + 1

    def without_the_most(self) -> Iterator[tuple[str, int]]:
        """Each entity, and how often it was taken up by other outlets than the one that did so most."""
        for entity_id, outlets in self._outlets.items():
            yield entity_id, sum(outlets.values()) - max(outlets.values())


def _coverage(
    counts: WindowCounts, entity_ids: Collection[str], window: Window, after: int | None = None
) -> Counter[str]:
    """Of some entities in the windows that begin after a minute."""
    total: Counter[str] = Counter()
    for start in counts.starts(window):
        if after is None or start > after:
            held = counts.held(window, start)
            for entity_id in entity_ids:
                total[entity_id] += held.get(entity_id, NOTHING).coverage
    return total


def _rise(now: int, before: int, hours: float) -> Rise:
    usual = before / hours if hours >= 1 else 0.0
    score = burst_score(now, usual)
    return Rise(round(score, 3) if score >= RISING else 0.0, now, round(usual, 3))
