"""A peer for benchmarks: the delivery loop of unecho around a stage that only copies. `passthrough.py sign|dedupe`."""

import sys
from collections.abc import Sequence

from unecho.delivery.run_stage import run_stage
from unecho.monitoring.metrics import Metrics
from unecho.records.record import Incoming, InputRecord, Outgoing
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

_ROUTES = {"sign": (Topic.RAW, Topic.SIGNED), "dedupe": (Topic.SIGNED, Topic.VERDICTS)}


class Copy:
    """Stands in the place of a stage and sends on what it gets."""

    memory = None

    def __init__(self, name: str) -> None:
        self.name = name
        self.source, self.sink = _ROUTES[name]

    def handle(self, batch: Sequence[Incoming]) -> list[Outgoing]:
        """The same records."""
        return [Outgoing(self.sink, record.key, record.value, record.headers, record.timestamp) for record in batch]

    def input_of(self, output: Incoming) -> InputRecord | None:
        """A copy does not tell."""
        return None

    def count(self, partition: int, outputs: Sequence[Outgoing], seconds: float) -> None:
        """Nothing to count."""


def _build(name: str) -> object:
    def build(_: Settings, __: Metrics) -> Copy:
        return Copy(name)

    return build


if __name__ == "__main__":
    sys.exit(run_stage(sys.argv[1], Settings.from_environment(), _build(sys.argv[1])))
