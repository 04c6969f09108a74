"""Follows the stories of the partitions that other workers have, so that any worker answers for all of them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import Any, Final

import orjson
from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError

from unecho.kafka.connection import client_options
from unecho.kafka.standalone_consumer import standalone_consumer
from unecho.monitoring.logs import log_event
from unecho.records.record import incoming
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.trends.batches.reading import read_verdict
from unecho.trends.news import News
from unecho.trends.partition_tasks import PartitionTasks
from unecho.trends.state.whole_state import WholeState
from unecho.trends.stories.story import Story, StoryVerdict
from unecho.trends.stories.story_json import story_from_json

_POLL_MS: Final = 200
_READ_A_POLL: Final = 20
"""Some 2 ms."""
_AGAIN_SECONDS: Final = 1.0

_log = logging.getLogger(__name__)


class Following:
    """Reads the stories' changelog from its beginning, and verdicts from now on.

    What changes later is kept as bytes, and read when somebody asks, or while there is little to do.

    Args:
        whole: told of the stories, once those of a partition are all there, and of the verdicts.
        news: told of the verdicts.
        changed: called when `is_behind` changes.
        is_busy: whether there is something else to do.

    """

    def __init__(
        self,
        settings: Settings,
        changelog: str,
        whole: WholeState,
        news: News,
        changed: Callable[[], None],
        is_busy: Callable[[], bool],
    ) -> None:
        self._settings = settings
        self._changelog = changelog
        self._verdicts = Topic.VERDICTS.named(settings.topic_prefix)
        self._whole = whole
        self._news = news
        self._changed = changed
        self._is_busy = is_busy
        self._wanted: frozenset[int] = frozenset()
        self._there: set[int] = set()
        self._tasks = PartitionTasks(self._follow, self._fail)

    @property
    def is_behind(self) -> bool:
        """Whether the stories of some partition are not all there, or may be old."""
        return not self._wanted <= self._there

    async def follow(self, partitions: Collection[int]) -> None:
        """These, and no others."""
        self._wanted = frozenset(partitions)
        self._there &= self._wanted
        await self._tasks.run(self._wanted)

    async def _follow(self, number: int) -> None:
        while True:
            try:
                await self._read(number)
            except (KafkaError, OSError, TimeoutError) as error:
                log_event(_log, "stories of others lost sight of", logging.WARNING, partition=number, error=repr(error))
                self._there.discard(number)
                self._changed()
                await asyncio.sleep(_AGAIN_SECONDS)

    async def _read(self, number: int) -> None:
        stories, verdicts = TopicPartition(self._changelog, number), TopicPartition(self._verdicts, number)
        options = client_options(self._settings)
        async with standalone_consumer(**options, client_id="unecho-trends-following") as consumer:
            consumer.assign([stories, verdicts])
            await consumer.seek_to_end(verdicts)
            await consumer.seek_to_beginning(stories)
            self._whole.put_all(number, await self._load(consumer, stories))
            self._there.add(number)
            self._changed()
            while True:
                found = await consumer.getmany(timeout_ms=_POLL_MS)
                for record in found.get(stories, ()):
                    self._put(number, orjson.loads(record.key), record.value)
                self._note(found.get(verdicts, ()))
                if not self._is_busy():
                    self._whole.read_some(_READ_A_POLL)

    def _put(self, number: int, cluster_id: str, value: bytes | None) -> None:
        if value is None:
            self._whole.put(number, cluster_id, None)
        else:
            self._whole.put_unread(number, cluster_id, partial(self._story, value))

    def _story(self, value: bytes) -> Story | None:
        try:
            return story_from_json(value)
        except ValueError as error:
            self._fail(error)
            return None

    async def _load(self, consumer: AIOKafkaConsumer, place: TopicPartition) -> dict[str, Story]:
        """All that there are, at some moment after this was called."""
        held: dict[str, Any] = {}
        end = (await consumer.end_offsets([place]))[place]
        while await consumer.position(place) < end:
            for record in (await consumer.getmany(place, timeout_ms=_POLL_MS)).get(place, ()):
                held[orjson.loads(record.key)] = record
        loaded: dict[str, Story] = {}
        for number, (cluster_id, record) in enumerate(held.items()):
            if record.value is not None:
                loaded[cluster_id] = story_from_json(record.value)
            if number % 20 == 0:
                await asyncio.sleep(0)
        return loaded

    def _note(self, records: Sequence[Any]) -> None:
        read = [read_verdict(incoming(record)) for record in records]
        verdicts = [verdict for verdict in read if isinstance(verdict, StoryVerdict)]
        for verdict in verdicts:
            self._whole.note(verdict)
        if verdicts:
            self._news.note(verdicts, self._whole)

    def _fail(self, error: Exception) -> None:
        """What it reads cannot be read: then what it has is old, and it says so."""
        log_event(_log, "stories of others cannot be read", logging.ERROR, error=repr(error))
        self._there.clear()
        self._changed()
