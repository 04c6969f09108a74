"""The counts of one window: exact up to so many entities, and beyond that of those counted most, with a bound."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from unecho.core.windows import NOTHING, Count

_KEPT_OF: Final = 4, 5
"""How much stays when there is no more room. So the rest is sorted out once for many new ones."""
_new: Final = tuple.__new__
"""Of all ways to make a named tuple the fastest."""


class BoundedCounts:
    """Each count that is held is at most what was added, and lacks at most its `error_of`; what is not held, `error`.

    A Misra-Gries summary (J. Misra, D. Gries, Finding repeated elements, 1982) that keeps its lower bounds, which is
    Space-Saving (A. Metwally, D. Agrawal, A. El Abbadi, Efficient computation of frequent and top-k elements in data
    streams, 2005) told from below: the two are one (P. Agarwal et al., Mergeable summaries, 2012). Those with the least
    articles go together (D. Anderson et al., A high-performance algorithm for identifying frequent items in data
    streams, 2017). Where counts were only added to, `error` is at most 1.25 / `most` of all that was added.

    What is taken back lowers a count that is held, and never one that is not: there the bound holds all the more.

    Attributes:
        held: by entity. Only `add` and `make_room` may change it.
        error: what an entity that is not held may have at most; zeros while all are held.

    Args:
        most: how many entities are held at most.

    """

    __slots__ = ("_lacking", "_most", "error", "held")

    def __init__(self, most: int) -> None:
        self.held: dict[str, Count] = {}
        self.error = NOTHING
        self._most = most
        # What the error was when an entity came, where that was not nothing.
        self._lacking: dict[str, Count] = {}

    def error_of(self, entity_id: str) -> Count:
        """How much more an entity may have than is held of it."""
        return self._lacking.get(entity_id, NOTHING) if entity_id in self.held else self.error

    def add(self, entity_id: str, more: Count) -> bool:
        """Add to the counts of an entity, or take back what is negative; whether it is held."""
        had = self.held.get(entity_id)
        if had is None:
            if self.error != NOTHING:
                if max(more) <= 0:
                    return False
                self._lacking[entity_id] = self.error
            self.held[entity_id] = more if self.error == NOTHING else _at_least_nothing(more)
        elif more != NOTHING:
            now = _plus(had, more)
            self.held[entity_id] = _at_least_nothing(now) if entity_id in self._lacking else now
        return True

    def add_all(self, added: Sequence[tuple[str, Count]]) -> list[str]:
        """Add to the counts of several; those that are held. As `add` does, which takes twice as long."""
        if self.error != NOTHING:
            return [entity_id for entity_id, more in added if self.add(entity_id, more)]
        held = self.held
        for entity_id, more in added:
            had = held.get(entity_id)
            now = more if had is None else _new(Count, (had[0] + more[0], had[1] + more[1], had[2] + more[2]))
            held[entity_id] = now
        return [entity_id for entity_id, _ in added]

    def make_room(self) -> list[str]:
        """Hold no more than there is room for; the entities that are held no more."""
        if len(self.held) <= self._most:
            return []
        kept = max(1, self._most * _KEPT_OF[0] // _KEPT_OF[1])
        # Ties go by id: which of them stays must not hang on the order in which they came.
        ranked = sorted(self._upper(), key=lambda item: (item[1].coverage, item[0]))
        gone = ranked[: len(ranked) - kept]
        for entity_id, upper in gone:
            self.error = Count(*map(max, self.error, upper))
            del self.held[entity_id]
            self._lacking.pop(entity_id, None)
        return [entity_id for entity_id, _ in gone]

    def _upper(self) -> Iterator[tuple[str, Count]]:
        """What each entity has at most."""
        for entity_id, count in self.held.items():
            lacking = self._lacking.get(entity_id)
            yield entity_id, count if lacking is None else _plus(count, lacking)


def _plus(count: Count, more: Count) -> Count:
    return Count(count.unique + more.unique, count.coverage + more.coverage, count.mentions + more.mentions)


def _at_least_nothing(count: Count) -> Count:
    """What was taken back may be of before the entity was held."""
    return Count(*(max(0, number) for number in count))
