"""Writes to and reads from a broker with confluent-kafka, which shares no code with unecho's own client."""

import asyncio
from collections.abc import Callable, Sequence

from confluent_kafka import Consumer, KafkaError, Producer, TopicPartition
from news import Raw

from unecho.records.record import Incoming
from unecho.records.topology import Topic

_SECONDS = 40.0
_LARGE = 64 << 20


def produce(bootstrap: str, topic_name: str, records: Sequence[Raw]) -> None:
    """Returns once all are acknowledged."""
    # One request at a time keeps the order: Kafka refuses the first to a new topic, and later ones would overtake it.
    producer = Producer(
        {"bootstrap.servers": bootstrap, "message.max.bytes": _LARGE, "linger.ms": 1, "max.in.flight": 1}
    )
    failures = []
    for record in records:
        producer.produce(
            topic_name,
            record.value,
            record.key,
            partition=record.partition,
            timestamp=record.timestamp,
            headers=list(record.headers),
            on_delivery=lambda error, _: failures.append(error) if error else None,
        )
        producer.poll(0)
    assert producer.flush(_SECONDS) == 0
    assert not failures, failures


class _Reader:
    def __init__(self, bootstrap: str, prefix: str, topics: Sequence[Topic]) -> None:
        self._consumer = Consumer(
            {
                "bootstrap.servers": bootstrap,
                "group.id": "unused: partitions are assigned by hand",
                "enable.auto.commit": False,
                "fetch.message.max.bytes": _LARGE,
                "fetch.max.bytes": _LARGE,
                "receive.message.max.bytes": _LARGE + 4096,
                "fetch.wait.max.ms": 50,
                "enable.partition.eof": True,
            }
        )
        self._by_name = {topic.named(prefix): topic for topic in topics}
        self._consumer.assign(
            [
                TopicPartition(name, partition, 0)
                for name, topic in self._by_name.items()
                for partition in range(topic.spec.partitions)
            ]
        )
        self._unread = {
            (name, partition) for name, topic in self._by_name.items() for partition in range(topic.spec.partitions)
        }
        self.records: dict[Topic, list[Incoming]] = {topic: [] for topic in topics}

    @property
    def at_end(self) -> bool:
        """Whether every partition was read to its end. Offsets do not tell: the ends of transactions take some too."""
        return not self._unread

    async def read_until(self, enough: Callable[[dict[Topic, list[Incoming]]], bool]) -> None:
        try:
            async with asyncio.timeout(_SECONDS):
                while not enough(self.records):
                    self._take(await asyncio.to_thread(self._consumer.consume, 1000, 0.05))
        except TimeoutError as error:
            found = {topic.spec.topic_name: len(records) for topic, records in self.records.items()}
            raise AssertionError(f"waited {_SECONDS} s; read {found}") from error
        finally:
            await asyncio.to_thread(self._consumer.close)

    def _take(self, messages: list) -> None:
        for message in messages:
            error = message.error()
            if error is not None and error.code() == KafkaError._PARTITION_EOF:
                self._unread.discard((message.topic(), message.partition()))
                continue
            assert error is None, error
            record = Incoming(
                message.topic(),
                message.partition(),
                message.offset(),
                message.timestamp()[1],
                message.key(),
                message.value(),
                tuple(message.headers() or ()),
            )
            self.records[self._by_name[message.topic()]].append(record)


async def read_until(
    bootstrap: str, prefix: str, topics: Sequence[Topic], enough: Callable[[dict[Topic, list[Incoming]]], bool]
) -> dict[Topic, list[Incoming]]:
    """The topics from their beginning, until there is enough."""
    reader = _Reader(bootstrap, prefix, topics)
    await reader.read_until(enough)
    return reader.records


async def read_all(bootstrap: str, prefix: str) -> dict[Topic, list[Incoming]]:
    """All that is on every topic now."""
    reader = _Reader(bootstrap, prefix, list(Topic))
    await reader.read_until(lambda _: reader.at_end)
    return reader.records


def committed(bootstrap: str, group: str, topic_name: str, partitions: int) -> list[int]:
    """The group's committed offset of each partition; negative where there is none."""
    consumer = Consumer({"bootstrap.servers": bootstrap, "group.id": group, "enable.auto.commit": False})
    try:
        asked = [TopicPartition(topic_name, partition) for partition in range(partitions)]
        return [found.offset for found in consumer.committed(asked, timeout=10)]
    finally:
        consumer.close()
