"""The dashboard of names asks only for what the API answers, and is as Grafana reads it."""

import json
import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application
from catalogue import DEPLOY

from unecho import trends
from unecho.core.article_time import parse_time
from unecho.core.entities import EntityType, NamedEntity
from unecho.core.verdict import Outcome
from unecho.monitoring.health import Health
from unecho.trends.api.openapi import openapi
from unecho.trends.api.routes import ENDPOINTS, api_routes
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import PublishedArticle, StoryVerdict

FOLDER = DEPLOY / "grafana/infinity"
NAMES = json.loads((FOLDER / "unecho-names.json").read_text())
COMPOSE = yaml.safe_load((FOLDER / "compose.yml").read_text())["services"]["grafana"]


def test_it_is_what_the_script_makes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, FOLDER / "build.py", tmp_path / "names.json"], check=True)
    made = (tmp_path / "names.json").read_text()
    assert made == (FOLDER / "unecho-names.json").read_text(), "run: python deploy/grafana/infinity/build.py"


@pytest.mark.parametrize("panel", NAMES["panels"], ids=lambda panel: panel["title"])
def test_a_table_asks_for_what_there_is(panel) -> None:
    (target,) = panel["targets"]
    url = urlsplit(target["url"])
    endpoint = next(one for one in ENDPOINTS if one.path == url.path)
    assert set(parse_qs(url.query)) <= {parameter.name for parameter in endpoint.parameters}
    schemas = openapi(ENDPOINTS)["components"]["schemas"]
    rows = schemas[endpoint.name]["properties"][target["root_selector"]]["items"]
    row = schemas[rows["$ref"].rpartition("/")[2]] if "$ref" in rows else rows
    for column in target["columns"]:
        schema = row
        for name in column["selector"].split("."):
            schema = next((one for one in schema.get("anyOf", []) if "properties" in one), schema)
            schema = schema["properties"][name]


@pytest.mark.parametrize("panel", NAMES["panels"], ids=lambda panel: panel["title"])
def test_a_table_is_a_query_as_the_plugin_has_it(panel) -> None:
    # What its backend reads of one: grafana-infinity-datasource, pkg/models/query.go.
    (target,) = panel["targets"]
    assert target.keys() == {
        "refId", "datasource", "type", "source", "parser", "format", "url", "url_options", "root_selector", "columns",
    }  # fmt: skip
    asked = [target[name] for name in ("type", "source", "parser", "format", "url_options")]
    assert asked == ["json", "url", "backend", "table", {"method": "GET"}]
    for column in target["columns"]:
        assert column.keys() == {"selector", "text", "type"}
        assert column["type"] in {"string", "number", "timestamp"}


@pytest.mark.parametrize("panel", NAMES["panels"], ids=lambda panel: panel["title"])
async def test_a_table_finds_its_rows_and_columns_in_what_the_api_answers(panel) -> None:
    (target,) = panel["targets"]
    application = Application()
    application.add_routes(api_routes(some_news(), Health(waiting_for=None)))
    url = urlsplit(target["url"])
    async with TestClient(TestServer(application)) as client, client.get(f"{url.path}?{url.query}") as response:
        rows = (await response.json())[target["root_selector"]]
    assert len(rows) == 2
    for row in rows:
        for column in target["columns"]:
            assert is_of(column["type"], found(row, column)), column
    assert all(any(found(row, column) is not None for row in rows) for column in target["columns"])


def found(row, column):
    for name in column["selector"].split("."):
        row = None if row is None else row[name]
    return row


def is_of(kind: str, value: object) -> bool:
    """Whether the plugin makes a cell of it; a null stays empty."""
    if value is None:
        return kind == "string"
    if kind == "timestamp":
        return isinstance(value, str) and parse_time(value) > 0
    return isinstance(value, int if kind == "number" else str)


def some_news() -> TrendState:
    """Two stories, of which one has no outlet and so no origin."""
    state = TrendState({}, timedelta(days=7))
    for n, (cluster, source) in enumerate((("a", "one.example"), ("a", "two.example"), ("b", None))):
        outcome = Outcome.NEAR_COPY if n == 1 else Outcome.UNIQUE
        time = 1_763_700_000_000 + n * 60_000
        state.include(
            StoryVerdict(f"{cluster}{n}", outcome, n != 1, cluster, cluster, source, None, "News", time, 0, n, 0, n)
        )
    for n, name in enumerate(("Rome", "Oslo")):
        named = NamedEntity(f"place:{name.lower()}", name, EntityType.PLACE)
        state.include(PublishedArticle("a0" if n else "b2", "a" if n else "b", (named,)))
    state.store()
    return state


def test_it_shows_a_token_where_there_is_one_and_asks_for_none_where_there_is_not() -> None:
    (source,) = yaml.safe_load((FOLDER / "datasource.yml").read_text())["datasources"]
    # Its method bearerToken takes an empty one for a fault (pkg/models/settings.go), and by default there is none.
    assert "auth_method" not in source["jsonData"]
    assert source["jsonData"]["httpHeaderName1"] == "Authorization"
    assert source["secureJsonData"] == {"httpHeaderValue1": "Bearer ${UNECHO_API_TOKEN}"}
    assert "${UNECHO_API_TOKEN:-}" in COMPOSE["environment"].values()


def test_it_asks_the_data_source_that_is_provisioned_and_no_other_host() -> None:
    (source,) = yaml.safe_load((FOLDER / "datasource.yml").read_text())["datasources"]
    for panel in NAMES["panels"]:
        assert panel["datasource"] == {"type": source["type"], "uid": source["uid"]}
        assert any(panel["targets"][0]["url"].startswith(host) for host in source["jsonData"]["allowedHosts"])
    assert COMPOSE["environment"]["GF_PLUGINS_PREINSTALL"] == source["type"]


def test_what_is_mounted_is_there() -> None:
    for volume in COMPOSE["volumes"]:
        assert (DEPLOY.parent / volume.split(":")[0]).exists()


def test_links_of_the_page_lead_to_panels_that_there_are() -> None:
    code = (Path(trends.__file__).parent / "page/js/system/grafana.js").read_text()
    named = re.findall(r"\['(unecho-\w+)', (\d+), '([^']+)'\]", code)
    assert len(named) == 6
    for uid, number, title in named:
        panels = json.loads((DEPLOY / f"grafana/dashboards/{uid}.json").read_text())["panels"]
        assert next(panel["title"] for panel in panels if panel["id"] == int(number)) == title
    for uid in re.findall(r"\['(unecho-\w+)', '", code):
        assert (DEPLOY / f"grafana/dashboards/{uid}.json").exists()
