from datetime import timedelta

import pytest
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application
from newsroom import ENTITIES, MINUTE, START

from unecho.core.entities import EntityType, NamedEntity
from unecho.core.verdict import Outcome
from unecho.monitoring.health import Health
from unecho.records.schemas import SchemaName, validator
from unecho.trends.api.routes import api_routes
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import PublishedArticle, StoryVerdict

CURSOR_OF_STORIES = "Wy0zLC0xLCJiaWciXQ"
ANNA = NamedEntity("person:anna", "Anna", EntityType.PERSON, mentions=5)


def verdict(offset, article_id, cluster_id, source, time, outcome=Outcome.NEAR_COPY, published=None):
    published = outcome in {Outcome.UNIQUE, Outcome.THIN} if published is None else published
    title = f"About {article_id}"
    return StoryVerdict(
        article_id, outcome, published, cluster_id, cluster_id, source, None, title, time, 0, offset, 0, offset
    )


STORIES = (
    verdict(0, "old", "old", "a.example", START - 5_000 * MINUTE, Outcome.UNIQUE),
    verdict(1, "old2", "old", "a.example", START - 5_000 * MINUTE),
    verdict(2, "big", "big", "a.example", START, Outcome.UNIQUE),
    verdict(3, "big2", "big", "b.example", START + MINUTE),
    verdict(4, "big3", "big", "b.example", START + 2 * MINUTE),
    verdict(5, "big3", "big", "b.example", START + 2 * MINUTE, Outcome.REDELIVERY),
    verdict(6, "small", "small", None, START + 3 * MINUTE, Outcome.UNIQUE),
    verdict(7, "wall", "wall", "c.example", START + 3 * MINUTE, Outcome.THIN),
    *(verdict(n, f"wall{n}", "wall", "c.example", START + 3 * MINUTE, Outcome.EXACT_COPY) for n in range(8, 13)),
    verdict(13, "big", "big", "a.example", START + 3 * MINUTE, Outcome.THIN, published=False),
    PublishedArticle("wall", "wall", ()),
    PublishedArticle("big", "big", (ENTITIES[0], ANNA)),
    PublishedArticle("small", "small", (ENTITIES[0], ENTITIES[1])),
)


@pytest.fixture
async def client():
    """A story of three at two outlets, one of one an hour later, an old one of two; a stub with its copies."""
    state = TrendState({}, timedelta(days=7))
    for record in STORIES:
        state.include(record)
    state.store()
    application = Application()
    application.add_routes(api_routes(state, Health(waiting_for=None)))
    async with TestClient(TestServer(application)) as client:
        yield client


async def get(client, path):
    async with client.get(path) as response:
        assert response.status == 200, await response.text()
        return await response.json()


async def test_stories_come_by_size_with_their_outlets(client):
    answer = await get(client, "/api/stories")
    assert [(story["cluster_id"], story["size"]) for story in answer["stories"]] == [
        ("big", 3),
        ("old", 2),
        ("small", 1),
    ]
    big = answer["stories"][0]
    assert big["title"] == "About big"
    assert big["canonical_id"] == "big"
    assert (big["first_seen"], big["last_seen"]) == ("2025-11-21T04:40:00Z", "2025-11-21T04:42:00Z")
    assert [(outlet["source"], outlet["articles"]) for outlet in big["outlets"]] == [("a.example", 1), ("b.example", 2)]
    assert answer["stories"][2]["outlets"] == []


async def test_stories_of_a_window_and_a_limit(client):
    recent = await get(client, "/api/stories?window=1h")
    assert [story["cluster_id"] for story in recent["stories"]] == ["big", "small"]
    assert len((await get(client, "/api/stories?limit=1"))["stories"]) == 1


async def test_entities_of_the_current_window(client):
    answer = await get(client, "/api/entities")
    assert (answer["window"], answer["by"]) == ("1h", "unique")
    assert (answer["window_start"], answer["window_end"]) == ("2025-11-21T04:00:00Z", "2025-11-21T05:00:00Z")
    assert [(item["entity_id"], item["unique"], item["coverage"]) for item in answer["entities"]] == [
        ("place:rome", 2, 4),
        ("person:anna", 1, 3),
        ("place:kyiv", 1, 1),
    ]
    assert all(validator(SchemaName.ENTITY_COUNT).is_valid(item) for item in answer["entities"])


