"""What outsiders may send as a headline, a name, an outlet or an address stays text, and stays in its place."""

from urllib.parse import urlencode

import pytest
from desk import START, desk_open
from newsday import FIRST_TEXT
from playwright.async_api import expect
from watching import watched

from unecho.core.article import Article
from unecho.core.origin import Origin, OriginEvidence, OriginKind

pytestmark = pytest.mark.asyncio(loop_scope="session")

MARK = "window.hacked = 1"
HOSTILE = {
    "script": f"<script>{MARK}</script>",
    "image": f"<img src=x onerror='{MARK}'>",
    "svg": f"<svg/onload={MARK}>",
    "attribute": f'" onmouseover="{MARK}" x=\'',
    "closing": f'</title></bdi></a><iframe srcdoc="<script>parent.{MARK}</script>">',
    "template": "${" + MARK + "} {{constructor.constructor('" + MARK + "')()}}",
    "entity": "&lt;script&gt;&#60;b&#62;",
    "javascript": f"javascript:{MARK}",
    "override": "\u202egnp.exe\u202c \u2066\u2067\u202a",
    "long": "W" * 10_000,
    "zalgo": "Z" + "\u0301\u0327" * 500,
    "controls": "a\u0000b\u001b[31mc\u0085d\ufeff",
    "arabic": "اتفاق <b>جديد</b>",
    "lines": "one\n\ntwo\r\nthree",
}
ADDRESSES = (
    f"javascript:{MARK}", f"JaVaScRiPt:{MARK}", f" javascript:{MARK}", f"data:text/html,<script>{MARK}</script>",
    "vbscript:x", "file:///etc/passwd", "//elsewhere.example/x", "http://", "https://ok.example/\"><script>", "blob:x",
)  # fmt: skip


async def is_safe(page):
    assert await page.evaluate("window.hacked") is None
    assert (
        await page.evaluate("document.querySelectorAll('iframe, img, object, embed, base, form[action]').length") == 0
    )
    assert await page.evaluate(
        "[...document.querySelectorAll('script')].every((one) => one.src.endsWith('/page/js/main.js'))"
    )
    assert await page.evaluate(
        "[...document.querySelectorAll('*')].flatMap((one) => [...one.attributes])"
        ".every(({ name }) => !name.startsWith('on'))"
    )
    links = await page.evaluate("[...document.querySelectorAll('a[href]')].map((one) => one.protocol)")
    assert set(links) <= {"http:", "https:"}
    shown = await page.evaluate("document.body.innerText")
    assert not set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068") & set(shown)


def send(desk, name):
    """A story of two articles of which all that an outsider writes is that text."""
    text, url = HOSTILE[name], f"javascript:{MARK}"
    told = Origin(text, OriginKind.OUTLET, OriginEvidence.CREDIT)
    entity = "PERSON:" + " ".join(text[:1_500].split())
    desk.open_story(name, text, entity, source=text, origin=told, article_time=START, url=url)
    desk.judge(name, article_id=f"copy-{name}", source=f"{text} 2", title=text, article_time=START, url=url)
    bodies = (FIRST_TEXT + "\n" + text, FIRST_TEXT.replace("Tuesday", text))
    for article_id, body in zip((name, f"copy-{name}"), bodies, strict=True):
        desk.texts.articles[article_id] = Article(article_id, body, text, url, text)
    told_of = dict.fromkeys(("stage", "topic", "key", "detail", "begins"), text)
    example = {**told_of, "partition": 0, "offset": 1, "timestamp": "2025-11-21T08:00:00Z"}
    desk.dead.reasons.append({"reason": text, "letters": 1, "example": example})


async def test_every_text_stays_text_in_every_view(browser):
    width = 700
    async with desk_open() as desk:
        for name in HOSTILE:
            send(desk, name)
        desk.tell()
        async with watched(browser, desk.address, viewport={"width": width, "height": 700}) as page:

            async def is_in_its_place():
                await is_safe(page)
                assert await page.evaluate("document.documentElement.scrollWidth") <= width

            await page.goto(desk.address)
            await expect(page.locator(".story")).to_have_count(len(HOSTILE))
            await expect(page.locator(".feed li")).to_have_count(2 * len(HOSTILE))
            await expect(page.locator(".entity").first).to_be_visible()
            await is_in_its_place()
            for name in HOSTILE:
                await page.goto(f"{desk.address}/?story={name}&with=copy-{name}")
                await expect(page.locator(".timeline tbody tr")).to_have_count(2)
                await expect(page.locator(".beside")).to_be_visible()
                assert await page.locator(".timeline a[target]").count() == 0
                await is_in_its_place()
            await page.goto(f"{desk.address}/?view=system")
            await expect(page.locator(".dead tbody tr")).to_have_count(len(HOSTILE))
            await is_in_its_place()


async def test_an_address_that_is_none_is_no_link(browser):
    async with desk_open() as desk:
        for number, url in enumerate(ADDRESSES):
            if number:
                desk.judge("a", source=f"{number}.example", url=url)
            else:
                desk.open_story("a", "A", source="0.example", url=url, article_time=START)
        desk.tell()
        async with watched(browser, desk.address) as page:
            await page.goto(f"{desk.address}/?story=a")
            await expect(page.locator(".timeline tbody tr")).to_have_count(len(ADDRESSES))
            links = await page.eval_on_selector_all(".timeline a[target]", "(links) => links.map((link) => link.href)")
            assert all(link.startswith("https://ok.example/") for link in links)
            assert len(links) == 1
            await is_safe(page)


async def test_what_an_address_asks_for_stays_text(browser):
    async with desk_open() as desk:
        desk.open_story("a", "A", article_time=START)
        desk.tell()
        async with watched(browser, desk.address) as page:
            page.allowed = ("404", "400")
            for asked in ("words", "entity", "outlet", "since", "kind", "story", "view"):
                # An address of more than 8,190 bytes is no request.
                text = HOSTILE["attribute"] + HOSTILE["script"] + HOSTILE["override"]
                await page.goto(f"{desk.address}/?{urlencode({asked: text})}")
                await expect(page.locator("main")).not_to_contain_text("Loading stories")
                await is_safe(page)
