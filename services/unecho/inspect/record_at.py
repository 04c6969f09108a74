"""One record of a topic, by its place."""

from __future__ import annotations

from aiokafka import TopicPartition

from unecho.inspect.topic_consumer import POLL_MS, topic_consumer
from unecho.kafka.connection import security_options
from unecho.kafka.embedded import high_watermarks
from unecho.records.record import Incoming, incoming
from unecho.records.topology import Topic
from unecho.settings.settings import Settings


async def record_at(topic: Topic, partition: int, offset: int, settings: Settings) -> Incoming | None:
    """The committed record of that place; None where there is none. Raises UserError (BROKER)."""
    async with topic_consumer(topic, settings) as consumer:
        place = TopicPartition(topic.named(settings.topic_prefix), partition)
        if place not in consumer.assignment():
            return None
        beginning = (await consumer.beginning_offsets([place]))[place]
        end = (await high_watermarks(settings.bootstrap, [place], security_options(settings)))[place]
        if not beginning <= offset < end:
            return None
        consumer.assign([place])
        consumer.seek(place, offset)
        while True:
            fetched = await consumer.getmany(place, timeout_ms=POLL_MS, max_records=1)
            for record in fetched.get(place, []):
                return incoming(record) if record.offset == offset else None
            if await consumer.position(place) > offset:
                return None
