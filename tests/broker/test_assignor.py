"""How many rebalances a group goes through, on a real Kafka."""

from group_member import member

from unecho.kafka.assignor import assignors
from unecho.kafka.topics import create_topics
from unecho.records.topology import Topic
from unecho.settings.settings import Settings


async def test_who_joins_costs_one_rebalance_and_takes_no_more_than_its_share(
    kafka_broker: str, topic_prefix: str
) -> None:
    await create_topics(Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix))
    of = (kafka_broker, f"{topic_prefix}group", Topic.RAW.named(topic_prefix))
    async with member(*of, partition_assignment_strategy=assignors()) as one:
        assert one.first == set(range(Topic.RAW.spec.partitions))
        assert one.consumer._coordinator.generation == 1
        async with member(*of, partition_assignment_strategy=assignors()) as other:
            kept, taken = await one.assignments.next(), other.first
            assert len(kept) == len(taken) == len(one.first) // 2
            assert kept | taken == one.first
            assert (one.consumer._coordinator.generation, other.consumer._coordinator.generation) == (2, 2)
