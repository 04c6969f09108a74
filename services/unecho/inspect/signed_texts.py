"""The texts that verdicts are about, read from articles.signed where one is asked for."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Final

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError

from unecho.inspect.line import SCANNED_CHARACTERS
from unecho.inspect.told import read_told
from unecho.inspect.topic_consumer import POLL_MS, topic_consumer
from unecho.process.exit_codes import UserError
from unecho.records.record import incoming
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

_FETCH_BYTES: Final = 256 << 10
"""Verdicts that follow each other are mostly of articles that do, too."""
_KEPT: Final = 5_000
_PATIENCE_SECONDS: Final = 2.0


class SignedTexts:
    """Beginnings of texts by place. The first that cannot be had ends the looking up: a line does without."""

    def __init__(self, consumer: AIOKafkaConsumer | None, topic_name: str) -> None:
        self._consumer = consumer
        self._topic_name = topic_name
        self._known: dict[tuple[int, int], str | None] = {}

    async def of(self, place: tuple[int, int] | None) -> str | None:
        """The text of the article at this partition and offset; None where it is not known."""
        if place is not None and place not in self._known and self._consumer is not None:
            try:
                await self._fetch(self._consumer, *place)
            except (KafkaError, TimeoutError):
                self._consumer = None
        return None if place is None else self._known.get(place)

    async def _fetch(self, consumer: AIOKafkaConsumer, partition: int, offset: int) -> None:
        """Also what comes after it. Raises KafkaError, TimeoutError."""
        source = TopicPartition(self._topic_name, partition)
        if source not in consumer.assignment():
            return
        consumer.resume(source)
        async with asyncio.timeout(_PATIENCE_SECONDS):
            if await consumer.position(source) != offset:
                consumer.seek(source, offset)
            while (partition, offset) not in self._known:
                for record in (await consumer.getmany(source, timeout_ms=POLL_MS)).get(source, []):
                    text = read_told(incoming(record)).text
                    self._known[(partition, record.offset)] = text and text[:SCANNED_CHARACTERS]
        consumer.pause(source)
        for old in list(self._known)[: max(len(self._known) - _KEPT, 0)]:
            del self._known[old]


@asynccontextmanager
async def signed_texts(settings: Settings) -> AsyncIterator[SignedTexts]:
    """None are known where the topic is missing, or is not for this user."""
    async with AsyncExitStack() as stack:
        try:
            consumer = await stack.enter_async_context(topic_consumer(Topic.SIGNED, settings, _FETCH_BYTES))
            consumer.pause(*consumer.assignment())
        except UserError:
            consumer = None
        yield SignedTexts(consumer, Topic.SIGNED.named(settings.topic_prefix))
