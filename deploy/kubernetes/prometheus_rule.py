"""Makes the PrometheusRule from the rules that Prometheus loads in docker compose: run it when those change."""

from pathlib import Path
from typing import Any

import yaml

RULES = Path(__file__).parents[1] / "prometheus" / "rules"
MADE = Path(__file__).parent / "components" / "monitoring" / "prometheus-rule.yaml"
_HEADER = "# Made by deploy/kubernetes/prometheus_rule.py from deploy/prometheus/rules: change those, then run it.\n"


class _Blocks(yaml.SafeDumper):
    """Writes texts of several lines as they are read."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Blocks.add_representer(str, _text)


def groups() -> list[dict[str, Any]]:
    """All groups of rules, by file name, then in order."""
    return [
        group for path in sorted(RULES.glob("*.yml")) for group in yaml.safe_load(path.read_text("utf-8"))["groups"]
    ]


def prometheus_rule() -> str:
    """The file."""
    rule = {
        "apiVersion": "monitoring.coreos.com/v1",
        "kind": "PrometheusRule",
        "metadata": {"name": "unecho"},
        "spec": {"groups": groups()},
    }
    return _HEADER + yaml.dump(rule, Dumper=_Blocks, sort_keys=False, width=120, allow_unicode=True)


if __name__ == "__main__":
    MADE.write_text(prometheus_rule(), "utf-8")
