"""How a worker ends that cannot go on: the exit code says whether the broker is to blame."""

import asyncio
from pathlib import Path

import pytest
from aiokafka.conn import AIOKafkaConnection
from aiokafka.consumer.group_coordinator import GroupCoordinator
from aiokafka.errors import KafkaConnectionError, ProducerFenced
from workers import prepared, publish, until, working

from unecho.core.entities import RuleExtractor
from unecho.process.exit_codes import ExitCode, UserError
from unecho.process.word_lists import read_word_lists
from unecho.trends.batches.writer import Writer
from unecho.trends.worker import run_worker


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (KafkaConnectionError("gone"), ExitCode.BROKER, "lost the broker"),
        (ProducerFenced(), ExitCode.BROKER, "Another trends worker has taken over"),
        (RecursionError("a fault"), ExitCode.FAILED, "cannot go on: RecursionError"),
    ],
)
async def test_the_exit_code_and_the_last_line_say_why(
    embedded_broker: str,
    topic_prefix: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    code: ExitCode,
    says: str,
):
    async def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(Writer, "write", fail)
    settings = await prepared(embedded_broker, topic_prefix, tmp_path, http_port=0)
    await asyncio.to_thread(publish, settings, 0, 3)
    with pytest.raises(UserError, match=says) as ended:
        async with asyncio.timeout(40):
            await run_worker(settings, RuleExtractor(read_word_lists()), asyncio.Event())
    assert ended.value.code is code


async def test_a_consumer_that_cannot_leave_its_group_keeps_no_connection(
    kafka_broker: str, topic_prefix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    made: list[AIOKafkaConnection] = []
    connect = AIOKafkaConnection.connect

    async def noted(connection: AIOKafkaConnection) -> object:
        made.append(connection)
        return await connect(connection)

    async def hang(_: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(AIOKafkaConnection, "connect", noted)
    monkeypatch.setattr(GroupCoordinator, "close", hang)
    settings = await prepared(kafka_broker, topic_prefix, tmp_path)
    async with working(settings, exactly_once=True) as worker:
        await until(lambda: worker.health.ready)
        assert any(connection.connected() for connection in made)
    await until(lambda: not any(connection.connected() for connection in made))
