"""A verdict in the metrics: what it rests on, and what it held back."""

from typing import Final

from unecho.core.verdict import Apart, Change, Outcome, Verdict
from unecho.monitoring.metrics import Metrics

_HOLD_BACK: Final = tuple(outcome for outcome in Outcome if outcome is not Outcome.UNIQUE)


def zero_verdict_counters(metrics: Metrics) -> None:
    """See `monitoring.zero_counters`."""
    for outcome in _HOLD_BACK:
        metrics.held_back.labels(outcome.value)
    for change in Change:
        metrics.revisions.labels(change.value)
    for reason in Apart:
        metrics.told_apart.labels(reason.value)


def count_verdict(metrics: Metrics, verdict: Verdict) -> None:
    """One more that was delivered."""
    metrics.candidates.observe(verdict.candidates)
    if verdict.outcome is Outcome.NEAR_COPY:
        metrics.score.observe(verdict.score)
    if not verdict.published:
        metrics.held_back.labels(verdict.outcome.value).inc()
    for change in verdict.changes:
        metrics.revisions.labels(change.value).inc()
    if verdict.replaces_id is not None:
        metrics.replaced_places.inc()
    if verdict.apart is not None:
        metrics.told_apart.labels(verdict.apart.value).inc()
    if _is_by_words(verdict):
        metrics.shingles.inc(verdict.shingles)
        metrics.furniture_shingles.inc(verdict.furniture_shingles)


def _is_by_words(verdict: Verdict) -> bool:
    """Whether its furniture was looked for: that of a known place, or of known words, is not."""
    return verdict.outcome in {Outcome.UNIQUE, Outcome.NEAR_COPY, Outcome.UPDATE} or verdict.furniture_shingles > 0
