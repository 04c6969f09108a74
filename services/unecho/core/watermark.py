"""Article time: how far the stream has come, by the articles' own dates."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.judging.times import (
    KNOWN,
    LENGTH,
    MEDIAN,
    NO_TIME,
    RECENT,
    VALUE,
    WINDOW,
    advance_time,
    median_of,
)


class Watermark:
    """The highest running median of the last 15 dates, in milliseconds since 1970-01-01 UTC.

    A median, so that no single article with a wrong date, decades ahead, ends the horizon of all others; and no article
    raises it by more than six hours, so that a feed with several such dates does not either. Never falls once 15 dates
    are known; until then it is the median of those there are.

    Attributes:
        times: all it remembers, see `kernels.judging.times`.
    """

    def __init__(self) -> None:
        self.times: npt.NDArray[np.int64] = np.full(LENGTH, NO_TIME)
        self.times[KNOWN] = 0

    @property
    def value(self) -> int | None:
        """The watermark; None before the first date."""
        return _time(self.times.item(VALUE))

    @property
    def median(self) -> int | None:
        """The running median itself, which may fall and leap; None while it is not settled."""
        return _time(self.times.item(MEDIAN))

    @property
    def settled(self) -> bool:
        """Whether enough dates are known that the watermark never falls again."""
        return self.times.item(KNOWN) == WINDOW

    def advance(self, published_at: int | None) -> None:
        """Takes the next article's date into account; an article without one moves nothing."""
        if published_at is not None:
            advance_time(self.times, published_at)

    @property
    def recent(self) -> tuple[int, ...]:
        """The dates that the next median is of, oldest first: with `value` all it remembers."""
        return tuple(self.times[RECENT : RECENT + self.times.item(KNOWN)].tolist())

    @classmethod
    def restored(cls, value: int | None, recent: Iterable[int]) -> Watermark:
        """One that goes on from there."""
        watermark, last = cls(), list(recent)[-WINDOW:]
        times = watermark.times
        times[KNOWN], times[VALUE] = len(last), NO_TIME if value is None else value
        times[RECENT : RECENT + len(last)] = last
        if watermark.settled:
            times[MEDIAN] = median_of(times)
        return watermark


def _time(time: int) -> int | None:
    return None if time == NO_TIME else time
