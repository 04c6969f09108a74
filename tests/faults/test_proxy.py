"""The proxy passes bytes on in order, and drops, delays and refuses when told to."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from proxy import LOOPBACK, TcpProxy

SECONDS = 10.0


@pytest.fixture
async def echo() -> AsyncIterator[TcpProxy]:
    """A proxy before a server that answers with what it is sent."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while chunk := await reader.read(1 << 16):
            writer.write(chunk)
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, LOOPBACK, 0)
    async with TcpProxy(server.sockets[0].getsockname()[1]) as proxy:
        yield proxy
    server.close()


async def test_it_passes_bytes_on_in_order(echo: TcpProxy):
    reader, writer = await asyncio.open_connection(LOOPBACK, echo.port)
    sent = bytes(range(256)) * 2_000
    writer.write(sent)
    async with asyncio.timeout(SECONDS):
        assert await reader.readexactly(len(sent)) == sent
    writer.close()


async def test_dropping_resets_every_connection_and_new_ones_work(echo: TcpProxy):
    connections = [await asyncio.open_connection(LOOPBACK, echo.port) for _ in range(3)]
    async with asyncio.timeout(SECONDS):
        for reader, writer in connections:
            writer.write(b"x")
            assert await reader.readexactly(1) == b"x"
        assert echo.drop() == 3
        for reader, writer in connections:
            with pytest.raises((ConnectionResetError, asyncio.IncompleteReadError)):
                await reader.readexactly(1)
            writer.close()
        reader, writer = await asyncio.open_connection(LOOPBACK, echo.port)
        writer.write(b"y")
        assert await reader.readexactly(1) == b"y"
        writer.close()


async def test_what_is_delayed_arrives_in_order_and_what_is_held_back_is_lost_with_its_connection(echo: TcpProxy):
    reader, writer = await asyncio.open_connection(LOOPBACK, echo.port)
    async with asyncio.timeout(SECONDS):
        echo.delay = 0.01
        for letter in b"abc":
            writer.write(bytes([letter]))
            await writer.drain()
        assert await reader.readexactly(3) == b"abc"
        echo.delay = 3600.0
        writer.write(b"never")
        echo.drop()
        with pytest.raises((ConnectionResetError, asyncio.IncompleteReadError)):
            await reader.readexactly(1)
    writer.close()


async def test_refused_connections_are_reset_and_those_there_are_stay(echo: TcpProxy):
    kept_reader, kept_writer = await asyncio.open_connection(LOOPBACK, echo.port)
    async with asyncio.timeout(SECONDS):
        kept_writer.write(b"x")
        assert await kept_reader.readexactly(1) == b"x"
        echo.refusing = True
        reader, writer = await asyncio.open_connection(LOOPBACK, echo.port)
        with pytest.raises((ConnectionResetError, asyncio.IncompleteReadError)):
            await reader.readexactly(1)
        writer.close()
        kept_writer.write(b"y")
        assert await kept_reader.readexactly(1) == b"y"
    kept_writer.close()


async def test_a_target_that_is_away_resets(echo: TcpProxy):
    echo.target_port = 1
    reader, writer = await asyncio.open_connection(LOOPBACK, echo.port)
    async with asyncio.timeout(SECONDS):
        with pytest.raises((ConnectionResetError, asyncio.IncompleteReadError)):
            await reader.readexactly(1)
    writer.close()
