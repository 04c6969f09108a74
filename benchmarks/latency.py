"""Milliseconds from a raw article's hand-over to its receipt on articles.unique, at a steady rate, on a real Kafka.

    python benchmarks/latency.py [PATH …] [--rates 1000,500,300] [--modes exactly_once] [--seconds N] [--runs N]

One process a stage, one that sends and one that reads what is committed. Beside unecho runs a passthrough, in turn, on
the same broker with the same delivery: two stages that forward bytes. A broker that has just started is slow: each of
them runs once without being measured. Articles are those of PATH (JSON Lines, as
`unecho scan` reads them) in rounds, or made ones: see texts.py. The broker is the tests' own, on this machine, or the
one that --bootstrap or UNECHO_TEST_KAFKA names. The last line is JSON.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import os
import secrets
import sys
import tempfile
import time
from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import aiohttp
import numpy as np
import numpy.typing as npt
from confluent_kafka import Producer
from rich.console import Console
from rich.table import Table

from running.stage_processes import Place, cpu_seconds, running, watched
from running.systems import free_port, stage
from running.watching import subscribed, until_ready
from setting import in_turn, kafka_broker
from texts import endless_articles
from unecho.records.topology import Topic

_HERE = Path(__file__).parent
_STAGES = ("sign", "dedupe")
_SYSTEMS = {
    "unecho": (["-m", "unecho"], Topic.UNIQUE),
    "passthrough": ([str(_HERE / "running" / "passthrough.py")], Topic.VERDICTS),
}
_DRAIN_SECONDS = 3.0
_TICK = 0.001
_WARM_RATE = 1_000


@dataclass(frozen=True, slots=True)
class Result:
    """One run.

    Latencies in milliseconds, None where nothing came out in time: the rate is not held, or all are copies. `late_ms`
    is how late the sender was at worst, `…_cpu_ms` a stage's CPU time an article that was sent.
    """

    system: str
    delivery: str
    rate: int
    sent_per_second: float
    received: int
    p50: float | None
    p90: float | None
    p99: float | None
    worst: float | None
    late_ms: float
    sign_cpu_ms: float
    dedupe_cpu_ms: float


async def measure(
    system: str, delivery: str, rate: int, bootstrap: str, articles: Iterator[bytes], options: argparse.Namespace
) -> Result:
    """One run on topics of its own: warmed up, then measured."""
    prefix, sent = f"latency-{secrets.token_hex(4)}.", rate * options.seconds
    arguments, published = _SYSTEMS[system]
    with tempfile.TemporaryDirectory(prefix="unecho-latency-") as name:
        place, ports = Place(bootstrap, prefix, Path(name)), {one: free_port() for one in _STAGES}
        processes = [stage(one, [*arguments, one], place, delivery, port) for one, port in ports.items()]
        async with running(place, processes) as pids:
            await watched(_until_ready(ports.values()), pids, place)
            async with subscribed(bootstrap, published.named(prefix), place.folder) as subscriber:
                raw = Topic.RAW.named(prefix)
                await asyncio.to_thread(send_at, bootstrap, raw, rate, rate * options.warm_up, articles)
                before = {one: cpu_seconds(pid) for one, pid in pids.items()}
                began, took, late = await asyncio.to_thread(send_at, bootstrap, raw, rate, sent, articles)
                cpu = {one: cpu_seconds(pid) - before[one] for one, pid in pids.items()}
                await asyncio.sleep(_DRAIN_SECONDS)
                found = await subscriber.read()
    found = found[found[:, 0] >= began]
    return Result(
        *(system, delivery, rate, round(sent / took, 1), len(found)),
        *percentiles((found[:, 1] - found[:, 0]) / 1e6),
        round(late, 1),
        *(round(1000 * cpu[one] / sent, 3) for one in _STAGES),
    )


async def _until_ready(ports: Collection[int]) -> None:
    async with aiohttp.ClientSession() as session:
        await until_ready(session, ports)


def percentiles(latencies: npt.NDArray[np.float64]) -> list[float | None]:
    if not len(latencies):
        return [None] * 4
    return [round(float(value), 1) for value in (*np.percentile(latencies, (50, 90, 99)), latencies.max())]


def send_at(bootstrap: str, topic: str, rate: int, count: int, articles: Iterator[bytes]) -> tuple[int, float, float]:
    """Sends at a steady rate; when it began (ns), how long it took (s), and by how much the latest was late (ms)."""
    failures: list[object] = []
    producer = Producer({"bootstrap.servers": bootstrap, "acks": "all", "linger.ms": 0})
    producer.list_topics(topic, timeout=10)
    began = time.monotonic_ns()
    late = 0.0
    for number in range(count):
        due = began + number * 1_000_000_000 // rate
        while (now := time.monotonic_ns()) < due:
            producer.poll(0)
            time.sleep(_TICK)
        late = max(late, (now - due) / 1e6)
        value = next(articles)
        sent = time.monotonic_ns()
        producer.produce(
            topic,
            value,
            str(number).encode(),
            headers=[("sent", str(sent).encode())],
            on_delivery=lambda error, _: failures.append(error) if error else None,
        )
    took = (time.monotonic_ns() - began) / 1e9
    assert producer.flush(30) == 0
    assert not failures, failures[0]
    return began, took, late


async def run(options: argparse.Namespace) -> list[Result]:
    """Every system at every rate and in every mode, in turn."""
    results = []
    async with kafka_broker(options.bootstrap) as (bootstrap, reason):
        if bootstrap is None:
            raise SystemExit(reason)
        longest = max(options.seconds + options.warm_up, options.broker_warm_up)
        articles = list(itertools.islice(endless_articles(options.paths), max(options.rates) * longest))
        for delivery in options.modes:
            # A broker compiles its own code while it is used: whoever came first would be measured with that.
            await _warm(bootstrap, delivery, articles, options)
            for rate, system in itertools.product(options.rates, in_turn(options.systems, options.runs)):
                results.append(await measure(system, delivery, rate, bootstrap, iter(articles), options))
                print(json.dumps(asdict(results[-1])), file=sys.stderr, flush=True)
    return results


async def _warm(bootstrap: str, delivery: str, articles: Sequence[bytes], options: argparse.Namespace) -> None:
    rate = min(max(options.rates), _WARM_RATE)
    once = argparse.Namespace(seconds=1, warm_up=options.broker_warm_up - 1)
    for system in options.systems if options.broker_warm_up else ():
        await measure(system, delivery, rate, bootstrap, iter(articles), once)


def main() -> None:
    """Prints a table and a line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", metavar="PATH")
    parser.add_argument("--rates", type=_numbers, default=[1000, 500, 300])
    parser.add_argument("--modes", type=_names, default=["exactly_once", "at_least_once"])
    parser.add_argument("--systems", type=_names, default=list(_SYSTEMS))
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--warm-up", type=int, default=20, help="seconds at the same rate before the measured ones")
    parser.add_argument("--runs", type=int, default=1, help="of each system, in turn")
    parser.add_argument("--broker-warm-up", type=int, default=15, help="seconds of each system that are not measured")
    parser.add_argument("--bootstrap", default=os.environ.get("UNECHO_TEST_KAFKA"))
    results = asyncio.run(run(parser.parse_args()))
    columns = ("system", "delivery", "articles/s", "p50 ms", "p90", "p99", "worst")
    table = Table(*columns, "CPU ms an article: sign", "dedupe")
    for one in results:
        latencies = ("-" if value is None else f"{value:.1f}" for value in (one.p50, one.p90, one.p99, one.worst))
        cpu = (f"{value:.2f}" for value in (one.sign_cpu_ms, one.dedupe_cpu_ms))
        table.add_row(one.system, one.delivery, f"{one.rate:,}", *latencies, *cpu)
    Console().print(table)
    print(json.dumps([asdict(one) for one in results]))


def _numbers(text: str) -> list[int]:
    return [int(part) for part in text.split(",")]


def _names(text: str) -> list[str]:
    return text.split(",")


if __name__ == "__main__":
    main()
