"""Which records one wants to see."""

from __future__ import annotations

from dataclasses import dataclass

from unecho.inspect.told import Told


@dataclass(frozen=True, slots=True)
class Wanted:
    """One of the values of each; those that are empty do not matter. A record that does not tell is not wanted.

    Attributes:
        ids: article ids.
        outcomes: of verdicts.
        kinds: of verdicts.
        outlets: as `core.origin.place.outlet_of` names them.
        reasons: of dead letters.
        since: the earliest timestamp, ms since 1970-01-01 UTC; None for any.
    """

    ids: frozenset[str] = frozenset()
    outcomes: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    reasons: frozenset[str] = frozenset()
    since: int | None = None

    def takes(self, told: Told) -> bool:
        """Whether the record is wanted."""
        if self.since is not None and told.record.timestamp < self.since:
            return False
        if self.ids and self.ids.isdisjoint(told.ids):
            return False
        asked = ((self.outcomes, told.outcome), (self.kinds, told.kind), (self.reasons, told.reason))
        if any(values and value not in values for values, value in asked):
            return False
        return not self.outlets or told.outlet in self.outlets
