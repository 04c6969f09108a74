"""What Grafana is provisioned with: as its schema requires, and no query for what the code does not have."""

import json
import re
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest
import yaml
from catalogue import DEPLOY, catalogue, rule_groups, rules
from dashboards import FOLDER, NEEDS_HISTORY, Query, dashboards, has_number, queries
from jsonschema import Draft202012Validator
from prometheus_tools import run_tool
from promql import named_in

GRAFANA = DEPLOY / "grafana"
SCHEMA = json.loads((Path(__file__).parent / "grafana_dashboard.schema.json").read_text())
DASHBOARDS = {dashboard["uid"]: dashboard for dashboard in dashboards()}
every_dashboard = pytest.mark.parametrize("dashboard", DASHBOARDS.values(), ids=DASHBOARDS.keys())


def panels(dashboard):
    """Those with data."""
    return [panel for panel in dashboard["panels"] if panel["type"] not in {"row", "text"}]


def test_they_are_what_the_script_makes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, GRAFANA / "build.py", tmp_path], check=True)
    made = {file.name: file.read_text() for file in tmp_path.iterdir()}
    kept = {file.name: file.read_text() for file in FOLDER.iterdir()}
    assert kept == made, "run: python deploy/grafana/build.py"


def test_addresses_that_stay() -> None:
    assert set(DASHBOARDS) == {"unecho-overview", "unecho-detection", "unecho-delivery", "unecho-entities"}
    assert all((FOLDER / f"{uid}.json").exists() for uid in DASHBOARDS)


@every_dashboard
def test_it_is_as_grafana_requires(dashboard) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    errors = [f"{error.json_path}: {error.message}" for error in Draft202012Validator(SCHEMA).iter_errors(dashboard)]
    assert errors == []


def test_the_schema_can_refuse() -> None:
    for path, value in {"type": "graph", "description": "", "gridPos": {"x": 0}}.items():
        broken = json.loads(json.dumps(DASHBOARDS["unecho-overview"]))
        broken["panels"][1][path] = value
        assert list(Draft202012Validator(SCHEMA).iter_errors(broken)), path


@every_dashboard
def test_panels_have_ids_of_their_own_and_do_not_overlap(dashboard) -> None:
    ids = [panel["id"] for panel in dashboard["panels"]]
    assert len(ids) == len(set(ids))
    for panel in dashboard["panels"]:
        assert panel["gridPos"]["x"] + panel["gridPos"]["w"] <= 24, panel["title"]
    for one, other in combinations(dashboard["panels"], 2):
        a, b = one["gridPos"], other["gridPos"]
        apart_x = a["x"] + a["w"] <= b["x"] or b["x"] + b["w"] <= a["x"]
        apart_y = a["y"] + a["h"] <= b["y"] or b["y"] + b["h"] <= a["y"]
        assert apart_x or apart_y, (one["title"], other["title"])


@every_dashboard
def test_limits_rise_and_panels_are_told_apart(dashboard) -> None:
    titles = [panel["title"] for panel in panels(dashboard)]
    assert len(titles) == len(set(titles))
    for panel in panels(dashboard):
        steps = [step["value"] for step in panel["fieldConfig"]["defaults"]["thresholds"]["steps"][1:]]
        assert steps == sorted(set(steps)), panel["title"]
        references = [target["refId"] for target in panel["targets"]]
        assert len(references) == len(set(references)), panel["title"]


@every_dashboard
def test_queries_name_only_what_there_is(dashboard) -> None:
    there = catalogue()
    for query in queries(dashboard):
        named = named_in(query.resolved("5m"))
        assert named.metrics, query
        assert named.metrics <= there.keys(), query
        for selector in named.selectors:
            assert {label for label, _, _ in selector.matchers} <= there[selector.metric], (query.where, selector)
        labels = set().union(*(there[metric] for metric in named.metrics))
        assert named.grouped <= labels, query
        assert query.label is None or query.label in labels, query


@every_dashboard
def test_legends_name_labels_that_the_answer_has(dashboard) -> None:
    there = catalogue()
    for panel in panels(dashboard):
        for target in panel["targets"]:
            named = named_in(target["expr"])
            labels = set(named.grouped) or set().union(*(there[metric] for metric in named.metrics))
            assert set(re.findall(r"{{(\w+)}}", target["legendFormat"])) <= labels, (panel["title"], target["expr"])


