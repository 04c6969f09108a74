"""Stage 3: articles.signed -> articles.unique, articles.verdicts. One index for each partition of articles.signed."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from functools import partial

from unecho.core.profile import Profile
from unecho.core.verdict import Outcome
from unecho.dedupe.handle import Judged, handle
from unecho.dedupe.memory import ShardMemory
from unecho.dedupe.verdict_metrics import count_verdict, zero_verdict_counters
from unecho.monitoring.duplicate_ratio import WINDOWS, DuplicateRatio
from unecho.monitoring.metrics import Metrics
from unecho.monitoring.zero_counters import zero_counters
from unecho.records.dead_letters import reason_of
from unecho.records.record import Incoming, InputRecord, Outgoing
from unecho.records.topology import Topic
from unecho.records.verdict_record import input_of_verdict
from unecho.settings.settings import Settings

_COPIES = frozenset({Outcome.EXACT_COPY, Outcome.NEAR_COPY})


class DedupeStage:
    """See `delivery.stage.Stage`."""

    name = "dedupe"
    source = Topic.SIGNED
    sink = Topic.VERDICTS

    def __init__(self, settings: Settings, metrics: Metrics) -> None:
        self.memory = ShardMemory(Profile(horizon=settings.horizon, publish=settings.publish), settings, metrics)
        self._metrics = metrics
        self._judged: dict[int, list[Judged]] = {}
        self._ratio = DuplicateRatio(time.monotonic)
        for window in WINDOWS:
            metrics.duplicate_ratio.labels(window).set_function(partial(self._ratio.over, window))
        zero_counters(metrics, self.name, Outcome)
        zero_verdict_counters(metrics)

    def handle(self, batch: Sequence[Incoming]) -> list[Outgoing]:
        """Judges each."""
        if not batch:
            return []
        partition = batch[0].partition
        self._judged[partition] = handle(batch, self.memory.index(partition))
        return [output for judged in self._judged[partition] for output in judged.outputs]

    def input_of(self, output: Incoming) -> InputRecord | None:
        """The verdict says so."""
        return input_of_verdict(output)

    def count(self, partition: int, outputs: Sequence[Outgoing], seconds: float) -> None:
        """Counts the batch of the partition that was handled last."""
        batch = self._judged.pop(partition)
        metrics = self._metrics
        outcomes: Counter[str] = Counter()
        # A verdict whose record the broker does not take has given way to a dead letter.
        letters = {output.origin: output for output in outputs if output.topic is Topic.DEAD}
        for judged in batch:
            output = judged.outputs[-1]
            verdict, letter = judged.verdict, letters.get(output.origin)
            if verdict is None or letter is not None:
                outcomes["dead"] += 1
                metrics.dead_letters.labels(self.name, reason_of(letter or output)).inc()
                continue
            outcomes[verdict.outcome] += 1
            count_verdict(metrics, verdict)
            if output.timestamp is not None:
                metrics.end_to_end_latency.observe(max(seconds - output.timestamp / 1000, 0.0))
        for outcome, number in outcomes.items():
            metrics.articles.labels(self.name, str(outcome)).inc(number)
        self._ratio.count(len(batch), sum(outcomes[outcome] for outcome in _COPIES))
