"""The pictures of docs/page.md: `python tests/page/pictures.py` makes them anew, as the tests make them."""

from __future__ import annotations

import asyncio
import contextlib
import math
import random
import shutil
import sys
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

from desk import Desk, desk_open
from newsday import fill
from playwright.async_api import Browser, Page, async_playwright, expect
from prometheus_client import CollectorRegistry
from watching import watched

from unecho.core.verdict import Outcome
from unecho.monitoring.health import Health
from unecho.monitoring.http import StageServer
from unecho.monitoring.metrics import Metrics
from unecho.settings.settings import Settings
from unecho.trends.state.pace import Pace

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
SIZES = {"overview": (1440, 900), "story": (1440, 1000), "system": (1440, 760)}


async def take(browser: Browser, folder: Path) -> None:
    """All of them, as PNG files of that folder."""
    async with other_stages() as urls, desk_open() as desk:
        await desk.close()
        desk.settings = replace(desk.settings, stage_urls=urls)
        await desk.open()
        fill(desk)
        desk.state.pace = a_pace()
        for name, (width, height) in SIZES.items():
            async with watched(browser, desk.address, viewport={"width": width, "height": height}) as page:
                await VIEWS[name](page, desk)
                await page.wait_for_timeout(300)
                await page.screenshot(path=folder / f"{name}.png")


async def _overview(page: Page, desk: Desk) -> None:
    await page.goto(desk.address)
    await expect(page.locator("#connection")).to_have_attribute("data-state", "quiet")
    title = "Storm surge closes harbours along the northern coast"
    desk.judge("harbour", source="free-press.example", title=title, article_time=desk.state.watermark)
    desk.tell()
    await expect(page.locator("#connection")).to_have_attribute("data-state", "live")
    await expect(page.locator(".entity .course").first).to_be_visible()


async def _story(page: Page, desk: Desk) -> None:
    copy = next(name for name in desk.texts.articles if name != "harbour")
    await page.goto(f"{desk.address}/?story=harbour&with={copy}")
    await expect(page.locator(".beside")).to_be_visible()


async def _system(page: Page, desk: Desk) -> None:
    await page.goto(f"{desk.address}/?view=system")
    await expect(page.locator(".stage")).to_have_count(3)
    await expect(page.locator(".dead tbody tr")).to_have_count(1)


VIEWS = {"overview": _overview, "story": _story, "system": _system}


def a_pace() -> Pace:
    """A quarter of an hour in which some four articles a second came."""
    clock, chance = [0.0], random.Random(4)
    pace = Pace(lambda: clock[0])
    while clock[0] < 900:
        clock[0] += chance.expovariate(4 + 2 * math.sin(clock[0] / 150))
        pace.note(Outcome.NEAR_COPY if chance.random() < 0.55 + clock[0] / 6_000 else Outcome.UNIQUE)
    return pace


@contextlib.asynccontextmanager
async def other_stages() -> AsyncIterator[str]:
    """Two that answer; of one something waits."""
    async with contextlib.AsyncExitStack() as stack:
        urls = []
        for stage, waiting in (("sign", 12), ("dedupe", 8_400)):
            metrics = Metrics(CollectorRegistry())
            outcomes = {"signed": 41_210, "dead": 3} if stage == "sign" else {"unique": 9_120, "near_copy": 23_690}
            for outcome, number in outcomes.items():
                metrics.articles.labels(stage, outcome).inc(number)
            metrics.consumer_lag.labels(stage, "articles", "0").set(waiting)
            metrics.breaker_open.labels(stage).set(0)
            if stage == "dedupe":
                metrics.snapshot_time.labels("0").set(time.time() - 140)
            else:
                metrics.dead_letters.labels(stage, "not_json").inc(3)
            server = StageServer(Settings(), 0, metrics.registry, Health(waiting_for=None))
            await stack.enter_async_context(server)
            urls.append(f"{stage}=http://127.0.0.1:{server.port}")
        yield ",".join(urls)


async def _main(folder: Path) -> None:
    async with async_playwright() as running:
        browser = await running.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        await take(browser, folder)
        await browser.close()


if __name__ == "__main__":
    asyncio.run(_main(Path(sys.argv[1]) if sys.argv[1:] else FOLDER))
