"""What was added to counts of entities, until they are brought up to date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

Added = Mapping[tuple[str, int], Sequence[int]]
"""Unique, coverage and mentions by entity id and minute of article time, in the order in which each was first added."""


class AddedCounts:
    """Gathers them: a batch names the same entities in the same minute over and over."""

    def __init__(self) -> None:
        self._added: dict[tuple[str, int], list[int]] = {}

    def add(self, entity_id: str, minute: int, unique: int, coverage: int, mentions: int = 0) -> None:
        """Add to the counts of a minute of article time since 1970-01-01 UTC.

        Adding nothing has what is there taken as changed though it is the same.
        """
        self.add_all([(entity_id, minute, unique, coverage, mentions)])

    def add_all(self, counts: Iterable[tuple[str, int, int, int, int]]) -> None:
        """The same of many: thousands a second."""
        known = self._added
        for entity_id, minute, unique, coverage, mentions in counts:
            key = entity_id, minute
            added = known.get(key)
            if added is None:
                known[key] = [unique, coverage, mentions]
            else:
                added[0] += unique
                added[1] += coverage
                added[2] += mentions

    @property
    def added(self) -> int:
        """How many entities by minute have something added that is not counted yet; the next question counts it."""
        return len(self._added)

    def _take_added(self) -> Added:
        added, self._added = self._added, {}
        return added
