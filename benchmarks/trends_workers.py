"""Verdicts a second of trends on a real Kafka, with one worker and with several, in turn.

    python benchmarks/trends_workers.py [PATH …] [--workers 1,2] [--runs 3] [--articles 24000]

The verdicts and texts are made beforehand and sent while the workers are halted, so that nothing but they and the
broker runs while it is timed: until the last one is handled in whichever worker, and all counts are told of. A broker
that stays has its hot code compiled: the first runs are for that, and are not counted. Nor is one in which other
processes took more than a tenth of the processors; it is made again. The last line is JSON.
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
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median

from aiokafka.partitioner import murmur2
from confluent_kafka import Producer
from rich.console import Console
from rich.table import Table

from running.stage_processes import Place, Process, cpu_seconds, running, watched
from running.systems import free_port, stage
from running.trends_progress import trends_progress
from setting import Setting, in_turn, kafka_broker
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
_OTHERS_MOST = 0.1
"""What the kernel does by itself is among it, some 6 %."""
_TRIES = 4


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


class Clocks:
    """Processor time since it was made: of the workers, of the broker, and of whatever else runs here."""

    def __init__(self, workers: Collection[int], broker: int | None) -> None:
        self._workers = workers
        self._broker = broker
        self._before = self._now()
        self._started = time.perf_counter()

    def _now(self) -> tuple[float, float, float]:
        workers, broker = sum(map(cpu_seconds, self._workers)), cpu_seconds(self._broker)
        # By proc(5): user, nice, system, idle, iowait, irq, softirq, steal; the first line is of all processors.
        ticks = [int(field) for field in Path("/proc/stat").read_text().split()[1:9]]
        busy = (sum(ticks) - ticks[3] - ticks[4]) / os.sysconf("SC_CLK_TCK")
        return workers, broker, busy - workers - broker - cpu_seconds(os.getpid())

    def read(self, number: int) -> dict[str, float]:
        """A second, and of each verdict; of others the share of all processors."""
        seconds = time.perf_counter() - self._started
        workers, broker, others = (now - before for now, before in zip(self._now(), self._before, strict=True))
        return {
            "per_second": number / seconds,
            "cpu_us": workers * 1e6 / number,
            "broker_us": broker * 1e6 / number,
            "others": others / seconds / (os.cpu_count() or 1),
        }


def child() -> int | None:
    """The only process that this one has started, if any: its own broker."""
    found = [pid for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()]
    return int(found[0]) if len(found) == 1 else None


async def measure(place: Place, count: int, warm_up: list[Outgoing], rest: list[Outgoing]) -> dict[str, float]:
    """One run on topics of its own."""
    place = replace(place, prefix=f"workers-{secrets.token_hex(4)}.")
    await create_topics(Settings(bootstrap=place.bootstrap, topic_prefix=place.prefix))
    processes = workers_at(place, count)
    async with running(place, processes) as pids, trends_progress(processes) as progress:
        await asyncio.to_thread(send, place, warm_up)
        await watched(progress.until(verdicts(warm_up)), pids, place)
        with halted(pids):
            await asyncio.to_thread(send, place, rest)
            clocks = Clocks(pids.values(), place.broker_pid)
        await watched(progress.until(verdicts(warm_up) + verdicts(rest)), pids, place)
        return clocks.read(verdicts(rest))


async def undisturbed(place: Place, count: int, warm_up: list[Outgoing], rest: list[Outgoing]) -> dict[str, float]:
    """The first run in which others took little; the last of several tries where there is none."""
    for _ in range(_TRIES):
        found = await measure(place, count, warm_up, rest)
        if found["others"] <= _OTHERS_MOST:
            break
    return found


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
        place = Place(bootstrap, "", folder, child())
        for _ in range(options.broker_warm_up):
            await measure(place, max(map(int, found)), warm_up, rest)
        for count in in_turn(list(found), options.runs):
            found[count].append(await undisturbed(place, int(count), warm_up, rest))
    return found


def main() -> None:
    """Prints a table, and JSON last."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", metavar="PATH", help="articles, JSON Lines")
    parser.add_argument("--workers", default="1,2", help="numbers of them")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--articles", type=int, default=24_000)
    parser.add_argument("--warm-up", type=int, default=1_000)
    parser.add_argument("--broker-warm-up", type=int, default=2, help="runs that are not counted")
    parser.add_argument("--bootstrap", help="a Kafka broker instead of one of its own")
    found = asyncio.run(run(parser.parse_args()))
    title = f"load {os.getloadavg()[0]:.1f}"
    table = Table("workers", "verdicts/s", "CPU us a verdict", "broker's", "others, %", "times the first", title=title)
    rates = {count: median(one["per_second"] for one in runs) for count, runs in found.items()}
    for count, runs in found.items():
        each = [", ".join(f"{one[name]:,.0f}" for one in runs) for name in ("per_second", "cpu_us", "broker_us")]
        each.append(", ".join(f"{100 * one['others']:.0f}" for one in runs))
        table.add_row(count, *each, f"{rates[count] / next(iter(rates.values())):.2f}")
    Console().print(table)
    print(json.dumps(found))


if __name__ == "__main__":
    main()
