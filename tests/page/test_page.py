"""The page in a browser, as a person uses it."""

import asyncio
import contextlib
import re

import aiohttp
import pytest
import pytest_asyncio
from desk import START, desk_open, seeds
from newsday import fill
from playwright.async_api import expect
from watching import text_of, watched

from unecho.core.kind import Kind

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest_asyncio.fixture(loop_scope="session")
async def desk():
    async with desk_open() as desk:
        yield desk


async def live(page):
    """Returns when the stream is open."""
    await expect(page.locator("#connection")).to_have_attribute("data-state", re.compile("live|quiet"))


async def test_it_is_empty_in_words_and_fills_by_itself(browser, desk):
    async with watched(browser, desk.address) as page:
        await page.goto(desk.address)
        await expect(page.locator(".story-list")).to_contain_text("No story yet")
        await expect(page.locator(".names")).to_contain_text("No names yet")
        await expect(page.locator(".verdicts")).to_contain_text("None since this stage has started")
        await live(page)
        desk.open_story("flood", "River towns clear mud", "PLACE:Lindau", article_time=START)
        desk.tell()
        await expect(page.locator(".story h3")).to_have_text("River towns clear mud")
        await expect(page.locator(".feed li")).to_have_count(1)
        await expect(page.locator("#connection")).to_contain_text("Live")
        await expect(page.locator("#zone")).to_contain_text("Europe/Berlin (GMT+1)")


async def test_numbers_change_where_they_stand_and_new_rows_wait(browser, desk):
    desk.open_story("flood", "River towns clear mud", article_time=START)
    desk.judge("flood", source="b.example")
    desk.tell()
    async with watched(browser, desk.address) as page:
        await page.goto(desk.address)
        await live(page)
        await expect(page.locator("#connection")).to_contain_text("no new article since this page was opened")
        await expect(page.locator(".story .size .number")).to_have_text("2")
        await page.evaluate("window.first = document.querySelector('.story')")
        for _ in range(12):
            desk.judge("flood", source="c.example", article_time=START + 60_000)
        for number in range(3):
            desk.open_story(f"new-{number}", f"New {number}", article_time=START + 90_000)
        desk.tell()
        await expect(page.locator(".story .size .number")).to_have_text("14")
        await expect(page.locator(".story-list .fresh")).to_have_text("3 new")
        assert await page.locator(".story").count() == 1
        await page.click(".story-list .fresh")
        await expect(page.locator(".story")).to_have_count(4)
        assert await page.evaluate("window.first === document.querySelector('.story')")
        assert await page.evaluate("document.activeElement.closest('.story') !== null")


async def test_the_feed_waits_while_it_is_read(browser, desk):
    desk.open_story("flood", "River towns clear mud", article_time=START)
    desk.tell()
    async with watched(browser, desk.address) as page:
        await page.goto(desk.address)
        await live(page)
        await page.hover(".feed li")
        desk.judge("flood", kind=Kind.SHORTENED, reused=0.5)
        desk.judge("flood", kind=Kind.VERBATIM, reused=1.0)
        desk.tell()
        await expect(page.locator(".verdicts .fresh")).to_have_text("2 new")
        assert await page.locator(".feed li").count() == 1
        await page.mouse.move(5, 5)
        await expect(page.locator(".feed li")).to_have_count(3)
        assert await page.locator(".feed li .what").all_inner_texts() == [
            "copy, word for word", "copy, shortened", "new story",
        ]  # fmt: skip


async def test_filters_stand_in_the_address(browser, desk):
    fill(desk)
    async with watched(browser, desk.address) as page:
        await page.goto(f"{desk.address}/?words=storm")
        await expect(page.locator(".story")).to_have_count(1)
        assert await page.input_value("#filter-words") == "storm"
        await page.fill("#filter-words", "")
        await expect(page.locator(".story")).to_have_count(25)
        await page.select_option("#filter-kind", "merged")
        await page.wait_for_url("**kind=merged*")
        await page.fill("#filter-origin", "reuters")
        await page.wait_for_url("**origin=reuters*")
        await expect(page.locator(".story")).to_have_count(2)
        # Where it is opened anew it is the same view.
        await page.reload()
        await expect(page.locator(".story")).to_have_count(2)
        assert await page.input_value("#filter-kind") == "merged"
        await page.click(".clear")
        await expect(page.locator(".story")).to_have_count(25)
        await page.go_back()
        await expect(page.locator(".story")).to_have_count(2)
        await page.click(".entity a:has-text('Norhaven')")
        await page.wait_for_url("**entity=PLACE*")
        await expect(page.locator(".chips .chip")).to_contain_text("Norhaven")
        await expect(page.locator(".story")).to_have_count(1)


