"""What Prometheus and Alertmanager load: valid, each alert tried both ways, no metric that the code does not have."""

import re
from collections import defaultdict
from typing import Any

import pytest
import yaml
from catalogue import DEPLOY, catalogue, rule_groups, rules
from prometheus_tools import run_tool
from promql import named_in

from unecho.core.verdict import Outcome
from unecho.delivery.run_stage import HTTP_PORTS
from unecho.trends.batches.label_result import LABEL_KINDS, LabelResult

PROMETHEUS = DEPLOY / "prometheus"
TESTS = sorted((PROMETHEUS / "tests").glob("*.yml"))
CONFIG = yaml.safe_load((PROMETHEUS / "prometheus.yml").read_text())
ALERTMANAGER = DEPLOY / "alertmanager" / "alertmanager.yml"
ALERTS = {rule["alert"]: rule for rule in rules("alert")}
KNOWN = {
    "stage": {"replay", "sign", "dedupe", "trends"},
    "outcome": {*Outcome, "dead", "signed", "committed", "aborted"},
    "kind": set(LABEL_KINDS),
    "result": {*LabelResult, "written", "failed", "refused"},
    "job": {f"unecho-{stage}" for stage in ("replay", "sign", "dedupe", "trends")},
}


def test_the_configuration_loads() -> None:
    checked = run_tool("promtool", "check", "config", PROMETHEUS / "prometheus.yml")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "2 rule files found" in checked.stdout


def test_alertmanagers_configuration_loads() -> None:
    checked = run_tool("amtool", "check-config", ALERTMANAGER)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def rules_for(alerts: set[str], queries: set[str]) -> list[dict[str, Any]]:
    """The groups with these alerts, and what is recorded for them and for these queries, alone.

    promtool evaluates all that it is given.
    """
    recorded = {rule["record"]: rule["expr"] for rule in rules("record")}
    asked = [*queries, *(ALERTS[alert]["expr"] for alert in alerts)]
    needed: set[str] = set()
    while asked:
        new = (named_in(asked.pop()).metrics & recorded.keys()) - needed
        needed |= new
        asked += [recorded[name] for name in new]
    groups = [
        group
        | {"rules": [rule for rule in group["rules"] if {rule.get("alert"), rule.get("record")} & (alerts | needed)]}
        for group in rule_groups()
    ]
    return [group for group in groups if group["rules"]]


@pytest.mark.parametrize("file", TESTS, ids=lambda file: file.stem)
def test_alerts_fire_when_they_should(file, tmp_path) -> None:
    # As texts: 0x60 is sixty zeros here, no number.
    tests = yaml.load(file.read_text(), Loader=yaml.BaseLoader)  # noqa: S506 - it makes nothing but texts
    alerts = {tried["alertname"] for test in tests["tests"] for tried in test.get("alert_rule_test", [])}
    queries = {tried["expr"] for test in tests["tests"] for tried in test.get("promql_expr_test", [])}
    groups = rules_for(alerts, queries)
    (tmp_path / "rules.yml").write_text(yaml.safe_dump({"groups": groups}))
    names = {group["name"] for group in groups}
    order = [name for name in tests["group_eval_order"] if name in names]
    fewer = tests | {"rule_files": ["rules.yml"], "group_eval_order": order}
    (tmp_path / "tests.yml").write_text(yaml.safe_dump(fewer, sort_keys=False))
    tested = run_tool("promtool", "test", "rules", tmp_path / "tests.yml")
    assert tested.returncode == 0, tested.stdout + tested.stderr


def test_each_alert_is_tried_both_ways() -> None:
    fires = defaultdict(set)
    for file in TESTS:
        for test in yaml.safe_load(file.read_text())["tests"]:
            for tried in test.get("alert_rule_test", []):
                fires[tried["alertname"]].add(bool(tried["exp_alerts"]))
    assert fires == {alert: {True, False} for alert in ALERTS}


