"""Nothing leaves the agent: what fails is set aside and the rest counts, or it ends and nothing is acknowledged."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

import pytest
from aiokafka.errors import KafkaConnectionError
from wire import read_until
from workers import TEXT, Worker, handled, prepared, publish, until, verdict_json, working

from unecho.core.entities import RuleExtractor
from unecho.core.verdict import Outcome
from unecho.process.word_lists import read_word_lists
from unecho.records.record import Incoming
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.trends.batches.writer import Writer

STORIES = 20
SECONDS = 30.0


class Choking:
    """Finds what the rules find, except in one text."""

    def __init__(self) -> None:
        self._rules = RuleExtractor(read_word_lists())

    def named(self, text: str):
        if "chokes" in text:
            raise RecursionError("this text")
        return self._rules.named(text)


@pytest.fixture
async def settings(embedded_broker: str, topic_prefix: str, tmp_path) -> Settings:
    return await prepared(embedded_broker, topic_prefix, tmp_path)


@contextlib.asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[Worker]:
    """The text of story 7 chokes the extractor, the verdict of story 8 is cut off."""
    await asyncio.to_thread(
        publish,
        settings,
        0,
        STORIES,
        verdict_of=lambda number: verdict_json(number)[: 40 if number == 8 else None],
        text_of=lambda number: "It chokes in Rome." if number == 7 else TEXT,
    )
    async with working(settings, exactly_once=False, extractor=Choking()) as worker:
        yield worker


def dead_keys(dead: list[Incoming]) -> dict[bytes | None, bytes]:
    return {record.key: dict(record.headers)["unecho-dead-reason"] for record in dead}


async def test_what_fails_is_dead_lettered_and_the_rest_of_its_batch_counts(settings: Settings):
    async with running(settings) as worker:
        state = worker.app.state
        found = await read_until(
            settings.bootstrap, settings.topic_prefix, (Topic.DEAD,), lambda topics: len(topics[Topic.DEAD]) >= 2
        )
        assert dead_keys(found[Topic.DEAD]) == {b"a7": b"unprocessable", b"a8": b"not_json"}
        await until(lambda: state.outcomes[Outcome.UNIQUE] >= STORIES - 1 and len(state.stories) >= STORIES)
        entity = state.stories["a0"].published["a0"].entities
        assert [one.entity_id for one in entity or ()] == ["place:rome"]
    assert [handled(settings, topic) for topic in (Topic.VERDICTS, Topic.UNIQUE)] == [STORIES, STORIES]


async def test_what_cannot_be_written_ends_the_app_and_is_not_acknowledged(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
):
    calls = []

    async def refuse(*_: object) -> None:
        calls.append(1)
        raise KafkaConnectionError("gone")

    monkeypatch.setattr(Writer, "write", refuse)
    async with running(settings) as worker, asyncio.timeout(SECONDS):
        assert isinstance(await worker.app.failed(), KafkaConnectionError)
    # Once for each partition of a batch, and no batch after that.
    assert sum(calls) <= Topic.VERDICTS.spec.partitions
    assert [handled(settings, topic) for topic in (Topic.VERDICTS, Topic.UNIQUE)] == [0, 0]
