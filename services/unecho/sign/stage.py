"""Stage 2: articles.raw -> articles.signed. Has no memory, so any number of processes share the partitions."""

from collections.abc import Sequence

from unecho.core.profile import Profile
from unecho.delivery.batch_metrics import count_letters
from unecho.monitoring.metrics import Metrics
from unecho.monitoring.zero_counters import zero_counters
from unecho.records.raw_headers import input_of_signed
from unecho.records.record import Incoming, InputRecord, Outgoing
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.sign.handle import Signed, sign_records


class SignStage:
    """See `delivery.stage.Stage`."""

    name = "sign"
    source = Topic.RAW
    sink = Topic.SIGNED
    memory = None

    def __init__(self, settings: Settings, metrics: Metrics) -> None:
        self._max_article_bytes = settings.max_article_bytes
        self._profile = Profile()
        self._metrics = metrics
        self._signed: dict[int, Signed] = {}
        zero_counters(metrics, self.name, ["signed"])
        metrics.unreadable_dates.labels(self.name)
        metrics.unreadable_statuses.labels(self.name)

    def handle(self, batch: Sequence[Incoming]) -> list[Outgoing]:
        """Signs each."""
        if not batch:
            return []
        signed = self._signed[batch[0].partition] = sign_records(batch, self._profile, self._max_article_bytes)
        return signed.outputs

    def input_of(self, output: Incoming) -> InputRecord | None:
        """Its headers say so."""
        return input_of_signed(output)

    def count(self, partition: int, outputs: Sequence[Outgoing], seconds: float) -> None:
        """Counts signed and dead articles, and dates and statuses that could not be read."""
        letters = [output for output in outputs if output.topic is Topic.DEAD]
        self._metrics.articles.labels(self.name, "signed").inc(len(outputs) - len(letters))
        count_letters(self._metrics, self.name, letters)
        signed = self._signed.pop(partition)
        self._metrics.unreadable_dates.labels(self.name).inc(signed.unreadable_dates)
        self._metrics.unreadable_statuses.labels(self.name).inc(signed.unreadable_statuses)
