"""`/api/system`: how each stage is, by its own /metrics and /readyz; what cannot be asked is said to be not known."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import asdict
from typing import Final, NamedTuple

import aiohttp
from prometheus_client import CollectorRegistry, generate_latest

from unecho.monitoring.health import Health
from unecho.settings.settings import STAGES, Settings
from unecho.trends.api.answers.story_answers import Body, time_json
from unecho.trends.measures import STAGE
from unecho.trends.watching.stage_addresses import StageAddress, processes_of, stage_addresses
from unecho.trends.watching.stage_metrics import StageMetrics, read_metrics
from unecho.trends.watching.troubles import no_answer, troubles

_SECONDS: Final = 2.0
_KEPT_SECONDS: Final = 4.0
_ORDER: Final = ("sign", "dedupe", "trends")
_FAULTS: Final = (aiohttp.ClientError, OSError, ValueError, TimeoutError)


class Handled(NamedTuple):
    """How many articles a process had handled at a moment of the clock, in seconds."""

    at: float
    articles: int


class Stages:
    """Asks the others at most every few seconds, however many ask here.

    Args:
        settings: stage_urls, grafana_url, runbooks_url.
        registry, health: of this process.
    """

    def __init__(
        self,
        settings: Settings,
        registry: CollectorRegistry,
        health: Health,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._addresses = stage_addresses(settings)
        self._links = {"grafana": settings.grafana_url.rstrip("/") or None, "runbooks": settings.runbooks_url or None}
        self._registry = registry
        self._health = health
        self._now = now
        self._asking = asyncio.Lock()
        self._answer: tuple[float, Body] | None = None
        self._handled: dict[str, Handled] = {}

    async def answer(self) -> Body:
        """Every stage; of one that runs several times each process."""
        async with self._asking:
            if self._answer is None or not 0 <= self._now() - self._answer[0] < _KEPT_SECONDS:
                self._answer = self._now(), await self._ask_all()
            return self._answer[1]

    async def _ask_all(self) -> Body:
        timeout = aiohttp.ClientTimeout(_SECONDS)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            asked = [self._ask_named(session, address) for address in self._addresses if address.stage != STAGE]
            rows = [row for rows in await asyncio.gather(*asked) for row in rows]
        rows.append(self._own())
        unknown = STAGES - {address.stage for address in self._addresses} - {STAGE}
        rows += [_row(stage, None, "not known", None) for stage in unknown]
        rows.sort(key=lambda row: (_ORDER.index(str(row["stage"])), str(row["address"])))
        return {"asked_at": time_json(int(self._now() * 1000)), "stages": rows, "links": self._links}

    async def _ask_named(self, session: aiohttp.ClientSession, address: StageAddress) -> list[Body]:
        try:
            processes = await processes_of(address)
        except OSError:
            return [_silent(address, f"there is no {address.host}")]
        return await asyncio.gather(*(self._ask(session, process) for process in processes))

    async def _ask(self, session: aiohttp.ClientSession, address: StageAddress) -> Body:
        try:
            async with session.get(f"{address.url}/metrics") as response:
                text = await response.text()
            async with session.get(f"{address.url}/readyz") as response:
                reason = (await response.json())["waiting_for"]
            return self._told(address.stage, address.url, read_metrics(text, address.stage), reason)
        except (*_FAULTS, KeyError, TypeError) as error:
            return _silent(address, _in_words(error))

    def _own(self) -> Body:
        metrics = read_metrics(generate_latest(self._registry).decode(), STAGE)
        return self._told(STAGE, None, metrics, self._health.reason)

    def _told(self, stage: str, url: str | None, metrics: StageMetrics, reason: str | None) -> Body:
        state = "stopped" if metrics.breaker_open else "ready" if reason is None else "not ready"
        wrong = [trouble._asdict() for trouble in troubles(metrics, reason, self._now())]
        return {**_row(stage, url, state, metrics), "pace": self._pace(url or stage, metrics), "troubles": wrong}

    def _pace(self, process: str, metrics: StageMetrics) -> float | None:
        """Articles a second since it was asked before; None at the first time, and after it began anew."""
        now = Handled(self._now(), sum(metrics.handled.values()))
        before = self._handled.get(process)
        self._handled[process] = now
        if before is None or now.at <= before.at or now.articles < before.articles:
            return None
        return round((now.articles - before.articles) / (now.at - before.at), 1)


def _row(stage: str, url: str | None, state: str, metrics: StageMetrics | None) -> Body:
    told = StageMetrics({}, {}, None, None, None, None, None, None, None) if metrics is None else metrics
    times = {
        name: None if seconds is None else time_json(int(seconds * 1000))
        for name, seconds in (("snapshot_at", told.snapshot_at), ("started_at", told.started_at))
    }
    return {
        "stage": stage,
        "address": url,
        "state": state,
        **asdict(told),
        **times,
        "pace": None,
        "troubles": [],
    }


def _silent(address: StageAddress, why: str) -> Body:
    return {**_row(address.stage, address.url, "silent", None), "troubles": [no_answer(why)._asdict()]}


def _in_words(error: BaseException) -> str:
    if isinstance(error, TimeoutError):
        return f"nothing came within {_SECONDS:.0f} seconds"
    if isinstance(error, aiohttp.ClientConnectorError):
        return "nobody listens there"
    return f"what it said is no metrics ({type(error).__name__})"
