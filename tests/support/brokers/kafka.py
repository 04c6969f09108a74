"""A real Kafka broker for tests: one process on loopback, with a data folder of its own."""

import asyncio
import contextlib
import os
import secrets
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from confluent_kafka import KafkaException
from confluent_kafka.admin import AdminClient
from kafka_config import LOOPBACK, Ports, broker_properties, free_ports
from kafka_jars import find_java, kafka_home, kafka_jars
from kafka_security import PROTOCOL, ScramOverTls

from unecho.process.child import die_with_parent

_START_SECONDS = 60.0
_STOP_SECONDS = 30.0
_ASK_SECONDS = 5.0
_START_TRIES = 3
_LOG_TAIL_BYTES = 4_000
# The quick compiler alone: a test's broker lives for seconds.
_JAVA_FLAGS = ("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable", "-Dlog4j2.level=WARN")


class KafkaBroker:
    """Enter it, or `start` and `stop` it, from the main thread: the kernel ends it with the thread that started it.

    Not bound to an event loop: a session fixture may start it in one and tests restart it in theirs.

    Args:
        properties: server properties, added to those of `kafka_config` and winning over them.
        users: password by name. With any, clients must use TLS and SCRAM-SHA-512: see `security`.
        features: levels by name, other than those that this Kafka has of itself.
        proxy_port: of a proxy on loopback, which reaches a listener of its own at `behind`: clients that come through
            it are sent back to it. Without `users` only.

    Raises (on starting):
        KafkaUnavailableError: no Java, no Maven, or the jars cannot be fetched.
        RuntimeError: it does not start; with the end of its log.
    """

    def __init__(
        self,
        properties: Mapping[str, str] | None = None,
        users: Mapping[str, str] | None = None,
        proxy_port: int | None = None,
        java_flags: Sequence[str] = (),
        features: Mapping[str, int] | None = None,
    ) -> None:
        self._more = dict(properties or {})
        self._features = dict(features or {})
        self._proxy_port = proxy_port
        self._java_flags = tuple(java_flags)
        self._users = dict(users or {})
        self._security: ScramOverTls | None = None
        self._ports = Ports(0, 0)
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._command: list[str] = []
        self._class_archive = Path()
        self._making: Path | None = None

    @property
    def bootstrap(self) -> str:
        """`host:port` for clients; the same after a restart."""
        return f"{LOOPBACK}:{self._ports.clients}"

    @property
    def behind(self) -> int:
        """The port that the proxy must connect to; the same after a restart."""
        return self._ports.behind

    @property
    def pid(self) -> int:
        """Of the process that runs now; another after a restart."""
        if self._process is None:
            raise RuntimeError("the Kafka broker is not running")
        return self._process.pid

    @property
    def security(self) -> ScramOverTls:
        """What clients of a broker with users need."""
        if self._security is None:
            raise RuntimeError("the Kafka broker has no users: whoever connects is served")
        return self._security

    @property
    def log(self) -> Path:
        """What it said since its first start: warnings and worse."""
        return self._inside("broker.log")

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def start(self) -> None:
        """Format a data folder and start on it; returns once it answers."""
        java, build = find_java()
        jars = await asyncio.to_thread(kafka_jars)
        self._class_archive = kafka_home() / f"classes-{build}.jsa"
        self._command = [java, *_JAVA_FLAGS, *self._java_flags, "-cp", f"{jars}/*"]
        for attempt in range(1, _START_TRIES + 1):
            self._folder = tempfile.TemporaryDirectory(prefix="unecho-kafka-")
            try:
                await asyncio.to_thread(self._format)
                await self._run()
            except BaseException as error:
                self.kill()
                self._clean()
                # Someone else may have taken a port in between.
                if isinstance(error, RuntimeError) and "BindException" in str(error) and attempt < _START_TRIES:
                    continue
                raise
            return

    def kill(self) -> None:
        """SIGKILL, and gone when this returns. The data stays. Harmless when it is not running."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
        self._making = None

    async def restart(self) -> None:
        """Kill it where it runs, start it on the same data and ports; returns once every partition has a leader."""
        self.kill()
        await self._run()

    async def stop(self) -> None:
        """End it and throw its data away. May be called twice."""
        if self._making is not None:
            await asyncio.to_thread(self._keep_class_archive, self._making)
        self.kill()
        self._clean()

    def _clean(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _inside(self, name: str) -> Path:
        if self._folder is None:
            raise RuntimeError("the Kafka broker has not been started")
        return Path(self._folder.name, name)

    def _format(self) -> None:
        self._ports = free_ports()
        protocol, more, arguments = "PLAINTEXT", self._more, list[str]()
        if self._users:
            self._security = ScramOverTls(self._users, self._inside(""))
            protocol, more = PROTOCOL, self._security.properties() | self._more
            arguments = self._security.format_arguments()
        arguments = [*arguments, *(f"--feature={name}={level}" for name, level in self._features.items())]
        if self._proxy_port is not None:
            more = _behind_proxy(self._ports, self._proxy_port) | more
        config = self._inside("server.properties")
        config.write_text(broker_properties(self._ports, self._inside("data"), protocol, more))
        tool = ["kafka.tools.StorageTool", "format", f"--cluster-id={_cluster_id()}", f"--config={config}"]
        done = subprocess.run(
            [*self._with_class_archive(), *tool, *arguments], capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            raise RuntimeError(f"Kafka's data folder cannot be formatted: {done.stdout}{done.stderr}")

    def _with_class_archive(self) -> list[str]:
        """Loading classes from the JVM's shared archive makes a start two to three times as quick."""
        if not self._class_archive.exists():
            return self._command
        return [self._command[0], f"-XX:SharedArchiveFile={self._class_archive}", *self._command[1:]]

    async def _run(self) -> None:
        command = self._with_class_archive()
        if not self._class_archive.exists():
            self._making = self._class_archive.with_name(f"{self._class_archive.name}.{secrets.token_hex(4)}")
            command = [command[0], f"-XX:ArchiveClassesAtExit={self._making}", *command[1:]]
        with self.log.open("ab") as output:
            self._process = subprocess.Popen(  # noqa: ASYNC220 - it returns at once, and belongs to no event loop
                [*command, "kafka.Kafka", str(self._inside("server.properties"))],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                cwd=self._inside(""),
                env={
                    name: value for name, value in os.environ.items() if not name.startswith(("KAFKA_", "JAVA_TOOL_"))
                },
                # A Ctrl-C at the terminal is for the tests, which then end it.
                start_new_session=True,
                preexec_fn=die_with_parent(),  # noqa: PLW1509 - nothing else makes it go with a killed test run
            )
        try:
            async with asyncio.timeout(_START_SECONDS):
                while not await self._answers():
                    self._check_alive(self._process)
                    await asyncio.sleep(0.02)
        except TimeoutError as error:
            raise RuntimeError(f"Kafka did not answer in {_START_SECONDS:.0f} s: {self._log_tail()}") from error

    async def _answers(self) -> bool:
        """Whether it takes connections, and then whether every partition it has is led."""
        try:
            _, writer = await asyncio.open_connection(LOOPBACK, self._ports.clients)
        except OSError:
            return False
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()
        return await asyncio.to_thread(self._leads_all)

    def _leads_all(self) -> bool:
        options: dict[str, Any] = {"bootstrap.servers": self.bootstrap, "log_level": 0}
        if self._security is not None:
            options |= self._security.for_confluent_as_broker()
        try:
            known = AdminClient(options).list_topics(timeout=_ASK_SECONDS)
        except KafkaException:
            return False
        leaders = [partition.leader for topic in known.topics.values() for partition in topic.partitions.values()]
        return bool(known.brokers) and all(leader >= 0 for leader in leaders)

    def _check_alive(self, process: subprocess.Popen[bytes]) -> None:
        if process.poll() is not None:
            raise RuntimeError(f"Kafka ended with {process.returncode} instead of starting: {self._log_tail()}")

    def _log_tail(self) -> str:
        return self.log.read_bytes()[-_LOG_TAIL_BYTES:].decode("utf-8", "replace").strip() or "it said nothing"

    def _keep_class_archive(self, making: Path) -> None:
        """The JVM writes the archive when it ends of its own accord."""
        if self._process is None:
            return
        self._process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_STOP_SECONDS)
            if making.exists():
                making.replace(self._class_archive)


def _behind_proxy(ports: Ports, proxy_port: int) -> dict[str, str]:
    direct = f"CLIENTS://{LOOPBACK}:{ports.clients}"
    return {
        "listeners": f"{direct},PROXIED://{LOOPBACK}:{ports.behind},CONTROLLER://{LOOPBACK}:{ports.controller}",
        "advertised.listeners": f"{direct},PROXIED://{LOOPBACK}:{proxy_port}",
        "listener.security.protocol.map": "CLIENTS:PLAINTEXT,PROXIED:PLAINTEXT,CONTROLLER:PLAINTEXT",
    }


def _cluster_id() -> str:
    return secrets.token_urlsafe(16)
