"""How far a process is with each partition that it was given."""

from aiokafka import TopicPartition

from unecho.delivery.assigned_partitions import AssignedPartitions

FIRST, SECOND = (TopicPartition("articles.raw", number) for number in (3, 1))


def marked(*given: TopicPartition) -> AssignedPartitions:
    partitions = AssignedPartitions()
    partitions.mark(given)
    return partitions


def test_marked_partitions_come_in_order() -> None:
    assert list(marked(FIRST, SECOND).marked) == [SECOND, FIRST]


def test_what_was_given_again_is_not_opened_under_the_assignment_before() -> None:
    partitions = marked(FIRST)
    before = partitions.marked[FIRST]
    assert partitions.is_marked(FIRST, before)
    partitions.mark([FIRST])
    assert not partitions.is_marked(FIRST, before)
    assert partitions.is_marked(FIRST, partitions.marked[FIRST])


def test_what_was_taken_is_nowhere() -> None:
    partitions = marked(FIRST, SECOND)
    partitions.own(FIRST)
    partitions.lose(FIRST)
    assert (partitions.owned, partitions.lost, list(partitions.marked)) == (set(), {FIRST}, [SECOND])
    for partition in (FIRST, SECOND):
        partitions.drop(partition)
        partitions.drop(partition)
    assert (partitions.owned, partitions.lost, partitions.marked) == (set(), set(), {})
