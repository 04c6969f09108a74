"""Stage 2: articles.raw -> articles.signed. Has no memory, so any number of processes share the partitions."""

from collections import Counter
from collections.abc import Sequence

from unecho.core.profile import Profile
from unecho.monitoring.metrics import Metrics
from unecho.monitoring.zero_counters import zero_counters
from unecho.records.dead_letters import reason_of
from unecho.records.headers.raw_headers import input_of_signed
from unecho.records.record import Incoming, InputRecord, Outgoing
from unecho.records.signed.signed_record import has_unreadable_date, has_unreadable_status
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.sign.handle import handle


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
        zero_counters(metrics, self.name, ["signed"])
        metrics.unreadable_dates.labels(self.name)
        metrics.unreadable_statuses.labels(self.name)

    def handle(self, batch: Sequence[Incoming]) -> list[Outgoing]:
        """Signs each."""
        return handle(batch, self._profile, self._max_article_bytes)

    def input_of(self, output: Incoming) -> InputRecord | None:
        """Its headers say so."""
        return input_of_signed(output)

    def count(self, partition: int, outputs: Sequence[Outgoing], seconds: float) -> None:
        """Counts signed and dead articles, and dates and statuses that could not be read."""
        reasons = Counter(map(reason_of, outputs))
        signed = reasons.pop(None, 0)
        self._metrics.articles.labels(self.name, "signed").inc(signed)
        self._metrics.articles.labels(self.name, "dead").inc(reasons.total())
        self._metrics.unreadable_dates.labels(self.name).inc(sum(map(has_unreadable_date, outputs)))
        self._metrics.unreadable_statuses.labels(self.name).inc(sum(map(has_unreadable_status, outputs)))
        for reason, number in reasons.items():
            self._metrics.dead_letters.labels(self.name, reason).inc(number)
