"""The last committed record is found, whatever aborted transactions and marks of commits stand after it."""

from collections.abc import Iterator

import pytest
from aiokafka import TopicPartition
from confluent_kafka import Producer

from unecho.kafka.topics import create_topics
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.trends.faust.changelog_ends import ends_of_committed


@pytest.fixture
async def name(kafka_broker: str, topic_prefix: str) -> str:
    await create_topics(Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix))
    return Topic.VERDICTS.named(topic_prefix)


@pytest.fixture
def producer(kafka_broker: str, topic_prefix: str) -> Iterator[Producer]:
    producer = Producer({"bootstrap.servers": kafka_broker, "transactional.id": f"{topic_prefix}ends"})
    producer.init_transactions(20)
    yield producer


def transact(producer: Producer, name: str, partition: int, records: int, *, commit: bool) -> None:
    producer.begin_transaction()
    for number in range(records):
        producer.produce(name, b"%d" % number, partition=partition)
    producer.flush(20)
    if commit:
        producer.commit_transaction(20)
    else:
        producer.abort_transaction(20)


async def test_marks_and_aborted_records_are_not_the_end(kafka_broker: str, name: str, producer: Producer):
    # Partition 0 stays empty. 1: offsets 0 to 4, and a mark. 2: the same, then three long aborted transactions.
    for partition in (1, 2):
        transact(producer, name, partition, 5, commit=True)
    for _ in range(3):
        transact(producer, name, 2, 100, commit=False)
    transact(producer, name, 3, 7, commit=False)
    places = [TopicPartition(name, partition) for partition in range(4)]
    ends = await ends_of_committed(kafka_broker, places, {})
    assert ends == dict(zip(places, (0, 5, 5, 0), strict=True))
