"""A verdict in the metrics: what it rests on, and what it held back."""

from collections import Counter as Tally
from collections.abc import Sequence
from typing import Final

from prometheus_client import Counter

from unecho.core.verdict import Apart, Change, Outcome, Verdict
from unecho.monitoring.metrics import Metrics
from unecho.monitoring.observing import observe_all

_HOLD_BACK: Final = tuple(outcome for outcome in Outcome if outcome is not Outcome.UNIQUE)


def zero_verdict_counters(metrics: Metrics) -> None:
    """See `monitoring.zero_counters`."""
    for outcome in _HOLD_BACK:
        metrics.held_back.labels(outcome.value)
    for change in Change:
        metrics.revisions.labels(change.value)
    for reason in Apart:
        metrics.told_apart.labels(reason.value)


def count_verdicts(metrics: Metrics, verdicts: Sequence[Verdict]) -> None:
    """More that were delivered."""
    observe_all(metrics.candidates, [verdict.candidates for verdict in verdicts])
    observe_all(metrics.score, [verdict.score for verdict in verdicts if verdict.outcome is Outcome.NEAR_COPY])
    _add(metrics.held_back, [verdict.outcome.value for verdict in verdicts if not verdict.published])
    _add(metrics.revisions, [change.value for verdict in verdicts for change in verdict.changes])
    _add(metrics.told_apart, [verdict.apart.value for verdict in verdicts if verdict.apart is not None])
    metrics.replaced_places.inc(sum(verdict.replaces_id is not None for verdict in verdicts))
    by_words = [verdict for verdict in verdicts if _is_by_words(verdict)]
    metrics.shingles.inc(sum(verdict.shingles for verdict in by_words))
    metrics.furniture_shingles.inc(sum(verdict.furniture_shingles for verdict in by_words))


def _add(counter: Counter, labels: Sequence[str]) -> None:
    for label, number in Tally(labels).items():
        counter.labels(label).inc(number)


def _is_by_words(verdict: Verdict) -> bool:
    """Whether its furniture was looked for: that of a known place, or of known words, is not."""
    return verdict.outcome in {Outcome.UNIQUE, Outcome.NEAR_COPY, Outcome.UPDATE} or verdict.furniture_shingles > 0
