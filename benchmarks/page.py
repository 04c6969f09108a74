"""What the page of trends costs under a fast stream: the browser its time, the stage its processor.

    python benchmarks/page.py [--rate 1000] [--minutes 5] [--turns 4] [--turn-seconds 30] [--listeners 200]

A trends stage reads made verdicts, a third of which open a story, and counts them as it does those of a broker; of what
it would write there it makes the bytes. First two such stages beside each other, of which one is looked at, in turns:
by a page, by so many listeners; what a verdict takes of the processor in both, and the ratio. So both have the same
machine, with a browser on it and whatever else. Then a page is open for as many minutes: its tasks of more than
50 ms (W3C Long Tasks), its heap and elements before and after. Needs Chromium, and a processor for the browser beside
the stage's. The last line is JSON.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import sys
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from playwright.async_api import Browser, Page
from rich.console import Console
from rich.table import Table

from watched.viewers import browsing, heap_mb, listening, long_tasks, page_open

_HERE = Path(__file__).parent
_WARM_SECONDS = 10
_SETTLE_SECONDS = 10


class StageProcess(NamedTuple):
    """The stage, and where its page is."""

    process: asyncio.subprocess.Process
    address: str

    async def read_for(self, seconds: float) -> dict[str, Any]:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{seconds}\n".encode())
        return await _said(self.process)


@contextlib.asynccontextmanager
async def stage_running(rate: int) -> AsyncIterator[StageProcess]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "watched.stage", str(rate)),
        cwd=_HERE, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        yield StageProcess(process, (await _said(process))["address"])
    finally:
        process.kill()
        await process.wait()


async def _said(process: asyncio.subprocess.Process) -> dict[str, Any]:
    assert process.stdout is not None
    line = await process.stdout.readline()
    if not line:
        raise SystemExit("the stage has ended: its log above says why")
    return dict(json.loads(line))


async def in_turns(stages: Sequence[StageProcess], browser: Browser, options: argparse.Namespace) -> dict[str, Any]:
    """Processor time of a verdict, in microseconds: of the stage that somebody looks at, and of the other meanwhile."""
    listeners = f"{options.listeners} listeners"
    seen: dict[str, list[tuple[int, int]]] = {"a page": [], listeners: []}
    served = 0
    for turn in range(options.turns):
        for who, pairs in seen.items():
            # They change places: two processes are never quite alike.
            looked_at, other = stages[turn % 2], stages[1 - turn % 2]
            async with contextlib.AsyncExitStack() as stack:
                if who == "a page":
                    await stack.enter_async_context(page_open(browser, looked_at.address))
                else:
                    tasks = await stack.enter_async_context(listening(looked_at.address, options.listeners))
                # Who comes has what came before counted, once.
                await asyncio.gather(*(stage.read_for(_SETTLE_SECONDS) for stage in stages))
                told = await asyncio.gather(*(stage.read_for(options.turn_seconds) for stage in (looked_at, other)))
                served = served if who == "a page" else sum(not task.done() for task in tasks)
            pairs.append((round(told[0]["cpu_us"]), round(told[1]["cpu_us"])))
    return {
        "cpu_us": seen,
        "ratio": {who: round(median(mine / others for mine, others in pairs), 3) for who, pairs in seen.items()},
        "listening_at_the_end": served,
    }


async def watched(stage: StageProcess, browser: Browser, options: argparse.Namespace) -> dict[str, Any]:
    """A page that is open for long."""
    async with page_open(browser, stage.address) as page:
        await stage.read_for(_WARM_SECONDS)
        opening, heap, elements = await long_tasks(page), [await heap_mb(page)], [await _elements(page)]
        minutes = []
        for _ in range(max(1, round(options.minutes * 6))):
            minutes.append(await stage.read_for(min(10.0, options.minutes * 60)))
            heap.append(await heap_mb(page))
        tasks = await long_tasks(page)
        elements.append(await _elements(page))
    return {
        "verdicts": sum(one["verdicts"] for one in minutes),
        "stories": minutes[-1]["stories"],
        "longest_batch_ms": round(max(one["longest_batch_ms"] for one in minutes)),
        "stage_memory_mb": [round(minutes[0]["memory_mb"]), round(minutes[-1]["memory_mb"])],
        "tasks_over_50_ms": len(tasks),
        "tasks_over_100_ms": sum(task > 100 for task in tasks),
        "longest_task_ms": round(max(tasks, default=0)),
        "longest_task_ms_at_first": round(max(opening, default=0)),
        "heap_mb": [round(heap[0], 2), round(median(heap), 2), round(heap[-1], 2)],
        "elements": elements,
    }


async def _elements(page: Page) -> int:
    return int(await page.evaluate("document.querySelectorAll('*').length"))


async def run(options: argparse.Namespace) -> dict[str, Any]:
    """All of it, on one stage."""
    told: dict[str, Any] = {"rate": options.rate, "load": [round(os.getloadavg()[0], 1)]}
    async with browsing() as browser:
        if options.turns:
            async with stage_running(options.rate) as one, stage_running(options.rate) as other:
                await asyncio.gather(*(stage.read_for(_WARM_SECONDS) for stage in (one, other)))
                told |= await in_turns((one, other), browser, options)
        if options.minutes:
            async with stage_running(options.rate) as stage:
                told |= await watched(stage, browser, options)
        told["load"].append(round(os.getloadavg()[0], 1))
        return told


def table_of(told: dict[str, Any]) -> Table:
    table = Table("what", "measured", title=f"{told['rate']} verdicts a second, load {told['load']}")
    for name, value in told.items():
        if name not in {"rate", "load"}:
            each = value.items() if isinstance(value, dict) else [("", value)]
            for key, one in each:
                table.add_row(f"{name.replace('_', ' ')} {key}".strip(), str(one))
    return table


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rate", type=int, default=1_000, help="verdicts a second")
    parser.add_argument("--minutes", type=float, default=5, help="for which a page is open; 0 leaves it out")
    parser.add_argument("--turns", type=int, default=4, help="0 leaves them out")
    parser.add_argument("--turn-seconds", type=float, default=30)
    parser.add_argument("--listeners", type=int, default=200)
    told = asyncio.run(run(parser.parse_args()))
    Console(width=120).print(table_of(told))
    print(json.dumps(told))


if __name__ == "__main__":
    main()
