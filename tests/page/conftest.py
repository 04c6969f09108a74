"""A browser for the tests of the page: Debian's Chromium, or another that is there. Nothing is downloaded for them."""

import os
import shutil
import sys
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import async_playwright

sys.path.insert(0, str(Path(__file__).parent))

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@pytest.fixture(scope="session")
def browser_path() -> str:
    """Leaves a test out, with the reason, where there is no browser; in CI fails it."""
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if found is None:
        reason = f"no browser here ({', '.join(BROWSERS)}): apt-get install chromium"
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI tests the page in a browser: {reason}", pytrace=False)
        pytest.skip(reason)
    return found


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(browser_path):
    """One for all tests; each page has a context of its own."""
    async with async_playwright() as running:
        # Where all are root, as in a container, it has no sandbox.
        started = await running.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        yield started
        await started.close()
