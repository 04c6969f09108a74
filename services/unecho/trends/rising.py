"""What rises: entities and stories that are now above their own usual level, and not by one outlet alone.

Now is the hour before the watermark, and what is ahead of it. Each outlet counts once for a story, and the one that
counts most is left out. The usual level is the mean of the hours before, of all that are kept.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Final, NamedTuple

from unecho.core.burst import RISING, burst_score
from unecho.core.windows import MINUTE_MS, NOTHING, Window, WindowCounts
from unecho.trends.stories.story import Story

_HOUR_MS: Final = Window.HOUR.minutes * MINUTE_MS


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


def rising_entities(counts: WindowCounts, stories: Iterable[Story], watermark: int | None) -> dict[str, Rise]:
    """The entities that rise, by id; `stories` are at least those seen in the last hour.

    What is usual is counted by articles, which are never fewer than what is now.
    """
    if watermark is None:
        return {}
    minute = watermark // MINUTE_MS
    taken_up = _without_the_most(_taken_up(stories, watermark - _HOUR_MS))
    # Most could not rise if nothing were usual of them.
    now = {key: number for key, number in taken_up.items() if burst_score(number, 0.0) >= RISING}
    lately = _coverage(counts, now, Window.MINUTE, minute - Window.HOUR.minutes)
    whole = _coverage(counts, now, Window.DAY)
    hours = (minute - min(counts.starts(Window.HOUR), default=minute)) / Window.HOUR.minutes - 1
    rises = {key: _rise(number, whole[key] - lately[key], hours) for key, number in now.items()}
    return {key: rise for key, rise in rises.items() if rise.score > 0}


def _taken_up(stories: Iterable[Story], since: int) -> Mapping[str, Counter[str]]:
    """Of each entity the outlets that took up stories with it after a time: how many."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for story in stories:
        if story.last_seen is None or story.last_seen <= since or story.is_stub:
            continue
        outlets = [source for source, outlet in story.outlets.items() if outlet.first_seen > since]
        for entity_id in story.entities if outlets else ():
            found[entity_id].update(outlets)
    return found


def _without_the_most(taken_up: Mapping[str, Counter[str]]) -> dict[str, int]:
    return {key: outlets.total() - max(outlets.values()) for key, outlets in taken_up.items()}


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
