"""What the broker says of committed offsets, held against what it said before."""

from collections.abc import Iterable

from aiokafka import TopicPartition

from unecho.delivery.opening.committed_offsets import CommittedOffsets
from unecho.records.record import Incoming

PARTITIONS = [TopicPartition("articles.raw", number) for number in range(3)]


class Consumer:
    """Of partitions that hold offsets 5 to 19; `answers` are what is committed, one after the other."""

    def __init__(self, *answers: int | None) -> None:
        self._answers = list(answers)

    async def committed(self, _: TopicPartition) -> int | None:
        return self._answers.pop(0)

    async def beginning_offsets(self, partitions: Iterable[TopicPartition]) -> dict[TopicPartition, int]:
        return dict.fromkeys(partitions, 5)

    async def end_offsets(self, partitions: Iterable[TopicPartition]) -> dict[TopicPartition, int]:
        return dict.fromkeys(partitions, 20)


async def nothing_at(_: int) -> Incoming | None:
    return None


async def test_in_doubt_is_what_the_broker_does_not_say_to_be_handled() -> None:
    offsets = CommittedOffsets(Consumer(None, 2, 20))
    assert await offsets.in_doubt(PARTITIONS) == {0: range(5, 20), 1: range(5, 20), 2: range(20, 20)}


async def test_a_broker_that_forgets_between_two_answers_is_held_to_the_first() -> None:
    offsets = CommittedOffsets(Consumer(20, 7, 9, None, None))
    first, second, third = PARTITIONS
    await offsets.in_doubt([first])
    assert await offsets.of(first, nothing_at) == 20
    await offsets.in_doubt([second])
    assert await offsets.of(second, nothing_at) == 9
    assert await offsets.of(third, nothing_at) is None
