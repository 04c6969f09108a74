"""A page that is watched itself: what it logs, whom it asks, how long it kept the browser busy."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

from playwright.async_api import Browser, Page, expect

expect.set_options(timeout=20_000)

LONG_TASKS = """
window.longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((one) => one.duration)))
  .observe({ type: 'longtask', buffered: true });
"""


@contextlib.asynccontextmanager
async def watched(browser: Browser, address: str, **options: object) -> AsyncIterator[Page]:
    """A new page, in a context of its own. At the end nothing may have been logged, and no other host asked.

    `page.allowed` are texts of what may be logged: a stage that is away is a failed request to a browser.
    """
    context = await browser.new_context(
        **{
            "viewport": {"width": 1280, "height": 900},
            "timezone_id": "Europe/Berlin",
            "reduced_motion": "reduce",
            **options,
        }
    )
    page = await context.new_page()
    page.set_default_timeout(20_000)
    said: list[str] = []
    hosts: set[str] = set()
    page.allowed = ()  # type: ignore[attr-defined]
    page.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: said.append(f"error: {error}"))
    page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
    await page.add_init_script(LONG_TASKS)
    try:
        yield page
    finally:
        await context.close()
    logged = [text for text in said if not any(allowed in text for allowed in page.allowed)]  # type: ignore[attr-defined]
    assert not logged, logged
    assert hosts <= {urlsplit(address).netloc}, hosts


async def text_of(page: Page, selector: str) -> str:
    """What is read there, in one line."""
    return " ".join((await page.inner_text(selector)).split())
