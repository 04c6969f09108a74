"""Stage 3: articles.signed -> articles.unique, articles.verdicts. One index for each partition of articles.signed."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from functools import partial

from unecho.core.index import Index
from unecho.core.profile import Profile
from unecho.core.verdict import Outcome
from unecho.dedupe.handle import Judged, handle
from unecho.runtime.dead_letters import reason_of
from unecho.runtime.duplicate_ratio import WINDOWS, DuplicateRatio
from unecho.runtime.metrics import Metrics
from unecho.runtime.records import Incoming, Outgoing
from unecho.runtime.settings import Settings
from unecho.runtime.topology import Topic

_COPIES = frozenset({Outcome.EXACT_COPY, Outcome.NEAR_COPY})


class DedupeStage:
    """See `runtime.stage.Stage`."""

    name = "dedupe"
    source = Topic.SIGNED
    remembers = True

    def __init__(self, settings: Settings, metrics: Metrics) -> None:
        self._profile = Profile(horizon=settings.horizon)
        self._metrics = metrics
        self._indexes: dict[int, Index] = {}
        self._judged: list[Judged] = []
        self._ratio = DuplicateRatio(time.monotonic)
        for window in WINDOWS:
            metrics.duplicate_ratio.labels(window).set_function(partial(self._ratio.over, window))

    def open(self, partition: int) -> None:
        """An empty index."""
        self._indexes[partition] = Index(self._profile)

    def close(self, partition: int) -> None:
        """Drops the index."""
        self._indexes.pop(partition, None)

    def handle(self, batch: Sequence[Incoming]) -> list[Outgoing]:
        """Judges each."""
        if not batch:
            return []
        self._judged = handle(batch, self._indexes[batch[0].partition])
        self._show(batch[0].partition)
        return [output for judged in self._judged for output in judged.outputs]

    def count(self, outputs: Sequence[Outgoing], seconds: float) -> None:
        """Counts the batch handled last."""
        metrics = self._metrics
        outcomes: Counter[str] = Counter()
        for judged in self._judged:
            output = judged.outputs[-1]
            verdict = judged.verdict
            if verdict is None:
                outcomes["dead"] += 1
                metrics.dead_letters.labels(self.name, reason_of(output)).inc()
                continue
            outcomes[verdict.outcome] += 1
            metrics.candidates.observe(verdict.candidates)
            if verdict.outcome is Outcome.NEAR_COPY:
                metrics.score.observe(verdict.score)
            if output.timestamp is not None:
                metrics.end_to_end_latency.observe(max(seconds - output.timestamp / 1000, 0.0))
        for outcome, number in outcomes.items():
            metrics.articles.labels(self.name, str(outcome)).inc(number)
        self._ratio.count(len(self._judged), sum(outcomes[outcome] for outcome in _COPIES))
        self._judged = []

    def _show(self, partition: int) -> None:
        index = self._indexes[partition]
        size, label = index.size, str(partition)
        self._metrics.index_articles.labels(label).set(size.articles)
        self._metrics.index_clusters.labels(label).set(size.clusters)
        self._metrics.index_bytes.labels(label).set(size.bytes)
        self._metrics.index_oldest_age.labels(label).set(size.oldest_age / 1000)
        if index.watermark is not None:
            self._metrics.watermark.labels(label).set(index.watermark / 1000)
