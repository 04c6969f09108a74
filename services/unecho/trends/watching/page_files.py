"""The page itself: the files of trends/page, from memory, under `/` and `/page/`."""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from http import HTTPStatus
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from aiohttp import web

_FIRST: Final = "index.html"
_TAG_BYTES: Final = 12
_POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
)
"""No script and no style but those of this host's files, and no text becomes HTML, whatever the code does."""
_HEADERS: Final = {
    "Content-Security-Policy": _POLICY,
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    # It is kept, and asked for each time whether it is still so: a newer version is seen at once.
    "Cache-Control": "no-cache",
    "Vary": "Accept-Encoding",
}


@dataclass(frozen=True, slots=True)
class PageFile:
    """One file: as it is, and compressed."""

    body: bytes
    packed: bytes
    content_type: str
    tag: str

    @classmethod
    def of(cls, name: str, body: bytes) -> PageFile:
        """The type follows from the name."""
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        tag = hashlib.blake2b(body, digest_size=_TAG_BYTES).hexdigest()
        return cls(body, gzip.compress(body, mtime=0), f"{kind}; charset=utf-8", tag)


def page_routes() -> list[web.RouteDef]:
    """All that the page consists of; it has no data in it, so nobody need show a token for it."""
    known = read_files()

    async def first(request: web.Request) -> web.StreamResponse:
        return _answer(request, known[_FIRST])

    async def file(request: web.Request) -> web.StreamResponse:
        found = known.get(request.match_info["name"])
        return web.Response(status=HTTPStatus.NOT_FOUND) if found is None else _answer(request, found)

    return [web.get("/", first), web.get("/page/{name:.+}", file)]


def read_files() -> dict[str, PageFile]:
    """All files of the page by their paths in it."""
    return {name: PageFile.of(name, item.read_bytes()) for name, item in _found(files("unecho.trends") / "page", "")}


def _found(folder: Traversable, before: str) -> list[tuple[str, Traversable]]:
    found: list[tuple[str, Traversable]] = []
    for item in folder.iterdir():
        found += _found(item, f"{before}{item.name}/") if item.is_dir() else [(f"{before}{item.name}", item)]
    return found


def _answer(request: web.Request, file: PageFile) -> web.StreamResponse:
    is_packed = "gzip" in request.headers.get("Accept-Encoding", "")
    tag = f"{file.tag}-gzip" if is_packed else file.tag
    headers = {**_HEADERS, "ETag": f'"{tag}"', "Content-Type": file.content_type}
    if any(known.value in {tag, "*"} for known in request.if_none_match or ()):
        return web.Response(status=HTTPStatus.NOT_MODIFIED, headers=headers)
    if is_packed:
        return web.Response(body=file.packed, headers={**headers, "Content-Encoding": "gzip"})
    return web.Response(body=file.body, headers=headers)
