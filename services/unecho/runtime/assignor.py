"""Who of a group's members gets which partition."""

from aiokafka.coordinator.assignors.abstract import AbstractPartitionAssignor
from aiokafka.coordinator.assignors.roundrobin import RoundRobinPartitionAssignor
from aiokafka.coordinator.assignors.sticky.sticky_assignor import StickyPartitionAssignor


def assignors() -> list[type[AbstractPartitionAssignor]]:
    """The best first. Whoever joins takes no more than balance asks for: a shard would have to be restored elsewhere.

    A group uses what all its members know: the second is for members that are no stages of this version. The first
    remembers in the class itself what its consumer was assigned, so each consumer needs one of its own.
    """

    class KeepsPartitions(StickyPartitionAssignor):  # type: ignore[misc]
        pass

    return [KeepsPartitions, RoundRobinPartitionAssignor]
