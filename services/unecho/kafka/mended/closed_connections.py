"""Lets no connection outlive its client.

aiokafka closes the connections that a client knows of. One that is being made meanwhile stays open, and so does that of
a client that is cancelled while it asks for its first metadata: each holds a socket, here and at the broker. Importing
the module is enough: it stands in for the steps in which aiokafka's client makes and closes connections.
"""

from __future__ import annotations

import asyncio
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


def _connections_of(client: AIOKafkaClient) -> _Connections:
    try:
        return _of_client[client]
    except KeyError:
        connections = _of_client[client] = _Connections()
        return connections


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
    connections = _connections_of(client)
    connections.is_closed = False
    token = _making.set(connections)
    try:
        await _bootstrap(client)
    except BaseException:
        # Nobody else has the one that asked for the first metadata: it would be gone before the client is closed.
        for connection in connections.made:
            connection.close()
        raise
    finally:
        _making.reset(token)


async def _connection_while_open(client: AIOKafkaClient, *arguments: Any, **options: Any) -> AIOKafkaConnection | None:
    token = _making.set(_connections_of(client))
    try:
        return await _connection(client, *arguments, **options)
    finally:
        _making.reset(token)


async def _close_all(client: AIOKafkaClient) -> None:
    connections = _connections_of(client)
    connections.is_closed = True
    await _close(client)
    # Those that were closed before are not waited for: the broker that one had to itself may never answer.
    await asyncio.gather(*(connection.close() for connection in connections.made if connection.connected()))


def cut_off(client: AIOKafkaClient) -> None:
    """Closes what it has, and waits for nothing: it could not be closed in good time."""
    connections = _connections_of(client)
    connections.is_closed = True
    if client._sync_task is not None:
        client._sync_task.cancel()
    for connection in connections.made:
        connection.close()


aiokafka.client.create_conn = _create_while_open
AIOKafkaClient.bootstrap = _bootstrap_and_remember
AIOKafkaClient._get_conn = _connection_while_open
AIOKafkaClient.close = _close_all
