"""What the stage measures, in the metrics of the catalogue."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial
from itertools import product
from typing import Final, NamedTuple

from unecho.core.verdict import Outcome
from unecho.core.windows import Window
from unecho.delivery.batch_metrics import count_batch
from unecho.monitoring.health import Health
from unecho.monitoring.metrics import Metrics
from unecho.monitoring.zero_counters import zero_counters
from unecho.records.dead_letters import reason_of
from unecho.records.record import Incoming, Outgoing
from unecho.records.topology import Topic
from unecho.trends.batches.handling import Included
from unecho.trends.batches.label_result import LABEL_KINDS, LabelResult
from unecho.trends.state.trend_state import TrendState

STAGE: Final = "trends"


class Held(NamedTuple):
    """How many counts of windows of a length there are, and how many articles each of these may lack at most."""

    counts: int
    error: int


class Measures:
    """The stage's part of the metrics."""

    def __init__(self, metrics: Metrics, health: Health) -> None:
        self._metrics = metrics
        metrics.ready.labels(STAGE).set_function(lambda: health.ready)
        zero_counters(metrics, STAGE, Outcome)
        for kind, result in product(LABEL_KINDS, LabelResult):
            metrics.labelled_articles.labels(kind, result.value)

    def batch(
        self,
        records: Sequence[Incoming],
        included: Included,
        outputs: Sequence[Outgoing],
        seconds: float,
    ) -> None:
        """A batch was counted and its outputs acknowledged, `seconds` after it arrived."""
        metrics = self._metrics
        for outcome, count in included.outcomes.items():
            metrics.articles.labels(STAGE, outcome.value).inc(count)
        for (kind, result), count in included.labelled.items():
            metrics.labelled_articles.labels(kind, result.value).inc(count)
        for letter in [output for output in outputs if output.topic is Topic.DEAD]:
            metrics.articles.labels(STAGE, "dead").inc()
            metrics.dead_letters.labels(STAGE, reason_of(letter)).inc()
        count_batch(STAGE, metrics, records, outputs, seconds)

    def told_counts(self, records: Sequence[Outgoing], held: Mapping[Window, Held]) -> None:
        """Sums are on entities.counts; so much is held."""
        for window, (counts, error) in held.items():
            self._metrics.entity_windows.labels(window.value).set(counts)
            self._metrics.entity_error.labels(window.value).set(error)
        size = sum(len(record.value or b"") for record in records)
        self._metrics.produced_bytes.labels(STAGE, Topic.ENTITY_COUNTS.spec.topic_name).inc(size)

    def show_lag(
        self, topics: Sequence[str], partitions: Collection[int], unhandled: Callable[[str, int], int]
    ) -> None:
        """From now on the lag of each of these is what `unhandled` says when it is asked for."""
        for topic in topics:
            for number in partitions:
                gauge = self._metrics.consumer_lag.labels(STAGE, topic, str(number))
                gauge.set_function(partial(unhandled, topic, number))

    def hide_lag(self) -> None:
        """The partitions may be another's now."""
        self._metrics.consumer_lag.clear()

    def assigned(self, states: Iterable[TrendState]) -> None:
        """Partitions were assigned and their stories restored."""
        self._metrics.rebalances.labels(STAGE).inc()
        self.sizes(states)

    def sizes(self, states: Iterable[TrendState]) -> None:
        """Of the partitions that this worker has."""
        self._metrics.stories.set(sum(len(state.stories) for state in states))
