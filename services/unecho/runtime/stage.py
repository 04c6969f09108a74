"""What a stage is to the delivery loop."""

from collections.abc import Sequence
from typing import Protocol

from unecho.runtime.records import Incoming, Outgoing
from unecho.runtime.topology import Topic


class Stage(Protocol):
    """Records in, records out; for each partition on its own, in order.

    `handle` is a function of the records of its partition since `open`, and of nothing else: however they are cut into
    batches, the outputs are the same.
    """

    name: str
    source: Topic
    remembers: bool
    """Whether its state is a function of the partition's whole log, so that a new owner must read that log first."""

    def open(self, partition: int) -> None:
        """Starts a partition, with no memory of it."""

    def close(self, partition: int) -> None:
        """Forgets a partition; one that is not open is no error."""

    def handle(self, batch: Sequence[Incoming]) -> list[Outgoing]:
        """The outputs for records of one open partition. Never raises because of what a record holds."""

    def count(self, outputs: Sequence[Outgoing], seconds: float) -> None:
        """Told once the outputs of a batch are acknowledged: the place for metrics. `seconds` since 1970-01-01 UTC."""
