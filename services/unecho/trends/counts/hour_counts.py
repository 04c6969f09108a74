"""What the stories of one partition add to the counts of entities: by entity and hour, minute by minute."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from unecho.core.windows import Window

HOUR_MINUTES: Final = Window.HOUR.minutes
_NONE: Final = (0, 0, 0)

Minutes = Mapping[int, tuple[int, int, int]]
"""Unique, coverage and mentions by minute of article time since 1970-01-01 UTC."""


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
        self._added: dict[tuple[str, int], list[int]] = {}
        self._hours: dict[int, dict[int, dict[str, tuple[int, int, int]]]] = {}
        # Dicts without values keep the order in which the counts changed; sets have none.
        self._changed: dict[int, dict[str, None]] = {}

    def add(self, entity_id: str, minute: int, unique: int, coverage: int, mentions: int = 0) -> None:
        """Add to the counts of a minute of article time since 1970-01-01 UTC.

        Adding nothing has what is there taken as changed though it is the same.
        """
        # A batch names the same entities in the same minute over and over: the hours are brought up to date once.
        key = entity_id, minute
        added = self._added.get(key)
        if added is None:
            self._added[key] = [unique, coverage, mentions]
        else:
            added[0] += unique
            added[1] += coverage
            added[2] += mentions

    def take_changed(self) -> list[tuple[EntityHour, Minutes | None]]:
        """What changed since the last call, once, as it is now; None for what is not kept any more."""
        self._bring_up_to_date()
        changed, self._changed = self._changed, {}
        taken: list[tuple[EntityHour, Minutes | None]] = []
        for hour, entities in changed.items():
            held = self._hours.get(hour)
            for entity_id in entities:
                minutes = None if held is None else _minutes(held, entity_id)
                if minutes is None or minutes:
                    taken.append((EntityHour(entity_id, hour), minutes))
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
        changed = self._changed.setdefault(hour, {})
        for entities in self._hours[hour].values():
            changed |= dict.fromkeys(entities)

    def _bring_up_to_date(self) -> None:
        added, self._added = self._added, {}
        for (entity_id, minute), (unique, coverage, mentions) in added.items():
            hour = minute // HOUR_MINUTES
            if self._first_hour is not None and hour < self._first_hour:
                continue
            if unique or coverage or mentions:
                entities = self._hours.setdefault(hour, {}).setdefault(minute, {})
                had = entities.get(entity_id, _NONE)
                entities[entity_id] = had[0] + unique, had[1] + coverage, had[2] + mentions
            if hour in self._hours:
                self._changed.setdefault(hour, {})[entity_id] = None


def _minutes(held: Mapping[int, Mapping[str, tuple[int, int, int]]], entity_id: str) -> Minutes:
    return {minute: entities[entity_id] for minute, entities in held.items() if entity_id in entities}
