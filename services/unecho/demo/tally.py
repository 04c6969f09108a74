"""What the demo has seen on the topics so far."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Any

from unecho.core.verdict import Outcome

_COPIES = (Outcome.EXACT_COPY.value, Outcome.NEAR_COPY.value)
_RATE_SECONDS = 3.0


@dataclass(slots=True)
class Tally:
    """Verdicts, published articles and dead letters.

    Attributes:
        wanted: ids whose first verdict is kept in `verdicts`.
        to_publish: articles that their verdicts say are published.
        dead: reason and detail of each dead letter.
        published: records on articles.unique.
    """

    wanted: frozenset[str]
    outcomes: Counter[str] = field(default_factory=Counter)
    verdicts: dict[str, dict[str, Any]] = field(default_factory=dict)
    dead: list[dict[str, Any]] = field(default_factory=list)
    to_publish: int = 0
    published: int = 0
    _recent: deque[float] = field(default_factory=deque)

    def judged(self, verdict: dict[str, Any], now: float) -> None:
        """One more verdict; `now` in seconds of any clock that never goes back."""
        self.outcomes[verdict["outcome"]] += 1
        self.to_publish += verdict["published"]
        if verdict["article_id"] in self.wanted:
            self.verdicts.setdefault(verdict["article_id"], verdict)
        self._recent.append(now)

    def died(self, letter: dict[str, Any], now: float) -> None:
        """One more dead letter."""
        self.dead.append(letter)
        self._recent.append(now)

    @property
    def handled(self) -> int:
        """Articles with a verdict, and dead ones."""
        return self.outcomes.total() + len(self.dead)

    @property
    def duplicate_rate(self) -> float:
        """Copies among the readable articles, 0..1."""
        readable = self.outcomes.total()
        return sum(self.outcomes[outcome] for outcome in _COPIES) / readable if readable else 0.0

    def rate(self, now: float) -> float:
        """Articles a second over the last seconds."""
        while self._recent and self._recent[0] < now - _RATE_SECONDS:
            self._recent.popleft()
        if not self._recent:
            return 0.0
        return len(self._recent) / max(now - self._recent[0], 1.0)

    @property
    def law(self) -> str:
        """The right side of the conservation law, with its numbers."""
        terms = [f"{outcome.value} {self.outcomes[outcome.value]}" for outcome in Outcome]
        return " + ".join([*terms, f"dead {len(self.dead)}"])
