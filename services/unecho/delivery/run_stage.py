"""A stage as a process: logs, HTTP server, signals, exit code."""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import Any, Final

from prometheus_client import CollectorRegistry

from unecho.delivery.delivery_mode import is_exactly_once
from unecho.delivery.loop import Delivery
from unecho.delivery.record_limits import RecordLimits
from unecho.delivery.stage import Stage
from unecho.kafka.broker import wait_for_broker
from unecho.kafka.stopping import done_before
from unecho.kafka.topics import create_topics
from unecho.monitoring.health import Health
from unecho.monitoring.http import StageServer
from unecho.monitoring.logs import configure_logs, log_event
from unecho.monitoring.metrics import Metrics
from unecho.process.exit_codes import ExitCode, UserError
from unecho.process.garbage import set_garbage_aside
from unecho.settings.settings import Settings

HTTP_PORTS: Final = {"sign": 9101, "dedupe": 9102, "trends": 9103}

_log = logging.getLogger(__name__)


def run_stage(name: str, settings: Settings, build: Callable[[Settings, Metrics], Stage]) -> ExitCode:
    """Runs a stage until SIGTERM or SIGINT. Errors that a user can mend are logged and give their exit code."""
    configure_logs(name, settings.log_format)
    return run_until_stopped(name, lambda stop: _run(name, settings, build, stop))


def run_until_stopped(name: str, work: Callable[[asyncio.Event], Coroutine[Any, Any, None]]) -> ExitCode:
    """Runs `work` with an event that SIGTERM and SIGINT set."""
    try:
        return asyncio.run(_with_signals(work))
    except UserError as error:
        log_event(_log, str(error), logging.ERROR, exit_code=error.code.value)
        return error.code
    except Exception:  # noqa: BLE001 - the process ends here, with all that is known
        _log.exception("%s failed", name)
        return ExitCode.FAILED


async def _with_signals(work: Callable[[asyncio.Event], Awaitable[None]]) -> ExitCode:
    stop = asyncio.Event()
    ended_by: list[signal.Signals] = []

    def end(number: signal.Signals) -> None:
        ended_by.append(number)
        stop.set()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, end, number)
    await work(stop)
    return ExitCode.INTERRUPTED if signal.SIGINT in ended_by else ExitCode.OK


async def _run(name: str, settings: Settings, build: Callable[[Settings, Metrics], Stage], stop: asyncio.Event) -> None:
    metrics = Metrics(CollectorRegistry())
    health = Health()
    port = HTTP_PORTS[name] if settings.http_port is None else settings.http_port
    async with StageServer(settings, port, metrics.registry, health) as server:
        log_event(_log, "started", http=f"http://{server.host}:{server.port}", bootstrap=settings.bootstrap)
        sys.stderr.flush()
        limits = RecordLimits(settings)
        if await done_before(stop, _prepare(settings, health, limits)):
            exactly_once = await is_exactly_once(settings)
            stage = build(settings, metrics)
            set_garbage_aside()
            await Delivery(stage, settings, metrics, health, exactly_once=exactly_once, limits=limits).run(stop)
    log_event(_log, "stopped")


async def _prepare(settings: Settings, health: Health, limits: RecordLimits) -> None:
    await wait_for_broker(settings, None, partial(setattr, health, "waiting_for"))
    limits.learn(await create_topics(settings))
