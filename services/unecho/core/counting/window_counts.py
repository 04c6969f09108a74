"""Counts of entities in every window that is kept: of 1 minute, 1 hour and 1 day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from unecho.core.counting.added_counts import AddedCounts
from unecho.core.counting.bounded_counts import BoundedCounts
from unecho.core.windows import NOTHING, Count, CountKey, Window

COUNTED: Final = 100_000
"""Entities in a window, where nothing else is set: as many as a day of some 30,000 articles names. 12 MB."""


class WindowChanges(NamedTuple):
    """The counts that changed in a window that begins at minute `start`, by entity id: each once, as it is now."""

    window: Window
    start: int
    counts: list[tuple[str, Count]]


class WindowCounts(AddedCounts):
    """Running counts of every entity in every window that is kept, and which of them changed.

    A window is kept until its end lies `kept_minutes` behind the watermark; what comes later for it is left out, so
    that a count is never a part of what was there. Where a window has more entities than it may, see `BoundedCounts`.

    Args:
        kept_minutes: for each length of window, how far back windows are kept, in minutes of article time.
        most: how many entities are counted in a window at most.
        tells_changes: whether `take_changed` is asked; it gives nothing else.

    """

    def __init__(self, kept_minutes: Mapping[Window, int], most: int = COUNTED, *, tells_changes: bool = True) -> None:
        super().__init__()
        self._lanes = {window: _Lane(window, kept_minutes[window], most, tells_changes) for window in Window}
        # Hashing an enum's member is slow.
        self._each_lane = tuple(self._lanes.values())

    def _up_to_date(self) -> dict[Window, _Lane]:
        """The lanes with all that was added, in the order in which it was first."""
        if self._added:
            # One object for all windows, which hold it where it is the first.
            added = [(entity_id, minute, Count(*more)) for (entity_id, minute), more in self._take_added().items()]
            for lane in self._each_lane:
                lane.add_all(added)
        return self._lanes

    def take_changed(self) -> list[tuple[CountKey, Count]]:
        """Each count that changed since the last call and is still kept, once, as it is now."""
        return [
            (CountKey(entity_id, window, start), count)
            for window, start, counts in self.take_changed_windows()
            for entity_id, count in counts
        ]

    def take_changed_windows(self) -> list[WindowChanges]:
        """The same, window by window."""
        return [changes for lane in self._up_to_date().values() for changes in lane.take_changed()]

    def take_gone(self) -> set[str]:
        """Entities that some window had no more room for since the last call."""
        return set().union(*(lane.take_gone() for lane in self._up_to_date().values()))

    def count(self, key: CountKey) -> Count:
        """One count; zeros where there is none."""
        return self.held(key.window, key.start).get(key.entity_id, NOTHING)

    @property
    def is_exact(self) -> bool:
        """Whether no window that is kept had more entities than there is room for."""
        return not any(self.largest_error(window) for window in Window)

    def error_of(self, key: CountKey) -> Count:
        """How much more there may be than `count` says."""
        counts = self._up_to_date()[key.window].counts.get(key.start)
        return NOTHING if counts is None else counts.error_of(key.entity_id)

    def error(self, window: Window, start: int) -> Count:
        """How much any count of a window may lack at most."""
        counts = self._up_to_date()[window].counts.get(start)
        return NOTHING if counts is None else counts.error

    def largest_error(self, window: Window) -> int:
        """How many articles any count in any window of that length may lack at most."""
        return max((counts.error.coverage for counts in self._up_to_date()[window].counts.values()), default=0)

    def holds(self, entity_id: str, minute: int) -> bool:
        """Whether an entity is held in any of the windows that a minute falls in."""
        return any(entity_id in self.held(window, window.start_of(minute)) for window in Window)

    def starts(self, window: Window) -> list[int]:
        """First minutes of the windows that hold counts, ascending."""
        return sorted(self._up_to_date()[window].counts)

    def held(self, window: Window, start: int) -> Mapping[str, Count]:
        """The counts of a window by entity id; some may be zeros."""
        counts = self._up_to_date()[window].counts.get(start)
        return {} if counts is None else counts.held

    def size(self, window: Window) -> int:
        """How many counts are held for windows of that length."""
        return sum(len(counts.held) for counts in self._up_to_date()[window].counts.values())

    def entity_ids(self) -> Iterable[str]:
        """Every entity with a count in a window that is kept; may repeat."""
        for lane in self._up_to_date().values():
            for counts in lane.counts.values():
                yield from counts.held

    def evict(self, watermark: int) -> None:
        """Drop the windows that end `kept_minutes` or more before `watermark` (a minute)."""
        for lane in self._up_to_date().values():
            lane.evict(watermark)


class _Lane:
    """The windows of one length."""

    def __init__(self, window: Window, kept_minutes: int, most: int, tells_changes: bool) -> None:
        self._window = window
        self._length = window.minutes
        self._kept_minutes = kept_minutes
        self._most = most
        self._first_start: int | None = None
        self._gone: set[str] = set()
        self.counts: dict[int, BoundedCounts] = {}
        # Dicts without values keep the order in which the counts changed; sets have none.
        self._changed: dict[int, dict[str, None]] | None = {} if tells_changes else None

    def add_all(self, added: Sequence[tuple[str, int, Count]]) -> None:
        for start, more in self._by_window(added).items():
            counts = self.counts.get(start)
            if counts is None:
                counts = self.counts[start] = BoundedCounts(self._most)
            touched = counts.add_all(more)
            if touched and self._changed is not None:
                self._changed.setdefault(start, {}).update(dict.fromkeys(touched))
            self._gone.update(counts.make_room())

    def _by_window(self, added: Sequence[tuple[str, int, Count]]) -> dict[int, list[tuple[str, Count]]]:
        """What was added to windows that are kept, by their first minutes."""
        length, first = self._length, self._first_start
        windows: dict[int, list[tuple[str, Count]]] = {}
        for entity_id, minute, more in added:
            start = minute - minute % length
            window = windows.get(start)
            if window is not None:
                window.append((entity_id, more))
            elif first is None or start >= first:
                windows[start] = [(entity_id, more)]
        return windows

    def take_gone(self) -> set[str]:
        gone, self._gone = self._gone, set()
        return gone

    def take_changed(self) -> list[WindowChanges]:
        if self._changed is None:
            return []
        changed, self._changed = self._changed, {}
        taken = []
        for start, entities in changed.items():
            counts = self.counts.get(start)
            if counts is not None:
                held = counts.held
                taken.append(WindowChanges(self._window, start, [(one, held[one]) for one in entities if one in held]))
        return taken

    def evict(self, watermark: int) -> None:
        first = self._window.start_of(watermark - self._kept_minutes)
        if self._first_start is None or first > self._first_start:
            self._first_start = first
            for start in [start for start in self.counts if start < first]:
                del self.counts[start]