async def test_an_hour_that_is_clicked_is_what_is_shown(browser, desk):
    fill(desk)
    async with watched(browser, desk.address) as page:
        await page.goto(desk.address)
        bar = page.locator(".bar").nth(30)
        await expect(bar).to_have_attribute("aria-label", re.compile(r"articles"))
        articles = re.search(r": ([\d,]+) articles?, (\d+) new", await bar.get_attribute("aria-label"))
        await bar.click()
        await page.wait_for_url("**since=*until=*")
        await expect(bar).to_have_attribute("aria-pressed", "true")
        assert int(articles[2]) <= await page.locator(".story").count()
        await bar.click()
        await expect(bar).to_have_attribute("aria-pressed", "false")
        await expect(page.locator(".story")).to_have_count(25)


async def test_views_are_kept_in_the_browser(browser, desk):
    fill(desk)
    async with watched(browser, desk.address) as page:
        await page.goto(f"{desk.address}/?words=storm")
        await page.click("text=Saved views")
        await page.fill("#save-name", "The storm")
        await page.press("#save-name", "Enter")
        await page.goto(desk.address)
        await page.click("text=Saved views")
        await page.click("a:has-text('The storm')")
        await page.wait_for_url("**words=storm*")
        await expect(page.locator(".story")).to_have_count(1)
        await page.click("[aria-label='Forget The storm']")
        assert await page.evaluate("localStorage.getItem('unecho-saved')") == "[]"
        # What another version, or a person, has left there.
        for left in ("{", "5", '[{"name": "x", "filters": "y"}, null, {"filters": {}}]'):
            await page.evaluate("(left) => localStorage.setItem('unecho-saved', left)", left)
            await page.goto(desk.address)
            await expect(page.locator(".story").first).to_be_visible()


async def test_a_story_tells_who_when_what_and_why(browser, desk):
    fill(desk)
    async with watched(browser, desk.address) as page:
        await page.goto(desk.address)
        await page.click("text=Storm surge closes harbours")
        await expect(page.locator("h1")).to_have_text("Storm surge closes harbours along the northern coast")
        assert "Reuters, credited in its text" in await text_of(page, ".facts")
        assert "first" in await text_of(page, ".timeline tbody tr:first-child")
        # A share says of what it is one: to the article that was matched, and beside it to the one that is shown.
        share = await text_of(page, ".timeline tbody tr:nth-child(2) .share")
        assert re.fullmatch(r"[\d.]+ % of it in city-desk\.example’s", share), share
        out = page.locator(".timeline tbody a[target]").first
        assert set((await out.get_attribute("rel")).split()) >= {"noopener", "noreferrer"}
        await page.locator(".compare").first.click()
        await page.wait_for_url("**with=*")
        await expect(page.locator(".verdict")).to_contain_text("One story")
        await expect(page.locator(".verdict")).to_contain_text(
            re.compile(r"on it is one story \((less|more) than usual, as ")
        )
        assert "storm surge raised the water by" in await text_of(page, ".beside mark >> nth=0")
        await expect(page.locator(".beside ins", has_text="The mayor thanked the volunteers")).to_be_visible()
        await expect(page.locator(".beside del", has_text="The rail line to Norhaven")).to_be_visible()
        changed = await text_of(page, ".changed-figures")
        assert "2.4 → 2.6" in changed
        assert "3,200 → 4,100" in changed
        # A figure that changed is not among the words that are the same.
        marked = await page.locator(".beside mark").all_inner_texts()
        assert not [text for text in marked if "2.4" in text or "4,100" in text]
        assert "2.6" in await page.locator(".beside ins").all_inner_texts()
        await expect(page.locator(".beside .share strong").first).to_have_text(re.compile(r"\d+(\.\d)? %"))
        await expect(page.locator(".beside .share").last).to_contain_text("of it is in city-desk.example’s")
        await expect(page.locator(".comparison")).to_contain_text("The list above holds it against")


async def test_a_window_says_from_when_it_is_counted_back_and_what_the_numbers_are_of(browser, desk):
    desk.open_story("old", "River towns clear mud", article_time=START)
    desk.judge("old", source="c.example", article_time=START + 7_200_000)
    desk.tell()
    async with watched(browser, desk.address) as page:
        await page.goto(f"{desk.address}/?window=1h")
        await expect(page.locator(".within")).to_have_text(
            re.compile(
                "Those with an article of the last hour before 21 Nov( 2025)?, 05:40, or of later: that is article "
                "time, the median of the newest dates. The numbers are of the whole story."
            )
        )
        await expect(page.locator(".story .size .number")).to_have_text("2")
        await page.select_option("#filter-window", "")
        await expect(page.locator(".within")).to_be_empty()


