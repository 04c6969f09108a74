"""One transaction: outputs, and how far the input is handled with them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from aiokafka import AIOKafkaProducer, TopicPartition

from unecho.process.failpoints import Failpoint, failpoint


async def transact(
    producer: AIOKafkaProducer,
    send: Callable[[], Awaitable[None]],
    next_offsets: Mapping[TopicPartition, int],
    group: str,
) -> None:
    """Returns when it is committed. Whoever calls it aborts it where it raises, with what the broker refused."""
    failpoint(Failpoint.BEFORE_BEGIN)
    await producer.begin_transaction()
    failpoint(Failpoint.AFTER_BEGIN)
    await send()
    failpoint(Failpoint.AFTER_SEND)
    # After the outputs, which may take long: while it is pending, whoever asks for the group's offsets waits.
    await producer.send_offsets_to_transaction(next_offsets, group)
    failpoint(Failpoint.AFTER_OFFSETS)
    await producer.commit_transaction()
    failpoint(Failpoint.AFTER_COMMIT)
