"""Verdicts a second of trends on a real Kafka, with one worker and with several, in turn.

    python benchmarks/trends_workers.py [PATH …] [--workers 1,2] [--runs 3] [--articles 8000]

The verdicts and texts are made beforehand and sent while the workers are halted, so that nothing but they and the
broker runs while it is timed: until the last one is handled in whichever worker. The last line is JSON.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import secrets
import signal
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median

from aiokafka.partitioner import murmur2
from confluent_kafka import Producer
from rich.console import Console
from rich.table import Table

from setting import Setting, in_turn, kafka_broker
from stage_processes import Place, Process, cpu_seconds, running, watched
from systems import free_port, stage
from trends_progress import trends_progress
from unecho.core.judging.index import Index
from unecho.core.profile import Profile
from unecho.dedupe.handle import handle as judge
from unecho.kafka.topics import create_topics
from unecho.records.record import Incoming, Outgoing
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.sign.handle import handle as sign

_FROM_MS = int(time.time() * 1000) - 3_600_000
_STEP_MS = 1
_BATCH = 500


def judged(values: Sequence[bytes]) -> list[Outgoing]:
    """What dedupe writes of these articles."""
    profile, settings = Profile(), Settings()
    index = Index(profile)
    raw = [Incoming("raw", 0, at, _FROM_MS + at * _STEP_MS, None, value) for at, value in enumerate(values)]
    written: list[Outgoing] = []
    for start in range(0, len(raw), _BATCH):
        signed = sign(raw[start : start + _BATCH], profile, settings.max_article_bytes)
        told = [
            Incoming("signed", 0, start + at, one.timestamp or 0, one.key, one.value, one.headers)
            for at, one in enumerate(signed)
        ]
        written += [output for article in judge(told, index) for output in article.outputs]
    return written


def workers_at(place: Place, count: int) -> list[Process]:
    """So many, each with a folder of its own for what it keeps."""
    made = [
        stage(f"trends-{number}", ["-m", "unecho", "trends"], place, "exactly_once", free_port())
        for number in range(count)
    ]
    folders = [{"UNECHO_DATA_DIR": str(place.folder / f"{place.prefix}{one.name}")} for one in made]
    return [replace(one, environment={**one.environment, **more}) for one, more in zip(made, folders, strict=True)]


def send(place: Place, records: Sequence[Outgoing]) -> None:
    """As dedupe does, to the partition of the story."""
    producer = Producer({"bootstrap.servers": place.bootstrap, "enable.idempotence": True, "linger.ms": 5})
    counts = {name: len(told.partitions) for name, told in producer.list_topics().topics.items()}
    for record in records:
        topic = record.topic.named(place.prefix)
        producer.produce(
            topic, record.value, record.key, partition_of(record, counts[topic]),
            timestamp=record.timestamp or 0, headers=list(record.headers),
        )  # fmt: skip
        producer.poll(0)
    if producer.flush(60):
        raise SystemExit("records could not be sent")


@contextlib.contextmanager
def halted(pids: Mapping[str, int]) -> Iterator[None]:
    """They do nothing meanwhile; shorter than a session."""
    for pid in pids.values():
        os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        for pid in pids.values():
            os.kill(pid, signal.SIGCONT)


async def measure(
    bootstrap: str, folder: Path, count: int, warm_up: list[Outgoing], rest: list[Outgoing]
) -> dict[str, float]:
    """One run on topics of its own."""
    place = Place(bootstrap, f"workers-{secrets.token_hex(4)}.", folder)
    await create_topics(Settings(bootstrap=bootstrap, topic_prefix=place.prefix))
    processes = workers_at(place, count)
    async with running(place, processes) as pids, trends_progress(processes) as progress:
        await asyncio.to_thread(send, place, warm_up)
        await watched(progress.until(verdicts(warm_up)), pids, place)
        with halted(pids):
            await asyncio.to_thread(send, place, rest)
            cpu, started = {name: cpu_seconds(pid) for name, pid in pids.items()}, time.perf_counter()
        await watched(progress.until(verdicts(warm_up) + verdicts(rest)), pids, place)
        seconds, number = time.perf_counter() - started, verdicts(rest)
        took = sum(cpu_seconds(pid) - cpu[name] for name, pid in pids.items())
        return {"per_second": number / seconds, "cpu_us": took * 1e6 / number}


def verdicts(records: Sequence[Outgoing]) -> int:
    """How many of them are verdicts."""
    return sum(record.topic is Topic.VERDICTS for record in records)


def partition_of(record: Outgoing, partitions: int) -> int:
    """As `Outgoing` says."""
    return int(murmur2(record.chooser) & 0x7FFFFFFF) % partitions


async def run(options: argparse.Namespace) -> dict[str, list[dict[str, float]]]:
    """Each number of workers, in turn."""
    found: dict[str, list[dict[str, float]]] = {count: [] for count in options.workers.split(",")}
    async with contextlib.AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        setting = Setting(folder, False, False, options.runs, tuple(options.paths), options.bootstrap, "")
        values = setting.articles(options.warm_up + options.articles)
        warm_up, rest = judged(values[: options.warm_up]), judged(values[options.warm_up :])
        bootstrap, reason = await stack.enter_async_context(kafka_broker(options.bootstrap))
        if bootstrap is None:
            raise SystemExit(f"no Kafka broker: {reason}")
        for count in in_turn(list(found), options.runs):
            found[count].append(await measure(bootstrap, folder, int(count), warm_up, rest))
    return found


def main() -> None:
    """Prints a table, and JSON last."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", metavar="PATH", help="articles, JSON Lines")
    parser.add_argument("--workers", default="1,2", help="numbers of them")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--articles", type=int, default=8_000)
    parser.add_argument("--warm-up", type=int, default=1_000)
    parser.add_argument("--bootstrap", help="a Kafka broker instead of one of its own")
    found = asyncio.run(run(parser.parse_args()))
    table = Table(
        "workers", "verdicts/s", "CPU us a verdict", "times the first", title=f"load {os.getloadavg()[0]:.1f}"
    )
    rates = {count: median(one["per_second"] for one in runs) for count, runs in found.items()}
    for count, runs in found.items():
        each = [", ".join(f"{one[name]:,.0f}" for one in runs) for name in ("per_second", "cpu_us")]
        table.add_row(count, *each, f"{rates[count] / next(iter(rates.values())):.2f}")
    Console().print(table)
    print(json.dumps(found))


if __name__ == "__main__":
    main()
