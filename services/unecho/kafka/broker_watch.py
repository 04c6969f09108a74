"""Whether the broker is there while a stage runs: Kafka's clients connect again by themselves, and tell nobody."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator, Collection
from typing import Final, Protocol

from aiokafka import TopicPartition

from unecho.kafka.broker import problem_now
from unecho.monitoring.health import Health
from unecho.monitoring.logs import log_event
from unecho.settings.settings import Settings

_EVERY_SECONDS: Final = 1.0
_RECENT_SECONDS: Final = 2.0
"""A consumer with nothing to read is answered many times in this long."""

_log = logging.getLogger(__name__)


class Watched(Protocol):
    """The part of a consumer that tells when it was last answered; every aiokafka consumer is one."""

    def assignment(self) -> Collection[TopicPartition]:
        """The partitions that it has."""

    def last_poll_timestamp(self, partition: TopicPartition, /) -> int | None:
        """When it was last answered for one, in milliseconds since 1970-01-01 UTC."""


@contextlib.asynccontextmanager
async def broker_watched(consumer: Watched, settings: Settings, health: Health) -> AsyncIterator[None]:
    """Meanwhile `health.broker` says why no broker answers, and is None again once one does; a log line for each."""
    watching = asyncio.ensure_future(_watch(consumer, settings, health))
    watching.add_done_callback(_tell_of_failure)
    try:
        yield
    finally:
        watching.cancel()
        await asyncio.wait({watching})


async def _watch(consumer: Watched, settings: Settings, health: Health) -> None:
    while True:
        await asyncio.sleep(_EVERY_SECONDS)
        # A consumer that is behind does not fetch, so that its silence alone says nothing.
        problem = None if _heard_lately(consumer) else await problem_now(settings)
        if (problem is None) != (health.broker is None):
            event = "the broker is back" if problem is None else f"{problem}: waiting for it"
            log_event(_log, event, logging.WARNING)
        health.broker = problem


def _tell_of_failure(watching: asyncio.Task[None]) -> None:
    if not watching.cancelled() and (error := watching.exception()) is not None:
        _log.error("the broker is watched no more", exc_info=error)


def _heard_lately(consumer: Watched) -> bool:
    since = (time.time() - _RECENT_SECONDS) * 1000
    return any((consumer.last_poll_timestamp(partition) or 0) > since for partition in consumer.assignment())