async def test_while_the_texts_are_looked_for_it_shows_that_it_works(browser, desk):
    fill(desk)
    is_asked, may_answer = asyncio.Event(), asyncio.Event()
    answer = desk.texts.pair

    async def held(query):
        is_asked.set()
        await may_answer.wait()
        return await answer(query)

    desk.texts.pair = held
    async with watched(browser, desk.address, reduced_motion="no-preference") as page:
        await page.goto(f"{desk.address}/?story=harbour")
        await page.locator(".compare").first.click()
        await is_asked.wait()
        waits = page.locator(".comparison [aria-busy=true]")
        await expect(waits).to_have_text("Loading both texts; it takes some seconds…")
        assert await waits.evaluate("(node) => getComputedStyle(node, '::before').animationName") == "turn"
        may_answer.set()
        await expect(page.locator(".verdict")).to_be_visible()
        await expect(waits).to_have_count(0)


async def test_the_head_says_who_was_first_and_what_stands_for_the_story(browser, desk):
    desk.open_story("flood", "River towns clear mud", article_time=START + 120_000, source="b.example")
    desk.judge("flood", article_id="early", title="Rivers rise", source=None, url=None, article_time=START)
    desk.tell()
    async with watched(browser, desk.address) as page:
        await page.goto(f"{desk.address}/?story=flood")
        facts = page.locator(".whole-story .facts")
        await expect(facts).to_contain_text(re.compile(r"First seen.*, by an article without an outlet"))
        await expect(facts).to_contain_text(re.compile(r"First outlet ?b\.example, "))
        await expect(page.locator(".whole-story header")).to_contain_text(
            "In Compare another stands for the story: one without an outlet, “Rivers rise”"
        )


async def test_the_fifth_seed_is_no_copy_and_that_is_explained(browser, desk):
    desk.texts.articles = seeds()
    first, *_, fifth = desk.texts.articles
    desk.open_story(first, None, article_time=START)
    desk.open_story(fifth, "A draft of the plan", article_time=START + 60_000)
    desk.tell()
    async with watched(browser, desk.address) as page:
        await page.goto(f"{desk.address}/?story={fifth}")
        await page.click("text=Why not one?")
        await expect(page.locator(".verdict")).to_contain_text("Two stories: what came later is no copy.")
        await expect(page.locator(".verdict")).to_contain_text("0.25, and from 0.31 on it would be one story")
        await expect(page.locator(".verdict")).to_contain_text("more of their names and figures than of their words")
        await expect(page.locator(".verdict")).to_contain_text("same event")
        assert await page.locator(".beside ins, .beside del").count() == 0


async def test_a_story_that_is_not_kept_is_said_to_be_so(browser, desk):
    async with watched(browser, desk.address) as page:
        page.allowed = ("404",)
        await page.goto(f"{desk.address}/?story=none")
        await expect(page.locator("h1")).to_have_text("No such story")
        desk.open_story("a", "A", article_time=START)
        desk.judge("a", source="b.example")
        desk.tell()
        await page.goto(f"{desk.address}/?story=a&with=gone")
        await expect(page.locator(".comparison")).to_contain_text("no article of the id")


async def test_it_comes_back_after_the_stage_has(browser, desk):
    desk.open_story("flood", "River towns clear mud", article_time=START)
    desk.tell()
    async with watched(browser, desk.address) as page:
        page.allowed = ("ERR_", "Failed to load resource")
        await page.goto(desk.address)
        await live(page)
        await expect(page.locator(".story")).to_have_count(1)
        await desk.close()
        await expect(page.locator("#connection")).to_contain_text("Disconnected")
        await expect(page.locator("#connection")).to_contain_text("Tried again")
        # What is shown stays, and what came meanwhile is asked for.
        await expect(page.locator(".story")).to_have_count(1)
        desk.open_story("rail", "Rail workers call off strike", article_time=START + 1_000)
        desk.tell()
        await desk.open()
        await live(page)
        await expect(page.locator(".story-list .fresh")).to_have_text("1 new")
        await page.click(".story-list .fresh")
        await expect(page.locator(".story")).to_have_count(2)


async def test_while_stories_are_restored_it_says_so_and_goes_on_by_itself(browser, desk):
    desk.health.waiting_for = "the stories to be restored"
    desk.open_story("flood", "River towns clear mud", article_time=START)
    desk.tell()
    async with watched(browser, desk.address) as page:
        page.allowed = ("503",)
        await page.goto(desk.address)
        await expect(page.locator(".story-list")).to_contain_text("The stage waits: the stories to be restored")
        desk.health.waiting_for = None
        await expect(page.locator(".story")).to_have_count(1)


