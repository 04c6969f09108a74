"""Counts of entities by window of article time: 1 minute, 1 hour and 1 day, one after another without overlap."""

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum, StrEnum
from typing import Final, NamedTuple

MINUTE_MS: Final = 60_000


class Window(StrEnum):
    """Lengths of a window; each starts at a multiple of its length since 1970-01-01 UTC."""

    MINUTE = "1m"
    HOUR = "1h"
    DAY = "1d"

    @property
    def minutes(self) -> int:
        """Its length."""
        return _MINUTES[self]

    def start_of(self, minute: int) -> int:
        """First minute (since 1970-01-01 UTC) of the window that `minute` falls in."""
        return minute - minute % self.minutes


_MINUTES: Final = {Window.MINUTE: 1, Window.HOUR: 60, Window.DAY: 1_440}


class CountOf(Enum):
    """What to rank by."""

    UNIQUE = "unique"
    COVERAGE = "coverage"


class Count(NamedTuple):
    """Articles that mention an entity: `unique` published ones, `coverage` with their copies."""

    unique: int
    coverage: int


class CountKey(NamedTuple):
    """Names one count; `start` is the window's first minute since 1970-01-01 UTC."""

    entity_id: str
    window: Window
    start: int


NOTHING: Final = Count(0, 0)


def count_rank(entity_id: str, count: Count, by: CountOf, weight: int = 0) -> tuple[int, int, int, str]:
    """Lower for a higher count; ties go by the other count, then by `weight`, then by id."""
    first, second = count if by is CountOf.UNIQUE else reversed(count)
    return -first, -second, -weight, entity_id


class WindowCounts:
    """Running counts of every entity in every window that is kept, and which of them changed.

    A window is kept until its end lies `kept_minutes` behind the watermark; what comes later for it is left out, so
    that a count is never a part of what was there.

    Args:
        kept_minutes: for each length of window, how far back windows are kept, in minutes of article time.
        tells_changes: whether `take_changed` is asked; it gives nothing else.

    """

    def __init__(self, kept_minutes: dict[Window, int], *, tells_changes: bool = True) -> None:
        self._lanes = {window: _Lane(window, kept_minutes[window], tells_changes=tells_changes) for window in Window}
        # Hashing an enum's member is slow, and adding is all that a stream does.
        self._each_lane = tuple(self._lanes.values())
        self._added: dict[tuple[str, int], list[int]] = {}

    def add(self, entity_id: str, minute: int, unique: int, coverage: int) -> None:
        """Add to an entity's counts in the three windows that `minute` (since 1970-01-01 UTC) falls in.

        Adding nothing has them taken as changed though they are the same.
        """
        # A batch names the same entities in the same minute over and over: the windows are brought up to date once.
        key = entity_id, minute
        added = self._added.get(key)
        if added is None:
            self._added[key] = [unique, coverage]
        else:
            added[0] += unique
            added[1] += coverage

    @property
    def added(self) -> int:
        """How many entities by minute have something added that is in no window yet; the next question puts it in."""
        return len(self._added)

    def _up_to_date(self) -> dict[Window, "_Lane"]:
        """The lanes with all that was added, in the order in which it was first."""
        if self._added:
            added, self._added = self._added, {}
            for lane in self._each_lane:
                lane.add_all(added)
        return self._lanes

    def take_changed(self) -> list[tuple[CountKey, Count]]:
        """Each count that changed since the last call and is still kept, once, as it is now."""
        return [item for lane in self._up_to_date().values() for item in lane.take_changed()]

    def count(self, key: CountKey) -> Count:
        """One count; zeros where there is none."""
        return self._up_to_date()[key.window].counts.get(key.start, {}).get(key.entity_id, NOTHING)

    def starts(self, window: Window) -> list[int]:
        """First minutes of the windows that hold counts, ascending."""
        return sorted(self._up_to_date()[window].counts)

    def held(self, window: Window, start: int) -> Mapping[str, Count]:
        """The counts of a window by entity id; some may be zeros."""
        return self._up_to_date()[window].counts.get(start, {})

    def size(self, window: Window) -> int:
        """How many counts are held for windows of that length."""
        return sum(map(len, self._up_to_date()[window].counts.values()))

    def entity_ids(self) -> Iterable[str]:
        """Every entity with a count in a window that is kept; may repeat."""
        for lane in self._up_to_date().values():
            for counts in lane.counts.values():
                yield from counts

    def evict(self, watermark: int) -> None:
        """Drop the windows that end `kept_minutes` or more before `watermark` (a minute)."""
        for lane in self._up_to_date().values():
            lane.evict(watermark)


class _Lane:
    """The windows of one length."""

    def __init__(self, window: Window, kept_minutes: int, *, tells_changes: bool) -> None:
        self._window = window
        self._length = window.minutes
        self._kept_minutes = kept_minutes
        self._first_start: int | None = None
        self.counts: dict[int, dict[str, Count]] = {}
        # Dicts without values keep the order in which the counts changed; sets have none.
        self._changed: dict[int, dict[str, None]] | None = {} if tells_changes else None

    def add_all(self, added: Mapping[tuple[str, int], Sequence[int]]) -> None:
        length, first, all_counts, all_changed = self._length, self._first_start, self.counts, self._changed
        for (entity_id, minute), (unique, coverage) in added.items():
            start = minute - minute % length
            if first is not None and start < first:
                continue
            counts = all_counts.get(start)
            if counts is None:
                counts = all_counts[start] = {}
            had = counts.get(entity_id, NOTHING)
            counts[entity_id] = Count(had[0] + unique, had[1] + coverage) if unique or coverage else had
            if all_changed is None:
                continue
            changed = all_changed.get(start)
            if changed is None:
                changed = all_changed[start] = {}
            changed[entity_id] = None

    def take_changed(self) -> list[tuple[CountKey, Count]]:
        if self._changed is None:
            return []
        changed, self._changed = self._changed, {}
        return [
            (CountKey(entity_id, self._window, start), self.counts[start][entity_id])
            for start, entities in changed.items()
            if start in self.counts
            for entity_id in entities
        ]

    def evict(self, watermark: int) -> None:
        first = self._window.start_of(watermark - self._kept_minutes)
        if self._first_start is None or first > self._first_start:
            self._first_start = first
            for start in [start for start in self.counts if start < first]:
                del self.counts[start]
