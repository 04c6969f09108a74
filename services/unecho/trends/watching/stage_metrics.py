"""What the metrics of a stage say of it, as numbers that a person asks for."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from prometheus_client.parser import text_string_to_metric_families
from prometheus_client.samples import Sample

_ARTICLES: Final = "unecho_articles_total"
_DEAD: Final = "unecho_dead_letters_total"
_LAG: Final = "unecho_consumer_lag_records"
_BREAKER: Final = "unecho_breaker_open"
_SNAPSHOT: Final = "unecho_snapshot_timestamp_seconds"
_RESTORED: Final = "unecho_restored_ratio"
_LIMIT: Final = "unecho_memory_limit_bytes"
_MEMORY: Final = "process_resident_memory_bytes"
_STARTED: Final = "process_start_time_seconds"
_WANTED: Final = (_ARTICLES, _DEAD, _LAG, _BREAKER, _SNAPSHOT, _RESTORED, _LIMIT, _MEMORY, _STARTED)


@dataclass(frozen=True, slots=True)
class StageMetrics:
    """None where a stage does not say it.

    Attributes:
        handled: articles by outcome, dead ones too.
        dead: dead letters by reason.
        lag: records that wait.
        breaker_open: whether it has stopped because too much of its input is bad.
        snapshot_at: when its newest snapshot was written, seconds since 1970; of several shards the oldest.
        restored: how much of its index is there, 0 to 1; of several shards the least.
        started_at: seconds since 1970.
        memory, memory_limit: bytes.
    """

    handled: dict[str, int]
    dead: dict[str, int]
    lag: int | None
    breaker_open: bool | None
    snapshot_at: float | None
    restored: float | None
    started_at: float | None
    memory: float | None
    memory_limit: float | None


def read_metrics(text: str, stage: str) -> StageMetrics:
    """From what /metrics answers. Raises ValueError for what is no such text."""
    samples = defaultdict(list)
    for sample in _samples(text):
        if sample.labels.get("stage", stage) == stage and math.isfinite(sample.value):
            samples[sample.name].append(sample)

    def of(name: str, together: Callable[[Iterator[float]], float]) -> float | None:
        return together(sample.value for sample in samples[name]) if samples[name] else None

    lag, breaker = of(_LAG, sum), of(_BREAKER, max)
    return StageMetrics(
        _by_label(samples[_ARTICLES], "outcome"),
        _by_label(samples[_DEAD], "reason"),
        None if lag is None else int(lag),
        None if breaker is None else bool(breaker),
        # 0 before the first one.
        of(_SNAPSHOT, min) or None,
        of(_RESTORED, min),
        of(_STARTED, min),
        of(_MEMORY, max),
        of(_LIMIT, max),
    )


def _samples(text: str) -> Iterator[Sample]:
    """Those that are wanted; the others are most, and take long to read."""
    lines = (line for line in text.splitlines() if line.startswith(_WANTED))
    for family in text_string_to_metric_families("\n".join(lines) + "\n"):
        yield from family.samples


def _by_label(samples: list[Sample], label: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for sample in samples:
        name = sample.labels.get(label, "")
        found[name] = found.get(name, 0) + int(sample.value)
    return {name: number for name, number in found.items() if number}
