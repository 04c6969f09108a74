"""Recall and precision of labelled articles, as Prometheus works them out."""

from pathlib import Path

import pytest
import yaml
from catalogue import rules
from prometheus_tools import run_tool

RECORDED = ("kind:unecho_labelled_recall:ratio15m", "kind:unecho_labelled_precision:ratio15m")
RESULTS = ("found", "wrong", "missed", "without_original")


@pytest.mark.parametrize(
    ("a_minute", "recall", "precision"),
    [
        ({"found": 12, "wrong": 3, "missed": 1, "without_original": 40}, 0.75, 0.8),
        ({"found": 8}, 1, 1),
        ({"missed": 4}, 0, None),
        ({"wrong": 4}, 0, 0),
        ({"without_original": 4}, None, None),
        ({}, None, None),
    ],
    ids=str,
)
def test_ratios_by_kind(
    tmp_path: Path, a_minute: dict[str, int], recall: float | None, precision: float | None
) -> None:
    """Of so many moved copies a minute; of merged ones there are none, and None is no series."""
    series = 'unecho_labelled_articles_total{{job="unecho-trends", kind="{}", result="{}"}}'
    counts = {"moved": a_minute, "merged": {}}
    inputs = [
        {"series": series.format(kind, result), "values": f"0+{counts[kind].get(result, 0)}x30"}
        for kind in counts
        for result in RESULTS
    ]
    tried = [
        {
            "eval_time": "20m",
            "expr": name,
            "exp_samples": [] if ratio is None else [{"labels": f'{name}{{kind="moved"}}', "value": ratio}],
        }
        for name, ratio in zip(RECORDED, (recall, precision), strict=True)
    ]
    group = {"name": "labels", "rules": [rule for rule in rules("record") if rule["record"] in RECORDED]}
    (tmp_path / "rules.yml").write_text(yaml.safe_dump({"groups": [group]}))
    tests = {
        "rule_files": ["rules.yml"],
        "evaluation_interval": "1m",
        "tests": [{"interval": "1m", "input_series": inputs, "promql_expr_test": tried}],
    }
    (tmp_path / "tests.yml").write_text(yaml.safe_dump(tests))
    tested = run_tool("promtool", "test", "rules", tmp_path / "tests.yml")
    assert tested.returncode == 0, tested.stdout + tested.stderr
