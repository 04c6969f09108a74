"""How much of the input was bad lately."""

from collections import deque
from collections.abc import Sequence
from itertools import accumulate


class DeadShare:
    """Watches the last `window` records; until as many were counted, nothing is said of them."""

    def __init__(self, window: int) -> None:
        self._window = window
        self._last: deque[bool] = deque(maxlen=window)
        self._bad = 0

    def most(self, marks: Sequence[bool]) -> int:
        """The most bad records in a window that ends at one of `marks`; counts nothing.

        It does not matter how records are cut into batches: every window is looked at.
        """
        if not self._bad and not any(marks):
            return 0
        before, window = len(self._last), self._window
        sums = [0, *accumulate([*self._last, *marks])]
        ends = range(max(before + 1, window), before + len(marks) + 1)
        return max((sums[end] - sums[end - window] for end in ends), default=0)

    def count(self, marks: Sequence[bool]) -> None:
        """Takes records, True for a bad one, in order."""
        if not self._bad and not any(marks):
            self._last.extend(marks)
            return
        self._last.extend(marks)
        self._bad = sum(self._last)
