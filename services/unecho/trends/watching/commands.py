"""`unecho` commands that answer what the page asks, each in a process of its own.

Comparing two texts takes a second of the processor, which the stage needs for its batches.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from asyncio.subprocess import Process
from collections import OrderedDict
from collections.abc import Callable
from http import HTTPStatus
from time import monotonic
from typing import Any, Final, NamedTuple

import orjson

from unecho.process.child import die_with_parent
from unecho.process.exit_codes import ExitCode
from unecho.settings.secret import Secret
from unecho.settings.settings import Settings, fields_for, format_value, variable_name
from unecho.trends.watching.problem_error import UnansweredError

_SECONDS: Final = 30.0
_WAITING_MAX: Final = 8
_NICE: Final = 10
PRINTED_MAX: Final = 1 << 25
_PIECE: Final = 1 << 16
_KEPT: Final = 32
_KEPT_PRINTED_MAX: Final = 1 << 20
"""A longer answer is not kept."""
_CLIENT_ERRORS: Final = (ExitCode.NOT_FOUND, ExitCode.UNREADABLE)


class Lines(NamedTuple):
    """The JSON values that a command printed; `is_all` is false where it would have printed more than is looked at."""

    values: list[Any]
    is_all: bool


class Commands:
    """Runs one at a time, for the others wait; what one printed lately is given again."""

    def __init__(self, settings: Settings, kept_seconds: float, now: Callable[[], float] = monotonic) -> None:
        self._settings = settings
        self._kept_seconds = kept_seconds
        self._now = now
        self._running = asyncio.Lock()
        self._waiting = 0
        self._printed: OrderedDict[tuple[str, ...], tuple[float, Lines]] = OrderedDict()

    async def lines(self, command: str, *arguments: str) -> Lines:
        """What `unecho COMMAND ARGUMENTS` prints, one value in each line. Raises UnansweredError."""
        key = (command, *arguments)
        if self._waiting >= _WAITING_MAX:
            raise UnansweredError(HTTPStatus.SERVICE_UNAVAILABLE, "Others are asking the same: ask again.", 5)
        self._waiting += 1
        try:
            async with self._running:
                if (known := self._known(key)) is None:
                    known = self._keep(key, await self._run(command, arguments))
                return known
        finally:
            self._waiting -= 1

    def _known(self, key: tuple[str, ...]) -> Lines | None:
        at, lines = self._printed.get(key, (float("-inf"), None))
        return lines if self._now() - at < self._kept_seconds else None

    def _keep(self, key: tuple[str, ...], printed: bytes) -> Lines:
        is_all = len(printed) <= PRINTED_MAX
        whole = printed if is_all else printed[: printed.rfind(b"\n") + 1]
        lines = Lines([orjson.loads(line) for line in whole.splitlines() if line.strip()], is_all)
        if len(printed) <= _KEPT_PRINTED_MAX:
            self._printed[key] = self._now(), lines
            self._printed.move_to_end(key)
            while len(self._printed) > _KEPT:
                self._printed.popitem(last=False)
        return lines

    async def _run(self, command: str, arguments: tuple[str, ...]) -> bytes:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "unecho", command, *arguments),
            env={**os.environ, **environment_for(command, self._settings)},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            start_new_session=True,
            preexec_fn=_behind_the_stage(),
        )
        assert process.stdout is not None and process.stderr is not None  # noqa: S101 - they are pipes
        try:
            async with asyncio.timeout(_SECONDS):
                printed, said = await asyncio.gather(_printed(process, process.stdout), process.stderr.read())
                await process.wait()
        except TimeoutError:
            raise UnansweredError(
                HTTPStatus.GATEWAY_TIMEOUT, f"It took longer than {_SECONDS:.0f} seconds: ask again.", 5
            ) from None
        finally:
            _end(process)
        return _checked(process.returncode, printed, said)


def environment_for(command: str, settings: Settings) -> dict[str, str]:
    """The variables with which a command has the settings of this process, whichever way they were given."""
    values = {field.name: getattr(settings, field.name) for field in fields_for(command)}
    return {variable_name(name): _written(value) for name, value in values.items() if value is not None}


def _written(value: object) -> str:
    return value.reveal() if isinstance(value, Secret) else format_value(value)


async def _printed(process: Process, stdout: asyncio.StreamReader) -> bytes:
    """All of it; one that prints too much is ended, and of that the beginning."""
    read = bytearray()
    while more := await stdout.read(_PIECE):
        if len(read) <= PRINTED_MAX:
            read += more
        else:
            _end(process)
    return bytes(read)


def _end(process: Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.kill()


def _checked(code: int | None, printed: bytes, said: bytes) -> bytes:
    if code == ExitCode.OK or len(printed) > PRINTED_MAX:
        return printed
    lines = said.decode("utf-8", "replace").strip().splitlines()
    why = lines[-1].removeprefix("unecho: ") if lines else f"it ended with {code}"
    status = HTTPStatus.NOT_FOUND if code in _CLIENT_ERRORS else HTTPStatus.SERVICE_UNAVAILABLE
    raise UnansweredError(status, why, None if code in _CLIENT_ERRORS else 5)


def _behind_the_stage() -> Callable[[], None]:
    bind_to_parent = die_with_parent()

    def prepare() -> None:
        os.nice(_NICE)
        if bind_to_parent is not None:
            bind_to_parent()

    return prepare
