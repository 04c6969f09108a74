"""Reads unecho's topics, for consumers downstream."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Final

from aiokafka import AIOKafkaConsumer

from unecho.client.article import PublishedArticle
from unecho.client.verdict import ArticleVerdict
from unecho.runtime.records import Incoming
from unecho.runtime.topology import Topic

_FETCH_BYTES: Final = 1 << 24


async def published_articles(
    bootstrap: str, *, group: str | None = None, topic_prefix: str = ""
) -> AsyncIterator[PublishedArticle]:
    """Each copied story once, from the beginning of what is kept, then as they come; without end.

    With a `group`, several consumers share the work, and a new start goes on where the last one stopped: an article is
    committed once the one after it is asked for, so after a crash the last few come again.

    Raises aiokafka.errors.KafkaError; ValueError for a record that unecho did not write.
    """
    async for record in read(Topic.UNIQUE, bootstrap, group=group, topic_prefix=topic_prefix):
        yield PublishedArticle.from_record(record)


async def verdicts(
    bootstrap: str, *, group: str | None = None, topic_prefix: str = ""
) -> AsyncIterator[ArticleVerdict]:
    """The verdict of every readable article; otherwise as `published_articles`."""
    async for record in read(Topic.VERDICTS, bootstrap, group=group, topic_prefix=topic_prefix):
        yield ArticleVerdict.from_record(record)


async def read(
    topic: Topic, bootstrap: str, *, group: str | None = None, topic_prefix: str = ""
) -> AsyncIterator[Incoming]:
    """The records of any topic of unecho, as `published_articles` reads them."""
    consumer = AIOKafkaConsumer(
        topic.named(topic_prefix),
        bootstrap_servers=bootstrap,
        client_id="unecho-client",
        group_id=group,
        enable_auto_commit=False,
        auto_offset_reset="earliest",
        isolation_level="read_committed",
        max_partition_fetch_bytes=_FETCH_BYTES,
    )
    await consumer.start()
    try:
        while True:
            for records in (await consumer.getmany(timeout_ms=500)).values():
                for record in records:
                    yield Incoming(
                        record.topic,
                        record.partition,
                        record.offset,
                        record.timestamp,
                        record.key,
                        record.value,
                        tuple((name, value or b"") for name, value in record.headers),
                    )
            if group is not None:
                await consumer.commit()
    finally:
        await consumer.stop()
