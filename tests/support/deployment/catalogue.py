"""Every metric that a running deployment has, with its labels: the code's catalogue, Prometheus' own, recorded ones."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml
from prometheus_client import CollectorRegistry
from prometheus_client.metrics import MetricWrapperBase

from unecho.monitoring.metrics import Metrics

DEPLOY = Path(__file__).parents[3] / "deploy"
_TARGET = {"job", "instance"}
_SUFFIXES = {"counter": ["_total"], "histogram": ["_bucket", "_sum", "_count"], "info": ["_info"]}


@cache
def rule_groups() -> list[dict[str, Any]]:
    """All groups of rules, of all files."""
    files = sorted((DEPLOY / "prometheus" / "rules").glob("*.yml"))
    return [group for file in files for group in yaml.safe_load(file.read_text())["groups"]]


def rules(kind: str) -> list[dict[str, Any]]:
    """Those of a kind: alert or record."""
    return [rule for group in rule_groups() for rule in group["rules"] if kind in rule]


@cache
def catalogue() -> dict[str, set[str]]:
    """Name of each series -> its labels."""
    registry = CollectorRegistry()
    ours = [value for value in vars(Metrics(registry)).values() if isinstance(value, MetricWrapperBase)]
    labels = {next(iter(metric.describe())).name: set(metric._labelnames) for metric in ours}
    found: dict[str, set[str]] = {"up": _TARGET, "ALERTS": {"alertname", "alertstate", "severity", *_TARGET}}
    for family in registry.collect():
        for suffix in _SUFFIXES.get(family.type, [""]):
            of_samples = {label for sample in family.samples for label in sample.labels} - {"le"}
            bucket = {"le"} if suffix == "_bucket" else set()
            found[family.name + suffix] = labels.get(family.name, of_samples) | bucket | _TARGET
    for rule in rules("record"):
        level = set(rule["record"].partition(":")[0].split("_")) - {"unecho"}
        found[rule["record"]] = level | ({"job", "stage"} if "instance" in level else set())
    return found
