"""Windows of article time, one after another without overlap, and counts in them."""

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
    MENTIONS = "mentions"


class Count(NamedTuple):
    """Articles that mention an entity: `unique` published ones, `coverage` with their copies.

    `mentions` is how often the published ones mention it, all together.
    """

    unique: int
    coverage: int
    mentions: int = 0


class CountKey(NamedTuple):
    """Names one count; `start` is the window's first minute since 1970-01-01 UTC."""

    entity_id: str
    window: Window
    start: int


NOTHING: Final = Count(0, 0, 0)


def count_rank(entity_id: str, count: Count, by: CountOf, weight: int = 0) -> tuple[int, int, int, str]:
    """Lower for a higher count; ties go by another count, then by `weight`, then by id."""
    first, second = _ranked_by(count, by)
    return -first, -second, -weight, entity_id


def _ranked_by(count: Count, by: CountOf) -> tuple[int, int]:
    match by:
        case CountOf.UNIQUE:
            return count.unique, count.coverage
        case CountOf.COVERAGE:
            return count.coverage, count.unique
        case CountOf.MENTIONS:
            return count.mentions, count.unique
