"""Whether all stages, trends too, hold a rate for minutes on a real Kafka, exactly once: what waits for each of them.

    python benchmarks/held.py [PATH …] [--rate 1000] [--minutes 5]

Articles are those of PATH in rounds, or made ones: see texts.py. What waits is what a stage says of its lag, asked for
thirty times; it must be no more in the last third than in the second, give or take --slack seconds' articles.
The exit code is 1 where it is. A subscriber's latencies are told beside. The last line is JSON.
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
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import aiohttp
from prometheus_client.parser import text_string_to_metric_families
from rich.console import Console
from rich.table import Table

from latency import percentiles, send_at
from running.stage_processes import Place, cpu_seconds, running, watched
from running.systems import free_port, stage
from running.watching import subscribed, until_ready
from setting import kafka_broker
from texts import endless_articles
from unecho.records.topology import Topic

_STAGES = ("sign", "dedupe", "trends")
_SAMPLES = 30
_LAG = "unecho_consumer_lag_records"


@dataclass(frozen=True, slots=True)
class Sample:
    """Seconds since sending began; by stage what waits for it, and its CPU microseconds of each second since then."""

    seconds: float
    waiting: dict[str, int]
    cpu_us: dict[str, float]


class Stages:
    """Those that run, asked over HTTP."""

    def __init__(self, session: aiohttp.ClientSession, ports: dict[str, int], pids: dict[str, int]) -> None:
        self._session, self._ports, self._pids = session, ports, pids

    def cpu(self) -> dict[str, float]:
        """Seconds of each so far."""
        return {name: cpu_seconds(pid) for name, pid in self._pids.items()}

    async def waiting(self) -> dict[str, int]:
        """Records, by stage."""
        return {name: await self._lag(port) for name, port in self._ports.items()}

    async def _lag(self, port: int) -> int:
        async with self._session.get(f"http://127.0.0.1:{port}/metrics") as answer:
            families = text_string_to_metric_families(await answer.text())
        return int(sum(one.value for family in families if family.name == _LAG for one in family.samples))


async def watch(stages: Stages, sending: asyncio.Future[object], every: float) -> list[Sample]:
    """Samples, so many seconds apart, for as long as is sent."""
    loop, samples, cpu = asyncio.get_running_loop(), list[Sample](), stages.cpu()
    began = at = loop.time()
    while not sending.done():
        await asyncio.wait({sending}, timeout=every)
        waiting, now, used = await stages.waiting(), loop.time(), stages.cpu()
        took = {name: round((used[name] - cpu[name]) * 1e6 / (now - at)) for name in used}
        samples.append(Sample(round(now - began, 1), waiting, took))
        at, cpu = now, used
    return samples


async def run(bootstrap: str, articles: Sequence[bytes], options: argparse.Namespace) -> dict[str, object]:
    """All stages, sent to at the rate."""
    prefix, count = f"held-{secrets.token_hex(4)}.", int(options.rate * options.minutes * 60)
    with tempfile.TemporaryDirectory(prefix="unecho-held-") as name:
        place = Place(bootstrap, prefix, Path(name))
        ports = {stage_name: free_port() for stage_name in _STAGES}
        processes = [stage(one, ["-m", "unecho", one], place, "exactly_once", port) for one, port in ports.items()]
        async with running(place, processes) as pids, aiohttp.ClientSession() as session:
            stages = Stages(session, ports, pids)
            await watched(until_ready(session, ports.values()), pids, place)
            async with subscribed(bootstrap, Topic.UNIQUE.named(prefix), place.folder) as subscriber:
                raw = Topic.RAW.named(prefix)
                arguments = bootstrap, raw, options.rate, count, iter(articles)
                sending = asyncio.ensure_future(asyncio.to_thread(send_at, *arguments))
                samples = await watch(stages, sending, options.minutes * 60 / _SAMPLES)
                began, took, late = await sending
                found = await subscriber.read()
    latencies = (found[:, 1] - found[:, 0]) / 1e6
    thirds = [latencies[(found[:, 0] - began) * 3 // int(took * 1e9) == third] for third in range(3)]
    return {
        "rate": options.rate,
        "sent_per_second": round(count / took, 1),
        "late_ms": round(late, 1),
        "latency_ms_by_third": [percentiles(third) for third in thirds],
        "samples": [asdict(sample) for sample in samples],
        "load": [round(load, 1) for load in os.getloadavg()],
        "is_held": is_held(samples, options.rate * options.slack),
    }


def is_held(samples: Sequence[Sample], slack: float) -> bool:
    """Whether no stage has more waiting in the last third than in the second, but for `slack`."""
    third = len(samples) // 3
    second, last = samples[third : 2 * third], samples[2 * third :]
    return all(
        max(sample.waiting[name] for sample in last) <= max(sample.waiting[name] for sample in second) + slack
        for name in _STAGES
    )


def main() -> None:
    """Prints a table and a line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", metavar="PATH")
    parser.add_argument("--rate", type=int, default=1000)
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--slack", type=float, default=1.0, help="seconds")
    parser.add_argument("--bootstrap", default=os.environ.get("UNECHO_TEST_KAFKA"))
    options = parser.parse_args()
    articles = list(itertools.islice(endless_articles(options.paths), int(options.rate * options.minutes * 60)))

    async def measure() -> dict[str, object]:
        async with kafka_broker(options.bootstrap) as (bootstrap, reason):
            if bootstrap is None:
                raise SystemExit(reason)
            return await run(bootstrap, articles, options)

    found = asyncio.run(measure())
    table = Table("s", *(f"waits for {name}" for name in _STAGES), *(f"{name}: CPU us a second" for name in _STAGES))
    for sample in found["samples"]:  # type: ignore[attr-defined]
        told = [*sample["waiting"].values(), *sample["cpu_us"].values()]
        table.add_row(str(sample["seconds"]), *(f"{value:,}" for value in told))
    Console().print(table)
    print(json.dumps(found))
    sys.exit(0 if found["is_held"] else 1)


if __name__ == "__main__":
    main()
