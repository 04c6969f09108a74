"""What a stage with a memory is to the delivery loop."""

from collections.abc import Callable, Collection
from typing import Protocol

from unecho.delivery.partition_log import PartitionLog
from unecho.records.record import Incoming

Tell = Callable[[str], None]
"""Takes what a partition waits for, for /readyz."""


class Memory(Protocol):
    """What a stage remembers of its input partitions: of each a function of its log up to what was committed.

    A partition is restored before any record of it is handled. Whatever was handled and not committed is told by
    `forget`, so that the memory is never ahead of the log.
    """

    async def restore(self, log: PartitionLog, tell: Tell) -> None:
        """Remembers all of the partition that was committed, and nothing else, once this returns.

        Raises PartitionLostError where the partition was taken away meanwhile, and UserError where the log and what was
        committed of it do not belong together.
        """

    def committed(self, last: Incoming) -> None:
        """Told of the last record of every batch, once that is committed."""

    def tend(self) -> None:
        """Called again and again while no batch is under way; takes no longer than a fork."""

    def release(self, partition: int) -> None:
        """The partition goes, and may come back; one that is not restored is no error."""

    def expect(self, partitions: Collection[int]) -> None:
        """These have come, and no other that was released will."""

    def forget(self, partition: int) -> None:
        """The memory of the partition may be ahead of the log."""

    async def stop(self, seconds: float) -> None:
        """The end, in so many seconds; with 0 the memory may be ahead of the log."""


class NoMemory:
    """Of a stage whose outputs for a record are a function of that record alone."""

    async def restore(self, log: PartitionLog, tell: Tell) -> None:
        """Nothing to remember; likewise below."""

    def committed(self, last: Incoming) -> None:  # noqa: D102
        pass

    def tend(self) -> None:  # noqa: D102
        pass

    def release(self, partition: int) -> None:  # noqa: D102
        pass

    def expect(self, partitions: Collection[int]) -> None:  # noqa: D102
        pass

    def forget(self, partition: int) -> None:  # noqa: D102
        pass

    async def stop(self, seconds: float) -> None:  # noqa: D102
        pass
