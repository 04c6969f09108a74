"""What the delivery loop needs of an outlet."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from aiokafka import TopicPartition

from unecho.records.record import Outgoing


class PartitionLostError(Exception):
    """The partition can no longer be written for: another process has it, or a transaction is in doubt.

    Whoever has the partition must open it anew: what was committed says where to go on.
    """


@dataclass(frozen=True, slots=True)
class Handled:
    """What a batch of an input partition came to. `next_offset` is the one to go on at after it."""

    partition: TopicPartition
    outputs: Sequence[Outgoing]
    next_offset: int


class Outlet(Protocol):
    """Sends the outputs of input partitions and remembers how far each is handled."""

    async def open(self, partition: TopicPartition) -> None:
        """Before anything is read of a newly assigned input partition: shuts out whoever had it before."""

    def joined(self) -> None:
        """Told of each assignment: what is delivered from now on is so as the member of the group that got it."""

    async def deliver(self, batches: Sequence[Handled]) -> None:
        """Sends the outputs of all `batches` and commits their offsets; returns when both are certain.

        Raises PartitionLostError, and then of all of them; aiokafka.errors.KafkaError when the broker fails for good.
        """

    async def close(self, partition: TopicPartition) -> None:
        """Lets a partition go; one that is not open is no error."""

    async def stop(self) -> None:
        """Lets all go."""
