"""What a listener of `/api/stream` is told."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import ClientSession
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application
from newsroom import MINUTE, START
from prometheus_client import CollectorRegistry

from unecho.core.verdict import Outcome
from unecho.monitoring.health import Health
from unecho.monitoring.http import StageServer
from unecho.settings.settings import Settings
from unecho.trends.api.routes import api_routes
from unecho.trends.api.stream import stream
from unecho.trends.news import STORIES_TOLD, VERDICTS_TOLD, News
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import StoryVerdict


class Clock:
    """A second passes with each event, so that none waits for another."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


class Newsroom:
    """A state, its news, and a way to have something happen."""

    def __init__(self, kept_bytes: int = 1 << 20) -> None:
        self.clock = Clock()
        self.news = News(self.clock, kept_bytes)
        self.state = TrendState({}, timedelta(days=7))
        self._number = 0

    async def happens(self, *told: tuple[str, str, Outcome], after_seconds: float = 1.0) -> None:
        """Verdicts of article, cluster and outcome, told in one event."""
        self.clock.seconds += after_seconds
        verdicts = []
        for article_id, cluster_id, outcome in told:
            n = self._number = self._number + 1
            published = outcome is Outcome.UNIQUE
            verdicts.append(
                StoryVerdict(
                    *(
                        article_id,
                        outcome,
                        published,
                        cluster_id,
                        cluster_id,
                        f"{n}.example",
                        None,
                        f"About {article_id}",
                    ),
                    *(START + n * MINUTE, 0, n, 0, n),
                )
            )
            self.state.include(verdicts[-1])
        self.state.store()
        self.news.listen()
        last = self.news.last
        self.news.note(verdicts, self.state)
        await self.news.more(last)


@pytest.fixture
def room() -> Newsroom:
    return Newsroom()


async def listening(room: Newsroom, last_id: str | None = None) -> AsyncIterator[tuple[str, str, Any]]:
    """Id, name and data of each event."""
    application = Application()
    application.add_routes(api_routes(room.state, Health(waiting_for=None), news=room.news))
    headers = {} if last_id is None else {"Last-Event-ID": last_id}
    async with TestClient(TestServer(application)) as client, client.get("/api/stream", headers=headers) as answer:
        assert (answer.status, answer.content_type) == (200, "text/event-stream")
        fields: dict[str, str] = {}
        async for line in answer.content:
            name, _, value = line.decode().rstrip("\n").partition(": ")
            if name in {"id", "event", "data"}:
                fields[name] = value
            if not name and "data" in fields:
                yield fields["id"], fields["event"], json.loads(fields["data"])
                fields = {}


async def test_a_new_listener_asks_for_all_and_is_told_what_comes(room: Newsroom) -> None:
    await room.happens(("a", "a", Outcome.UNIQUE))
    listener = listening(room)
    first = await anext(listener)
    assert first == (f"{room.news.run}-1", "reset", {})
    await room.happens(("b", "a", Outcome.NEAR_COPY), ("c", "c", Outcome.UNIQUE))
    number, name, data = await anext(listener)
    assert (number, name) == (f"{room.news.run}-2", "news")
    assert (data["articles"], data["outcomes"]) == (2, {"unique": 1, "near_copy": 1})
    assert [(one["cluster_id"], one["change"], one["size"], one["outlets"]) for one in data["stories"]] == [
        ("a", "grew", 2, 2),
        ("c", "opened", 1, 1),
    ]
    assert [one["article_id"] for one in data["verdicts"]] == ["b", "c"]
    await listener.aclose()


async def test_who_comes_back_misses_nothing(room: Newsroom) -> None:
    listener = listening(room)
    last_id, *_ = await anext(listener)
    await listener.aclose()
    for n in range(5):
        await room.happens((f"a{n}", f"a{n}", Outcome.UNIQUE))
    back = listening(room, last_id)
    told = [await anext(back) for _ in range(5)]
    assert [number for number, *_ in told] == [f"{room.news.run}-{n}" for n in range(1, 6)]
    assert [data["verdicts"][0]["article_id"] for *_, data in told] == [f"a{n}" for n in range(5)]
    await back.aclose()


@pytest.mark.parametrize(
    "last_id", ["", "nonsense", "other-1", "RUN-", "RUN-x", "RUN-99", "RUN-٣", "RUN-" + "9" * 5_000]
)
async def test_who_cannot_be_told_what_was_missed_asks_anew(room: Newsroom, last_id: str) -> None:
    await room.happens(("a", "a", Outcome.UNIQUE))
    listener = listening(room, last_id.replace("RUN", room.news.run))
    assert (await anext(listener))[:2] == (f"{room.news.run}-1", "reset")
    await listener.aclose()


@pytest.mark.parametrize("away_seconds", [600, 601])
async def test_nothing_is_told_while_nobody_can_come_back_for_it(room: Newsroom, away_seconds: int) -> None:
    listener = listening(room)
    last_id, *_ = await anext(listener)
    await listener.aclose()
    room.clock.seconds += away_seconds
    verdict = StoryVerdict("a", Outcome.UNIQUE, True, "a", "a", None, None, None, START, 0, 1, 0, 1)
    room.news.note([verdict], room.state)
    await asyncio.sleep(0)
    is_told = away_seconds <= 600
    if is_told:
        await room.news.more(0)
    assert len(room.news.after(room.news.last - 1) or ()) == is_told
    back = listening(room, last_id)
    assert (await anext(back))[:2] == (f"{room.news.run}-1", "news" if is_told else "reset")
    await back.aclose()


