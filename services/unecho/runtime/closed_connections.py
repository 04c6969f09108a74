"""Lets no connection outlive its client.

aiokafka closes the connections that a client knows of. One that is being made meanwhile stays open, and so does that of
a client that is cancelled while it asks for its first metadata: each holds a socket, here and at the broker. Importing
the module is enough: it stands in for the steps in which aiokafka's client makes and closes connections.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from contextvars import ContextVar
from typing import Any
from weakref import WeakKeyDictionary, WeakSet

import aiokafka.client
from aiokafka.client import AIOKafkaClient
from aiokafka.conn import AIOKafkaConnection
from aiokafka.errors import KafkaConnectionError

_create, _bootstrap = aiokafka.client.create_conn, AIOKafkaClient.bootstrap
_connection, _close = AIOKafkaClient._get_conn, AIOKafkaClient.close


class _Connections:
    """Those that a client has made."""

    def __init__(self) -> None:
        self.made: WeakSet[AIOKafkaConnection] = WeakSet()
        self.is_closed = False


_of_client: WeakKeyDictionary[AIOKafkaClient, _Connections] = WeakKeyDictionary()
_making: ContextVar[_Connections] = ContextVar("making")


@contextlib.contextmanager
def _making_for(client: AIOKafkaClient) -> Iterator[_Connections]:
    connections = _of_client.setdefault(client, _Connections())
    token = _making.set(connections)
    try:
        yield connections
    finally:
        _making.reset(token)


async def _create_while_open(*arguments: Any, **options: Any) -> AIOKafkaConnection:
    connection = await _create(*arguments, **options)
    connections = _making.get(None)
    if connections is not None:
        connections.made.add(connection)
        if connections.is_closed:
            await connection.close()
            raise KafkaConnectionError("the client was closed meanwhile")
    return connection


async def _bootstrap_and_remember(client: AIOKafkaClient) -> None:
    with _making_for(client) as connections:
        connections.is_closed = False
        await _bootstrap(client)


async def _connection_while_open(client: AIOKafkaClient, *arguments: Any, **options: Any) -> AIOKafkaConnection | None:
    with _making_for(client):
        return await _connection(client, *arguments, **options)


async def _close_all(client: AIOKafkaClient) -> None:
    connections = _of_client.setdefault(client, _Connections())
    connections.is_closed = True
    await _close(client)
    await asyncio.gather(*(connection.close() for connection in connections.made))


def cut_off(client: AIOKafkaClient) -> None:
    """Closes what it has, and waits for nothing: it could not be closed in good time."""
    connections = _of_client.setdefault(client, _Connections())
    connections.is_closed = True
    if client._sync_task is not None:
        client._sync_task.cancel()
    for connection in connections.made:
        connection.close()


aiokafka.client.create_conn = _create_while_open
AIOKafkaClient.bootstrap = _bootstrap_and_remember
AIOKafkaClient._get_conn = _connection_while_open
AIOKafkaClient.close = _close_all