async def test_the_system_is_told_with_what_to_do(browser, desk):
    fill(desk)
    desk.health.stopped = "600 of 1000 records were bad"
    async with watched(browser, desk.address) as page:
        await page.goto(f"{desk.address}/?view=system")
        await expect(page.locator(".stage")).to_have_count(3)
        assert "not known" in await text_of(page, ".stage >> nth=0")
        trends = await text_of(page, ".stage >> nth=2")
        assert "600 of 1000 records were bad" in trends
        assert "docs/operations.md, UnechoNotReady" in trends
        assert await page.get_attribute(".stage:nth-child(3) a:has-text('over time')", "href") == (
            "http://127.0.0.1:3000/d/unecho-overview?viewPanel=panel-9"
        )
        await expect(page.locator(".dead tbody tr")).to_contain_text("unexpected end of data")


async def test_a_token_is_asked_for_and_kept_for_the_tab(browser):
    async with desk_open(token="s3cret") as desk:  # noqa: S106 - none
        desk.open_story("flood", "River towns clear mud", article_time=START)
        desk.tell()
        async with watched(browser, desk.address) as page:
            page.allowed = ("401",)
            await page.goto(desk.address)
            await page.fill("#token", "wrong")
            await page.press("#token", "Enter")
            await expect(page.locator("#token-why")).to_contain_text("was not taken")
            await page.fill("#token", "s3cret")
            await page.press("#token", "Enter")
            await expect(page.locator(".story")).to_have_count(1)
            await live(page)
            assert await page.evaluate("[sessionStorage.getItem('unecho-token'), localStorage.length]") == ["s3cret", 0]
            await page.reload()
            await expect(page.locator(".story")).to_have_count(1)
            assert await page.locator("dialog").count() == 0


async def test_by_keyboard_alone(browser, desk):
    fill(desk)
    async with watched(browser, desk.address) as page:
        await page.goto(desk.address)
        await expect(page.locator(".story")).to_have_count(25)
        await page.keyboard.press("Tab")
        assert await page.evaluate("document.activeElement.textContent") == "To the content"
        await page.keyboard.press("Enter")
        assert await page.evaluate("document.activeElement.id") == "main"
        # The hours are one stop, and arrows go through them.
        await page.keyboard.press("Tab")
        assert await page.evaluate("document.activeElement.className") == "bar"
        await page.keyboard.press("ArrowLeft")
        await page.keyboard.press("ArrowLeft")
        assert await page.evaluate("[...document.querySelectorAll('.bar')].indexOf(document.activeElement)") == 45
        seen = []
        for _ in range(80):
            await page.keyboard.press("Tab")
            seen.append(
                await page.evaluate("document.activeElement.closest('.story h3') ? 'story' : document.activeElement.id")
            )
            if seen[-1] == "story":
                break
            assert await page.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'")
        assert seen[:3] == ["filter-words", "filter-outlet", "filter-origin"]
        assert seen[-1] == "story"
        await page.keyboard.press("Enter")
        await expect(page.locator(".whole-story h1")).to_be_visible()
        assert await page.evaluate("document.activeElement.id") == "main"
        for _ in range(40):
            await page.keyboard.press("Tab")
            if await page.evaluate("document.activeElement.classList.contains('compare')"):
                break
        await page.keyboard.press("Enter")
        await expect(page.locator(".beside")).to_be_visible()


async def test_the_first_load_is_small_and_soon(browser, desk):
    fill(desk)
    async with watched(browser, desk.address) as page:
        await page.goto(desk.address)
        await expect(page.locator(".story")).to_have_count(25)
        sizes = await page.evaluate(
            "performance.getEntriesByType('resource').filter((one) => one.name.includes('/page/'))"
            ".map((one) => one.encodedBodySize)"
        )
        assert len(sizes) > 20
        assert sum(sizes) <= 150_000


@pytest.mark.parametrize("width", [360, 768, 1_920])
async def test_nothing_stands_outside_of_the_page(browser, desk, width):
    fill(desk)
    async with watched(browser, desk.address, viewport={"width": width, "height": 800}) as page:
        for path, sign in (("/", ".story"), ("/?story=harbour", ".timeline"), ("/?view=system", ".stage")):
            await page.goto(desk.address + path)
            await expect(page.locator(sign).first).to_be_visible()
            assert await page.evaluate("document.documentElement.scrollWidth") <= width, path


async def test_200_watch_and_one_more_is_told_to_come_back(browser, desk):
    fill(desk)
    async with (
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session,
        contextlib.AsyncExitStack() as stack,
    ):
        streams = [await stack.enter_async_context(session.get(f"{desk.address}/api/stream")) for _ in range(200)]
        async with watched(browser, desk.address) as page:
            page.allowed = ("503",)
            await page.goto(desk.address)
            await expect(page.locator("#connection")).to_contain_text("Enough are listening")
            # The rest of the page is there all the same.
            await expect(page.locator(".story")).to_have_count(25)
            desk.judge("harbour")
            desk.tell()
            for stream in streams:
                while b"event: news" not in await stream.content.readline():
                    pass
            streams[0].close()
            await live(page)