async def test_what_was_told_before_is_not_taken_for_what_nobody_was_told(room: Newsroom) -> None:
    await room.happens(("a", "a", Outcome.UNIQUE))
    before = room.news.last
    await room.happens(("b", "b", Outcome.UNIQUE))
    room.clock.seconds += 601
    verdict = StoryVerdict("c", Outcome.UNIQUE, True, "c", "c", None, None, None, START, 0, 1, 0, 1)
    room.news.note([verdict], room.state)
    back = listening(room, f"{room.news.run}-{before}")
    assert (await anext(back))[1] == "reset"
    await back.aclose()


async def test_what_is_older_than_ten_minutes_is_forgotten(room: Newsroom) -> None:
    await room.happens(("a", "a", Outcome.UNIQUE))
    await room.happens(("b", "b", Outcome.UNIQUE), after_seconds=599)
    assert [event.number for event in room.news.after(0) or ()] == [1, 2]
    await room.happens(("c", "c", Outcome.UNIQUE), after_seconds=2)
    assert room.news.after(0) is None
    assert [event.number for event in room.news.after(1) or ()] == [2, 3]


async def test_no_more_is_kept_than_has_room() -> None:
    room = Newsroom(kept_bytes=2_000)
    for n in range(20):
        await room.happens((f"a{n}", f"a{n}", Outcome.UNIQUE))
    kept = [event for n in range(20) for event in room.news.after(n) or () if event.number == n + 1]
    assert 1 <= len(kept) < 20
    assert sum(len(event.data) for event in kept) <= 2_000
    assert kept[-1].number == 20


async def test_a_story_is_told_once_and_of_many_verdicts_the_newest(room: Newsroom) -> None:
    told = [("a", "a", Outcome.UNIQUE), *((f"b{n}", "a", Outcome.EXACT_COPY) for n in range(30))]
    await room.happens(*told, ("a", "a", Outcome.REDELIVERY), ("w", "w", Outcome.THIN))
    (event,) = room.news.after(0) or ()
    data = json.loads(event.data)
    assert [(one["cluster_id"], one["change"], one["size"]) for one in data["stories"]] == [("a", "opened", 31)]
    assert (data["articles"], len(data["verdicts"]), data["verdicts"][-1]["article_id"]) == (33, VERDICTS_TOLD, "w")


async def test_of_many_stories_the_largest_are_told(room: Newsroom) -> None:
    many = [(f"{n}-{copy}", f"s{n}", Outcome.UNIQUE) for n in range(STORIES_TOLD + 20) for copy in range(1 + n % 2)]
    await room.happens(*many)
    (event,) = room.news.after(0) or ()
    data = json.loads(event.data)
    assert (data["stories_total"], len(data["stories"])) == (STORIES_TOLD + 20, STORIES_TOLD)
    large = {story.cluster_id for story in room.state.stories.values() if story.size == 2}
    assert large < {story["cluster_id"] for story in data["stories"]}


async def test_what_comes_within_a_second_is_told_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("unecho.trends.news._EVERY_SECONDS", 0.05)
    news, state = News(), TrendState({}, timedelta(days=7))
    verdicts = [
        StoryVerdict(f"a{n}", Outcome.UNIQUE, True, f"a{n}", f"a{n}", None, None, None, START, 0, n, 0, n)
        for n in range(10)
    ]
    news.listen()
    news.note(verdicts[:1], state)
    await news.more(0)
    for verdict in verdicts[1:]:
        news.note([verdict], state)
    await asyncio.wait_for(news.more(1), 10)
    assert [json.loads(event.data)["articles"] for event in news.after(0) or ()] == [1, 9]


async def test_more_listeners_than_there_is_room_for_come_back_later(room: Newsroom) -> None:
    application = Application()
    application.router.add_get("/api/stream", stream(room.news, listeners_max=1))
    async with TestClient(TestServer(application)) as client, client.get("/api/stream") as listener:
        await listener.content.readline()
        async with client.get("/api/stream") as refused:
            assert (refused.status, refused.headers["Retry-After"]) == (503, "5")


async def test_who_listens_on_is_not_cut_off_by_the_time_limit_of_a_request(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("unecho.trends.api.stream._BEAT_SECONDS", 0.05)
    settings = Settings(http_timeout=timedelta(milliseconds=500))
    health = Health(waiting_for=None)
    routes = api_routes(room.state, health, news=room.news)
    async with (
        StageServer(settings, 0, CollectorRegistry(), health, routes) as server,
        ClientSession() as session,
        session.get(f"http://{server.host}:{server.port}/api/stream") as listener,
    ):
        started = asyncio.get_running_loop().time()
        beats = 0
        while beats < 12 or asyncio.get_running_loop().time() < started + 3 * 0.5:
            line = await asyncio.wait_for(listener.content.readline(), 10)
            assert line
            beats += line == b":\n"
