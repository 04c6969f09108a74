"""No connection outlives its client."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from aiokafka.client import AIOKafkaClient
from aiokafka.conn import AIOKafkaConnection
from aiokafka.protocol.metadata import MetadataRequest

import unecho.kafka.mended.closed_connections  # noqa: F401 - importing it is enough


async def test_a_client_that_is_cancelled_while_it_asks_for_its_first_metadata_keeps_no_connection(
    embedded_broker: str, monkeypatch: pytest.MonkeyPatch
):
    asking: asyncio.Queue[AIOKafkaConnection] = asyncio.Queue()
    send = AIOKafkaConnection.send

    async def no_metadata(connection: AIOKafkaConnection, request: Any, *arguments: Any, **options: Any) -> Any:
        if isinstance(request, MetadataRequest):
            asking.put_nowait(connection)
            await asyncio.Event().wait()
        return await send(connection, request, *arguments, **options)

    monkeypatch.setattr(AIOKafkaConnection, "send", no_metadata)
    client = AIOKafkaClient(bootstrap_servers=embedded_broker)
    beginning = asyncio.create_task(client.bootstrap())
    connection = await asking.get()
    assert connection.connected()
    beginning.cancel()
    with pytest.raises(asyncio.CancelledError):
        await beginning
    assert not connection.connected()
    await client.close()
