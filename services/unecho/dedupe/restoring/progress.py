"""Says how far restoring is: to /readyz, to the metrics, and about once a second to the log."""

import logging
import time
from collections.abc import Callable
from typing import Final

from unecho.delivery.memory import Tell
from unecho.monitoring.logs import log_event
from unecho.monitoring.metrics import Metrics

_LOG_SECONDS: Final = 1.0

_log = logging.getLogger(__name__)


class Progress:
    """Of one shard that is restored up to offset `committed`."""

    def __init__(
        self, partition: int, committed: int, tell: Tell, metrics: Metrics, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._partition = partition
        self._committed = committed
        self._tell = tell
        self._ratio = metrics.restored.labels(str(partition))
        self._clock = clock
        self._logged = clock()
        self._ratio.set(0)
        self.articles = 0
        """Records taken in so far."""

    def reading(self, what: str) -> None:
        """Something other than the log is read."""
        self._tell(f"restoring partition {self._partition}: reading {what}")
        log_event(_log, "restoring", partition=self._partition, reading=what)

    def at(self, offset: int, articles: int) -> None:
        """So many records more were taken in, up to `offset`."""
        self.articles += articles
        self._ratio.set(offset / self._committed)
        self._tell(f"restoring partition {self._partition}: offset {offset} of {self._committed}")
        now = self._clock()
        if now - self._logged >= _LOG_SECONDS:
            self._logged = now
            log_event(_log, "restoring", partition=self._partition, offset=offset, committed=self._committed)

    def done(self) -> None:
        """All of it is there."""
        self._ratio.set(1)
