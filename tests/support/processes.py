"""`unecho` commands as processes of their own, watched by their log."""

import asyncio
import contextlib
import json
import os
import signal
import sys
import tempfile
from collections.abc import AsyncIterator
from typing import Any

import aiohttp

SECONDS = 30.0


class StageProcess:
    """A running stage; `log` has the lines it has written to standard error, parsed."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.log: list[dict[str, Any]] = []
        self._news = asyncio.Condition()
        self._reading = asyncio.create_task(self._read())

    @property
    def process_id(self) -> int:
        return self._process.pid

    @property
    def pid(self) -> int:
        return self._process.pid

    async def _read(self) -> None:
        assert self._process.stderr is not None
        async for line in self._process.stderr:
            async with self._news:
                self.log.append(json.loads(line))
                self._news.notify_all()
        async with self._news:
            self._news.notify_all()

    async def event(self, start: str) -> dict[str, Any]:
        """The first event that begins so; waits for it, and fails when the process ends without it."""

        def found() -> list[dict[str, Any]]:
            return [line for line in self.log if line["event"].startswith(start)]

        async with asyncio.timeout(SECONDS), self._news:
            await self._news.wait_for(lambda: found() or self._process.stderr.at_eof())
        assert found(), f"it ended without {start!r}: {self.log}"
        return found()[0]

    async def url(self) -> str:
        return str((await self.event("started"))["http"])

    async def end(self, number: signal.Signals = signal.SIGTERM, seconds: float = 5.0) -> int:
        """Its exit code after a signal. `seconds` is what unecho promises."""
        self._process.send_signal(number)
        return await self.ended(seconds)

    async def ended(self, seconds: float = SECONDS) -> int:
        async with asyncio.timeout(seconds):
            code = await self._process.wait()
        await self._reading
        return code

    async def clean_up(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()
        await self._reading


@contextlib.asynccontextmanager
async def started(command: str, **settings: object) -> AsyncIterator[StageProcess]:
    """The command with `UNECHO_…` variables; HTTP on a free port, short sessions. Killed where the test leaves it.

    Its data folder goes with it unless it is one of `settings`.
    """
    with tempfile.TemporaryDirectory(prefix="unecho-test-") as folder:
        async with _started(
            command, {"http_port": 0, "session_timeout": "2s", "data_dir": folder} | settings
        ) as running:
            yield running


@contextlib.asynccontextmanager
async def _started(command: str, given: dict[str, object]) -> AsyncIterator[StageProcess]:
    variables = {f"UNECHO_{name.upper()}": str(value) for name, value in given.items()}
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("UNECHO_")}
    running = StageProcess(
        await asyncio.create_subprocess_exec(
            sys.executable, "-m", "unecho", command, stderr=asyncio.subprocess.PIPE, env=inherited | variables
        )
    )
    try:
        yield running
    finally:
        await running.clean_up()


async def until_status(session: aiohttp.ClientSession, url: str, status: int) -> str:
    """The body, once `url` answers with `status`."""
    async with asyncio.timeout(SECONDS):
        while True:
            async with session.get(url) as answer:
                if answer.status == status:
                    return await answer.text()
            await asyncio.sleep(0.05)
