"""Processes between articles.raw and articles.verdicts, fed and timed from outside, whatever they are written with."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import time
from collections.abc import AsyncIterator, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import orjson
from aiokafka import AIOKafkaConsumer
from confluent_kafka import Producer

from results import Run
from setting import ProgramError, last_line
from unecho.kafka.standalone_consumer import standalone_consumer
from unecho.kafka.topics import create_topics
from unecho.process.child import die_with_parent
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

_WAIT_SECONDS = 120.0
"""For so many verdicts; whoever takes longer has failed."""
_END_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a run takes place. `broker_pid` is None where the broker is not ours to ask."""

    bootstrap: str
    prefix: str
    folder: Path
    broker_pid: int | None = None


@dataclass(frozen=True, slots=True)
class Process:
    """One process of a system, and its environment over that of this process. It is told apart by its name."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]


class Progress(Protocol):
    """Knows how far the processes are."""

    async def until(self, count: int) -> None:
        """Returns when so many articles are through since the beginning."""


async def run_system(
    place: Place,
    processes: Sequence[Process],
    articles: Sequence[bytes],
    warm_up: int,
    progress: Progress | None = None,
) -> Run:
    """Warmed up by the first articles, then measured over the rest, from the first that is sent to the last verdict.

    `progress` says when they are through, instead of the verdicts. Raises ProgramError where a process ends, or where
    articles do not come through.
    """
    async with running(place, processes) as pids, _verdicts(place) as verdicts:
        counted = progress or verdicts
        send(place, articles[:warm_up])
        await watched(counted.until(warm_up), pids, place)
        cpu = {name: cpu_seconds(pid) for name, pid in pids.items()}
        broker = cpu_seconds(place.broker_pid)
        started = time.perf_counter()
        send(place, articles[warm_up:])
        await watched(counted.until(len(articles)), pids, place)
        seconds, measured = time.perf_counter() - started, len(articles) - warm_up
        took = {name: (cpu_seconds(pid) - cpu[name]) * 1e6 / measured for name, pid in pids.items()}
        more = {f"{name}_us": value for name, value in took.items()} if len(took) > 1 else {}
        if place.broker_pid is not None:
            more["broker_us"] = (cpu_seconds(place.broker_pid) - broker) * 1e6 / measured
        return Run(sum(took.values()), measured / seconds, more)


class Verdicts:
    """Counts what is committed on articles.verdicts."""

    def __init__(self, consumer: AIOKafkaConsumer) -> None:
        self._consumer = consumer
        self._seen = 0

    async def until(self, count: int) -> None:
        """Returns when there were so many since the beginning."""
        while self._seen < count:
            fetched = await self._consumer.getmany(timeout_ms=100)
            self._seen += sum(map(len, fetched.values()))


@contextlib.asynccontextmanager
async def _verdicts(place: Place) -> AsyncIterator[Verdicts]:
    topic = Topic.VERDICTS.named(place.prefix)
    async with standalone_consumer(topic, bootstrap_servers=place.bootstrap, fetch_max_bytes=1 << 24) as consumer:
        yield Verdicts(consumer)


@contextlib.asynccontextmanager
async def running(place: Place, processes: Sequence[Process]) -> AsyncIterator[dict[str, int]]:
    """The processes over topics that are there; gives their process ids by name, and ends them."""
    await create_topics(Settings(bootstrap=place.bootstrap, topic_prefix=place.prefix))
    started: dict[str, subprocess.Popen[bytes]] = {}
    try:
        for process in processes:
            with _log(place, process.name).open("wb") as log:
                started[process.name] = subprocess.Popen(  # noqa: ASYNC220 - it returns at once
                    process.command,
                    env={**os.environ, **process.environment},
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    preexec_fn=die_with_parent(),  # noqa: PLW1509 - nothing else makes it go with a killed run
                )
        yield {name: process.pid for name, process in started.items()}
    finally:
        await asyncio.to_thread(_end, list(started.values()))


async def watched(waiting: Coroutine[Any, Any, None], pids: Mapping[str, int], place: Place) -> None:
    """Waits for what the processes do. Raises ProgramError."""
    task = asyncio.ensure_future(waiting)
    deadline = time.monotonic() + _WAIT_SECONDS
    try:
        while not task.done():
            await asyncio.wait({task}, timeout=0.5)
            gone = [name for name, pid in pids.items() if _has_ended(pid)]
            if gone or (time.monotonic() > deadline and not task.done()):
                name = gone[0] if gone else next(iter(pids))
                said = last_line(_log(place, name).read_text("utf-8", "replace"))
                raise ProgramError(f"{name} {'ended' if gone else f'took more than {_WAIT_SECONDS:.0f} s'}: {said}")
        task.result()
    finally:
        task.cancel()


def send(place: Place, articles: Sequence[bytes]) -> None:
    """Puts articles onto articles.raw as fast as they go."""
    failures: list[object] = []
    producer = Producer({"bootstrap.servers": place.bootstrap, "acks": "all", "linger.ms": 5, "partitioner": "murmur2"})
    topic = Topic.RAW.named(place.prefix)
    for value in articles:
        key = orjson.loads(value)["id"].encode()
        producer.produce(topic, value, key, on_delivery=lambda error, _: failures.append(error) if error else None)
        producer.poll(0)
    if producer.flush(30) or failures:
        raise ProgramError(f"articles could not be sent: {failures[:1]}")


def cpu_seconds(pid: int | None) -> float:
    """User and system time of a process, all of its threads; in steps of 10 ms."""
    if pid is None:
        return 0.0
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _has_ended(pid: int) -> bool:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"


def _log(place: Place, name: str) -> Path:
    return place.folder / f"{place.prefix}{name}.log"


def _end(processes: Sequence[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        process.terminate()
    for process in processes:
        try:
            process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
