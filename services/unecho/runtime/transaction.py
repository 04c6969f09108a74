"""One transaction: outputs, and how far the input is handled with them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from aiokafka import AIOKafkaProducer, TopicPartition

from unecho.runtime.failpoints import Failpoint, failpoint


async def transact(
    producer: AIOKafkaProducer,
    send: Callable[[], Awaitable[None]],
    next_offsets: Mapping[TopicPartition, int],
    group: str,
) -> None:
    """Returns when it is committed. Whoever calls it aborts it where it raises, with what the broker refused.

    The offsets do not wait for the outputs: neither counts before the commit.
    """
    failpoint(Failpoint.BEFORE_BEGIN)
    await producer.begin_transaction()
    failpoint(Failpoint.AFTER_BEGIN)
    steps = (_outputs(send), _offsets(producer, next_offsets, group))
    # Both have to be over before the transaction may be ended, in either way.
    for result in await asyncio.gather(*steps, return_exceptions=True):
        if isinstance(result, BaseException):
            raise result
    await producer.commit_transaction()
    failpoint(Failpoint.AFTER_COMMIT)


async def _outputs(send: Callable[[], Awaitable[None]]) -> None:
    await send()
    failpoint(Failpoint.AFTER_SEND)


async def _offsets(producer: AIOKafkaProducer, next_offsets: Mapping[TopicPartition, int], group: str) -> None:
    await producer.send_offsets_to_transaction(next_offsets, group)
    failpoint(Failpoint.AFTER_OFFSETS)