async def test_entities_by_type_and_coverage(client):
    answer = await get(client, "/api/entities?window=1d&type=PLACE&by=coverage&limit=1")
    assert [item["entity_id"] for item in answer["entities"]] == ["place:rome"]
    assert answer["type"] == "PLACE"


async def test_entities_by_how_often_they_are_mentioned(client):
    answer = await get(client, "/api/entities?by=mentions")
    assert [(item["entity_id"], item["unique"], item["mentions"]) for item in answer["entities"]] == [
        ("person:anna", 1, 5),
        ("place:rome", 2, 2),
        ("place:kyiv", 1, 1),
    ]
    series = (await get(client, "/api/entities/person:anna"))["series"]
    assert [(one["coverage"], one["mentions"]) for one in series] == [(3, 5)]


async def test_what_counts_may_lack_is_told():
    nothing = {"unique": 0, "coverage": 0, "mentions": 0}
    for counted, held, error in ((3, 3, nothing), (2, 1, {"unique": 1, "coverage": 3, "mentions": 5})):
        state = TrendState({}, timedelta(days=7), counted=counted)
        for record in STORIES:
            state.include(record)
        state.store()
        application = Application()
        application.add_routes(api_routes(state, Health(waiting_for=None)))
        async with TestClient(TestServer(application)) as client:
            answer = await get(client, "/api/entities")
            assert (answer["entities_total"], answer["error"]) == (held, error)
            (rome,) = (await get(client, "/api/entities/place:rome"))["series"]
            assert (rome["coverage"], rome["error"]) == (4, nothing)


async def test_summary_adds_up(client):
    answer = await get(client, "/api/summary")
    assert answer["articles"] == sum(answer["outcomes"].values()) == 14
    assert answer["outcomes"]["unique"] == answer["stories"] == 3
    assert (answer["outcomes"]["thin"], answer["outcomes"]["exact_copy"]) == (2, 5)
    assert answer["duplicate_rate"] == round(8 / 14, 4)
    assert answer["watermark"] == "2025-11-21T04:43:00Z"


@pytest.mark.parametrize(
    ("path", "parameter", "allowed"),
    [
        ("/api/stories?limit=0", "limit", "from 1 to 1000"),
        ("/api/stories?limit=1001", "limit", "from 1 to 1000"),
        ("/api/stories?limit=-1", "limit", "from 1 to 1000"),
        ("/api/stories?limit=%D9%A3", "limit", "from 1 to 1000"),
        ("/api/stories?limit=" + "9" * 5_000, "limit", "from 1 to 1000"),
        ("/api/stories?window=2h", "window", "one of 1m, 1h, 1d"),
        ("/api/entities?window=", "window", "one of 1m, 1h, 1d"),
        ("/api/entities?by=size", "by", "one of unique, coverage, mentions"),
        ("/api/entities?type=place", "type", "one of PERSON, ORGANIZATION, PLACE"),
        ("/api/entities?top=5", "top", "after, by, limit, sort, type, window"),
        ("/api/outlets", "story", "cluster_id"),
        ("/api/stories?after=", "after", "cursor"),
        ("/api/stories?after=WzEsMl0", "after", "cursor"),
        ("/api/entities?after=" + CURSOR_OF_STORIES, "after", "cursor"),
        ("/api/stories?after=" + "W" * 4_000, "after", "cursor"),
        ("/api/stories?after=%C3%BC", "after", "cursor"),
        ("/api/summary?x=<script>", "x", "there is window"),
        ("/api/stories/a?x=<script>", "x", "no parameters"),
    ],
)
async def test_a_bad_query_is_told_what_is_allowed(client, path, parameter, allowed):
    async with client.get(path) as response:
        answer = await response.json()
        assert response.status == 400
    assert answer["parameter"] == parameter
    assert allowed in answer["allowed"]


