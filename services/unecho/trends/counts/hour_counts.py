"""What the stories of one partition add to the counts of entities: by entity and hour, minute by minute."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from unecho.core.counting.added_counts import AddedCounts
from unecho.core.windows import Window

HOUR_MINUTES: Final = Window.HOUR.minutes
WIDTH: Final = 4
Minutes = tuple[int, ...]
"""Minutes of article time since 1970-01-01 UTC, each with its unique, coverage and mentions after it."""


class EntityHour(NamedTuple):
    """An entity in an hour of article time, counted since 1970-01-01 UTC."""

    entity_id: str
    hour: int


class HourChanges(NamedTuple):
    """What changed in an hour, by entity id: each once, as it is now; None for what is not kept any more."""

    hour: int
    entities: list[tuple[str, Minutes | None]]


class HourCounts(AddedCounts):
    """Running counts, and which of them changed. An hour is kept as long as the day that it is of.

    Args:
        kept_minutes: how far back windows of a day are kept, in minutes of article time.

    """

    def __init__(self, kept_minutes: int) -> None:
        super().__init__()
        self._kept_minutes = kept_minutes
        self._first_hour: int | None = None
        # By minute and then by entity each part would take a look into all sixty.
        self._hours: dict[int, dict[str, Minutes]] = {}
        # Dicts without values keep the order in which the counts changed; sets have none.
        self._changed: dict[int, dict[str, None]] = {}

    def take_changed(self) -> list[HourChanges]:
        """What changed since the last call."""
        self._bring_up_to_date()
        changed, self._changed = self._changed, {}
        return [HourChanges(hour, self._now(hour, entities)) for hour, entities in changed.items()]

    def _now(self, hour: int, entities: Iterable[str]) -> list[tuple[str, Minutes | None]]:
        held = self._hours.get(hour)
        if held is None:
            return [(entity_id, None) for entity_id in entities]
        return [(entity_id, held[entity_id]) for entity_id in entities if entity_id in held]

    def touch(self) -> None:
        """Have all taken as changed."""
        self._bring_up_to_date()
        for hour in self._hours:
            self._mark(hour)

    def evict(self, watermark: int) -> None:
        """Drop the hours of the days that end `kept_minutes` or more before `watermark` (a minute)."""
        first = Window.DAY.start_of(watermark - self._kept_minutes) // HOUR_MINUTES
        if self._first_hour is None or first > self._first_hour:
            self._bring_up_to_date()
            self._first_hour = first
            for hour in [hour for hour in self._hours if hour < first]:
                self._mark(hour)
                del self._hours[hour]

    def _mark(self, hour: int) -> None:
        self._changed.setdefault(hour, {}).update(dict.fromkeys(self._hours[hour]))

    def _bring_up_to_date(self) -> None:
        for (entity_id, minute), (unique, coverage, mentions) in self._take_added().items():
            hour = minute // HOUR_MINUTES
            if self._first_hour is not None and hour < self._first_hour:
                continue
            if unique or coverage or mentions:
                entities = self._hours.setdefault(hour, {})
                held = entities.get(entity_id)
                more = minute, unique, coverage, mentions
                entities[entity_id] = more if held is None else _with(held, *more)
            if hour in self._hours:
                self._changed.setdefault(hour, {})[entity_id] = None


def _with(held: Minutes, minute: int, unique: int, coverage: int, mentions: int) -> Minutes:
    """What is held, and so much more of a minute."""
    for at in range(0, len(held), WIDTH):
        if held[at] == minute:
            now = minute, held[at + 1] + unique, held[at + 2] + coverage, held[at + 3] + mentions
            return held[:at] + now + held[at + WIDTH :]
    return (*held, minute, unique, coverage, mentions)
