"""Milliseconds from a raw article's hand-over to its receipt on articles.unique, at a steady rate, on a real Kafka.

    python benchmarks/latency.py [PATH …] [--rates 1000,500,300] [--modes exactly_once,at_least_once] [--seconds N]

One process a stage, one that sends and one that reads what is committed. Beside unecho runs a passthrough, in turn, on
the same broker with the same delivery: two stages that forward bytes. Articles are those of PATH (JSON Lines, as
`unecho scan` reads them) in rounds, or made ones: see texts.py. The broker is the tests' own, on this machine, or the
one that --bootstrap or UNECHO_TEST_KAFKA names. The last line is JSON.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import itertools
import json
import os
import secrets
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import aiohttp
import numpy as np
import numpy.typing as npt
from confluent_kafka import Producer
from rich.console import Console
from rich.table import Table

from running.systems import free_port
from setting import kafka_broker
from texts import endless_articles
from unecho.kafka.topics import create_topics
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

_HERE = Path(__file__).parent
_STAGES = ("sign", "dedupe")
_SYSTEMS = {
    "unecho": (["-m", "unecho"], Topic.UNIQUE),
    "passthrough": ([str(_HERE / "running" / "passthrough.py")], Topic.VERDICTS),
}
_READY_SECONDS = 60.0
_DRAIN_SECONDS = 3.0
_TICK = 0.001


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
    prefix = f"latency-{secrets.token_hex(4)}."
    await create_topics(Settings(bootstrap=bootstrap, topic_prefix=prefix))
    arguments, watched = _SYSTEMS[system]
    async with contextlib.AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="unecho-latency-")))
        environment = {
            **os.environ,
            "UNECHO_BOOTSTRAP": bootstrap,
            "UNECHO_TOPIC_PREFIX": prefix,
            "UNECHO_DELIVERY": delivery,
            "UNECHO_DATA_DIR": str(folder / "data"),
        }
        stages, ports = {}, {stage: free_port() for stage in _STAGES}
        for stage in _STAGES:
            log = stack.enter_context((folder / f"{stage}.log").open("wb"))
            more = {"UNECHO_HTTP_PORT": str(ports[stage])}
            stages[stage] = await asyncio.create_subprocess_exec(
                sys.executable, *arguments, stage, env=environment | more, stderr=log, stdout=log
            )
            stack.push_async_callback(stages[stage].wait)
            stack.callback(stages[stage].terminate)
        for stage in _STAGES:
            await _until_ready(stage, ports[stage], stages[stage], folder / f"{stage}.log")
        pairs = folder / "pairs"
        reader = await asyncio.create_subprocess_exec(
            *(sys.executable, str(_HERE / "running" / "subscriber.py"), bootstrap, watched.named(prefix), str(pairs)),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        assert reader.stdin is not None
        assert reader.stdout is not None
        assert await reader.stdout.readline() == b"listening\n"
        raw = Topic.RAW.named(prefix)
        await asyncio.to_thread(send_at, bootstrap, raw, rate, rate * options.warm_up, articles)
        before = {stage: _cpu_seconds(process.pid) for stage, process in stages.items()}
        began, took, late = await asyncio.to_thread(send_at, bootstrap, raw, rate, rate * options.seconds, articles)
        cpu = {stage: _cpu_seconds(process.pid) - before[stage] for stage, process in stages.items()}
        await asyncio.sleep(_DRAIN_SECONDS)
        reader.stdin.close()
        await reader.wait()
        found = np.fromfile(pairs, dtype=np.int64).reshape(-1, 2)
        found = found[found[:, 0] >= began]
        latencies = (found[:, 1] - found[:, 0]) / 1e6
        sent = rate * options.seconds
        return Result(
            *(system, delivery, rate, round(sent / took, 1), len(found)),
            *percentiles(latencies),
            round(late, 1),
            *(round(1000 * cpu[stage] / sent, 3) for stage in _STAGES),
        )


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


def _cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def _until_ready(stage: str, port: int, process: asyncio.subprocess.Process, log: Path) -> None:
    async with asyncio.timeout(_READY_SECONDS), aiohttp.ClientSession() as session:
        while True:
            if process.returncode is not None:
                said = await asyncio.to_thread(log.read_text)
                raise SystemExit(f"{stage} ended with {process.returncode}:\n{said[-2000:]}")
            with contextlib.suppress(aiohttp.ClientError):
                async with session.get(f"http://127.0.0.1:{port}/readyz") as answer:
                    if answer.ok:
                        return
            await asyncio.sleep(0.1)


async def run(options: argparse.Namespace) -> list[Result]:
    """Every system at every rate and in every mode, in turn."""
    results = []
    async with kafka_broker(options.bootstrap) as (bootstrap, reason):
        if bootstrap is None:
            raise SystemExit(reason)
        for delivery, rate, system in itertools.product(options.modes, options.rates, options.systems):
            articles = endless_articles(options.paths)
            found = list(itertools.islice(articles, rate * (options.seconds + options.warm_up)))
            results.append(await measure(system, delivery, rate, bootstrap, iter(found), options))
            print(json.dumps(asdict(results[-1])), file=sys.stderr, flush=True)
    return results


def main() -> None:
    """Prints a table and a line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", metavar="PATH")
    parser.add_argument("--rates", type=_numbers, default=[1000, 500, 300])
    parser.add_argument("--modes", type=_names, default=["exactly_once", "at_least_once"])
    parser.add_argument("--systems", type=_names, default=list(_SYSTEMS))
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--warm-up", type=int, default=20, help="seconds at the same rate before the measured ones")
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
