"""What happened lately, as events that are told to whoever listens, and again to who was away for a while."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import secrets
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import orjson

from unecho.core.article_time import format_time
from unecho.core.verdict import Outcome
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.change import CHANGES, Change
from unecho.trends.stories.story import Story, StoryVerdict

KEPT_SECONDS: Final = 600.0
KEPT_BYTES: Final = 1 << 26
VERDICTS_TOLD: Final = 20
"""Of those of an event, the newest: nobody reads hundreds a second."""
STORIES_TOLD: Final = 100
"""Of those that changed, the largest: 200 may listen, and to tell each of them of a thousand would take its time."""
_EVERY_SECONDS: Final = 1.0


_ORDER: Final = list(Change)


@dataclass(frozen=True, slots=True)
class Event:
    """One, as it is sent: `number` counts from 1."""

    number: int
    seconds: float
    data: bytes


class News:
    """The events of the last ten minutes, fewer where they take more than `kept_bytes`.

    Verdicts are gathered and told at most once a second, while somebody listens, and as long afterwards as events are
    kept: nobody else could come back for them. Events are numbered from the start of the process, of which `run` is
    the name, so that what a former one told is not mistaken for what this one has.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic, kept_bytes: int = KEPT_BYTES) -> None:
        self.run = secrets.token_hex(4)
        self._now = now
        self._kept_bytes = kept_bytes
        self._events: deque[Event] = deque()
        self._bytes = 0
        self._last = 0
        self._told_at = float("-inf")
        self._verdicts: list[StoryVerdict] = []
        self._telling: asyncio.TimerHandle | None = None
        self._is_more = asyncio.Event()
        self._listened_at = float("-inf")

    def listen(self) -> None:
        """To be called again and again by whoever listens."""
        self._listened_at = self._now()

    @property
    def last(self) -> int:
        """The number of the newest event; 0 before the first."""
        return self._last

    def after(self, number: int) -> Sequence[Event] | None:
        """Those that came after it; None where some of them are not kept any more, or it is of none."""
        first = self._events[0].number if self._events else self._last + 1
        if not first - 1 <= number <= self._last:
            return None
        newest_first = itertools.islice(reversed(self._events), self._last - number)
        return [*newest_first][::-1]

    async def more(self, number: int) -> None:
        """Returns when an event after that one is there."""
        while self._last <= number:
            await self._is_more.wait()

    def note(self, verdicts: Sequence[StoryVerdict], state: TrendState) -> None:
        """New verdicts, in the state by now."""
        if self._listened_at < self._now() - KEPT_SECONDS:
            self._leave_out(verdicts)
            return
        self._verdicts += verdicts
        if self._verdicts and self._telling is None:
            wait = max(0.0, self._told_at + _EVERY_SECONDS - self._now())
            self._telling = asyncio.get_running_loop().call_later(wait, self._tell, state)

    def _leave_out(self, verdicts: Sequence[StoryVerdict]) -> None:
        """A number of which there is no event: whoever was told of those before is not to go on from there."""
        self._last += bool(verdicts)
        self._events.clear()
        self._bytes = 0

    def _tell(self, state: TrendState) -> None:
        verdicts, self._verdicts, self._telling = self._verdicts, [], None
        self._told_at = now = self._now()
        self._last += 1
        event = Event(self._last, now, orjson.dumps(_told(verdicts, state)))
        self._events.append(event)
        self._bytes += len(event.data)
        while len(self._events) > 1 and (
            self._events[0].seconds < now - KEPT_SECONDS or self._bytes > self._kept_bytes
        ):
            self._bytes -= len(self._events.popleft().data)
        waiting, self._is_more = self._is_more, asyncio.Event()
        waiting.set()


def _told(verdicts: Sequence[StoryVerdict], state: TrendState) -> dict[str, Any]:
    changes: dict[str, Change] = {}
    for verdict in verdicts:
        change = CHANGES.get(verdict.outcome)
        if change is not None:
            known = changes.get(verdict.cluster_id, change)
            changes[verdict.cluster_id] = max(known, change, key=_ORDER.index)
    found = ((state.story(cluster_id), change) for cluster_id, change in changes.items())
    stories = [(story, change) for story, change in found if story is not None and not story.is_stub]
    return {
        "watermark": None if state.watermark is None else format_time(state.watermark),
        "articles": len(verdicts),
        "outcomes": _counted([verdict.outcome for verdict in verdicts]),
        "stories": [_story(story, change) for story, change in _largest(stories)],
        "stories_total": len(stories),
        "verdicts": [_verdict(verdict) for verdict in verdicts[-VERDICTS_TOLD:]],
    }


def _largest(stories: list[tuple[Story, Change]]) -> list[tuple[Story, Change]]:
    """In the order in which they changed, where there is room for all."""
    return stories if len(stories) <= STORIES_TOLD else heapq.nlargest(STORIES_TOLD, stories, lambda one: one[0].size)


def _counted(outcomes: Sequence[Outcome]) -> dict[str, int]:
    return {outcome.value: outcomes.count(outcome) for outcome in Outcome if outcome in outcomes}


def _story(story: Story, change: Change) -> dict[str, Any]:
    return {
        "cluster_id": story.cluster_id,
        "change": change,
        "title": story.title,
        "size": story.size,
        "outlets": len(story.outlets),
    }


def _verdict(verdict: StoryVerdict) -> dict[str, Any]:
    return {
        "article_id": verdict.article_id,
        "outcome": verdict.outcome,
        "kind": verdict.kind,
        "published": verdict.published,
        "cluster_id": verdict.cluster_id,
        "source": verdict.source,
        "title": verdict.title,
        "url": verdict.url,
        "article_time": format_time(verdict.article_time),
    }
