"""A client that is closed leaves no connection behind, on a real Kafka."""

import asyncio

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from aiokafka.client import AIOKafkaClient
from aiokafka.conn import AIOKafkaConnection
from aiokafka.protocol.metadata import MetadataRequest

from unecho.kafka.connection import client_options
from unecho.kafka.stopping import close_clients
from unecho.settings.settings import Settings


class Gate:
    """Holds connections at one step, and knows all that were made."""

    def __init__(self) -> None:
        self.is_held = False
        self.reached, self.may_go_on = asyncio.Event(), asyncio.Event()
        self.made: list[AIOKafkaConnection] = []

    async def pass_through(self) -> None:
        if self.is_held:
            self.reached.set()
            await self.may_go_on.wait()


@pytest.fixture
async def gate() -> Gate:
    return Gate()


@pytest.fixture
async def client(kafka_broker: str) -> AIOKafkaClient:
    return AIOKafkaClient(**client_options(Settings(bootstrap=kafka_broker)))


async def test_one_that_was_being_made_is_closed_too(
    client: AIOKafkaClient, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = AIOKafkaConnection.connect

    async def held(connection: AIOKafkaConnection) -> object:
        result = await connect(connection)
        gate.made.append(connection)
        await gate.pass_through()
        return result

    monkeypatch.setattr(AIOKafkaConnection, "connect", held)
    await client.bootstrap()
    gate.is_held = True
    connecting = asyncio.create_task(client.ready(client.get_random_node()))
    async with asyncio.timeout(20):
        await gate.reached.wait()
        await client.close()
        gate.may_go_on.set()
        assert not await connecting
    assert len(gate.made) == 2
    assert not any(connection.connected() for connection in gate.made)


async def test_one_that_was_cancelled_over_its_first_question_is_closed(
    client: AIOKafkaClient, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    send = AIOKafkaConnection.send

    async def held(connection: AIOKafkaConnection, request: object, *rest: object) -> object:
        if isinstance(request, MetadataRequest):
            gate.made.append(connection)
            await gate.pass_through()
        return await send(connection, request, *rest)

    monkeypatch.setattr(AIOKafkaConnection, "send", held)
    gate.is_held = True
    starting = asyncio.create_task(client.bootstrap())
    async with asyncio.timeout(20):
        await gate.reached.wait()
        starting.cancel()
        await asyncio.wait({starting})
        await client.close()
    assert [connection.connected() for connection in gate.made] == [False]


@pytest.mark.parametrize("kind", [AIOKafkaConsumer, AIOKafkaProducer])
async def test_one_of_a_client_that_does_not_stop_is_closed(
    kind: type[AIOKafkaConsumer | AIOKafkaProducer],
    kafka_broker: str,
    gate: Gate,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    connect = AIOKafkaConnection.connect

    async def noted(connection: AIOKafkaConnection) -> object:
        gate.made.append(connection)
        return await connect(connection)

    async def hang(_: object) -> None:
        await gate.may_go_on.wait()

    monkeypatch.setattr(AIOKafkaConnection, "connect", noted)
    monkeypatch.setattr("unecho.kafka.stopping.CLOSE_SECONDS", 0.01)
    client = kind(**client_options(Settings(bootstrap=kafka_broker)))
    await client.start()
    inner = client._client if kind is AIOKafkaConsumer else client.client
    assert await inner.ready(inner.get_random_node())
    assert any(connection.connected() for connection in gate.made)
    with monkeypatch.context() as patched:
        patched.setattr(kind, "stop", hang)
        await close_clients(client)
    assert "did not close cleanly" in caplog.text
    assert not any(connection.connected() for connection in gate.made)
    await client.stop()


async def test_a_client_may_be_started_again(client: AIOKafkaClient) -> None:
    await client.bootstrap()
    await client.close()
    await client.bootstrap()
    assert await client.ready(client.get_random_node())
    await client.close()
