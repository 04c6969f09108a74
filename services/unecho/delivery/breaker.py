"""The dead-letter breaker: a stage whose input is mostly bad stops, rather than drain its topic into articles.dead."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from unecho.core.dead_share import DeadShare
from unecho.monitoring.health import Health
from unecho.monitoring.logs import log_event
from unecho.monitoring.metrics import Metrics
from unecho.records.record import Incoming, Outgoing
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

_log = logging.getLogger(__name__)


class Breaker:
    """Opens once, and then stays open until the process ends.

    It watches what the process handles, over all its partitions, and starts anew with it. The batch that opens it must
    not be delivered.
    """

    def __init__(self, stage: str, settings: Settings, metrics: Metrics, health: Health) -> None:
        self._stage = stage
        self._settings = settings
        self._health = health
        self._gauge = metrics.breaker_open.labels(stage)
        self._gauge.set(0)
        self._lately = DeadShare(settings.dead_window)

    @property
    def is_open(self) -> bool:
        """Whether the stage must do no more."""
        return self._health.stopped is not None

    def opens(self, batch: Sequence[Incoming], outputs: Sequence[Outgoing]) -> bool:
        """Whether `outputs`, made of `batch`, bring too much that is dead; says so in health, log and metric.

        Takes note of them otherwise.
        """
        window = self._settings.dead_window
        marks = _marks(batch, outputs)
        bad = self._lately.most(marks)
        if bad <= self._settings.dead_share * window:
            self._lately.count(marks)
            return False
        self._gauge.set(1)
        self._health.stopped = (
            f"{bad} of {window} records could not be read, which is more than a share of {self._settings.dead_share}: "
            "nothing more is consumed or committed. See why with `unecho dead`, mend what writes the topic, and start "
            "the stage again; with --dead-share 1 (UNECHO_DEAD_SHARE=1) it goes on whatever comes."
        )
        first = batch[0]
        where = {"topic": first.topic, "partition": first.partition, "offset": first.offset}
        log_event(_log, f"breaker open: {self._health.stopped}", logging.ERROR, **where)
        return True


def _marks(batch: Sequence[Incoming], outputs: Sequence[Outgoing]) -> list[bool]:
    dead = {output.origin for output in outputs if output.topic is Topic.DEAD}
    return [record.offset in dead for record in batch]
