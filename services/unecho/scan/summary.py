"""What a scan found, in a few lines for a person."""

from collections import Counter
from dataclasses import dataclass, field

from unecho.core.article import Article
from unecho.core.verdict import Outcome

_DEAD = "dead"
_COPIES = (Outcome.EXACT_COPY.value, Outcome.NEAR_COPY.value)


@dataclass(slots=True)
class Summary:
    """Counts outcomes, and dates and statuses that could not be read; `seconds` is how long the scan took."""

    outcomes: Counter[str] = field(default_factory=Counter)
    unreadable_dates: int = 0
    unreadable_statuses: int = 0
    seconds: float = 0.0

    def count(self, outcome: object) -> None:
        """One more verdict."""
        self.outcomes[str(outcome)] += 1

    def dated(self, article: Article) -> None:
        """One more article that could be read."""
        self.unreadable_dates += article.unreadable_date
        self.unreadable_statuses += article.unreadable_status

    @property
    def lines(self) -> list[str]:
        """The summary; its sums agree by the conservation law."""
        articles = self.outcomes.total()
        readable = articles - self.outcomes[_DEAD]
        copies = sum(self.outcomes[outcome] for outcome in _COPIES)
        parts = [f"{outcome.value} {self.outcomes[outcome.value]}" for outcome in Outcome]
        rate = f"{copies / readable:.1%}" if readable else "none readable"
        speed = f"{articles / self.seconds:,.0f} articles/s" if self.seconds else ""
        undated = f" · unreadable dates {self.unreadable_dates}" if self.unreadable_dates else ""
        unread = f" · unreadable statuses {self.unreadable_statuses}" if self.unreadable_statuses else ""
        return [
            f"{articles} articles = {' + '.join([*parts, f'dead {self.outcomes[_DEAD]}'])}",
            f"duplicate rate {rate}{undated}{unread} · {self.seconds:.1f} s · {speed}",
        ]
