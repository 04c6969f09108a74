"""Verdicts in the metrics: what they rest on, and what they held back."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from unecho.core.verdict import Apart, Change, Outcome, Verdict
from unecho.monitoring.metrics import Metrics

_HOLD_BACK: Final = tuple(outcome for outcome in Outcome if outcome is not Outcome.UNIQUE)
_BY_WORDS: Final = frozenset({Outcome.UNIQUE, Outcome.NEAR_COPY, Outcome.UPDATE})


def zero_verdict_counters(metrics: Metrics) -> None:
    """See `monitoring.zero_counters`."""
    for outcome in _HOLD_BACK:
        metrics.held_back.labels(outcome.value)
    for change in Change:
        metrics.revisions.labels(change.value)
    for reason in Apart:
        metrics.told_apart.labels(reason.value)


def count_verdicts(metrics: Metrics, verdicts: Sequence[Verdict]) -> None:
    """That these were delivered."""
    metrics.candidates.observe_all([verdict.candidates for verdict in verdicts])
    metrics.score.observe_all([verdict.score for verdict in verdicts if verdict.outcome is Outcome.NEAR_COPY])
    for outcome, number in Counter([verdict.outcome for verdict in verdicts if not verdict.published]).items():
        metrics.held_back.labels(outcome.value).inc(number)
    for change, number in Counter([change for verdict in verdicts for change in verdict.changes]).items():
        metrics.revisions.labels(change.value).inc(number)
    metrics.replaced_places.inc(sum([verdict.replaces_id is not None for verdict in verdicts]))
    for reason, number in Counter([verdict.apart for verdict in verdicts if verdict.apart is not None]).items():
        metrics.told_apart.labels(reason.value).inc(number)
    by_words = [verdict for verdict in verdicts if _is_by_words(verdict)]
    metrics.shingles.inc(sum([verdict.shingles for verdict in by_words]))
    metrics.furniture_shingles.inc(sum([verdict.furniture_shingles for verdict in by_words]))


def _is_by_words(verdict: Verdict) -> bool:
    """Whether its furniture was looked for: that of a known place, or of known words, is not."""
    return verdict.outcome in _BY_WORDS or verdict.furniture_shingles > 0
