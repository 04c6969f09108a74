"""Stage 3: articles.signed -> articles.unique, articles.verdicts. One index for each partition of articles.signed."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Collection, Sequence
from functools import partial

from unecho.core.profile import Profile
from unecho.core.verdict import Outcome, Verdict
from unecho.dedupe.handle import Judged, handle
from unecho.dedupe.memory import ShardMemory
from unecho.dedupe.verdict_metrics import count_verdicts, zero_verdict_counters
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
        # A verdict whose record the broker does not take has given way to a dead letter.
        letters = {output.origin: output for output in outputs if output.topic is Topic.DEAD}
        ends = [(judged.verdict, judged.outputs[-1]) for judged in batch]
        told = [(verdict, end) for verdict, end in ends if verdict is not None and end.origin not in letters]
        self._count_verdicts([verdict for verdict, _ in told], [end.timestamp for _, end in told], seconds)
        self._count_dead(letters.values())
        self._ratio.count(len(batch), sum([verdict.outcome in _COPIES for verdict, _ in told]))

    def _count_verdicts(self, verdicts: Sequence[Verdict], timestamps: Sequence[int | None], seconds: float) -> None:
        count_verdicts(self._metrics, verdicts)
        self._metrics.end_to_end_latency.observe_all(
            [max(seconds - timestamp / 1000, 0.0) for timestamp in timestamps if timestamp is not None]
        )
        for outcome, number in Counter([verdict.outcome for verdict in verdicts]).items():
            self._metrics.articles.labels(self.name, outcome.value).inc(number)

    def _count_dead(self, letters: Collection[Outgoing]) -> None:
        for reason, number in Counter(map(reason_of, letters)).items():
            self._metrics.dead_letters.labels(self.name, reason).inc(number)
        if letters:
            self._metrics.articles.labels(self.name, "dead").inc(len(letters))
