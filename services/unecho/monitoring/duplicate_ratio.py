"""The share of copies among the articles of the last minutes, by the clock of the machine."""

from collections import deque
from collections.abc import Callable
from typing import Final

_BUCKET_SECONDS: Final = 5
WINDOWS: Final = {"1m": 60, "15m": 900}
"""Seconds of each window."""


class DuplicateRatio:
    """Counts in buckets of five seconds. `clock` gives seconds that never go back."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._buckets: deque[list[int]] = deque(maxlen=max(WINDOWS.values()) // _BUCKET_SECONDS + 1)

    def count(self, articles: int, copies: int) -> None:
        """Adds what was judged just now."""
        number = int(self._clock() // _BUCKET_SECONDS)
        if not self._buckets or self._buckets[-1][0] != number:
            self._buckets.append([number, 0, 0])
        self._buckets[-1][1] += articles
        self._buckets[-1][2] += copies

    def over(self, window: str) -> float:
        """Copies / articles in that window; NaN when there were none."""
        first = int(self._clock() // _BUCKET_SECONDS) - WINDOWS[window] // _BUCKET_SECONDS
        recent = [bucket for bucket in list(self._buckets) if bucket[0] > first]
        articles = sum(bucket[1] for bucket in recent)
        return sum(bucket[2] for bucket in recent) / articles if articles else float("nan")
