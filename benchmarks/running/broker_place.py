"""Where a run takes place: topics of its own on the Kafka broker, or an embedded broker of its own."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import AsyncIterator

from running.stage_processes import Place
from setting import Setting
from unecho.kafka.embedded import EmbeddedBroker


@contextlib.asynccontextmanager
async def broker_place(setting: Setting, kafka: str | None) -> AsyncIterator[Place]:
    """On `kafka` where that is a broker."""
    prefix = f"bench-{secrets.token_hex(4)}."
    if kafka is not None:
        yield Place(kafka, prefix, setting.folder)
        return
    async with EmbeddedBroker() as broker:
        yield Place(broker.bootstrap, prefix, setting.folder, broker.pid)