@pytest.mark.parametrize("file", TESTS, ids=lambda file: file.stem)
def test_recorded_series_are_made_before_alerts_ask_for_them(file) -> None:
    """Or else promtool takes the groups in any order, and its results change."""
    order = yaml.safe_load(file.read_text())["group_eval_order"]
    groups = rule_groups()
    assert sorted(order) == sorted(group["name"] for group in groups)
    alerting = [
        any("alert" in rule for group in groups if group["name"] == name for rule in group["rules"]) for name in order
    ]
    assert alerting == sorted(alerting)


def test_alerts_say_how_long_how_grave_and_what_to_do() -> None:
    assert len(ALERTS) == len(rules("alert"))
    for name, rule in ALERTS.items():
        assert re.fullmatch(r"Unecho([A-Z][a-z]+)+", name)
        assert re.fullmatch(r"[1-9][0-9]*[sm]", rule["for"]), name
        assert rule["labels"]["severity"] in {"critical", "warning"}, name
        assert set(rule["annotations"]) == {"summary", "description", "runbook_url"}, name
        begin = '{{ or $externalLabels.runbooks "docs/operations.md" }}'
        assert rule["annotations"]["runbook_url"] == f"{begin}#{name.lower()}"


def test_each_alert_has_its_runbook_and_each_runbook_its_alert() -> None:
    page = (DEPLOY.parent / "docs" / "operations.md").read_text().partition("\n## Runbooks\n")[2].partition("\n## ")[0]
    sections = dict(re.findall(r"^### (\w+)\n(.*?)(?=^### |\Z)", page, re.MULTILINE | re.DOTALL))
    assert list(sections) == list(ALERTS), "in the order of the rules"
    for name, text in sections.items():
        assert re.findall(r"^- \*\*(\w+)\*\*: ", text, re.MULTILINE) == ["Means", "Look", "Do"], name
        for metric in re.findall(r"`(unecho_\w+)", text):
            assert metric in catalogue(), (name, metric)


def test_recorded_names_say_level_metric_and_operation() -> None:
    recorded = [rule["record"] for rule in rules("record")]
    assert len(recorded) == len(set(recorded))
    for name in recorded:
        assert re.fullmatch(r"[a-z_]+:[a-z_]+:[a-z0-9_]+", name), name


@pytest.mark.parametrize(
    "rule", [*rules("record"), *rules("alert")], ids=lambda rule: rule.get("alert") or rule["record"]
)
def test_rules_name_only_what_there_is(rule) -> None:
    there = catalogue()
    named = named_in(rule["expr"])
    assert named.metrics, "nothing is asked for"
    assert named.metrics <= there.keys()
    for selector in named.selectors:
        for label, operator, value in selector.matchers:
            assert label in there[selector.metric], (selector, label)
            values = set(value.split("|")) if re.fullmatch(r"[\w|-]+", value) else set()
            assert values <= KNOWN.get(label, values), (selector, label, operator, value)
    labels = set().union(*(there[metric] for metric in named.metrics)) | named.made
    assert named.grouped <= labels
    texts = " ".join(rule.get("annotations", {}).values())
    assert set(re.findall(r"\$labels\.(\w+)", texts)) <= labels | set(rule.get("labels", {}))


def test_every_stage_is_found_by_name_where_it_serves() -> None:
    jobs = {job["job_name"]: job for job in CONFIG["scrape_configs"]}
    for stage, port in HTTP_PORTS.items():
        (discovery,) = jobs[f"unecho-{stage}"]["dns_sd_configs"]
        assert (discovery["names"], discovery["type"], discovery["port"]) == ([stage], "A", port)


def test_what_is_inhibited_is_an_alert() -> None:
    for rule in yaml.safe_load(ALERTMANAGER.read_text())["inhibit_rules"]:
        for matcher in (*rule["source_matchers"], *rule["target_matchers"]):
            names = set(re.findall(r"Unecho\w+", matcher))
            assert names
            assert names <= ALERTS.keys()
