import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from w3lib.url import canonicalize_url

from unecho.core.origin.place import LONGEST, host_of, outlet_of, place_of

PAGE = "https://www.marlow-gazette.example/news/2025/11/harbour-bridge"
PLACE = "https://marlow-gazette.example/news/2025/11/harbour-bridge"
PATH = "marlow-gazette.example/news/2025/11/harbour-bridge"

WAYS = [
    PAGE, PLACE, f"http://{PATH}", f"//{PATH}", f"HTTPS://WWW.{PATH}", f"https://m.{PATH}", f"https://mobile.{PATH}",
    f"https://amp.{PATH}", f"https://www2.{PATH}", f"https://user:word@{PATH}", f" {PAGE}\n", PAGE + "/",
    PAGE + "#ref=rss",
    PAGE + "?utm_source=rss&utm_medium=feed&UTM_Campaign=x", PAGE + "?fbclid=IwAR0abc", PAGE + "?&gclid=1&", PAGE + "?",
    PAGE + "/amp", PAGE + "/amp/", PAGE + ".amp", PAGE + "?amp", PAGE + "?amp=1", PAGE + "?outputType=amp",
    PAGE + "?ref=x",
    "https://www.marlow-gazette.example/amp/news/2025/11/harbour-bridge", PAGE + "/index.html",
    PAGE + "?ns_mchannel=rss",
    PAGE.replace(".example", ".example:443"), PAGE.replace(".example", ".example:80"), PAGE.replace(".example",
    ".example."),
    PAGE.replace("marlow-gazette", "Marlow-Gazette"), PAGE.replace("harbour", "%68arbour"),
    PAGE + "?at_medium=RSS&amp;xtor=1",
    PAGE.replace("/news", "/x/../news"), PAGE + ";jsessionid=0F3A", PAGE + "?__twitter_impression=true#a",
    f"https://www.google.com/amp/s/www.{PATH}/amp", f"https://www.google.co.uk/amp/www.{PATH}",
    f"https://www-marlow--gazette-example.cdn.ampproject.org/v/s/www.{PATH}?amp_js_v=0.1&usqp=mq331",
    f"https://cdn.ampproject.org/c/{PATH}", f"https://www.google.com/url?rct=j&sa=t&url={PAGE}&ct=ga&usg=AOv",
    "https://www.google.com/url?q=https%3A%2F%2Fwww." + PATH.replace("/", "%2F"),
]  # fmt: skip


@pytest.mark.parametrize("url", WAYS)
def test_a_page_has_one_place_however_its_url_is_written(url: str) -> None:
    assert place_of(url) == PLACE
    assert place_of(PLACE) == PLACE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PAGE + "?id=7&s=1", PAGE + "?s=1&id=7"),
        (PAGE + "?id=7&s=1", PAGE + "?id=7&amp;s=1"),
        (PAGE + "?id=7&s=1", PAGE + "?id=7&#038;s=1&utm_id=3"),
        ("https://x.example/größe?q=ä", "https://x.example/gr%C3%B6%c3%9fe?q=%c3%a4"),
        ("https://zürich.example/", "http://xn--zrich-kva.example"),
        ("https://x.example/~a(b)", "https://x.example/%7Ea%28b%29"),
        ("https://x.example/a.amp.html", "https://x.example/a.html"),
        ("https://x.example/#!/a", "http://www.x.example/#!/a"),
    ],
)
def test_two_ways_of_one_place(one: str, other: str) -> None:
    assert place_of(one) == place_of(other) is not None


APART = [
    "https://x.example/", "https://x.example/?id=1", "https://x.example/?id=2", "https://x.example/?p=12",
    "x.example/a",
    "https://x.example/?page=2", "https://x.example/a", "https://x.example/A", "https://x.example/a/b", "guid 12",
    "https://x.example/amphibians", "https://x.example/a.ampere", "https://x.example/index", "https://y.example/",
    "https://x.example:8080/", "https://x.example/?view=list", "https://x.example/#!/a", "https://x.example/#!/b",
    "https://x.example/?mode=ampersand", "https://x.example/a%2Fb", "https://news.x.example/", "tag:x.example,2025:1",
    "https://google.com/amp", "https://google.com/url", "https://www.example/", "https://m.co/", "ftp://x.example/",
    "https://x.example/share", "https://x.example/?a=1&a=2", "https://x.example/?a=2", "https://x.example/?a",
]  # fmt: skip


@pytest.mark.parametrize("url", APART)
def test_what_tells_pages_apart_stays(url: str) -> None:
    place = place_of(url)
    assert place is not None
    assert [other for other in APART if place_of(other) == place] == [url]


