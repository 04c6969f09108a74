"""Runs the trends worker until it is told to stop or the broker is lost."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any, Final, TypeVar

from aiokafka.errors import KafkaError, ProducerFenced
from prometheus_client import CollectorRegistry

from unecho.core.entities import Extractor
from unecho.runtime.broker import admin_client
from unecho.runtime.delivery_mode import is_exactly_once
from unecho.runtime.exit_codes import ExitCode, UserError
from unecho.runtime.health import Health
from unecho.runtime.http import StageServer
from unecho.runtime.logs import log_event
from unecho.runtime.metrics import Metrics
from unecho.runtime.process import HTTP_PORTS
from unecho.runtime.settings import Settings
from unecho.runtime.topics import create_topics, replication_factor
from unecho.trends.api import api_routes
from unecho.trends.app import TrendsApp
from unecho.trends.measures import STAGE

Result = TypeVar("Result")

_STOP_SECONDS: Final = 4.0

_log = logging.getLogger(__name__)


async def run_worker(settings: Settings, extractor: Extractor, stop: asyncio.Event) -> None:
    """Run until `stop` is set. Raises UserError (BROKER, PORT_IN_USE)."""
    metrics, health = Metrics(CollectorRegistry()), Health()
    app = TrendsApp(settings, extractor, metrics, health)
    port = HTTP_PORTS[STAGE] if settings.http_port is None else settings.http_port
    server = StageServer(settings.http_host, port, metrics.registry, health, api_routes(app.state))
    async with server, _stopped_at_the_end(app):
        log_event(_log, "started", http=f"http://{server.host}:{server.port}", bootstrap=settings.bootstrap)
        failure = await _unless(stop, _work(app, settings))
        if failure is not None:
            raise UserError(
                f"The trends stage lost the broker: {failure}. Start it again: nothing is lost.", ExitCode.BROKER
            )
    log_event(_log, "stopped")


async def _prepare(settings: Settings) -> int:
    """How many brokers are to keep each record, once the topics are there."""
    for row in await create_topics(settings):
        if not row.as_planned:
            raise UserError(
                f"Topic {row.name} on the broker at {settings.bootstrap} has {row.partitions} partitions; "
                f"unecho needs {row.topic.spec.partitions}. Delete it, or choose another --topic-prefix.",
                ExitCode.BROKER,
            )
    async with admin_client(settings) as admin:
        return await replication_factor(admin, settings)


async def _work(app: TrendsApp, settings: Settings) -> str:
    """Work until the app fails; why it did. Raises UserError where that says more."""
    replication = await _prepare(settings)
    exactly_once = await is_exactly_once(settings)
    try:
        await app.start(replication, exactly_once=exactly_once)
    except (KafkaError, TimeoutError) as error:
        return repr(error)
    reason = await app.failed()
    if isinstance(reason, ProducerFenced):
        raise UserError(
            "Another trends worker has taken over, because this one was silent for longer than --session-timeout. "
            "Start it again: it stands by then.",
            ExitCode.BROKER,
        )
    return repr(reason)


@asynccontextmanager
async def _stopped_at_the_end(app: TrendsApp) -> AsyncIterator[None]:
    try:
        yield
    finally:
        try:
            await asyncio.wait_for(app.stop(), _STOP_SECONDS)
        except TimeoutError:
            log_event(_log, "did not stop in time: what was not committed is read again", logging.WARNING)


async def _unless(stop: asyncio.Event, work: Coroutine[Any, Any, Result]) -> Result | None:
    """The result of the work, or None when `stop` was set before there was one; then it is cancelled."""
    task, stopped = asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())
    await asyncio.wait({task, stopped}, return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    if task.done():
        return task.result()
    task.cancel()
    await asyncio.wait({task})
    return None
