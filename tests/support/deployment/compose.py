"""Runs docker-compose.yml as a project of its own, with ports that are free, and looks at it through Docker alone."""

from __future__ import annotations

import fcntl
import json
import os
import shlex
import shutil
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from confluent_kafka.admin import AdminClient
from kafka_config import free_ports

TOP = Path(__file__).parents[3]
PROJECT = "unecho-deploy-test"
UNECHO = ("sign", "dedupe", "trends")
# Grafana is not asked for: nothing here looks at it.
SERVICES = ("kafka", *UNECHO, "prometheus", "alertmanager")

_KILL = {"kafka": ["bash", "-c", "kill -9 -1"]}
_REPLAY = ("run", "--rm", "--no-deps", "-T", "replay", "replay", "/articles")
_BUILD_SECONDS = 1_500
"""It compiles the kernels for three levels of processor: some minutes, and where others work too, many."""
_KILL_PYTHON = ["python", "-c", "import os; os.kill(-1, 9)"]


class DockerUnavailableError(Exception):
    """Says what is missing."""


def find_compose() -> list[str]:
    """The command, of version 2 or of 1.29. Raises DockerUnavailableError."""
    if shutil.which("docker") is None or _run(["docker", "info"], check=False).returncode:
        raise DockerUnavailableError("no Docker daemon answers")
    if _run(["docker", "compose", "version"], check=False).returncode == 0:
        return ["docker", "compose"]
    if shutil.which("docker-compose"):
        return ["docker-compose"]
    raise DockerUnavailableError("neither `docker compose` nor docker-compose is installed")


