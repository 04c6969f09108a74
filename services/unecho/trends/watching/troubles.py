"""What is wrong with a stage, in words, and the heading of docs/operations.md that says what to do."""

from __future__ import annotations

from typing import Final, NamedTuple

from unecho.trends.watching.stage_metrics import StageMetrics

_LAG_MAX: Final = 5_000
"""As of the alert UnechoLagGrowing."""
_DEAD_SHARE: Final = 0.05
"""As of the alert UnechoDeadLetters."""
_SNAPSHOT_SECONDS: Final = 3_600
_MEMORY_SHARE: Final = 0.85
"""As of the alert UnechoMemoryNearLimit."""


class Trouble(NamedTuple):
    """`is_grave`: nothing comes through."""

    text: str
    runbook: str
    is_grave: bool = False


def no_answer(why: str) -> Trouble:
    """Of a process that does not answer."""
    return Trouble(f"Does not answer: {why}.", "UnechoStageDown", is_grave=True)


def troubles(metrics: StageMetrics, reason: str | None, now: float) -> list[Trouble]:
    """The gravest first; `reason` is why it is not ready, `now` in seconds since 1970."""
    found = [*_not_ready(metrics, reason), *_behind(metrics), *_bad_input(metrics), *_short_of(metrics, now)]
    return sorted(found, key=lambda trouble: not trouble.is_grave)


def _not_ready(metrics: StageMetrics, reason: str | None) -> list[Trouble]:
    if metrics.breaker_open:
        said = reason or "too much of what came was bad"
        return [Trouble(f"Has stopped: {said}.", "UnechoBreakerOpen", is_grave=True)]
    return [] if reason is None else [Trouble(f"Is not ready: {reason}.", "UnechoNotReady")]


def _behind(metrics: StageMetrics) -> list[Trouble]:
    if metrics.lag is None or metrics.lag <= _LAG_MAX:
        return []
    return [Trouble(f"Is behind: {metrics.lag:,} records wait.", "UnechoLagGrowing")]


def _bad_input(metrics: StageMetrics) -> list[Trouble]:
    dead, all_of_it = sum(metrics.dead.values()), sum(metrics.handled.values())
    if not all_of_it or dead / all_of_it <= _DEAD_SHARE:
        return []
    return [Trouble(f"{dead / all_of_it:.0%} of what it handled was set aside as unreadable.", "UnechoDeadLetters")]


def _short_of(metrics: StageMetrics, now: float) -> list[Trouble]:
    found = []
    if metrics.snapshot_at is not None and now - metrics.snapshot_at > _SNAPSHOT_SECONDS:
        found.append(Trouble("Its newest snapshot is more than an hour old.", "UnechoSnapshotOld"))
    if metrics.memory and metrics.memory_limit and metrics.memory / metrics.memory_limit > _MEMORY_SHARE:
        share = metrics.memory / metrics.memory_limit
        found.append(Trouble(f"Uses {share:.0%} of its memory.", "UnechoMemoryNearLimit"))
    return found
