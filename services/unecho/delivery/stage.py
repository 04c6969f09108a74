"""What a stage is to the delivery loop."""

from collections.abc import Sequence
from typing import Protocol

from unecho.delivery.memory import Memory
from unecho.records.record import Incoming, InputRecord, Outgoing
from unecho.records.topology import Topic


class Stage(Protocol):
    """Records in, records out; for each partition on its own, in order.

    `handle` is a function of the records of its partition up to those it is given, and of nothing else: however they
    are cut into batches, the outputs are the same.
    """

    name: str
    source: Topic
    sink: Topic
    """Where there is an output for each record that is not dead."""

    @property
    def memory(self) -> Memory | None:
        """None where the outputs for a record are a function of that record alone."""

    def handle(self, batch: Sequence[Incoming]) -> list[Outgoing]:
        """The outputs for records of one partition, restored if there is a memory. Never raises for what one holds."""

    def input_of(self, output: Incoming) -> InputRecord | None:
        """The record that a record of `sink` was made of; None where it is not the stage's."""

    def count(self, partition: int, outputs: Sequence[Outgoing], seconds: float) -> None:
        """Told once the outputs of the partition's last batch are acknowledged: the place for metrics.

        `seconds` since 1970-01-01 UTC.
        """
