"""The stages of the demo, each a process of its own."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import aiohttp

from unecho.process.child import die_with_parent
from unecho.process.exit_codes import ExitCode, UserError

_POLL_SECONDS: Final = 0.1
_STOP_SECONDS: Final = 6.0
_TAIL_BYTES: Final = 600


@dataclass(frozen=True, slots=True)
class Stage:
    """A running stage, where it answers HTTP, and its log."""

    name: str
    process: asyncio.subprocess.Process
    url: str
    log: Path


class Children:
    """Starts processes, tells when one ends too early, and ends them all.

    Each is in a session of its own, so that Ctrl-C reaches only this process, which then ends them in order.
    """

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self._folder = folder
        self._environment = {**os.environ, **environment}
        self.stages: list[Stage] = []
        self._others: list[asyncio.subprocess.Process] = []

    async def start_stage(self, name: str, host: str, port: int) -> Stage:
        """`unecho NAME`, answering on `host:port`."""
        log = self._folder / f"{name}.log"
        with log.open("wb") as output:
            process = await self._spawn([name, "--http-host", host, "--http-port", str(port)], output.fileno())
        stage = Stage(name, process, f"http://{host}:{port}", log)
        self.stages.append(stage)
        return stage

    async def run(self, *arguments: str) -> bytes:
        """`unecho ARGUMENTS` to its end; what it printed. Raises UserError when it failed."""
        log = self._folder / f"{arguments[0]}.log"
        with log.open("wb") as errors:
            process = await self._spawn(arguments, errors.fileno(), asyncio.subprocess.PIPE)
        self._others.append(process)
        printed, _ = await process.communicate()
        if process.returncode != ExitCode.OK:
            raise UserError(f"`unecho {' '.join(arguments)}` {_ending(process)}:\n{tail(log)}")
        return printed

    async def until_ready(self) -> None:
        """Returns once every stage answers 200 on /readyz."""
        async with aiohttp.ClientSession() as session:
            for stage in self.stages:
                while not await _is_ready(session, stage.url):  # noqa: ASYNC110 - another process is waited for
                    await asyncio.sleep(_POLL_SECONDS)

    async def until_one_ends(self) -> None:
        """Raises UserError when a stage ends; never returns."""
        endings = {asyncio.ensure_future(stage.process.wait()): stage for stage in self.stages}
        try:
            done, _ = await asyncio.wait(endings, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for ending in endings:
                ending.cancel()
        stage = endings[done.pop()]
        code = stage.process.returncode
        raise UserError(
            f"stage {stage.name} {_ending(stage.process)}, so the demo is over. The end of its log:\n{tail(stage.log)}",
            ExitCode(code) if code in {ExitCode.BROKER, ExitCode.PORT_IN_USE} else ExitCode.FAILED,
        )

    async def stop(self) -> None:
        """Ends all: SIGTERM, and SIGKILL for what takes longer than its five seconds."""
        processes = [*self._others, *(stage.process for stage in self.stages)]
        await asyncio.gather(*(_end(process) for process in processes))

    async def _spawn(
        self, arguments: tuple[str, ...] | list[str], errors: int, printed: int = asyncio.subprocess.DEVNULL
    ) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "unecho",
            *arguments,
            env=self._environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=printed,
            stderr=errors,
            start_new_session=True,
            preexec_fn=die_with_parent(),
        )


def tail(log: Path) -> str:
    """The end of a log."""
    return log.read_bytes()[-_TAIL_BYTES:].decode("utf-8", "replace").strip() or "(empty)"


def _ending(process: asyncio.subprocess.Process) -> str:
    code = process.returncode or 0
    return f"was killed by signal {-code}" if code < 0 else f"ended with exit code {code}"


async def _is_ready(session: aiohttp.ClientSession, url: str) -> bool:
    try:
        async with session.get(f"{url}/readyz") as answer:
            return answer.ok
    except aiohttp.ClientError:
        return False


async def _end(process: asyncio.subprocess.Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        if process.returncode is None:
            process.terminate()
    try:
        await asyncio.wait_for(process.wait(), _STOP_SECONDS)
    except TimeoutError:
        process.kill()
        await process.wait()