def test_nothing_given_is_no_place() -> None:
    assert place_of(None) is place_of("") is place_of(" \n", None, "") is None


def test_the_canonical_url_counts_where_it_is_of_the_same_site() -> None:
    assert place_of("https://x.example/a?print=1", "https://www.x.example/a") == "https://x.example/a"
    assert place_of("https://x.example/a", "https://wire.example/b") == "https://x.example/a"
    assert place_of("https://x.example/a", "https://x.example/") == "https://x.example/a"
    assert place_of("https://x.example/a", "/b") == "https://x.example/a"
    assert place_of("guid 1", "guid 2") == "guid 1"
    assert place_of(None, "https://wire.example/b") == "https://wire.example/b"


def test_the_amp_url_counts_where_there_is_no_other() -> None:
    assert place_of(None, None, "https://amp.x.example/a/amp") == "https://x.example/a"
    assert place_of("https://x.example/b", None, "https://amp.x.example/a") == "https://x.example/b"
    assert place_of(None, "https://x.example/b", "https://amp.x.example/a") == "https://x.example/b"


@pytest.mark.parametrize(
    "url", ["http://[::1", "https://x.example:99999/a", "https://x.example:a/", "https:///a", "https://"]
)
def test_what_cannot_be_read_as_a_url_stays_as_it_is(url: str) -> None:
    assert place_of(f" {url} ") == url
    assert host_of(url) in (None, url.removeprefix("https://").partition("/")[0])


PARTS = ["https://", "http:", "//", "[", "]", ":", "@", "www.", "m.", "amp", "/", "?", "#!", "&amp;", "%", "%f", "=",
         "é", "..", "\x00", " ", "\ud800",
         "google.com/url?url=", "google.com/amp/s/", "index.html", "x.example"]  # fmt: skip
urls = st.text() | st.text().map("https://".__add__) | st.lists(st.sampled_from(PARTS)).map("".join)


@given(urls, urls, st.none() | urls)
@example("https://" + "é." * 2_000, "é" * 500, None)
def test_no_text_raises(url: str, source: str, other: str | None) -> None:
    place = place_of(url, other, other)
    assert (place is None) == (not url.strip() and not (other or "").strip())
    outlet = outlet_of(source, place)
    assert outlet is not None or not source.strip()


PLAIN_ADDRESS = r"[a-zA-Z0-9-]{1,9}(\.[a-z0-9A-Z-]{1,9}){1,3}(/[a-zA-Z0-9._~/-]{0,30})?"
PLAIN_QUERY = r"([a-cA-C0-9_.-]{1,3}(=[a-c0-9_.-]{0,2})?&){0,4}[a-c](=[a-c]?)?"


@given(st.from_regex(PLAIN_ADDRESS, fullmatch=True), st.just("") | st.from_regex(PLAIN_QUERY, fullmatch=True))
def test_what_is_not_given_to_w3lib_it_would_leave_as_it_is(address: str, query: str) -> None:
    url = f"https://{address}{'?' if query else ''}{query}"
    assert place_of(canonicalize_url(url)) == place_of(url)


@pytest.mark.parametrize(
    "text",
    ["https://x.example/" + "/amp" * 10**6, "&amp;" * 10**6, "https://" + "é" * 4_000, "https://x/?" + "a&" * 2_000],
)
def test_no_text_takes_long(text: str) -> None:
    started = time.process_time()
    assert place_of(text) is not None
    assert time.process_time() - started < 1
    if len(text) > LONGEST:
        assert place_of(text) == text


@pytest.mark.parametrize(
    ("source", "outlet"),
    [
        ("Marlow-Gazette.example", "marlow-gazette.example"), ("www.marlow-gazette.example", "marlow-gazette.example"),
        ("m.marlow-gazette.example", "marlow-gazette.example"), ("marlow-gazette.example.", "marlow-gazette.example"),
        (PAGE, "marlow-gazette.example"), ("marlow-gazette.example/news", "marlow-gazette.example"),
        ("Zürich.example", "xn--zrich-kva.example"), ("xn--zrich-kva.example", "xn--zrich-kva.example"),
        (" The Guardian ", "the guardian"), ("Times/Sunday Times", "times/sunday times"), ("www.", "www."),
        ("http://", "http://"),
        (None, "marlow-gazette.example"), ("", "marlow-gazette.example"), (" ", "marlow-gazette.example"),
    ],
)  # fmt: skip
def test_the_outlet(source: str | None, outlet: str) -> None:
    assert outlet_of(source, PLACE) == outlet


def test_an_unknown_outlet() -> None:
    assert outlet_of(None, None) is outlet_of("", "guid 12") is None
    assert outlet_of("Ü" * 600, None) == "Ü" * 600
