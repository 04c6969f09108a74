"""Runs the trends worker until it is told to stop or the broker is lost."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Final

from aiokafka.errors import KafkaError, ProducerFenced
from prometheus_client import CollectorRegistry

from unecho.core.entities import Extractor
from unecho.delivery.delivery_mode import is_exactly_once
from unecho.delivery.record_limits import RecordLimits
from unecho.delivery.run_stage import HTTP_PORTS
from unecho.kafka.broker import admin_client, wait_for_broker
from unecho.kafka.broker_watch import broker_watched
from unecho.kafka.stopping import done_before
from unecho.kafka.topics import create_topics, largest_record, replication_factor, topic_is_there
from unecho.monitoring.health import Health
from unecho.monitoring.http import StageServer
from unecho.monitoring.logs import log_event
from unecho.monitoring.metrics import Metrics
from unecho.process.exit_codes import ExitCode, UserError
from unecho.process.garbage import look_only_when_tended
from unecho.settings.settings import Settings
from unecho.trends.api.access import Access
from unecho.trends.api.routes import api_routes
from unecho.trends.app import TrendsApp
from unecho.trends.measures import STAGE
from unecho.trends.moving.places import must_move, old_changelog
from unecho.trends.signed_texts import SignedTexts
from unecho.trends.watching.beside import Beside
from unecho.trends.watching.page_files import page_routes

_STOP_SECONDS: Final = 4.0
_BROKER_ERRORS: Final = (KafkaError, TimeoutError, OSError)

_log = logging.getLogger(__name__)


async def run_worker(settings: Settings, extractor: Extractor, stop: asyncio.Event) -> None:
    """Run until `stop` is set. Raises UserError (BROKER, PORT_IN_USE, FAILED)."""
    look_only_when_tended()
    metrics, health, limits = Metrics(CollectorRegistry()), Health(), RecordLimits(settings)
    app = TrendsApp(settings, extractor, metrics, health, limits)
    port = HTTP_PORTS[STAGE] if settings.http_port is None else settings.http_port
    beside = Beside.of(settings, port, metrics.registry, health)
    served = api_routes(app.state, health, Access.of(settings), app.news, SignedTexts(settings), beside)
    server = StageServer(settings, port, metrics.registry, health, [*page_routes(), *served])
    async with server, _stopped_at_the_end(app):
        http = f"http://{server.host}:{server.port}"
        log_event(_log, "started", http=http, page=settings.page_url or f"{http}/", bootstrap=settings.bootstrap)
        try:
            await done_before(stop, _work(app, settings, health, limits))
        except UserError as error:
            health.failure = str(error)
            raise
    log_event(_log, "stopped")


@dataclass(frozen=True, slots=True)
class _Changelog:
    """How many brokers are to keep each of its records, and how large one may be; None before it is made."""

    replication: int
    record_bytes: int | None


async def _prepare(app: TrendsApp, settings: Settings, health: Health, limits: RecordLimits) -> _Changelog:
    """Returns once the broker is there, and the topics on it."""
    await wait_for_broker(settings, None, partial(setattr, health, "waiting_for"))
    rows = await create_topics(settings)
    limits.learn(rows)
    for row in rows:
        if not row.as_planned:
            raise UserError(
                f"Topic {row.name} on the broker at {settings.bootstrap} has {row.partitions} partitions; "
                f"unecho needs {row.topic.spec.partitions}. Delete it, or choose another --topic-prefix.",
                ExitCode.BROKER,
            )
    async with admin_client(settings) as admin:
        if await topic_is_there(admin, old_changelog(settings)):
            raise must_move(settings)
        return _Changelog(await replication_factor(admin, settings), await largest_record(admin, app.changelog))


async def _work(app: TrendsApp, settings: Settings, health: Health, limits: RecordLimits) -> None:
    """Work until the app fails. Raises UserError, which says why it did."""
    changelog = await _prepare(app, settings, health, limits)
    exactly_once = await is_exactly_once(settings)
    health.waiting_for = "the stories to be restored"
    try:
        await app.start(changelog.replication, exactly_once=exactly_once, story_bytes=changelog.record_bytes)
    except _BROKER_ERRORS as error:
        raise _end(error) from error
    async with broker_watched(app.consumer, settings, health):
        reason = await app.failed()
    raise _end(reason) from reason


def _end(reason: BaseException | None) -> UserError:
    if isinstance(reason, ProducerFenced):
        return UserError(
            "Another trends worker has taken over, because this one was silent for longer than --session-timeout. "
            "Start it again: it takes its share then.",
            ExitCode.BROKER,
        )
    if isinstance(reason, _BROKER_ERRORS):
        return UserError(
            f"The trends stage lost the broker: {reason!r}. Start it again: nothing is lost.", ExitCode.BROKER
        )
    return UserError(
        f"The trends stage cannot go on: {reason!r}. Nothing is lost; start it again. If it ends the same way, what it "
        "reads has found a fault in it: please report this line.",
    )


@asynccontextmanager
async def _stopped_at_the_end(app: TrendsApp) -> AsyncIterator[None]:
    try:
        yield
    finally:
        try:
            await asyncio.wait_for(app.stop(), _STOP_SECONDS)
        except TimeoutError:
            log_event(_log, "did not stop in time: what was not committed is read again", logging.WARNING)
