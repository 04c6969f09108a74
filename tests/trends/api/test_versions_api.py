"""The versions of a story and what changed between them: asked of trends, which asks the log."""

import asyncio
from datetime import timedelta

import orjson
import pytest
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application
from hypothesis import given
from hypothesis import strategies as st
from news import Raw
from newsroom import MINUTE, START, interleaved, news
from wire import produce

from unecho.core.verdict import Outcome
from unecho.kafka.topics import create_topics
from unecho.monitoring.health import Health
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.trends.api.routes import api_routes
from unecho.trends.signed_texts import SignedTexts
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import StoryVerdict
from unecho.trends.stories.versions import KEPT

TEXTS = [
    "The harbour bridge is closed. Ten engineers are at work.",
    "The harbour bridge is closed. Twelve engineers are at work. It opens on Friday.",
    "The harbour bridge is open again.",
]


def verdict(n: int, outcome: Outcome) -> StoryVerdict:
    published = outcome in {Outcome.UNIQUE, Outcome.REVISION, Outcome.UPDATE}
    article_id = "b" if outcome is Outcome.UPDATE else "a"
    return StoryVerdict(
        article_id, outcome, published, "a", "a", "x", None, f"Title {n}", START + n * MINUTE, 0, n, 0, n,
    )  # fmt: skip


def stories() -> TrendState:
    state = TrendState({}, timedelta(days=7))
    for n, outcome in enumerate((Outcome.UNIQUE, Outcome.REVISION, Outcome.UPDATE, Outcome.NEAR_COPY)):
        state.include(verdict(n, outcome))
    state.store()
    return state


async def asked(state: TrendState, texts, query: str, status: int = 200):
    application = Application()
    application.add_routes(api_routes(state, Health(waiting_for=None), texts=texts))
    async with (
        TestClient(TestServer(application)) as client,
        client.get(f"/api/versions?{query}") as response,
    ):
        assert response.status == status
        return await response.json()


async def texts_of(places):
    return [TEXTS[offset] for _, offset in places]


async def test_each_version_is_told_against_the_one_before_it_the_newest_first() -> None:
    answer = await asked(stories(), texts_of, "story=a")
    newest, second, first = answer["versions"]
    assert [one["outcome"] for one in (newest, second, first)] == ["update", "revision", "unique"]
    assert (first["changes"], first["before_id"]) == (None, None)
    assert second["changes"]["changed"] == [
        {"before": "Ten engineers are at work.", "after": "Twelve engineers are at work."}
    ]
    assert (second["changes"]["added"], second["changes"]["dropped"]) == (["It opens on Friday."], [])
    assert (newest["article_id"], newest["before_id"], newest["title"]) == ("b", "a", "Title 2")
    assert (answer["versions_total"], answer["next"]) == (3, None)


async def test_pages_are_the_whole() -> None:
    whole = (await asked(stories(), texts_of, "story=a"))["versions"]
    found, after = [], ""
    while after is not None:
        answer = await asked(stories(), texts_of, f"story=a&limit=1{after}")
        found += answer["versions"]
        after = None if answer["next"] is None else f"&after={answer['next']}"
    assert found == whole


async def test_what_is_not_kept_has_no_changes() -> None:
    async def gone(places):
        return [None if offset == 0 else TEXTS[offset] for _, offset in places]

    newest, second, _ = (await asked(stories(), gone, "story=a"))["versions"]
    assert newest["changes"] is not None
    assert (second["changes"], second["before_id"]) == (None, "a")


@pytest.mark.parametrize(("query", "status"), [("", 400), ("story=b", 404), ("story=a&limit=x", 400)])
async def test_what_cannot_be_asked_is_a_problem(query: str, status: int) -> None:
    assert (await asked(stories(), texts_of, query, status))["status"] == status


async def test_texts_are_read_from_the_log(embedded_broker: str, topic_prefix: str) -> None:
    settings = Settings(bootstrap=embedded_broker, topic_prefix=topic_prefix)
    await create_topics(settings)
    records = [Raw(orjson.dumps({"id": "a", "text": text}), b"a") for text in TEXTS]
    await asyncio.to_thread(produce, embedded_broker, Topic.SIGNED.named(topic_prefix), [*records, Raw(b"{", b"b")])
    assert await SignedTexts(settings)([(0, 2), (0, 0), (0, 3), (0, 1)]) == [TEXTS[2], TEXTS[0], None, TEXTS[1]]


async def test_without_a_broker_there_are_no_texts() -> None:
    assert await SignedTexts(Settings(bootstrap="127.0.0.1:1"))([(0, 2), (0, 0)]) == [None, None]


@given(st.data())
def test_versions_are_what_was_published_in_the_order_of_the_log(data: st.DataObject) -> None:
    of = data.draw(news(max_articles=20))
    state = TrendState({}, timedelta(days=7))
    for record in data.draw(interleaved(of)):
        state.include(record)
    state.store()
    for story in state.stories.values():
        published = sorted(
            one.signed_offset
            for part in of.verdicts
            for one in part
            if one.published and one.cluster_id == story.cluster_id
        )
        assert [version.offset for version in story.versions] == published


def test_of_very_many_versions_the_first_and_the_newest_are_kept() -> None:
    state = TrendState({}, timedelta(days=7))
    for n in range(3 * KEPT):
        state.include(verdict(n, Outcome.REVISION if n else Outcome.UNIQUE))
    state.store()
    offsets = [version.offset for version in state.stories["a"].versions]
    assert offsets == [0, *range(3 * KEPT - (KEPT - 1), 3 * KEPT)]
