"""The files of the page: what is served, with which headers, and how much of it."""

import re
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application

from unecho import trends
from unecho.trends.watching.page_files import page_routes, read_files

PAGE = Path(trends.__file__).parent / "page"
FIRST_LOAD_MAX = 150_000


@pytest.fixture
async def client():
    application = Application()
    application.add_routes(page_routes())
    async with TestClient(
        TestServer(application), auto_decompress=False, skip_auto_headers=["Accept-Encoding"]
    ) as client:
        yield client


async def test_the_page_allows_no_script_and_no_style_but_its_files(client):
    async with client.get("/") as response:
        policy = dict(part.split(" ", 1) for part in response.headers["Content-Security-Policy"].split("; "))
        text = await response.text()
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == policy["form-action"] == "'none'"
    assert policy["require-trusted-types-for"] == "'script'"
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=", text)


async def test_a_file_is_kept_and_asked_for(client):
    for headers in ({}, {"Accept-Encoding": "gzip"}):
        async with client.get("/page/js/main.js", headers=headers) as response:
            assert response.status == 200
            assert response.headers["Cache-Control"] == "no-cache"
            assert response.content_type == "text/javascript"
            assert (response.headers.get("Content-Encoding") == "gzip") == bool(headers)
            tag = response.headers["ETag"]
        async with client.get("/page/js/main.js", headers={**headers, "If-None-Match": tag}) as response:
            assert response.status == 304
            assert await response.read() == b""


@pytest.mark.parametrize(
    "path", ["/page/none.js", "/page/../worker.py", "/page/%2e%2e/worker.py", "/page//etc/passwd", "/page/js"]
)
async def test_there_is_nothing_else(client, path):
    async with client.get(path) as response:
        assert response.status == 404


def test_all_of_it_is_a_small_load():
    files = read_files()
    assert set(files) == {str(file.relative_to(PAGE)) for file in PAGE.rglob("*") if file.is_file()}
    assert sum(len(file.body) for file in files.values()) <= FIRST_LOAD_MAX
    assert {file.content_type.partition(";")[0] for file in files.values()} == {
        "text/html", "text/css", "text/javascript", "image/svg+xml",
    }  # fmt: skip


SCRIPTS = sorted(PAGE.rglob("*.js"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: str(script.relative_to(PAGE)))
def test_no_text_becomes_html_and_no_address_is_elsewhere(script):
    code = script.read_text()
    forbidden = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|DOMParser|\bimport\("
    assert not re.search(forbidden, code)
    assert set(re.findall(r"https?://[^'\"`\s]+", code)) <= {"http://www.w3.org/2000/svg"}
    assert len(code.splitlines()) <= 200


@pytest.mark.parametrize("style", sorted(PAGE.rglob("*.css")), ids=lambda style: style.name)
def test_a_style_fetches_nothing(style):
    assert not re.search(r"@import|url\(|@font-face", style.read_text())


def test_each_file_is_used():
    told = "".join(file.read_text() for file in PAGE.rglob("*") if file.is_file())
    names = {file.name for file in PAGE.rglob("*") if file.is_file()} - {"index.html"}
    assert {name for name in names if name not in told} == set()
