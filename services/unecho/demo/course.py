"""The course of the demo: broker, stages, replay, and what came of it."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import socket
import tempfile
from collections.abc import AsyncIterator, Coroutine
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from time import monotonic
from typing import Any, Final, TypeVar

import aiohttp
import orjson

from unecho.demo.children import Children
from unecho.demo.findings import Findings
from unecho.demo.screen import Screen
from unecho.demo.stream import COPIES, RATE, SEED_RATE, Seeds, load_seeds, write_odd_articles
from unecho.demo.tally import Tally
from unecho.demo.watch import watch
from unecho.kafka.embedded import EmbeddedBroker
from unecho.kafka.topics import create_topics
from unecho.process.exit_codes import ExitCode, UserError
from unecho.process.shipped import shipped_folder
from unecho.settings.settings import Settings, variable_name

HOST: Final = "127.0.0.1"
_READY_SECONDS: Final = 60.0
_SETTLE_SECONDS: Final = 60.0
_SHOW_SECONDS: Final = 1.0
_POLL_SECONDS: Final = 0.1
# The demo's own broker has neither users nor TLS, whatever the environment says of another one.
_NO_SECURITY: Final = {
    variable_name(field.name): ""
    for field in dataclasses.fields(Settings)
    if field.name.startswith(("security_", "sasl_", "tls_"))
}

Returned = TypeVar("Returned")


@dataclass(frozen=True, slots=True)
class Ports:
    """Where the demo listens, on loopback; 0 takes a free port."""

    broker: int
    sign: int
    dedupe: int
    trends: int


@dataclass(slots=True)
class Demo:
    """A running demo: the broker and the stages are up, and end with the context that made it."""

    bootstrap: str
    children: Children
    folder: Path
    screen: Screen
    started: float

    @property
    def urls(self) -> dict[str, str]:
        """Where each stage answers HTTP."""
        return {stage.name: stage.url for stage in self.children.stages}

    @property
    def page(self) -> str:
        """The address of the page to watch it by."""
        return f"{self.urls['trends']}/"

    @property
    def environment(self) -> dict[str, str]:
        """The variables with which other `unecho` commands find this broker."""
        return {"UNECHO_BOOTSTRAP": self.bootstrap}

    async def play(self) -> Findings:
        """Replays, shows it, waits for the last verdict. Raises UserError when a stage ends or time runs out."""
        seeds = load_seeds()
        tally = Tally(frozenset(seeds.articles))
        async with contextlib.AsyncExitStack() as stack:
            for work in (watch(self.bootstrap, tally), self._show(tally)):
                stack.push_async_callback(_cancelled, asyncio.ensure_future(work))
            return await _or_fails(self._replay_all(seeds, tally), self.children.until_one_ends())

    async def _replay_all(self, seeds: Seeds, tally: Tally) -> Findings:
        folder = str(shipped_folder("seeds"))
        # First alone and slowly, so that they arrive in order; they come again among their copies.
        sent = await self._replay(folder, "--rate", str(SEED_RATE))
        sent += await self._replay(folder, "--amplify", str(COPIES), "--rate", str(RATE))
        odd = self.folder / "odd.jsonl"
        write_odd_articles(seeds, odd)
        sent += await self._replay(str(odd))
        # What is still missing after this time is reported, not waited for.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_SETTLE_SECONDS):
                while not await self._settled(tally, sent):  # noqa: ASYNC110 - other processes are waited for
                    await asyncio.sleep(_POLL_SECONDS)
        summary = await self._ask("/api/summary")
        entities = await self._ask("/api/entities?window=1d&by=coverage&limit=5")
        return Findings(seeds, tally, sent, summary, entities, monotonic() - self.started)

    async def _settled(self, tally: Tally, sent: int) -> bool:
        if tally.handled < sent:
            return False
        summary = await self._ask("/api/summary")
        return bool(summary["articles"] >= tally.outcomes.total() and tally.published >= tally.to_publish)

    async def _replay(self, *arguments: str) -> int:
        printed = await self.children.run("replay", *arguments)
        sent: int = orjson.loads(printed)["sent"]
        return sent

    async def _show(self, tally: Tally) -> None:
        while True:
            stories = await self._ask("/api/stories?limit=4")
            entities = await self._ask("/api/entities?window=1d&by=coverage&limit=4")
            now = monotonic()
            self.screen.show(now - self.started, tally.rate(now), tally, stories["stories"], entities["entities"])
            await asyncio.sleep(_SHOW_SECONDS)

    async def _ask(self, path: str) -> dict[str, Any]:
        async with aiohttp.ClientSession() as session:
            while True:
                async with session.get(self.urls["trends"] + path) as answer:
                    if answer.status != HTTPStatus.SERVICE_UNAVAILABLE:
                        body: dict[str, Any] = await answer.json()
                        return body
                # On a busy machine its partitions may be taken and given back.
                await asyncio.sleep(_POLL_SECONDS)

    async def curls(self) -> dict[str, str]:
        """URLs worth asking, each with a part of its answer."""
        metrics = f"{self.urls['dedupe']}/metrics"
        wanted = 'unecho_articles_total{outcome="near_copy"'
        async with aiohttp.ClientSession() as session, session.get(metrics) as answer:
            lines = [line for line in (await answer.text()).splitlines() if line.startswith(wanted)]
        summary = await self._ask("/api/summary")
        return {metrics: f"… {lines[0]} …" if lines else "", f"{self.urls['trends']}/api/summary": _shortly(summary)}


@contextlib.asynccontextmanager
async def running(ports: Ports, screen: Screen) -> AsyncIterator[Demo]:
    """Starts the broker and the stages, and ends them all. Raises UserError, with nothing left running."""
    started = monotonic()
    for name, port in dataclasses.asdict(ports).items():
        _check_free(name, port)
    async with contextlib.AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="unecho-demo-")))
        broker = await stack.enter_async_context(EmbeddedBroker(ports.broker))
        screen.say(f"broker   process {broker.pid}, {broker.bootstrap} (embedded, forgets all when it ends)")
        await create_topics(Settings(bootstrap=broker.bootstrap))
        environment = {
            "UNECHO_BOOTSTRAP": broker.bootstrap,
            **_NO_SECURITY,
            "UNECHO_DATA_DIR": str(folder / "data"),
            "UNECHO_SESSION_TIMEOUT": "2s",
            "UNECHO_LOG_FORMAT": "json",
            "UNECHO_STAGE_URLS": f"sign=http://{HOST}:{ports.sign},dedupe=http://{HOST}:{ports.dedupe}",
        }
        children = Children(folder, environment)
        stack.push_async_callback(children.stop)
        for name, port in (("sign", ports.sign), ("dedupe", ports.dedupe), ("trends", ports.trends)):
            stage = await children.start_stage(name, HOST, port)
            screen.say(f"{name:<8} process {stage.process.pid}, {stage.url}")
        try:
            async with asyncio.timeout(_READY_SECONDS):
                await _or_fails(children.until_ready(), children.until_one_ends())
        except TimeoutError as error:
            raise UserError(
                f"the stages were not ready within {_READY_SECONDS:.0f} s; is this machine very busy?"
            ) from error
        yield Demo(broker.bootstrap, children, folder, screen, started)


def _check_free(name: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            raise UserError(
                f"port {port}, for {name}, cannot be used: {error.strerror}. End what uses it, or take other ports "
                "with `unecho demo --free-ports`.",
                ExitCode.PORT_IN_USE,
            ) from error


async def _or_fails(work: Coroutine[Any, Any, Returned], failing: Coroutine[Any, Any, None]) -> Returned:
    """What `work` returns, or the error that `failing` raises before."""
    working, failed = asyncio.ensure_future(work), asyncio.ensure_future(failing)
    try:
        await asyncio.wait({working, failed}, return_when=asyncio.FIRST_COMPLETED)
        if failed.done():
            failed.result()
        return working.result()
    finally:
        await _cancelled(working)
        await _cancelled(failed)


async def _cancelled(task: asyncio.Future[Any]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError, UserError):
        await task


def _json(body: dict[str, Any]) -> str:
    return orjson.dumps(body).decode()


def _shortly(summary: dict[str, Any]) -> str:
    """Without its series, which are longer than a screen is wide."""
    return _json({name: value for name, value in summary.items() if name not in {"window", "series"}})[:-1] + ",…}"
