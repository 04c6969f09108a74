"""Runs docker-compose.yml as a project of its own, with ports that are free, and looks at it through Docker alone."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kafka_config import free_ports

TOP = Path(__file__).parents[2]
PROJECT = "unecho-deploy-test"
UNECHO = ("sign", "dedupe", "trends")
# Grafana is not asked for: nothing here looks at it.
SERVICES = ("kafka", *UNECHO, "prometheus", "alertmanager")

_KILL = {"kafka": ["bash", "-c", "kill -9 -1"]}
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

    def compose(self, *arguments: str, seconds: float = 300) -> str:
        """What it wrote. Fails with all of it."""
        done = _run([*self._command, *arguments], env=self._environment, timeout=seconds, check=False)
        assert done.returncode == 0, f"compose {' '.join(arguments)}:\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def up(self, **scales: int) -> None:
        """Starts all but the feed and Grafana, and waits until they are healthy."""
        scaled = [f"--scale={name}={number}" for name, number in scales.items()]
        self.compose("up", "-d", "--no-build", *scaled, *SERVICES)
        self.until_healthy()

    def replay(self, *arguments: str) -> dict[str, Any]:
        """Sends articles of the seeds folder; what `unecho replay` says of them at the end."""
        written = self.compose("run", "--rm", "--no-deps", "-T", "replay", "replay", "/articles", *arguments)
        return json.loads(next(line for line in reversed(written.splitlines()) if '"sent"' in line))

    def containers(self, service: str) -> list[str]:
        """Ids, also of those that do not run."""
        labels = {"project": PROJECT, "service": service, "oneoff": "False"}
        filters = [f"--filter=label=com.docker.compose.{key}={value}" for key, value in labels.items()]
        return _run(["docker", "ps", "-aq", "--no-trunc", *filters]).stdout.split()

    def states(self) -> dict[str, dict[str, Any]]:
        """What Docker says of each container: by name `sign 1` and so on, its `State` and `RestartCount`."""
        found = {}
        for service in SERVICES:
            for number, container in enumerate(sorted(self.containers(service)), 1):
                (about,) = json.loads(_run(["docker", "inspect", container]).stdout)
                found[f"{service} {number}"] = {**about["State"], "RestartCount": about["RestartCount"]}
        return found

    def until_healthy(self) -> None:
        def ill() -> dict[str, Any]:
            return {
                name: state["Status"] if "Health" not in state else state["Health"]
                for name, state in self.states().items()
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

    def alertmanager(self) -> set[str]:
        """The names of the alerts that it would tell of, or does."""
        alerts = _fetch(f"http://127.0.0.1:{self.ports['ALERTMANAGER_PORT']}/api/v2/alerts")
        return {alert["labels"]["alertname"] for alert in alerts}

    def logs(self) -> str:
        return _run([*self._command, "logs", "--no-color", "--tail=40"], env=self._environment, check=False).stdout

    def remove(self) -> None:
        """With its volumes."""
        self.compose("--profile", "replay", "down", "--volumes", "--remove-orphans", "--timeout", "10")


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
