"""Articles a second from articles.raw to the last verdict, on the embedded broker, one process a stage.

    python benchmarks/throughput.py [PATH] [--articles N] [--runs N]

PATH is read as `unecho replay` reads it (default: the seeds, amplified). Beside unecho runs a passthrough, in turn, on
brokers of the same kind: the same delivery loop around stages that only copy. The ratio says what detection costs.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import sys
import time
from pathlib import Path
from statistics import median

import aiohttp
from rich.console import Console
from rich.table import Table

from unecho.client.subscription import read
from unecho.kafka.embedded import EmbeddedBroker
from unecho.kafka.topics import create_topics
from unecho.process.shipped import shipped_folder
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

_STAGES = ("sign", "dedupe")
_PEER = str(Path(__file__).with_name("passthrough.py"))
_COMMANDS = {
    "unecho": {stage: ["-m", "unecho", stage] for stage in _STAGES},
    "passthrough": {stage: [_PEER, stage] for stage in _STAGES},
}
_PORTS = {"sign": 19101, "dedupe": 19102}


async def articles_per_second(system: str, replay: list[str], articles: int) -> float:
    """One run, from the first verdict to the last: stages are ready, and replay sends as fast as it can."""
    async with contextlib.AsyncExitStack() as stack:
        broker = await stack.enter_async_context(EmbeddedBroker())
        await create_topics(Settings(bootstrap=broker.bootstrap))
        environment = {**os.environ, "UNECHO_BOOTSTRAP": broker.bootstrap, "UNECHO_SESSION_TIMEOUT": "2s"}
        for stage, arguments in _COMMANDS[system].items():
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                *arguments,
                env={**environment, "UNECHO_HTTP_PORT": str(_PORTS[stage])},
                stderr=asyncio.subprocess.DEVNULL,
            )
            stack.push_async_callback(process.wait)
            stack.callback(process.terminate)
        for port in _PORTS.values():
            await _until_ready(port)
        started = time.perf_counter()
        sending = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "unecho", "replay", *replay, env=environment, stdout=asyncio.subprocess.DEVNULL
        )
        stack.push_async_callback(sending.wait)
        seen = 0
        async for _ in read(Topic.VERDICTS, broker.bootstrap):
            # The first one starts the clock: the start of Python is not what is measured.
            started = time.perf_counter() if seen == 0 else started
            seen += 1
            if seen == articles:
                return (articles - 1) / (time.perf_counter() - started)
    raise AssertionError("unreachable: the topic has no end")


async def _until_ready(port: int) -> None:
    async with aiohttp.ClientSession() as session:
        while True:
            with contextlib.suppress(aiohttp.ClientError):
                async with session.get(f"http://127.0.0.1:{port}/readyz") as answer:
                    if answer.ok:
                        return
            await asyncio.sleep(0.1)


def main() -> None:
    """Prints a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", nargs="?", help="articles; those of PATH should all be readable")
    parser.add_argument("--articles", type=int, default=3000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    replay = ["--limit", str(options.articles)]
    replay += (
        [options.path] if options.path else [str(shipped_folder("seeds")), "--amplify", str(options.articles // 5)]
    )
    rates: dict[str, list[float]] = {system: [] for system in _COMMANDS}
    for _ in range(options.runs):
        for system, found in rates.items():
            found.append(asyncio.run(articles_per_second(system, replay, options.articles)))
    table = Table("system", "articles/s: least", "median", "most", "of passthrough")
    for system, found in rates.items():
        ratio = median(found) / median(rates["passthrough"])
        table.add_row(system, f"{min(found):,.0f}", f"{median(found):,.0f}", f"{max(found):,.0f}", f"{ratio:.2f}")
    Console().print(table)


if __name__ == "__main__":
    main()
