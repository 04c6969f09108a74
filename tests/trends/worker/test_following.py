"""What a worker reads of the others' stories, and what becomes of it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import orjson
import pytest
from aiokafka import TopicPartition

from unecho.settings.settings import Settings
from unecho.trends.following import Following
from unecho.trends.news import News
from unecho.trends.state.whole_state import WholeState
from unecho.trends.stories.story import Story
from unecho.trends.stories.story_json import story_to_json

CHANGELOG = "stories"


class Changelog:
    """Stands in for a consumer: each poll gives the next of these rounds, and the last never ends."""

    def __init__(self, rounds: list[dict[str, bytes | None]]) -> None:
        self._rounds = rounds
        self.is_read = asyncio.Event()

    def assign(self, places: list[TopicPartition]) -> None:
        self._place = places[0]

    async def seek_to_end(self, _: TopicPartition) -> None: ...

    async def seek_to_beginning(self, _: TopicPartition) -> None: ...

    async def position(self, _: TopicPartition) -> int:
        return 0

    async def end_offsets(self, places: list[TopicPartition]) -> dict[TopicPartition, int]:
        return dict.fromkeys(places, 0)

    async def getmany(self, *_: TopicPartition, timeout_ms: int) -> dict[TopicPartition, list[Any]]:
        if not self._rounds:
            self.is_read.set()
            await asyncio.Event().wait()
        told = self._rounds.pop(0)
        return {self._place: [SimpleNamespace(key=orjson.dumps(key), value=value) for key, value in told.items()]}


@contextlib.asynccontextmanager
async def following(
    monkeypatch: pytest.MonkeyPatch, rounds: list[dict[str, bytes | None]], *, is_busy: bool = False
) -> AsyncIterator[tuple[Following, WholeState, list[bool]]]:
    """It has read all of them; and whether it was behind, each time that it said so."""
    changelog = Changelog(rounds)

    @contextlib.asynccontextmanager
    async def consumer(**_: object) -> AsyncIterator[Changelog]:
        yield changelog

    monkeypatch.setattr("unecho.trends.following.standalone_consumer", consumer)
    behind: list[bool] = []
    whole = WholeState(timedelta(days=7))
    follows = Following(Settings(), CHANGELOG, whole, News(), lambda: behind.append(follows.is_behind), lambda: is_busy)
    await follows.follow({0})
    async with asyncio.timeout(10):
        await changelog.is_read.wait()
    yield follows, whole, behind
    await follows.follow(())


def stored(number: int, size: int = 1) -> dict[str, bytes | None]:
    key = f"a{number}"
    return {key: story_to_json(Story(key, None, size=size))}


@pytest.mark.parametrize("is_busy", [True, False])
async def test_stories_that_wait_to_be_read_are_those_of_the_changelog(
    monkeypatch: pytest.MonkeyPatch, *, is_busy: bool
) -> None:
    first: dict[str, bytes | None] = {key: value for number in range(30) for key, value in stored(number).items()}
    rounds = [first, stored(29, size=2), {"a0": None, "a28": None}]
    async with following(monkeypatch, rounds, is_busy=is_busy) as (_, whole, behind):
        assert bool(whole.stories) is not is_busy
        await whole.catch_up()
        sizes = {key: story.size for key, story in whole.stories.items()}
    assert sizes == {f"a{number}": 1 + (number == 29) for number in range(30) if number not in {0, 28}}
    assert behind == [False]


async def test_one_that_cannot_be_read_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    async with following(monkeypatch, [{"a": b'{"of": "another version"}'}]) as (follows, whole, behind):
        await whole.catch_up()
        assert follows.is_behind
    assert behind == [False, True]