@contextmanager
def only_one() -> Iterator[None]:
    """One such project at a time on this machine."""
    with (Path(tempfile.gettempdir()) / f"{PROJECT}.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


class ComposeProject:
    """The real file, under another project name. Waits end with AssertionError and what there was instead."""

    def __init__(self, command: Sequence[str], **settings: str) -> None:
        names = ("KAFKA_PORT", "TRENDS_PORT", "PROMETHEUS_PORT", "ALERTMANAGER_PORT")
        one, two = free_ports(), free_ports()
        self.ports = dict(zip(names, (one.clients, one.controller, two.clients, two.controller), strict=True))
        file = TOP / "docker-compose.yml"
        self._command = [*command, "-p", PROJECT, "--project-directory", str(TOP), "-f", str(file)]
        self._environment = {
            **os.environ,
            **{name: str(port) for name, port in self.ports.items()},
            "UNECHO_IMAGE": f"{PROJECT}:latest",
            "DEMO_FEED": "0",
            **settings,
        }

    @property
    def bootstrap(self) -> str:
        return f"127.0.0.1:{self.ports['KAFKA_PORT']}"

    def compose(self, *arguments: str, seconds: float = 300, environment: Mapping[str, str] | None = None) -> str:
        """What it wrote. Fails with all of it."""
        done = _run([*self._command, *arguments], env=environment or self._environment, timeout=seconds, check=False)
        assert done.returncode == 0, f"compose {' '.join(arguments)}:\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def printed(self, command: str, *more: str, **variables: str) -> str:
        """A command as a page prints it, `docker compose …`, for this project. What it wrote; fails with all of it."""
        words = shlex.split(command)
        at = words.index("docker")
        assert words[at : at + 2] == ["docker", "compose"], command
        given = dict(word.split("=", 1) for word in words[:at]) | variables
        environment = {**self._environment, **given}
        # There is no terminal here.
        without = ["-T"] if words[at + 2] in {"exec", "run"} else []
        arguments = [words[at + 2], *without, *words[at + 3 :], *more]
        return self.compose(*arguments, seconds=_BUILD_SECONDS, environment=environment)

    def up(self, *services: str, **scales: int) -> None:
        """Starts these, or all but the feed and Grafana, and waits until they are healthy."""
        scaled = [f"--scale={name}={number}" for name, number in scales.items()]
        self.compose("up", "-d", "--no-build", *scaled, *(services or SERVICES))
        self.until_healthy(services or SERVICES)

    def replay(self, *arguments: str) -> dict[str, Any]:
        """Sends articles of the seeds folder; what `unecho replay` says of them at the end."""
        return _sent(self.compose(*_REPLAY, *arguments))

    @contextmanager
    def replaying(self, *arguments: str) -> Iterator[Callable[[], dict[str, Any]]]:
        """The same meanwhile; what is given waits for its end."""
        command = [*self._command, *_REPLAY, *arguments]
        with subprocess.Popen(
            command, env=self._environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        ) as running:

            def end() -> dict[str, Any]:
                written, _ = running.communicate(timeout=120)
                assert running.returncode == 0, written
                return _sent(written)

            try:
                yield end
            finally:
                running.terminate()

    def containers(self, service: str) -> list[str]:
        """Ids, also of those that do not run."""
        return [about["Id"] for _, about in self._inspected([service])]

    def states(self, services: Sequence[str] = SERVICES) -> dict[str, dict[str, Any]]:
        """What Docker says of each container: by name `sign 1` and so on, its `State`, `RestartCount` and `Id`."""
        return {
            name: {**about["State"], "RestartCount": about["RestartCount"], "Id": about["Id"]}
            for name, about in self._inspected(services)
        }

    def _inspected(self, services: Sequence[str]) -> list[tuple[str, dict[str, Any]]]:
        filters = [f"--filter=label=com.docker.compose.{key}" for key in (f"project={PROJECT}", "oneoff=False")]
        found = _run(["docker", "ps", "-aq", "--no-trunc", *filters]).stdout.split()
        # One that is gone by now is left out.
        listed = json.loads(_run(["docker", "inspect", *found], check=False).stdout) if found else []
        named = []
        for about in listed:
            labels = {name.rpartition(".")[2]: value for name, value in about["Config"]["Labels"].items()}
            if labels["service"] in services:
                named.append((f"{labels['service']} {labels['container-number']}", about))
        return sorted(named, key=lambda item: item[0])

    def owners(self, group: str) -> list[str]:
        """The containers to which the broker has given the partitions of that consumer group."""
        admin = AdminClient({"bootstrap.servers": self.bootstrap})
        described = admin.describe_consumer_groups([group])[group].result()
        hosts = {member.host.lstrip("/") for member in described.members if member.assignment.topic_partitions}
        return [
            about["Id"]
            for _, about in self._inspected(SERVICES)
            if hosts & {network["IPAddress"] for network in about["NetworkSettings"]["Networks"].values()}
        ]

    def until_healthy(self, services: Sequence[str] = SERVICES) -> None:
        def ill() -> dict[str, Any]:
            return {
                name: state["Status"] if "Health" not in state else state["Health"]
                for name, state in self.states(services).items()
                if state["Status"] != "running" or state.get("Health", {}).get("Status", "healthy") != "healthy"
            }

        until(lambda: not ill(), 180, ill)

    def kill(self, service: str) -> None:
        """SIGKILL to what runs in each container, from inside: Docker's own kill counts as a wish that it stay down."""
        for container in self.containers(service):
            _run(["docker", "exec", container, *_KILL.get(service, _KILL_PYTHON)], check=False)

    def prometheus(self, path: str, **parameters: str) -> Any:
        """`data` of the answer of Prometheus' HTTP API."""
        query = urllib.parse.urlencode(parameters)
        return _fetch(f"http://127.0.0.1:{self.ports['PROMETHEUS_PORT']}/api/v1/{path}?{query}")["data"]

    def alertmanager(self) -> dict[str, dict[str, Any]]:
        """By name, the alerts that it would tell of, or does."""
        alerts = _fetch(f"http://127.0.0.1:{self.ports['ALERTMANAGER_PORT']}/api/v2/alerts")
        return {alert["labels"]["alertname"]: alert for alert in alerts}

    def logs(self) -> str:
        return _run([*self._command, "logs", "--no-color", "--tail=40"], env=self._environment, check=False).stdout

    def remove(self) -> None:
        """With its volumes."""
        self.compose("--profile", "replay", "down", "--volumes", "--remove-orphans", "--timeout", "10")


def _sent(written: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(next(line for line in reversed(written.splitlines()) if '"sent"' in line))
    return found


def until(done: Callable[[], bool], seconds: float, found: Callable[[], object]) -> None:
    deadline = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < deadline, f"waited {seconds} s; found {found()}"
        time.sleep(0.5)


def _fetch(url: str) -> Any:
    with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 - loopback
        return json.load(answer)


def _run(command: Sequence[str], *, check: bool = True, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, check=check, capture_output=True, text=True, **options)
