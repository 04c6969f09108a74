"""How many rebalances a group goes through, on a real Kafka."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition

from unecho.runtime.assignor import assignors
from unecho.runtime.settings import Settings
from unecho.runtime.topics import create_topics
from unecho.runtime.topology import Topic


class Assigned(ConsumerRebalanceListener):
    def __init__(self) -> None:
        self.partitions: asyncio.Queue[set[int]] = asyncio.Queue()

    async def on_partitions_revoked(self, revoked: object) -> None:
        pass

    async def on_partitions_assigned(self, assigned: list[TopicPartition]) -> None:
        await self.partitions.put({partition.partition for partition in assigned})


@contextlib.asynccontextmanager
async def member(bootstrap: str, prefix: str) -> AsyncIterator[tuple[AIOKafkaConsumer, Assigned]]:
    consumer, assigned = (
        AIOKafkaConsumer(
            bootstrap_servers=bootstrap,
            group_id=f"{prefix}group",
            enable_auto_commit=False,
            heartbeat_interval_ms=100,
            partition_assignment_strategy=assignors(),
        ),
        Assigned(),
    )
    async with consumer:
        consumer.subscribe([Topic.RAW.named(prefix)], listener=assigned)
        yield consumer, assigned


async def test_who_joins_costs_one_rebalance_and_takes_no_more_than_its_share(
    kafka_broker: str, topic_prefix: str
) -> None:
    await create_topics(Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix))
    async with asyncio.timeout(60), member(kafka_broker, topic_prefix) as (first, assigned):
        before = await assigned.partitions.get()
        assert before == set(range(Topic.RAW.spec.partitions))
        assert first._coordinator.generation == 1
        async with member(kafka_broker, topic_prefix) as (second, given):
            kept, taken = await assigned.partitions.get(), await given.partitions.get()
            assert len(kept) == len(taken) == len(before) // 2
            assert kept | taken == before
            assert (first._coordinator.generation, second._coordinator.generation) == (2, 2)
