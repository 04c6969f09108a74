"""Article time: how far the stream has come, by the articles' own dates."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import Final

_WINDOW: Final = 15
_STEP: Final = 6 * 3_600_000
"""Milliseconds that one article raises a settled watermark by, at most."""


class Watermark:
    """The highest running median of the last 15 dates, in milliseconds since 1970-01-01 UTC.

    A median, so that no single article with a wrong date, decades ahead, ends the horizon of all others; and no article
    raises it by more than six hours, so that a feed with several such dates does not either. Never falls once 15 dates
    are known; until then it is the median of those there are.
    """

    def __init__(self) -> None:
        self._recent: deque[int] = deque(maxlen=_WINDOW)
        self.value: int | None = None
        self.median: int | None = None
        """The running median itself, which may fall and leap; None while it is not settled."""

    @property
    def settled(self) -> bool:
        """Whether enough dates are known that the watermark never falls again."""
        return len(self._recent) == _WINDOW

    def advance(self, published_at: int | None) -> None:
        """Takes the next article's date into account; an article without one moves nothing."""
        if published_at is None:
            return
        was_settled = self.settled
        self._recent.append(published_at)
        median = self._running_median()
        self.median = median if self.settled else None
        if was_settled and self.value is not None:
            median = min(max(median, self.value), self.value + _STEP)
        self.value = median

    def _running_median(self) -> int:
        return sorted(self._recent)[(len(self._recent) - 1) // 2]

    @property
    def recent(self) -> tuple[int, ...]:
        """The dates that the next median is of, oldest first: with `value` all it remembers."""
        return tuple(self._recent)

    @classmethod
    def restored(cls, value: int | None, recent: Iterable[int]) -> Watermark:
        """One that goes on from there."""
        watermark = cls()
        watermark.value = value
        watermark._recent.extend(recent)
        watermark.median = watermark._running_median() if watermark.settled else None
        return watermark
