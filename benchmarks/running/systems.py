"""What runs between articles.raw and articles.verdicts: ours, and what people use instead."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable, Sequence

from running.stage_processes import Place, Process
from setting import HERE, peer
from unecho.records.topology import Topic

System = Callable[[Place, str], list[Process]]
"""The processes of a system at a place, with a delivery."""


def unecho(place: Place, delivery: str) -> list[Process]:
    """Sign and dedupe."""
    return [stage(name, ["-m", "unecho", name], place, delivery) for name in ("sign", "dedupe")]


def passthrough(place: Place, delivery: str) -> list[Process]:
    """The same loop around stages that copy."""
    program = str(HERE / "running" / "passthrough.py")
    return [stage(name, [program, name], place, delivery) for name in ("sign", "dedupe")]


def deployment(place: Place, delivery: str) -> list[Process]:
    """All stages."""
    return [*unecho(place, delivery), stage("trends", ["-m", "unecho", "trends"], place, delivery, free_port())]


def stage(name: str, arguments: Sequence[str], place: Place, delivery: str, port: int = 0) -> Process:
    """A process that takes unecho's settings. With port 0 its metrics are not asked for."""
    environment = {
        "UNECHO_BOOTSTRAP": place.bootstrap,
        "UNECHO_TOPIC_PREFIX": place.prefix,
        "UNECHO_DELIVERY": delivery,
        "UNECHO_DATA_DIR": str(place.folder / f"{place.prefix}data"),
        "UNECHO_HTTP_PORT": str(port),
        "UNECHO_SESSION_TIMEOUT": "2s" if delivery == "at_least_once" else "10s",
    }
    return Process(name, [sys.executable, *arguments], environment)


def forward(program: str) -> System:
    """A program that forwards from one topic to another, twice."""

    def build(place: Place, _: str) -> list[Process]:
        topics = [topic.named(place.prefix) for topic in (Topic.RAW, Topic.SIGNED, Topic.VERDICTS)]
        pairs = zip(("first", "second"), topics, topics[1:], strict=False)
        return [Process(name, peer(program, place.bootstrap, source, sink), {}) for name, source, sink in pairs]

    return build


def worker(program: str, *arguments: str) -> System:
    """A program that does it all."""

    def build(place: Place, _: str) -> list[Process]:
        return [Process("worker", peer(program, place.bootstrap, place.prefix, *arguments), {})]

    return build


def free_port() -> int:
    """On loopback."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])
