"""Every view of the page held against the rules of axe-core: labels, contrast, roles, order."""

import pytest
from axe_playwright_python.async_playwright import Axe
from desk import desk_open
from newsday import fill
from playwright.async_api import expect
from watching import watched

pytestmark = pytest.mark.asyncio(loop_scope="session")

VIEWS = {
    "/": ".story",
    "/?words=storm&entity=PLACE:Norhaven": ".chip",
    "/?words=nothing": ".empty",
    "/?story=harbour": ".timeline",
    "/?story=harbour&with=": ".comparison",
    "/?view=system": ".stage",
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_no_rule_is_broken(browser, scheme):
    async with desk_open() as desk:
        fill(desk)
        async with watched(browser, desk.address, color_scheme=scheme) as page:
            for path, sign in VIEWS.items():
                copy = next(name for name in desk.texts.articles if name != "harbour")
                await page.goto(desk.address + path + (copy if path.endswith("with=") else ""))
                await expect(page.locator(".beside" if path.endswith("with=") else sign).first).to_be_visible()
                found = await Axe().run(page)
                assert found.violations_count == 0, f"{path}: {found.generate_report()}"
