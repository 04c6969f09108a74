"""Who watches: a browser with the page, and listeners that read the stream and do nothing with it."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
from playwright.async_api import Browser, Page, async_playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_LONG_TASKS = """
window.longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((one) => one.duration)))
  .observe({ type: 'longtask', buffered: true });
"""


@contextlib.asynccontextmanager
async def browsing() -> AsyncIterator[Browser]:
    """A browser that is there; nothing is fetched."""
    path = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if path is None:
        raise SystemExit(f"no browser here ({', '.join(BROWSERS)}): apt-get install chromium")
    async with async_playwright() as running:
        browser = await running.chromium.launch(executable_path=path, args=["--no-sandbox"])
        try:
            yield browser
        finally:
            await browser.close()


@contextlib.asynccontextmanager
async def page_open(browser: Browser, address: str) -> AsyncIterator[Page]:
    """The page, once it shows stories or says that there are none; it is live."""
    context = await browser.new_context(viewport={"width": 1280, "height": 900})
    try:
        page = await context.new_page()
        await page.add_init_script(_LONG_TASKS)
        await page.goto(address)
        await page.wait_for_selector("#connection[data-state=live], #connection[data-state=quiet]")
        yield page
    finally:
        await context.close()


async def long_tasks(page: Page) -> list[float]:
    """Milliseconds of each task of more than 50 since the last call."""
    return list(await page.evaluate("longTasks.splice(0)"))


async def heap_mb(page: Page) -> float:
    """After garbage was collected."""
    client = await page.context.new_cdp_session(page)
    await client.send("HeapProfiler.collectGarbage")
    usage: dict[str, Any] = await client.send("Runtime.getHeapUsage")
    return float(usage["usedSize"]) / 1e6


@contextlib.asynccontextmanager
async def listening(address: str, listeners: int) -> AsyncIterator[list[asyncio.Task[int]]]:
    """Each gives the status of its answer, once that has ended."""
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector, timeout=aiohttp.ClientTimeout(None)) as session:
        tasks = [asyncio.ensure_future(_listen(session, address)) for _ in range(listeners)]
        try:
            yield tasks
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


async def _listen(session: aiohttp.ClientSession, address: str) -> int:
    async with session.get(f"{address}/api/stream") as response:
        async for _ in response.content.iter_any():
            pass
        return response.status
