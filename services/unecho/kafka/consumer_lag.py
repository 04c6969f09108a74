"""How much of an assigned partition is still to be read, as far as the broker has said."""

from __future__ import annotations

from aiokafka import AIOKafkaConsumer, TopicPartition


def unread(consumer: AIOKafkaConsumer, partition: TopicPartition) -> int | None:
    """Offsets from the consumer's position to the partition's end; None where one of the two is not known.

    A position goes past the marks of transactions, which the offset after a record does not. It is not asked for by
    `position()`, which may wait.
    """
    subscription = consumer._subscription.subscription
    assignment = None if subscription is None else subscription.assignment
    if assignment is None or partition not in assignment.tps:
        return None
    state = assignment.state_value(partition)
    if state.highwater is None or not state.has_valid_position:
        return None
    return max(int(state.highwater) - int(state.position), 0)
