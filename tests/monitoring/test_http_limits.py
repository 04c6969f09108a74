"""The HTTP server against clients that are slow, many or wrong: real sockets."""

import asyncio
import logging
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

import pytest
from aiohttp import web
from prometheus_client import CollectorRegistry

from unecho.monitoring.connections import HEADERS
from unecho.monitoring.health import Health
from unecho.monitoring.http import StageServer
from unecho.monitoring.metrics import Metrics
from unecho.settings.settings import Settings

SOON = timedelta(milliseconds=300)
WAIT_SECONDS = 60.0
LARGE = b"x" * 50_000_000
READY = b"GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n"


async def large(_: web.Request) -> web.Response:
    return web.Response(body=LARGE)


async def whole_body(request: web.Request) -> web.Response:
    return web.Response(text=str(len(await request.read())))


async def broken(_: web.Request) -> web.Response:
    raise RuntimeError("broken")


ROUTES = (web.get("/large", large), web.post("/body", whole_body), web.get("/broken", broken))


@asynccontextmanager
async def serving(limit: timedelta = timedelta(hours=1), connections: int = 256) -> AsyncIterator[StageServer]:
    settings = Settings(http_timeout=limit, http_connections=connections)
    async with StageServer(settings, 0, Metrics(CollectorRegistry()).registry, Health(), ROUTES) as server:
        yield server


class Client:
    """One connection, written to byte by byte."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def send(self, data: bytes) -> None:
        self._writer.write(data)
        await self._writer.drain()

    async def drip(self, data: bytes) -> None:
        """Sends it again and again, until the connection is closed."""
        with suppress(ConnectionError):
            while not self._reader.at_eof():
                await self.send(data)
                await asyncio.sleep(0.02)

    async def answer(self) -> str:
        """The next answer's head and body."""
        head = (await asyncio.wait_for(self._reader.readuntil(b"\r\n\r\n"), WAIT_SECONDS)).decode()
        length = re.search(r"Content-Length: (\d+)", head)
        assert length is not None
        return head + (await self._reader.readexactly(int(length[1]))).decode()

    async def line(self) -> str:
        """The next line."""
        return (await asyncio.wait_for(self._reader.readline(), WAIT_SECONDS)).decode().strip()

    async def rest(self) -> bytes:
        """What is sent until the connection is closed."""
        with suppress(ConnectionError):
            return await asyncio.wait_for(self._reader.read(), WAIT_SECONDS)
        return b""

    async def closed(self) -> None:
        """Waits until nothing can be sent any more, without reading."""
        with suppress(ConnectionError):
            await asyncio.wait_for(self._until_refused(), WAIT_SECONDS)

    async def _until_refused(self) -> None:
        while True:
            await self.send(READY)
            await asyncio.sleep(0.02)


@asynccontextmanager
async def client_of(server: StageServer) -> AsyncIterator[Client]:
    reader, writer = await asyncio.open_connection(server.host, server.port)
    try:
        yield Client(reader, writer)
    finally:
        writer.transport.abort()


async def asked(server: StageServer, request: bytes) -> str:
    async with client_of(server) as client:
        await client.send(request)
        return await client.answer()


