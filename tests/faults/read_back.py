"""Reads topics to their end, committed records only."""

from confluent_kafka import Consumer, TopicPartition

from unecho.records.record import Incoming
from unecho.records.topology import Topic

_POLL_SECONDS = 30.0
_ASK_SECONDS = 10.0


class OpenTransactionError(Exception):
    """Records of a partition are still neither committed nor aborted."""


def read_committed(bootstrap: str, prefix: str, topic: Topic) -> list[Incoming]:
    """Everything on a topic, each partition in order.

    Raises OpenTransactionError while a transaction is open on it.
    """
    return read_committed_topic(bootstrap, topic.named(prefix), topic.spec.partitions)


def read_committed_topic(bootstrap: str, name: str, partitions: int) -> list[Incoming]:
    """The same, of a topic that is none of the table's."""
    return [record for partition in range(partitions) for record in _partition(bootstrap, name, partition)]


def _consumer(bootstrap: str, isolation: str) -> Consumer:
    return Consumer(
        {
            "bootstrap.servers": bootstrap,
            "group.id": "unused: partitions are assigned by hand",
            "enable.auto.commit": False,
            "isolation.level": isolation,
            "enable.partition.eof": True,
            "fetch.wait.max.ms": 50,
        }
    )


def _end(bootstrap: str, place: TopicPartition, isolation: str) -> int:
    consumer = _consumer(bootstrap, isolation)
    try:
        return int(consumer.get_watermark_offsets(place, timeout=_ASK_SECONDS)[1])
    finally:
        consumer.close()


def _partition(bootstrap: str, name: str, partition: int) -> list[Incoming]:
    end = _end(bootstrap, TopicPartition(name, partition), "read_uncommitted")
    stable = _end(bootstrap, TopicPartition(name, partition), "read_committed")
    if stable < end:
        raise OpenTransactionError(f"{name}/{partition}: stable up to {stable} of {end}")
    consumer = _consumer(bootstrap, "read_committed")
    records: list[Incoming] = []
    try:
        consumer.assign([TopicPartition(name, partition, 0)])
        while True:
            message = consumer.poll(_POLL_SECONDS)
            if message is None:
                raise TimeoutError(f"{name}/{partition}: no end after {len(records)} records")
            if message.error() is not None:
                if message.error().name() == "_PARTITION_EOF":
                    return records
                raise RuntimeError(f"{name}/{partition}: {message.error()}")
            headers = tuple((header, value or b"") for header, value in message.headers() or ())
            records.append(
                Incoming(
                    name, partition, message.offset(), message.timestamp()[1], message.key(), message.value(), headers
                )
            )
    finally:
        consumer.close()
