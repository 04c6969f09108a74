from datetime import timedelta

import pytest
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application
from newsroom import ENTITIES, MINUTE, START

from unecho.core.entities import EntityType
from unecho.core.verdict import Outcome
from unecho.runtime.schemas import SchemaName, validator
from unecho.trends.api import api_routes
from unecho.trends.state import TrendState
from unecho.trends.stories import NamedEntity, PublishedArticle, StoryVerdict

ANNA = NamedEntity("person:anna", "Anna", EntityType.PERSON)


def verdict(offset, article_id, cluster_id, source, time, outcome=Outcome.NEAR_COPY, published=None):
    published = outcome in {Outcome.UNIQUE, Outcome.THIN} if published is None else published
    title = f"About {article_id}"
    return StoryVerdict(
        article_id, outcome, published, cluster_id, cluster_id, source, None, title, time, 0, offset, 0, offset
    )


@pytest.fixture
async def client():
    """A story of three at two outlets, one of one an hour later, an old one of two; a stub with its copies."""
    state = TrendState({}, timedelta(days=7))
    for record in (
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
    ):
        state.include(record)
    state.store()
    application = Application()
    application.add_routes(api_routes(state))
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
    assert [(outlet["source"], outlet["articles"]) for outlet in big["outlets"]] == [("b.example", 2), ("a.example", 1)]
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
        ("/api/entities?by=size", "by", "one of unique, coverage"),
        ("/api/entities?type=place", "type", "one of PERSON, ORGANIZATION, PLACE"),
        ("/api/entities?top=5", "top", "by, limit, type, window"),
        ("/api/summary?x=<script>", "x", "no parameters"),
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
    application.add_routes(api_routes(TrendState({}, timedelta(days=7))))
    async with TestClient(TestServer(application)) as client:
        answer = await get(client, path)
    assert answer["watermark"] is None
    assert not answer.get("stories") and not answer.get("entities")