@pytest.mark.parametrize("path", ["/api/stories?window=1m", "/api/entities?type=PERSON", "/api/summary"])
async def test_before_the_first_article_answers_are_empty(path):
    application = Application()
    application.add_routes(api_routes(TrendState({}, timedelta(days=7)), Health(waiting_for=None)))
    async with TestClient(TestServer(application)) as client:
        answer = await get(client, path)
    assert answer["watermark"] is None
    assert not answer.get("stories") and not answer.get("entities")


@pytest.fixture
async def many():
    """A story of 50 outlets, some with as many articles as others, and 30 of one; 31 entities."""
    state = TrendState({}, timedelta(days=7))
    for n in range(50):
        for again in range(1 + n % 3):
            state.include(verdict(3 * n + again, f"a{n}-{again}", "big", f"{n}.example", START + (n % 4) * MINUTE))
    for n in range(30):
        state.include(verdict(200 + n, f"small{n}", f"small{n}", "a.example", START, Outcome.UNIQUE))
        entity = NamedEntity(f"person:{n}", f"Person {n}", EntityType.PERSON)
        state.include(PublishedArticle(f"small{n}", f"small{n}", (entity, ANNA)))
    state.store()
    application = Application()
    application.add_routes(api_routes(state, Health(waiting_for=None)))
    async with TestClient(TestServer(application)) as client:
        yield client


async def pages(client, path, name, cursor=None):
    """All items of a list, page by page, and how many there are said to be."""
    found, totals = [], set()
    while True:
        answer = await get(client, f"{path}&after={cursor}" if cursor else path)
        found += answer[name]
        totals.add(answer[f"{name}_total"])
        cursor = answer["next"]
        if cursor is None:
            return found, totals


@pytest.mark.parametrize("limit", [1, 7, 31, 1_000])
@pytest.mark.parametrize(
    ("path", "name", "total"),
    [
        ("/api/stories?limit=", "stories", 31),
        ("/api/outlets?story=big&limit=", "outlets", 50),
        ("/api/entities?window=1d&by=coverage&limit=", "entities", 31),
    ],
)
async def test_the_pages_of_a_list_are_the_list(many, path, name, total, limit):
    whole = (await get(many, f"{path}1000"))[name]
    assert len(whole) == total
    assert await pages(many, f"{path}{limit}", name) == (whole, {total})


async def test_a_story_is_listed_with_some_of_its_outlets_and_where_the_others_are(many):
    story = (await get(many, "/api/stories?limit=1"))["stories"][0]
    assert (story["cluster_id"], len(story["outlets"]), story["outlets_total"]) == ("big", 20, 50)
    others, _ = await pages(many, "/api/outlets?story=big&limit=9", "outlets", story["outlets_next"])
    assert story["outlets"] + others == (await get(many, "/api/outlets?story=big&limit=1000"))["outlets"]
    times = [outlet["first_seen"] for outlet in story["outlets"] + others]
    assert times == sorted(times)


async def test_a_small_story_is_listed_whole(client):
    story = (await get(client, "/api/stories"))["stories"][0]
    assert (len(story["outlets"]), story["outlets_total"], story["outlets_next"]) == (2, 2, None)


@pytest.mark.parametrize("story", ["nowhere", "wall"])
async def test_the_outlets_of_no_story_are_not_found(client, story):
    async with client.get(f"/api/outlets?story={story}") as response:
        assert response.status == 404
        assert (await response.json())["parameter"] == "story"


@pytest.mark.parametrize("path", ["/api/stories", "/api/outlets?story=big", "/api/entities", "/api/summary?x=1"])
async def test_nothing_is_told_before_the_stories_are_restored(path):
    health = Health(waiting_for="the stories to be restored")
    application = Application()
    application.add_routes(api_routes(TrendState({}, timedelta(days=7)), health))
    async with TestClient(TestServer(application)) as client:
        async with client.get(path) as response:
            assert (response.status, response.headers["Retry-After"]) == (503, "5")
            assert (await response.json())["waiting_for"] == "the stories to be restored"
        # What is known stays so without a broker, and when a person is to look.
        health.waiting_for, health.broker, health.stopped = None, "no broker answers", "too many dead letters"
        async with client.get(path) as response:
            assert response.status != 503
