"""One record of a topic, by its place."""

from __future__ import annotations

from aiokafka import TopicPartition

from unecho.inspect.topic_consumer import topic_consumer
from unecho.kafka.connection import security_options
from unecho.kafka.embedded import high_watermarks
from unecho.kafka.one_record import one_record
from unecho.records.record import Incoming, incoming
from unecho.records.topology import Topic
from unecho.settings.settings import Settings


async def record_at(topic: Topic, partition: int, offset: int, settings: Settings) -> Incoming | None:
    """The committed record of that place; None where there is none. Raises UserError (BROKER)."""
    async with topic_consumer(topic, settings) as consumer:
        place = TopicPartition(topic.named(settings.topic_prefix), partition)
        if place not in consumer.assignment():
            return None
        end = (await high_watermarks(settings.bootstrap, [place], security_options(settings)))[place]
        found = await one_record(consumer, place, offset) if offset < end else None
        return None if found is None else incoming(found)
