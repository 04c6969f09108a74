"""What a person who was never here asks of the page of a running demo, and finds: all of it is real but the news."""

import asyncio
import contextlib
import re
import signal
import sys

import pytest
from playwright.async_api import expect
from watching import text_of, watched

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.slow]


@contextlib.asynccontextmanager
async def demo():
    """A demo that stays up; the address that it prints for its page."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "unecho", "demo", "--serve", "--free-ports",
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT, start_new_session=True,
    )  # fmt: skip
    said = []
    try:
        while not (found := re.search(r"Up until Ctrl-C\. The page: (http://\S+)/ ", said[-1] if said else "")):
            line = await process.stdout.readline()
            assert line, "".join(said)
            said.append(line.decode())
        yield found[1]
    finally:
        process.send_signal(signal.SIGTERM)
        # Whoever writes to a pipe that nobody reads waits.
        await process.communicate()


async def test_within_a_minute_one_finds_what_was_copied_by_whom_how_and_why_not(browser):
    async with demo() as address, watched(browser, address) as page:
        page.set_default_timeout(60_000)
        await page.goto(address)
        # The story most copied in the last hour, and who had it first.
        await page.select_option("#filter-window", "1h")
        await page.wait_for_url("**window=1h*")
        await expect(page.locator(".story .size .number").first).to_have_text("480")
        await page.click(".story h3 a >> nth=0")
        assert "Comes from Reuters, credited in its text" in await text_of(page, ".whole-story .facts")
        assert re.search(r"First outlet [a-z]+-\d+\.example", await text_of(page, ".whole-story .facts"))
        # What an outlet changed in it.
        await page.click(".compare >> nth=1")
        await expect(page.locator(".verdict")).to_contain_text("One story", timeout=60_000)
        assert "stands for the story" in await text_of(page, ".beside header >> nth=0")
        assert await page.locator(".beside mark").count() > 3
        # Why the fifth seed is no copy.
        await page.click("text=Why not one?")
        await expect(page.locator(".verdict")).to_contain_text("Two stories", timeout=60_000)
        await expect(page.locator(".verdict")).to_contain_text(re.compile(r"0\.2\d, and from 0\.31 on"))
        assert await page.locator(".reasons li").count() >= 4
        # All stages are there, and what could not be read.
        await page.click("text=System")
        await expect(page.locator(".stage.ready")).to_have_count(3, timeout=60_000)
        await expect(page.locator(".dead tbody tr")).to_contain_text("not json", timeout=60_000)
