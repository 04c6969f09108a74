"""The texts of articles by their places on articles.signed, read when they are asked for: none is kept in memory."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Final

from aiokafka import TopicPartition
from aiokafka.errors import KafkaError

from unecho.kafka.connection import client_options
from unecho.kafka.one_record import one_record
from unecho.kafka.standalone_consumer import standalone_consumer
from unecho.records.article_json import Refusal, read_article
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

Places = Sequence[tuple[int, int]]
Texts = Callable[[Places], Awaitable[Sequence[str | None]]]
"""Of each place, a partition and an offset, the text; None where it is not kept any more, or cannot be read now."""

_AT_ONCE: Final = 2
_SECONDS: Final = 5.0
_POLL_MS: Final = 100
_FETCH_BYTES: Final = 1 << 16


async def no_texts(places: Places) -> Sequence[str | None]:
    """Where there is no broker to ask."""
    return [None] * len(places)


class SignedTexts:
    """Asks the broker, for a few at once."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._topic = Topic.SIGNED.named(settings.topic_prefix)
        self._room = asyncio.Semaphore(_AT_ONCE)

    async def __call__(self, places: Places) -> Sequence[str | None]:
        """In the order of the places. Raises nothing: what cannot be read within seconds is None."""
        texts: dict[tuple[int, int], str | None] = {}
        try:
            async with asyncio.timeout(_SECONDS), self._room:
                await self._read(places, texts)
        except (KafkaError, OSError, TimeoutError):
            pass
        return [texts.get(place) for place in places]

    async def _read(self, places: Places, texts: dict[tuple[int, int], str | None]) -> None:
        options = client_options(self._settings) | {"client_id": "unecho-trends-texts"}
        async with standalone_consumer(
            max_partition_fetch_bytes=_FETCH_BYTES, fetch_max_wait_ms=_POLL_MS, **options
        ) as consumer:
            for number, offset in places:
                record = await one_record(consumer, TopicPartition(self._topic, number), offset)
                texts[number, offset] = None if record is None else self._text(record.value)

    def _text(self, value: bytes | None) -> str | None:
        article = read_article(value, self._settings.max_article_bytes)
        return None if isinstance(article, Refusal) else article.text
