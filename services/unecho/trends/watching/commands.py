"""`unecho` commands that answer what the page asks, each in a process of its own.

Comparing two texts takes a second of the processor, which the stage needs for its batches.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections import OrderedDict
from collections.abc import Callable
from http import HTTPStatus
from time import monotonic
from typing import Any, Final

import orjson

from unecho.process.child import die_with_parent
from unecho.process.exit_codes import ExitCode
from unecho.settings.secret import Secret
from unecho.settings.settings import Settings, fields_for, format_value, variable_name
from unecho.trends.watching.problem_error import UnansweredError

_SECONDS: Final = 30.0
_WAITING_MAX: Final = 8
_NICE: Final = 10
_PRINTED_MAX: Final = 1 << 25
_KEPT: Final = 32
_KEPT_PRINTED_MAX: Final = 1 << 20
"""A longer answer is not kept."""
_CLIENT_ERRORS: Final = (ExitCode.NOT_FOUND, ExitCode.UNREADABLE)


class Commands:
    """Runs one at a time, for the others wait; what one printed lately is given again."""

    def __init__(self, settings: Settings, kept_seconds: float, now: Callable[[], float] = monotonic) -> None:
        self._settings = settings
        self._kept_seconds = kept_seconds
        self._now = now
        self._running = asyncio.Lock()
        self._waiting = 0
        self._printed: OrderedDict[tuple[str, ...], tuple[float, Any]] = OrderedDict()

    async def lines(self, command: str, *arguments: str) -> list[Any]:
        """The JSON values that `unecho COMMAND ARGUMENTS` prints, one in each line. Raises UnansweredError."""
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

    def _known(self, key: tuple[str, ...]) -> list[Any] | None:
        at, value = self._printed.get(key, (float("-inf"), None))
        return value if self._now() - at < self._kept_seconds else None

    def _keep(self, key: tuple[str, ...], printed: bytes) -> list[Any]:
        value = [orjson.loads(line) for line in printed.splitlines() if line.strip()]
        if len(printed) <= _KEPT_PRINTED_MAX:
            self._printed[key] = self._now(), value
            self._printed.move_to_end(key)
            while len(self._printed) > _KEPT:
                self._printed.popitem(last=False)
        return value

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
        try:
            async with asyncio.timeout(_SECONDS):
                printed, said = await process.communicate()
        except TimeoutError:
            raise UnansweredError(
                HTTPStatus.GATEWAY_TIMEOUT, f"It took longer than {_SECONDS:.0f} seconds: ask again.", 5
            ) from None
        finally:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
        return _checked(process.returncode, printed, said)


def environment_for(command: str, settings: Settings) -> dict[str, str]:
    """The variables with which a command has the settings of this process, whichever way they were given."""
    values = {field.name: getattr(settings, field.name) for field in fields_for(command)}
    return {variable_name(name): _written(value) for name, value in values.items() if value is not None}


def _written(value: object) -> str:
    return value.reveal() if isinstance(value, Secret) else format_value(value)


def _checked(code: int | None, printed: bytes, said: bytes) -> bytes:
    if code == ExitCode.OK:
        if len(printed) > _PRINTED_MAX:
            raise UnansweredError(HTTPStatus.NOT_FOUND, "The texts are too long to be shown.")
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
