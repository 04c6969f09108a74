"""Reads unecho's topics, for consumers downstream."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Container, Mapping
from contextlib import aclosing
from typing import Any, Final

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import CommitFailedError, IllegalStateError

from unecho.client.article import PublishedArticle
from unecho.client.retraction import RetractedArticle
from unecho.client.story import Story
from unecho.client.verdict import ArticleVerdict
from unecho.core.verdict import Outcome
from unecho.records.record import Incoming, incoming
from unecho.records.topology import Topic

_log = logging.getLogger(__name__)

_FETCH_BYTES: Final = 1 << 24


async def published_articles(
    bootstrap: str,
    *,
    group: str | None = None,
    topic_prefix: str = "",
    security: Mapping[str, Any] | None = None,
    outcomes: Container[Outcome] | None = None,
) -> AsyncGenerator[PublishedArticle | RetractedArticle, None]:
    """Each copied story once, from the beginning of what is kept, then as they come; without end.

    Among them is what its sender cancels or withholds afterwards: a `RetractedArticle` is to be taken down.

    With `outcomes`, only articles of these, and what is retracted: `{Outcome.UNIQUE}` gives one article a story,
    without its revisions and updates, and without stubs.

    With a `group`, several consumers share the work, and a new start goes on where the last one stopped: an article
    counts as done once the one after it is asked for. Close it (`contextlib.aclosing`), and only the last one comes
    again; after a crash the last few do.

    `security` is what an aiokafka client needs to be let in: `security_protocol`, `ssl_context`, `sasl_mechanism`,
    `sasl_plain_username`, `sasl_plain_password`.

    Raises aiokafka.errors.KafkaError; ValueError for a record that unecho did not write.
    """
    async with aclosing(
        read(Topic.UNIQUE, bootstrap, group=group, topic_prefix=topic_prefix, security=security)
    ) as records:
        async for record in records:
            if RetractedArticle.is_told_by(record):
                yield RetractedArticle.from_record(record)
                continue
            article = PublishedArticle.from_record(record)
            if outcomes is None or article.outcome in outcomes:
                yield article


async def verdicts(
    bootstrap: str,
    *,
    group: str | None = None,
    topic_prefix: str = "",
    security: Mapping[str, Any] | None = None,
) -> AsyncGenerator[ArticleVerdict, None]:
    """The verdict of every readable article; otherwise as `published_articles`."""
    async with aclosing(
        read(Topic.VERDICTS, bootstrap, group=group, topic_prefix=topic_prefix, security=security)
    ) as records:
        async for record in records:
            yield ArticleVerdict.from_record(record)


async def stories(
    bootstrap: str,
    *,
    group: str | None = None,
    topic_prefix: str = "",
    security: Mapping[str, Any] | None = None,
) -> AsyncGenerator[Story, None]:
    """Each story as it is now, once more whenever it changes; otherwise as `published_articles`.

    One that is closed comes a last time; the record without a value after it is left out.
    """
    async with aclosing(
        read(Topic.STORIES, bootstrap, group=group, topic_prefix=topic_prefix, security=security)
    ) as records:
        async for record in records:
            if record.value is not None:
                yield Story.from_record(record)


async def read(
    topic: Topic,
    bootstrap: str,
    *,
    group: str | None = None,
    topic_prefix: str = "",
    security: Mapping[str, Any] | None = None,
) -> AsyncGenerator[Incoming, None]:
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
        **(security or {}),
    )
    done: dict[TopicPartition, int] = {}
    try:
        await consumer.start()
        while True:
            for partition, records in (await consumer.getmany(timeout_ms=500)).items():
                for record in records:
                    yield incoming(record)
                    done[partition] = record.offset + 1
            await _commit(consumer, group, done)
    finally:
        await _commit(consumer, group, done)
        await consumer.stop()


async def _commit(consumer: AIOKafkaConsumer, group: str | None, done: dict[TopicPartition, int]) -> None:
    """Commits what is done of the partitions that are still ours; the others come again, to whoever has them now."""
    offsets = {partition: offset for partition, offset in done.items() if partition in consumer.assignment()}
    done.clear()
    if group is None or not offsets:
        return
    try:
        await consumer.commit(offsets)
    except asyncio.CancelledError:
        # It may not have arrived; and the consumer must not be stopped under it. It is done again in the end.
        done.update(offsets)
        raise
    except (CommitFailedError, IllegalStateError):
        _log.warning("group %s has given partitions to another member; some records come again there", group)
