"""What the stories of one partition add to the counts of entities: by entity and hour, minute by minute."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from unecho.core.windows import Window

HOUR_MINUTES: Final = Window.HOUR.minutes

Minutes = Mapping[int, tuple[int, int]]
"""Unique and coverage by minute of article time since 1970-01-01 UTC."""


class EntityHour(NamedTuple):
    """An entity in an hour of article time, counted since 1970-01-01 UTC."""

    entity_id: str
    hour: int


class HourCounts:
    """Running counts, and which of them changed. An hour is kept as long as the day that it is of.

    Args:
        kept_minutes: how far back windows of a day are kept, in minutes of article time.

    """

    def __init__(self, kept_minutes: int) -> None:
        self._kept_minutes = kept_minutes
        self._first_hour: int | None = None
        self._hours: dict[int, dict[str, dict[int, tuple[int, int]]]] = {}
        # Dicts without values keep the order in which the counts changed; sets have none.
        self._changed: dict[EntityHour, None] = {}

    def add(self, entity_id: str, minute: int, unique: int, coverage: int) -> None:
        """Add to the counts of a minute of article time since 1970-01-01 UTC.

        Adding nothing has what is there taken as changed though it is the same.
        """
        hour = minute // HOUR_MINUTES
        if self._first_hour is not None and hour < self._first_hour:
            return
        minutes = self._hours.setdefault(hour, {}).setdefault(entity_id, {})
        if unique or coverage:
            had = minutes.get(minute, (0, 0))
            minutes[minute] = had[0] + unique, had[1] + coverage
        self._changed[EntityHour(entity_id, hour)] = None

    def take_changed(self) -> list[tuple[EntityHour, Minutes | None]]:
        """What changed since the last call, once, as it is now; None for what is not kept any more."""
        changed, self._changed = self._changed, {}
        found = [(key, self._hours.get(key.hour, {}).get(key.entity_id)) for key in changed]
        return [(key, minutes) for key, minutes in found if minutes is None or minutes]

    def touch(self) -> None:
        """Have all taken as changed."""
        for hour, entities in self._hours.items():
            self._changed |= {EntityHour(entity_id, hour): None for entity_id in entities}

    def evict(self, watermark: int) -> None:
        """Drop the hours of the days that end `kept_minutes` or more before `watermark` (a minute)."""
        first = Window.DAY.start_of(watermark - self._kept_minutes) // HOUR_MINUTES
        if self._first_hour is None or first > self._first_hour:
            self._first_hour = first
            for hour in [hour for hour in self._hours if hour < first]:
                for entity_id in self._hours.pop(hour):
                    self._changed[EntityHour(entity_id, hour)] = None
