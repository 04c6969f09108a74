"""What was sent so far, and what could not be."""

import logging
from collections.abc import Sequence
from typing import Final

from unecho.monitoring.metrics import Metrics
from unecho.process.exit_codes import ExitCode
from unecho.records.topology import Topic
from unecho.replay.plan import Planned
from unecho.sources.items import BrokenSource

_log = logging.getLogger(__name__)

_NAMED_LOSSES: Final = 20


class Tally:
    """Counts; told by the sender, shown by the progress and the summary. The first losses are logged, one by one.

    With `metrics`, they count too: stage "replay", outcomes "sent", "unread" and "refused".

    Attributes:
        sent: records acknowledged.
        sent_bytes: of their values.
        unread_parts: parts of the sources that could not be read.
        refused_records: records larger than the broker takes.
        read_bytes: of the sources on disk, when the last acknowledged record was read.
    """

    def __init__(self, metrics: Metrics | None = None) -> None:
        self._metrics = metrics
        self.sent = 0
        self.sent_bytes = 0
        self.unread_parts = 0
        self.refused_records = 0
        self.read_bytes = 0

    def delivered(self, records: Sequence[Planned]) -> None:
        """Acknowledged by the broker."""
        self.sent += len(records)
        size = sum(len(record.value) for record in records)
        self.sent_bytes += size
        self._count("sent", len(records))
        if self._metrics is not None:
            self._metrics.produced_bytes.labels("replay", Topic.RAW.spec.topic_name).inc(size)
        self.read_bytes = max(self.read_bytes, records[-1].read_bytes)

    def refused(self, record: Planned) -> None:
        """Larger than the broker takes."""
        self.refused_records += 1
        self._count("refused", 1)
        self._lost(record.origin, f"{len(record.value)} bytes are more than the broker takes")

    def unread(self, part: BrokenSource) -> None:
        """Could not be read."""
        self.unread_parts += 1
        self._count("unread", 1)
        self._lost(f"{part.path}:{part.number}", part.detail)

    @property
    def complete(self) -> bool:
        """Whether nothing was lost."""
        return not self.unread_parts and not self.refused_records

    @property
    def exit_code(self) -> ExitCode:
        """Of a replay that came to its end."""
        if self.complete:
            return ExitCode.OK
        return ExitCode.FAILED if self.sent or self.refused_records else ExitCode.UNREADABLE

    def summary(self, seconds: float) -> dict[str, int | float]:
        """The numbers for the end; `seconds` since the start."""
        return {
            "sent": self.sent,
            "bytes": self.sent_bytes,
            "unread": self.unread_parts,
            "refused": self.refused_records,
            "seconds": round(seconds, 3),
            "articles_per_second": round(self.sent / seconds, 1) if seconds > 0 else 0.0,
        }

    def _count(self, outcome: str, records: int) -> None:
        if self._metrics is not None:
            self._metrics.articles.labels("replay", outcome).inc(records)

    def _lost(self, origin: str, detail: str) -> None:
        losses = self.unread_parts + self.refused_records
        if losses <= _NAMED_LOSSES:
            _log.warning("not sent: %s: %s", origin, detail)
        if losses == _NAMED_LOSSES:
            _log.warning("more that is not sent is only counted")
