"""Parts of a former version, which do not say how often an entity is mentioned."""

from __future__ import annotations

from unecho.core.windows import CountKey
from unecho.trends.counts.hour_counts import HOUR_MINUTES, EntityHour


class Untold:
    """Those that are read and not yet replaced: mostly none."""

    def __init__(self) -> None:
        self._hours: dict[str, set[tuple[int, int]]] = {}

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._hours)

    def note(self, key: EntityHour, partition: int, *, tells: bool) -> bool:
        """A part, in the place of any before it of that partition; whether that one was of the other kind."""
        hours = self._hours.get(key.entity_id)
        was_untold = hours is not None and (key.hour, partition) in hours
        if not tells:
            self._hours.setdefault(key.entity_id, set()).add((key.hour, partition))
        elif was_untold:
            self.drop(key, partition)
        return was_untold == tells

    def drop(self, key: EntityHour, partition: int) -> None:
        """A part is not kept any more."""
        hours = self._hours.get(key.entity_id)
        if hours is not None:
            hours.discard((key.hour, partition))
            if not hours:
                del self._hours[key.entity_id]

    def is_in(self, key: CountKey) -> bool:
        """Whether a window has such a part: what is mentioned in it is not known then."""
        if not self._hours:
            return False
        first = key.start // HOUR_MINUTES
        last = (key.start + key.window.minutes - 1) // HOUR_MINUTES
        return any(first <= hour <= last for hour, _ in self._hours.get(key.entity_id, ()))
