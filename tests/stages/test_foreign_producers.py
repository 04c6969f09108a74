"""What other producers may send besides an odd value: any compression, header names that are no text."""

import asyncio
import struct
from pathlib import Path

import pytest
from aiokafka import AIOKafkaProducer
from aiokafka.record.util import calc_crc32c
from confluent_kafka import Producer
from news import NOON, mixed_stream, news
from pipelines import BrokerPipeline, MemoryPipeline
from verdicts import check_conservation, without_offsets
from wire import read_until

from unecho.dedupe.stage import DedupeStage
from unecho.kafka.topics import create_topics
from unecho.records.topology import Topic
from unecho.sign.stage import SignStage

CODECS = ["none", "gzip", "snappy", "lz4", "zstd"]


def produce_compressed(bootstrap: str, topic: str, codec: str) -> int:
    producer = Producer(
        {"bootstrap.servers": bootstrap, "compression.type": codec, "linger.ms": 50, "max.in.flight": 1}
    )
    stream = mixed_stream()
    for one in stream:
        producer.produce(topic, one.value, one.key, partition=0, timestamp=NOON)
    assert producer.flush(20) == 0
    return len(stream)


@pytest.mark.parametrize("codec", CODECS)
async def test_every_compression_is_read(kafka_broker: str, topic_prefix: str, tmp_path: Path, codec: str) -> None:
    pipeline = BrokerPipeline(kafka_broker, topic_prefix, tmp_path)
    await create_topics(pipeline.settings)
    async with pipeline.running(SignStage, DedupeStage) as tasks:
        raw = Topic.RAW.named(topic_prefix)
        count = await asyncio.to_thread(produce_compressed, kafka_broker, raw, codec)
        await pipeline.until_judged(count, tasks)
    topics = await pipeline.read_all()
    check_conservation(topics)
    assert without_offsets(topics) == without_offsets(await MemoryPipeline().run(mixed_stream()))


async def produce_odd_name(bootstrap: str, topic: str) -> None:
    """As a producer writes it whose strings are bytes; no client here can."""
    good = news("a", "words of an article")
    async with AIOKafkaProducer(bootstrap_servers=bootstrap) as producer:
        batch = producer.create_batch()
        batch.append(key=good.key, value=good.value, timestamp=NOON, headers=[("NAME!", b"\xff")])
        build = batch._build

        def build_odd() -> bytearray:
            changed = bytearray(bytes(build()).replace(b"NAME!", b"\xffame!"))
            changed[17:21] = struct.pack(">I", calc_crc32c(bytes(changed[21:])))
            return changed

        batch._build = build_odd
        await (await producer.send_batch(batch, topic, partition=0))


async def test_a_header_name_that_is_no_text_stops_nothing(
    kafka_broker: str, topic_prefix: str, tmp_path: Path
) -> None:
    pipeline = BrokerPipeline(kafka_broker, topic_prefix, tmp_path)
    await create_topics(pipeline.settings)
    async with pipeline.running(SignStage, DedupeStage) as tasks:
        await produce_odd_name(kafka_broker, Topic.RAW.named(topic_prefix))
        await pipeline.until_judged(1, tasks)
        await pipeline.produce([news("b", "other words")])
        await pipeline.until_judged(2, tasks)
    # The reader here cannot read such a name either, so that only what unecho wrote is read.
    found = await read_until(kafka_broker, topic_prefix, (Topic.UNIQUE,), lambda topics: len(topics[Topic.UNIQUE]) == 2)
    odd, _ = sorted(found[Topic.UNIQUE], key=lambda record: record.key or b"")
    assert odd.headers[0] == ("\ufffdame!", b"\xff")
    assert odd.value == news("a", "words of an article").value
