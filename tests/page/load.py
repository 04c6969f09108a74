"""How the page bears a fast stream, and what it costs the stage: `python tests/page/load.py --seconds 300`.

Verdicts come as fast as asked for, a third of them new stories; pages watch them, and plain listeners of the stream.
What is printed: long tasks of the page (PerformanceObserver), its heap, and the processor that the stage took.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import shutil
import time

import aiohttp
from desk import START, Desk, desk_open
from playwright.async_api import async_playwright
from watching import watched

from unecho.core.kind import Kind
from unecho.core.verdict import Outcome

BATCHES = 5
"""A second."""


async def stream(desk: Desk, rate: int, seconds: float) -> tuple[int, float]:
    """Sends as many, at that rate; how many, and seconds of the processor that this process took."""
    began, cpu, sent = time.monotonic(), time.process_time(), 0
    while (now := time.monotonic() - began) < seconds:
        for _ in range(max(0, int(now * rate) - sent)):
            sent += 1
            at = START + sent * 60
            if sent % 3 == 0:
                desk.open_story(
                    f"s{sent}", f"Story {sent}", "PLACE:Norhaven", article_time=at, source=f"{sent % 40}.example"
                )
            else:
                story = f"s{sent - sent % 3 - 3 * (sent % 50)}" if sent > 300 else "s3"
                desk.judge(
                    story,
                    Outcome.NEAR_COPY,
                    source=f"{sent % 40}.example",
                    kind=Kind.VERBATIM,
                    reused=1.0,
                    article_time=at,
                )
        desk.tell()
        await asyncio.sleep(1 / BATCHES)
    return sent, time.process_time() - cpu


async def listen(session: aiohttp.ClientSession, address: str) -> None:
    """Reads the stream and does nothing with it."""
    async with session.get(f"{address}/api/stream") as response:
        async for _ in response.content.iter_any():
            pass


async def run(rate: int, seconds: float, pages: int, listeners: int) -> dict[str, object]:
    """One course."""
    async with contextlib.AsyncExitStack() as stack:
        desk = await stack.enter_async_context(desk_open())
        told: dict[str, object] = {"pages": pages, "listeners": listeners, "rate": rate}
        opened = []
        if pages:
            running = await stack.enter_async_context(async_playwright())
            browser = await running.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            stack.push_async_callback(browser.close)
            for _ in range(pages):
                page = await stack.enter_async_context(watched(browser, desk.address))
                await page.goto(desk.address)
                opened.append(page)
        session = await stack.enter_async_context(
            aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0), timeout=aiohttp.ClientTimeout(None))
        )
        tasks = [asyncio.ensure_future(listen(session, desk.address)) for _ in range(listeners)]
        await stream(desk, rate, 15)
        heap = [await heap_of(page) for page in opened]
        for page in opened:
            # Those of loading it are told by `longest_ms_at_first`.
            told |= {"longest_ms_at_first": max(await page.evaluate("longTasks"), default=0)}
            await page.evaluate("longTasks.length = 0")
        sent, cpu = await stream(desk, rate, seconds)
        told |= {"sent": sent, "cpu_us_a_verdict": round(cpu / sent * 1e6), "per_second": round(sent / seconds)}
        told |= {"listening_at_the_end": sum(not task.done() for task in tasks)}
        for page, before in zip(opened, heap, strict=True):
            tasks_ms = await page.evaluate("longTasks")
            told |= {
                "long_tasks": len(tasks_ms),
                "longest_ms": max(tasks_ms, default=0),
                "over_100_ms": sum(one > 100 for one in tasks_ms),
                "heap_mb": [before, await heap_of(page)],
                "rows": await page.locator("li").count(),
            }
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return told


async def heap_of(page) -> float:
    """Megabytes, after garbage was collected."""
    client = await page.context.new_cdp_session(page)
    await client.send("HeapProfiler.collectGarbage")
    usage = await client.send("Runtime.getHeapUsage")
    return round(usage["usedSize"] / 1e6, 2)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rate", type=int, default=1_000)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--pages", type=int, default=1)
    parser.add_argument("--listeners", type=int, default=0)
    given = parser.parse_args()
    print(json.dumps(asyncio.run(run(given.rate, given.seconds, given.pages, given.listeners))))
