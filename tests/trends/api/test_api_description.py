"""The description of the API, and every answer held against it."""

from datetime import timedelta
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application
from jsonschema import Draft202012Validator
from newsroom import ENTITIES, MINUTE, START
from openapi_spec_validator import OpenAPIV31SpecValidator

from unecho.core.kind import Kind
from unecho.core.origin import Origin, OriginEvidence, OriginKind
from unecho.core.verdict import Outcome
from unecho.monitoring.health import Health
from unecho.trends.api.openapi import openapi
from unecho.trends.api.routes import ENDPOINTS, LATER_ENDPOINTS, api_routes
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import PublishedArticle, StoryVerdict

PATHS = (*ENDPOINTS, *LATER_ENDPOINTS)
DOCUMENT = openapi(PATHS)
IDS = {"Story": "a", "Article": "b", "Entity": ENTITIES[0].entity_id}
QUERIES = {"Outlets": "story=a", "Versions": "story=a"}


@pytest.fixture
async def client():
    state, health = TrendState({}, timedelta(days=7)), Health(waiting_for=None)
    told = Origin("Reuters", OriginKind.AGENCY, OriginEvidence.CREDIT)
    outcomes = {"a": Outcome.UNIQUE, "b": Outcome.NEAR_COPY, "c": Outcome.EXACT_COPY}
    for n, (name, outcome) in enumerate(outcomes.items()):
        verdict = StoryVerdict(
            name, outcome, name == "a", "a", "a", f"{n % 2}.example", None, "A title", START + n * MINUTE, 0, n, 0, n,
            origin=told,
        )  # fmt: skip
        state.include(verdict)
    state.include(PublishedArticle("a", "a", ENTITIES))
    for n, kind in ((7, Kind.SAME_EVENT), (8, Kind.FOLLOW_UP)):
        beside = StoryVerdict(
            f"x{n}", Outcome.UNIQUE, True, f"x{n}", f"x{n}", None, None, None, START + n * MINUTE, 0, n, 0, n,
            kind=kind, related_id="a",
        )  # fmt: skip
        state.include(beside)
    state.store()
    application = Application()
    application.add_routes(api_routes(state, health))
    async with TestClient(TestServer(application)) as client:
        client.health = health
        yield client


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(
        {"$ref": f"#/components/schemas/{name}", "components": DOCUMENT["components"]},
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )


async def get(client: Any, path: str, status: int = 200) -> Any:
    async with client.get(path) as response:
        assert response.status == status, await response.text()
        kind = "application/json" if status == 200 else "application/problem+json"
        assert response.content_type == kind
        return await response.json()


def test_it_is_openapi() -> None:
    OpenAPIV31SpecValidator(DOCUMENT).validate()
    assert list(DOCUMENT["paths"]) == [*(one.path for one in PATHS), "/api/stream"]


async def test_it_is_served_also_before_there_is_an_answer(client) -> None:
    client.health.waiting_for = "the stories to be restored"
    assert await get(client, "/api/openapi.json") == DOCUMENT


@pytest.mark.parametrize("endpoint", ENDPOINTS, ids=lambda one: one.name)
async def test_an_answer_is_as_described(client, endpoint) -> None:
    path = endpoint.path.replace("{id}", IDS.get(endpoint.name, ""))
    answer = await get(client, f"{path}?{QUERIES.get(endpoint.name, '')}".rstrip("?"))
    validator(endpoint.name).validate(answer)
    # None of the lists is empty, so that what stands in them was looked at; a pace needs five seconds to be one.
    assert endpoint.name == "Pace" or all(value != [] for value in answer.values())


@pytest.mark.parametrize("endpoint", ENDPOINTS, ids=lambda one: one.name)
async def test_a_parameter_that_is_described_is_known(client, endpoint) -> None:
    path = endpoint.path.replace("{id}", IDS.get(endpoint.name, ""))
    for parameter in endpoint.parameters:
        known = {"date-time": "2025-11-21T00:00:00Z"}.get(parameter.schema.get("format", ""), "a")
        value = parameter.schema.get("default", parameter.schema.get("enum", [known])[0])
        if parameter.name == "after":
            continue
        query = f"{QUERIES.get(endpoint.name, '')}&{parameter.name}={value}".removeprefix("&")
        await get(client, f"{path}?{query}")
    refused = await get(client, f"{path}?nonsense=1", 400)
    validator("Problem").validate(refused)
    assert refused["parameter"] == "nonsense"


@pytest.mark.parametrize(
    ("path", "status"),
    [("/api/stories/none", 404), ("/api/nothing", 404), ("/api/entities/none", 404), ("/api/stories?limit=x", 400)],
)
async def test_what_goes_wrong_is_a_problem(client, path: str, status: int) -> None:
    told = await get(client, path, status)
    validator("Problem").validate(told)
    assert told["status"] == status


async def test_what_is_not_ready_is_a_problem(client) -> None:
    client.health.waiting_for = "the stories to be restored"
    told = await get(client, "/api/stories", 503)
    validator("Problem").validate(told)
    assert told["waiting_for"] == "the stories to be restored"


async def test_who_has_the_answer_is_not_sent_it_again(client) -> None:
    async with client.get("/api/stories") as first:
        tag = first.headers["ETag"]
        assert first.headers["Cache-Control"] == "no-cache"
    async with client.get("/api/stories", headers={"If-None-Match": f'"other", W/{tag}'}) as again:
        assert (again.status, again.headers["ETag"], await again.read()) == (304, tag, b"")
    async with client.get("/api/stories", headers={"If-None-Match": '"other"'}) as changed:
        assert changed.status == 200
