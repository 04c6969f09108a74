"""The dashboard of names asks only for what the API answers, and is as Grafana reads it."""

import json
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from catalogue import DEPLOY

from unecho import trends
from unecho.trends.api.openapi import openapi
from unecho.trends.api.routes import ENDPOINTS

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
