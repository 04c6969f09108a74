"""One article and one story, asked of trends."""

from datetime import timedelta
from urllib.parse import quote

import pytest
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application
from hypothesis import given
from hypothesis import strategies as st
from newsroom import MINUTE, START, news

from unecho.core.verdict import Outcome
from unecho.monitoring.health import Health
from unecho.trends.api.answers.lookup import article_answer
from unecho.trends.api.routes import api_routes
from unecho.trends.state.recent import RecentVerdicts
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import StoryVerdict

URL = "https://one.example/a?b=c/d"


def verdict(offset, article_id, cluster_id, outcome=Outcome.NEAR_COPY):
    is_new = outcome is Outcome.UNIQUE
    return StoryVerdict(
        article_id, outcome, is_new, cluster_id, cluster_id, "one.example", None, f"About {article_id}",
        START + offset * MINUTE, 0, 100 + offset, offset % 3, offset,
    )  # fmt: skip


@pytest.fixture
async def client():
    state, health = TrendState({}, timedelta(days=7)), Health(waiting_for=None)
    for record in (verdict(0, URL, URL, Outcome.UNIQUE), verdict(1, "copy", URL), verdict(2, "b", "b", Outcome.UNIQUE)):
        state.include(record)
    state.store()
    application = Application()
    application.add_routes(api_routes(state, health))
    async with TestClient(TestServer(application)) as client:
        client.health = health
        yield client


async def get(client, path, status=200):
    async with client.get(path) as response:
        assert response.status == status, await response.text()
        return await response.json()


async def test_a_copy_says_its_outcome_its_story_and_where_it_stands(client):
    found = await get(client, "/api/articles/copy")
    assert (found["outcome"], found["published"]) == ("near_copy", False)
    assert (found["verdict"], found["signed"]) == ({"partition": 1, "offset": 1}, {"partition": 0, "offset": 101})
    assert (found["story"]["cluster_id"], found["story"]["size"]) == (URL, 2)


async def test_an_id_may_be_a_url(client):
    found = await get(client, f"/api/articles/{quote(URL, safe='')}")
    assert found["article_id"] == URL
    story = await get(client, f"/api/stories/{quote(URL, safe='')}")
    assert [one["article_id"] for one in story["published_articles"]] == [URL]
    assert story["outcomes"] == {"unique": 1, "near_copy": 1}


async def test_what_is_not_known_is_404_and_what_is_not_ready_503(client):
    await get(client, "/api/articles/nobody", 404)
    await get(client, "/api/stories/copy", 404)
    assert (await get(client, "/api/articles/copy?limit=1", 400))["parameter"] == "limit"
    client.health.waiting_for = "stories"
    assert (await get(client, "/api/articles/copy", 503))["waiting_for"] == "stories"


@given(news())
def test_every_article_has_its_newest_verdict_and_its_story(made):
    state = TrendState({}, timedelta(days=7))
    records = sorted((record for part in made.verdicts for record in part), key=lambda one: one.signed_offset)
    for record in (*records, *records[:3]):
        state.include(record)
    state.store()
    for record in {one.article_id: one for one in records}.values():
        found = article_answer(state, record.article_id)
        assert (found["outcome"], found["published"]) == (record.outcome, record.published)
        assert found["story"]["cluster_id"] == record.cluster_id


@given(news())
def test_published_articles_are_found_by_their_stories_alone(made):
    state = TrendState({}, timedelta(days=7))
    records = [record for part in made.verdicts for record in part]
    for record in records:
        state.include(record)
    state.store()
    state.recent = RecentVerdicts()
    for record in records:
        found = article_answer(state, record.article_id)
        if record.published:
            assert found["published"]
            assert record.article_id in {one["article_id"] for one in found["story"]["published_articles"]}


@given(st.lists(st.text("abc", min_size=1, max_size=9), max_size=60))
def test_what_is_remembered_is_bounded_and_the_newest(ids):
    recent = RecentVerdicts(bytes_max=4_000)
    for offset, article_id in enumerate(ids):
        recent.note(verdict(offset, article_id, "cluster"))
    newest = list(dict.fromkeys(reversed(ids)))
    assert [article_id for article_id in newest if recent.of(article_id)] == newest[: len(recent)]
    assert len(recent) in {min(len(newest), room) for room in range(8, 10)}
