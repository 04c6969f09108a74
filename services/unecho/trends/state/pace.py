"""How many verdicts came lately, and how many of them were copies."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from unecho.core.verdict import Outcome

STEP_SECONDS: Final = 5
STEPS: Final = 180
_COPIES: Final = (Outcome.EXACT_COPY, Outcome.NEAR_COPY)


@dataclass(slots=True)
class Step:
    """Some seconds: `number` counts steps of the clock."""

    number: int
    articles: int = 0
    copies: int = 0


class Pace:
    """The last quarter of an hour by the clock of this process, in steps of five seconds."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._began = now()
        self._steps: deque[Step] = deque(maxlen=STEPS + 1)

    def note(self, outcome: Outcome) -> None:
        """One more verdict."""
        number = self._number()
        if not self._steps or self._steps[-1].number != number:
            self._steps.append(Step(number))
        step = self._steps[-1]
        step.articles += 1
        step.copies += outcome in _COPIES

    def steps(self) -> list[Step]:
        """Those that are over, the oldest first, also those without a verdict; none is from before this was made."""
        now = self._number()
        first = max(now - STEPS, int(self._began // STEP_SECONDS))
        known = {step.number: step for step in self._steps}
        return [known.get(number, Step(number)) for number in range(first, now)]

    def _number(self) -> int:
        return int(self._now() // STEP_SECONDS)
