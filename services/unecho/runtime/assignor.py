"""Who of a group's members gets which partition."""

from aiokafka.coordinator.assignors.sticky.sticky_assignor import StickyPartitionAssignor


def keeps_partitions() -> type[StickyPartitionAssignor]:
    """Whoever joins takes no more than balance asks for: a shard would have to be restored elsewhere.

    The class itself remembers what its consumer was assigned, so each consumer needs one of its own.
    """

    class KeepsPartitions(StickyPartitionAssignor):  # type: ignore[misc]
        pass

    return KeepsPartitions