@every_dashboard
def test_variables_are_there_and_used(dashboard) -> None:
    there = {variable["name"] for variable in dashboard["templating"]["list"]}
    text = " ".join(query.expression for query in queries(dashboard))
    used = set(re.findall(r"\$(\w+)", text)) - {"__rate_interval", "__interval", "__range"}
    assert used == there


def test_every_metric_of_the_catalogue_is_shown_somewhere() -> None:
    """Or named here, with why it is not."""
    unseen = {"process_virtual_memory_bytes", "process_open_fds", "process_max_fds"}
    recorded = {rule["record"]: rule["expr"] for rule in rules("record")}
    expressions = [query.resolved("5m") for dashboard in DASHBOARDS.values() for query in queries(dashboard)]
    shown: set[str] = set()
    while expressions:
        metrics = named_in(expressions.pop()).metrics - shown
        shown |= metrics
        expressions += [recorded[metric] for metric in metrics if metric in recorded]
    families = {re.sub(r"_(bucket|sum|count)$", "", metric) for metric in shown}
    ours = {re.sub(r"_(bucket|sum|count)$", "", metric) for metric in catalogue()}
    assert {metric for metric in ours - families if ":" not in metric} == unseen | {"up"}


def test_the_provisioned_data_source_is_the_one_that_panels_ask() -> None:
    (source,) = yaml.safe_load((GRAFANA / "provisioning/datasources/prometheus.yml").read_text())["datasources"]
    assert (source["uid"], source["type"]) == ("unecho-prometheus", "prometheus")
    (provider,) = yaml.safe_load((GRAFANA / "provisioning/dashboards/unecho.yml").read_text())["providers"]
    assert provider["type"] == "file"
    scrape = yaml.safe_load((DEPLOY / "prometheus/prometheus.yml").read_text())["global"]["scrape_interval"]
    assert source["jsonData"]["timeInterval"] == scrape


def test_variables_are_resolved_to_all() -> None:
    query = Query("here", 'increase(a{stage=~"$stage"}[$__range]) + rate(b[$__rate_interval])', True)
    assert query.resolved("7m") == 'increase(a{stage=~".*"}[7m]) + rate(b[1m])'


def test_an_answer_of_no_numbers_is_none() -> None:
    assert not has_number([])
    assert not has_number([{"value": [0, "NaN"]}])
    assert not has_number([{"values": [[0, "NaN"], [1, "+Inf"]]}])
    assert has_number([{"value": [0, "0"]}])
    assert has_number([{"values": [[0, "NaN"], [1, "0.5"]]}])


def test_what_needs_history_is_recorded() -> None:
    assert {rule["record"] for rule in rules("record")} >= NEEDS_HISTORY


def test_what_needs_history_has_data_once_there_is_some(tmp_path: Path) -> None:
    """Ten hours in which half of the articles are copies, through the rules, as a day of a deployment would go."""
    expected = {"usual, at most": 0.6, "usual, at least": 0.4}
    asked = [
        (query.resolved("1d"), expected[target["legendFormat"]])
        for dashboard in DASHBOARDS.values()
        for panel in panels(dashboard)
        for query, target in zip(queries(dashboard | {"panels": [panel]}), panel["targets"], strict=False)
        if any(metric in query.expression for metric in NEEDS_HISTORY)
    ]
    assert len(asked) == len(expected)
    series = 'unecho_articles_total{{job="unecho-dedupe", stage="dedupe", outcome="{}"}}'
    inputs = [{"series": series.format(outcome), "values": "0+120x120"} for outcome in ("near_copy", "unique")]
    tried = [
        {
            "eval_time": "590m",
            "expr": f"abs(({expression}) - {value}) < bool 1e-9",
            "exp_samples": [{"labels": "{}", "value": 1}],
        }
        for expression, value in asked
    ]
    groups = [group for group in rule_groups() if group["name"] == "unecho-duplicates"]
    (tmp_path / "rules.yml").write_text(yaml.safe_dump({"groups": groups}))
    tests = {
        "rule_files": ["rules.yml"],
        "evaluation_interval": "5m",
        "tests": [{"interval": "5m", "input_series": inputs, "promql_expr_test": tried}],
    }
    (tmp_path / "tests.yml").write_text(yaml.safe_dump(tests))
    tested = run_tool("promtool", "test", "rules", tmp_path / "tests.yml")
    assert tested.returncode == 0, tested.stdout + tested.stderr
