"""A stage as a process that a supervisor starts again whenever it ends, watched by its log."""

import asyncio
import contextlib
import json
import os
import resource
import signal
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from unecho.process.child import die_with_parent
from unecho.process.failpoints import VARIABLE

_PAUSE_BEFORE_RESTART = 0.1
_PAUSE_AFTER_FAILURE = 1.0
_STOP_SECONDS = 10.0
_LINE_BYTES = 1 << 20
_READY = ("ready", "restored", "standing by")
"""What sign and dedupe, and what trends says once it works or stands by; a dedupe that stands by is ready."""
_LOST = ("partition lost", "batch given up")
"""What sign and dedupe, and what trends says when it could not write."""
_FENCED = ("ProducerFenced", "InvalidProducerEpoch", "NotAMemberError")


class Member:
    """Start it with `start`; it is there until `stop`, and may be started again then.

    Attributes:
        starts: how often it was started.
        fenced: how often it logged that another owner of its partition had shut it out.
        seen: how often it logged each event.
        restores: how often it restored an index, by what from.
        failures: exit codes of ends that nobody ordered.
        on_failpoint: called when it has killed itself, as a failpoint does.
    """

    def __init__(self, stage: str, name: str, environment: dict[str, str], folder: Path) -> None:
        self.stage = stage
        self.name = name
        self.starts = 0
        self.fenced = 0
        self.failures: list[int] = []
        self.on_failpoint: Callable[[Member], None] = lambda _: None
        self._environment = environment
        self.seen: Counter[str] = Counter()
        self.restores: Counter[str] = Counter()
        self._log = (folder / f"{name}.log").open("ab")
        self._process: asyncio.subprocess.Process | None = None
        self._armed = ""
        self._ordered = False
        self._stopping = False
        self._supervisor: asyncio.Task[None] | None = None
        self._events: list[dict[str, Any]] = []

    def start(self) -> None:
        self._stopping = False
        self._supervisor = asyncio.create_task(self._supervise())

    @property
    def owns(self) -> bool:
        """Whether it was given partitions last."""
        given = [gift for event in self._events if (gift := _gift(event)) is not None]
        return bool(given and given[-1])

    @property
    def assignments(self) -> int:
        """How often it was given partitions since it was started last."""
        return sum(bool(_gift(event)) for event in self._events)

    @property
    def http(self) -> str:
        """Where it serves; empty before it does."""
        return next((str(event["http"]) for event in self._events if event["event"] == "started"), "")

    @property
    def ready(self) -> bool:
        return any(event["event"] in _READY for event in self._events)

    @property
    def stopped(self) -> bool:
        """Whether it is stopped by SIGSTOP."""
        with contextlib.suppress(OSError, IndexError):
            stat = Path(f"/proc/{self._running.pid}/stat").read_text()
            return stat.rpartition(")")[2].split()[0] == "T"
        return False

    def arm(self, failpoint: str) -> None:
        """What its next start, and no later one, has in UNECHO_FAILPOINT."""
        self._armed = failpoint

    def kill(self) -> None:
        self._ordered = True
        self.signal(signal.SIGKILL)

    def signal(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError):
            self._running.send_signal(number)

    def limit_files(self, size: int) -> None:
        """No file may grow beyond `size` bytes, as on a full disk; -1 lifts it."""
        with contextlib.suppress(ProcessLookupError):
            hard = resource.prlimit(self._running.pid, resource.RLIMIT_FSIZE)[1]
            resource.prlimit(self._running.pid, resource.RLIMIT_FSIZE, (hard if size < 0 else size, hard))

    async def stop(self) -> None:
        """SIGTERM, and SIGKILL for what stays."""
        self._stopping = True
        if self._supervisor is None:
            return
        if self._process is not None:
            self.signal(signal.SIGCONT)
            self.signal(signal.SIGTERM)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(asyncio.shield(self._supervisor), _STOP_SECONDS)
        if not self._supervisor.done():
            self.failures.append(-signal.SIGTERM)
            self.signal(signal.SIGKILL)
            await self._supervisor
        self._supervisor = None

    def close(self) -> None:
        """After the last `stop`."""
        self._log.close()

    @property
    def _running(self) -> asyncio.subprocess.Process:
        if self._process is None:
            raise ProcessLookupError(self.name)
        return self._process

    async def _supervise(self) -> None:
        while not self._stopping:
            variables = {VARIABLE: self._armed} if self._armed else {}
            self._armed, self._ordered, self._events = "", False, []
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "unecho",
                self.stage,
                stdin=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.PIPE,
                env=self._environment | variables,
                limit=_LINE_BYTES,
                start_new_session=True,
                preexec_fn=die_with_parent(),
            )
            self.starts += 1
            await self._read(self._process)
            code = await self._process.wait()
            if code == -signal.SIGKILL and not self._ordered and not self._stopping:
                self.on_failpoint(self)
            elif not self._ordered and code != 0 and not (self._stopping and code == -signal.SIGTERM):
                self.failures.append(code)
                await asyncio.sleep(_PAUSE_AFTER_FAILURE)
            await asyncio.sleep(_PAUSE_BEFORE_RESTART)

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stderr is not None
        async for line in process.stderr:
            self._log.write(line)
            self._log.flush()
            try:
                event = json.loads(line)
            except ValueError:
                continue
            self._events.append(event)
            self.seen[event["event"]] += 1
            if event["event"] == "index restored":
                self.restores[event["origin"]] += 1
            if event["event"] in _LOST and any(name in str(event.get("error")) for name in _FENCED):
                self.fenced += 1


def _gift(event: dict[str, Any]) -> bool | None:
    """Whether the event says that it was given partitions; None where it speaks of something else."""
    match event["event"]:
        case "partitions assigned":
            return bool(event["partitions"])
        case "restored":
            return True
        case "standing by":
            return False
    return None


def stage_environment(**settings: object) -> dict[str, str]:
    """This process's variables, without unecho's, and with those of `settings`."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("UNECHO_")}
    return inherited | {f"UNECHO_{name.upper()}": str(value) for name, value in settings.items()}
