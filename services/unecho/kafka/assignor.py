"""Who of a group's members gets which partition."""

from aiokafka.coordinator.assignors.abstract import AbstractPartitionAssignor
from aiokafka.coordinator.assignors.sticky.sticky_assignor import StickyPartitionAssignor


def assignors() -> list[type[AbstractPartitionAssignor]]:
    """Whoever joins takes no more than balance asks for: a shard would have to be restored elsewhere.

    One, and no other for members that do not know it. aiokafka 0.14 joins once for each, with one more every time
    (its pull request 1168): members whose first join meets another's second never agree, and rebalance for ever. It
    remembers in the class itself what its consumer was assigned, so each consumer needs one of its own.
    """

    class KeepsPartitions(StickyPartitionAssignor):  # type: ignore[misc]
        pass

    return [KeepsPartitions]