@pytest.mark.parametrize(
    ("begun", "dripped"),
    [
        (b"", b""),
        (b"GET /metrics HTTP/1.1\r\nHost: h\r\n", b"X-A: a\r\n"),
        (b"GET /metri", b"c"),
        (b"POST /body HTTP/1.1\r\nHost: h\r\nContent-Length: 100000\r\n\r\n", b"x"),
        (b"POST /nowhere HTTP/1.1\r\nHost: h\r\nContent-Length: 100000\r\n\r\n", b"x"),
        (b"POST /body HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
    ],
    ids=["nothing", "headers", "a line", "a body", "a body for nobody", "chunks"],
)
async def test_a_slow_request_is_closed(begun: bytes, dripped: bytes) -> None:
    async with serving(SOON) as server, client_of(server) as client:
        await client.send(begun)
        dripping = asyncio.create_task(client.drip(dripped) if dripped else asyncio.sleep(0))
        said = await client.rest()
        await dripping
        assert b"200 OK" not in said
        assert "200 OK" in await asked(server, READY)


async def test_an_answer_that_is_not_taken_is_closed() -> None:
    async with serving(SOON) as server, client_of(server) as client:
        await client.send(b"GET /large HTTP/1.1\r\nHost: h\r\n\r\n")
        await client.closed()
        assert len(await client.rest()) < len(LARGE)


async def test_a_slow_request_does_not_hold_up_the_end() -> None:
    server_ends = serving()
    server = await server_ends.__aenter__()
    async with client_of(server) as client:
        await client.send(b"POST /body HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n")
        # Now its handler waits.
        assert await client.line() == "HTTP/1.1 100 Continue"
        await asyncio.wait_for(server_ends.__aexit__(None, None, None), WAIT_SECONDS / 2)


async def test_each_request_has_the_whole_time() -> None:
    async with serving() as server, client_of(server) as client:
        ends = set()
        for _ in range(3):
            await client.send(READY)
            assert "200 OK" in await client.answer()
            ends |= {end.when() for end in server.connections.ends.values()}
        assert len(ends) == 3


async def test_connections_that_are_closed_are_forgotten() -> None:
    async with serving() as server:
        for _ in range(3):
            assert "200 OK" in await asked(server, READY)
        async with asyncio.timeout(WAIT_SECONDS):
            while server.connections.ends:  # noqa: ASYNC110 - of the server
                await asyncio.sleep(0.01)


async def test_many_slow_requests_are_closed_and_others_are_answered_meanwhile() -> None:
    async with serving(timedelta(seconds=2)) as server:
        slow = [await asyncio.open_connection(server.host, server.port) for _ in range(200)]
        for _, writer in slow:
            writer.write(b"GET /metrics HTTP/1.1\r\nHost: h\r\n")
        assert "200 OK" in await asked(server, READY)
        for reader, writer in slow:
            assert await asyncio.wait_for(reader.read(), WAIT_SECONDS) == b""
            writer.close()


async def test_of_too_many_the_one_that_has_been_without_a_request_for_longest_is_closed() -> None:
    async with (
        serving(connections=3) as server,
        client_of(server) as first,
        client_of(server) as second,
        client_of(server) as third,
    ):
        for one in (first, second, third, first):
            await one.send(READY)
            assert "200 OK" in await one.answer()
        assert "200 OK" in await asked(server, READY)
        assert await second.rest() == b""
        for one in (first, third):
            await one.send(READY)
            assert "200 OK" in await one.answer()


async def test_slow_connections_beyond_the_limit_keep_nobody_out() -> None:
    async with serving(connections=20) as server:
        slow = [await asyncio.open_connection(server.host, server.port) for _ in range(200)]
        assert "200 OK" in await asked(server, READY)
        still = [reader for reader, _ in slow[-10:]]
        for reader, _ in slow[:-20]:
            assert await asyncio.wait_for(reader.read(), WAIT_SECONDS) == b""
        assert not any(reader.at_eof() for reader in still)
        for _, writer in slow:
            writer.transport.abort()


BAD = {
    "a long URL": b"GET /" + b"u" * 8_192 + b" HTTP/1.1\r\nHost: h\r\n\r\n",
    "a long header": b"GET / HTTP/1.1\r\nHost: h\r\nX-A: " + b"u" * 9_000 + b"\r\n\r\n",
    "many headers": b"GET / HTTP/1.1\r\nHost: h\r\n" + b"X-A: u\r\n" * 200 + b"\r\n",
    "no HTTP": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03uuuu\r\n\r\n",
    "no version": b"GET /uuuu\r\n\r\n",
    "no number": b"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: uuuu\r\n\r\n",
    "no host name": b"GET http://[uuuu/ HTTP/1.1\r\nHost: [\r\n\r\n",
    "no authority": b"CONNECT uuuu:x HTTP/1.1\r\nHost: h\r\n\r\n",
    "another scheme": b"GET uuuu:%ff HTTP/1.1\r\nHost: h\r\n\r\n",
    "no chunk": b"POST /body HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nuuuu\r\n",
    "no chunk for nobody": b"POST /nowhere HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nuuuu\r\n",
    "no gzip": b"POST /body HTTP/1.1\r\nHost: h\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nuuuu",
    "a large body": b"POST /body HTTP/1.1\r\nHost: h\r\nContent-Length: 3000000\r\n\r\n" + b"u" * 3_000_000,
    "nowhere": b"GET /uuuu HTTP/1.1\r\nHost: h\r\n\r\n",
    "another method": b"POST /metrics HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n",
    "an expectation": b"GET /metrics HTTP/1.1\r\nHost: h\r\nExpect: uuuu\r\n\r\n",
}


@pytest.mark.parametrize("request_bytes", BAD.values(), ids=BAD)
async def test_a_bad_request_is_a_4xx_and_no_line_in_the_log(
    request_bytes: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    async with serving() as server, client_of(server) as client:
        with suppress(ConnectionError):
            await client.send(request_bytes)
        said = await client.answer()
        assert re.match(r"HTTP/\d\.\d 4\d\d ", said), said
        check_headers(said)
        assert "200 OK" in await asked(server, READY)
    assert caplog.text == ""


async def test_what_went_wrong_here_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    async with serving() as server:
        said = await asked(server, b"GET /broken HTTP/1.1\r\nHost: h\r\n\r\n")
    assert " 500 " in said
    check_headers(said)
    assert "RuntimeError: broken" in caplog.text
    assert "broken" not in said


@pytest.mark.parametrize("path", ["/metrics", "/healthz", "/readyz", "/nowhere"])
async def test_every_answer_has_the_headers(path: str) -> None:
    async with serving() as server:
        check_headers(await asked(server, f"GET {path} HTTP/1.1\r\nHost: h\r\n\r\n".encode()))


def check_headers(said: str) -> None:
    head = said.partition("\r\n\r\n")[0]
    for name, value in HEADERS.items():
        assert re.findall(rf"(?im)^{name}: (.*?)\r?$", head) == [value], head
    assert not re.search(r"(?i)aiohttp|python", head)


async def test_an_answer_that_outlasts_who_asked_takes_no_place() -> None:
    async with serving(connections=1) as server:
        async with client_of(server) as client:
            await client.send(READY)
            await client.answer()
            (gone,) = server.connections.ends
        async with asyncio.timeout(WAIT_SECONDS):
            while server.connections.ends:  # noqa: ASYNC110 - nobody is told when it is closed
                await asyncio.sleep(0.01)
        async with client_of(server) as client:
            await client.send(READY)
            await client.answer()
            gone.request_came()
            assert gone not in server.connections.ends
            await client.send(READY)
            assert "200 OK" in await client.answer()
