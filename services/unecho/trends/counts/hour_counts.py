"""What the stories of one partition add to the counts of entities: by entity and hour, minute by minute."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from unecho.core.counting.added_counts import AddedCounts
from unecho.core.windows import Window

HOUR_MINUTES: Final = Window.HOUR.minutes
_WIDTH: Final = 4

Minutes = Mapping[int, tuple[int, int, int]]
"""Unique, coverage and mentions by minute of article time since 1970-01-01 UTC."""


class EntityHour(NamedTuple):
    """An entity in an hour of article time, counted since 1970-01-01 UTC."""

    entity_id: str
    hour: int


class HourCounts(AddedCounts):
    """Running counts, and which of them changed. An hour is kept as long as the day that it is of.

    Args:
        kept_minutes: how far back windows of a day are kept, in minutes of article time.

    """

    def __init__(self, kept_minutes: int) -> None:
        super().__init__()
        self._kept_minutes = kept_minutes
        self._first_hour: int | None = None
        # Of an entity in an hour: each minute, and its three counts after it. By minute and then by entity each part
        # would take a look into all sixty.
        self._hours: dict[int, dict[str, tuple[int, ...]]] = {}
        # Dicts without values keep the order in which the counts changed; sets have none.
        self._changed: dict[int, dict[str, None]] = {}

    def take_changed(self) -> list[tuple[EntityHour, Minutes | None]]:
        """What changed since the last call, once, as it is now; None for what is not kept any more."""
        self._bring_up_to_date()
        changed, self._changed = self._changed, {}
        taken: list[tuple[EntityHour, Minutes | None]] = []
        for hour, entities in changed.items():
            held = self._hours.get(hour)
            for entity_id in entities:
                if held is None:
                    taken.append((EntityHour(entity_id, hour), None))
                elif entity_id in held:
                    taken.append((EntityHour(entity_id, hour), _minutes(held[entity_id])))
        return taken

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
                entities[entity_id] = _with(entities.get(entity_id, ()), minute, unique, coverage, mentions)
            if hour in self._hours:
                self._changed.setdefault(hour, {})[entity_id] = None


def _with(held: tuple[int, ...], minute: int, unique: int, coverage: int, mentions: int) -> tuple[int, ...]:
    """What is held, and so much more of a minute."""
    for at in range(0, len(held), _WIDTH):
        if held[at] == minute:
            now = minute, held[at + 1] + unique, held[at + 2] + coverage, held[at + 3] + mentions
            return held[:at] + now + held[at + _WIDTH :]
    return (*held, minute, unique, coverage, mentions)


def _minutes(held: tuple[int, ...]) -> Minutes:
    return {held[at]: (held[at + 1], held[at + 2], held[at + 3]) for at in range(0, len(held), _WIDTH)}
