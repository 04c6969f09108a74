"""A member of a consumer group that tells what it is assigned."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition


class Assignments(ConsumerRebalanceListener):
    """The numbers of the partitions, each time."""

    def __init__(self) -> None:
        self._each: asyncio.Queue[set[int]] = asyncio.Queue()

    async def on_partitions_revoked(self, revoked: object) -> None:
        pass

    async def on_partitions_assigned(self, assigned: list[TopicPartition]) -> None:
        await self._each.put({partition.partition for partition in assigned})

    async def next(self) -> set[int]:
        async with asyncio.timeout(30):
            return await self._each.get()


@dataclass(frozen=True)
class Member:
    consumer: AIOKafkaConsumer
    first: set[int]
    assignments: Assignments = field(repr=False)


@contextlib.asynccontextmanager
async def member(bootstrap: str, group: str, topic: str, **options: Any) -> AsyncIterator[Member]:
    """One that has been assigned its `first` partitions; `assignments` tells of those after them."""
    assignments = Assignments()
    consumer = AIOKafkaConsumer(
        bootstrap_servers=bootstrap, group_id=group, enable_auto_commit=False, heartbeat_interval_ms=100, **options
    )
    async with consumer:
        consumer.subscribe([topic], listener=assignments)
        yield Member(consumer, await assignments.next(), assignments)
