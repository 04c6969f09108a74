"""The stream as the page listens to it: broken off, silent, missed, and in tabs that nobody sees."""

import asyncio
import contextlib
import re

import pytest
import pytest_asyncio
from desk import START, desk_open, until
from playwright.async_api import expect
from watching import watched

from unecho.core.kind import Kind
from unecho.trends.api import stream

pytestmark = pytest.mark.asyncio(loop_scope="session")

HIDDEN = """
let seen = %s;
Object.defineProperty(document, 'hidden', { get: () => !seen });
window.see = (is) => { seen = is; document.dispatchEvent(new Event('visibilitychange')); };
"""


@pytest_asyncio.fixture(loop_scope="session")
async def desk():
    async with desk_open() as desk:
        desk.open_story("flood", "River towns clear mud", article_time=START)
        desk.tell()
        yield desk


@contextlib.asynccontextmanager
async def listening(browser, desk, seen="true"):
    """A page with a clock that can be put forward; and each time that it asked for the stream."""
    async with watched(browser, desk.address) as page:
        page.allowed = ("ERR_", "Failed to load resource")
        page.streams = []
        page.on("request", lambda request: page.streams.append(request) if request.url.endswith("/stream") else None)
        await page.clock.install()
        await page.add_init_script(HIDDEN % seen)
        await page.goto(desk.address)
        await expect(page.locator(".story")).to_have_count(1)
        yield page


async def live(page):
    await expect(page.locator("#connection")).to_have_attribute("data-state", re.compile("live|quiet"))


async def test_what_was_missed_while_it_was_broken_off_is_told_and_nothing_else_asked(browser, desk):
    async with listening(browser, desk) as page:
        await live(page)
        await expect(page.locator(".feed li")).to_have_count(1)
        desk.judge("flood", kind=Kind.VERBATIM)
        desk.tell()
        await expect(page.locator(".feed li")).to_have_count(2)
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        desk.hang_up()
        desk.judge("flood", kind=Kind.SHORTENED)
        desk.tell()
        await until(lambda: len(page.streams) == 2, "it listens again")
        await expect(page.locator(".feed li")).to_have_count(3)
        assert (await page.streams[0].all_headers()).get("last-event-id") is None
        assert (await page.streams[1].all_headers())["last-event-id"].startswith(f"{desk.news.run}-")
        assert not [url for url in asked if "/api/verdicts" in url]


async def test_what_comes_while_the_list_is_asked_for_is_not_lost(browser, desk):
    """The answer was made before it came."""
    may_answer = asyncio.Event()
    held = []

    async def hold(route):
        response = await route.fetch()
        held.append(route)
        await may_answer.wait()
        await route.fulfill(response=response)

    async with watched(browser, desk.address) as page:
        await page.route("**/api/verdicts*", hold)
        await page.goto(desk.address)
        await live(page)
        # When the page is opened, and when the stream says that all is to be asked for.
        await until(lambda: len(held) == 2, "both were asked for")
        desk.judge("flood", kind=Kind.VERBATIM)
        desk.tell()
        await expect(page.locator(".feed li")).to_have_count(1)
        may_answer.set()
        await expect(page.locator(".feed li")).to_have_count(2)
        await expect(page.locator(".feed li").first).to_contain_text("word for word")


async def test_a_stream_that_falls_silent_is_opened_anew(browser, desk, monkeypatch):
    monkeypatch.setattr(stream, "_BEAT_SECONDS", 3_600.0)
    async with listening(browser, desk) as page:
        await live(page)
        await page.clock.fast_forward(16_000)
        await until(lambda: len(page.streams) == 2, "it listens again")
        await live(page)


async def test_a_tab_that_nobody_has_seen_yet_does_not_listen(browser, desk):
    async with listening(browser, desk, seen="false") as page:
        assert not page.streams
        await page.evaluate("see(true)")
        await live(page)


async def test_a_tab_that_nobody_sees_gives_its_connection_back_for_good(browser, desk):
    async with listening(browser, desk) as page:

        async def tried_in_vain():
            asked = len(page.streams)
            await page.clock.fast_forward(19_000)
            await until(lambda: len(page.streams) > asked, "it tries again")
            await expect(page.locator("#connection")).to_contain_text("Tried again in")

        await live(page)
        # As long a wait as there is: 18.75 seconds.
        await page.evaluate("Math.random = () => 1")
        await desk.close()
        await expect(page.locator("#connection")).to_contain_text("Disconnected")
        for _ in range(5):
            await tried_in_vain()
        await page.evaluate("see(false)")
        await tried_in_vain()
        # After 30 seconds it is away, while it waits to try again after 37.
        await page.clock.fast_forward(12_000)
        await desk.open()
        asked = len(page.streams)
        await page.clock.fast_forward(10_000)
        await page.evaluate("0")
        assert len(page.streams) == asked
        await page.evaluate("see(true)")
        await live(page)


async def test_a_story_says_how_many_have_come_and_shows_them_when_asked(browser, desk):
    async with listening(browser, desk) as page:
        await page.goto(f"{desk.address}/?story=flood")
        await expect(page.locator(".timeline tbody tr")).to_have_count(1)
        await live(page)
        for number in range(12):
            desk.judge("flood", source=f"{number}.example", kind=Kind.VERBATIM)
        desk.tell()
        await expect(page.locator(".title-line .fresh")).to_have_text("12 new")
        await expect(page.locator(".timeline tbody tr")).to_have_count(1)
        await page.click(".title-line .fresh")
        await expect(page.locator(".timeline tbody tr")).to_have_count(12)
        await expect(page.locator(".title-line .fresh")).to_be_hidden()


async def test_a_story_learns_what_came_while_the_stage_was_away(browser, desk):
    async with listening(browser, desk) as page:
        await page.goto(f"{desk.address}/?story=flood")
        await live(page)
        await desk.close()
        desk.judge("flood", source="b.example", kind=Kind.VERBATIM)
        desk.tell()
        await desk.open()
        await expect(page.locator(".title-line .fresh")).to_have_text("1 new")


async def test_a_story_is_shown_once_its_stage_has_restored_it(browser, desk):
    async with listening(browser, desk) as page:
        desk.health.waiting_for = "the stories to be restored"
        await page.goto(f"{desk.address}/?story=flood")
        await expect(page.locator(".whole-story")).to_contain_text("The stage waits")
        desk.health.waiting_for = None
        await expect(page.locator("h1")).to_have_text("River towns clear mud")
