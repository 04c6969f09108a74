"""The dashboards' queries, and whether a Prometheus has data for each."""

from __future__ import annotations

import json
import re
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[3] / "deploy" / "grafana" / "dashboards"

# Needs six hours of history, so that a deployment that has just come up has none.
NEEDS_HISTORY = frozenset({"unecho:duplicate_share:avg1d"})

_SECONDS = 10
_VARIABLE_QUERY = re.compile(r"label_values\((.+),\s*(\w+)\)")


@dataclass(frozen=True, slots=True)
class Query:
    """One query of one panel, or of a variable (then `label` is the one whose values it asks for)."""

    where: str
    expression: str
    instant: bool
    label: str | None = None

    def resolved(self, window: str) -> str:
        """As Prometheus takes it, with all variables at All and intervals that fit a range of `window`."""
        text = self.expression.replace("$__rate_interval", "1m").replace("$__interval", "15s")
        return re.sub(r"\$\w+", ".*", text.replace("$__range", window))


def dashboards(folder: Path = FOLDER) -> list[dict[str, Any]]:
    """All of them, by file name."""
    return [json.loads(file.read_text()) for file in sorted(folder.glob("*.json"))]


def queries(dashboard: dict[str, Any]) -> Iterator[Query]:
    """Those of its panels, variables and annotations."""
    title = dashboard["title"]
    for panel in dashboard["panels"]:
        for target in panel.get("targets", []):
            yield Query(f"{title} / {panel['title']} / {target['refId']}", target["expr"], target["instant"])
    for variable in dashboard["templating"]["list"]:
        match = _VARIABLE_QUERY.fullmatch(variable["query"]["query"])
        if match is None:
            raise ValueError(f"{title} / ${variable['name']}: {variable['query']['query']} is not understood")
        yield Query(f"{title} / ${variable['name']}", match[1], False, match[2])
    for annotation in dashboard["annotations"]["list"]:
        yield Query(f"{title} / annotation {annotation['name']}", annotation["expr"], False)


def without_data(prometheus: str, minutes: int, folder: Path = FOLDER) -> list[str]:
    """Every query to which the Prometheus at that URL has no number in the last minutes, with what it said."""
    found = []
    for dashboard in dashboards(folder):
        for query in queries(dashboard):
            if not any(metric in query.expression for metric in NEEDS_HISTORY):
                problem = _problem(prometheus, query, minutes)
                if problem is not None:
                    found.append(f"{query.where}: {problem}: {query.resolved(f'{minutes}m')}")
    return found


def has_number(result: list[dict[str, Any]]) -> bool:
    """Whether an answer of /api/v1/query or query_range holds one number."""
    points = [point for series in result for point in series.get("values", [series.get("value")])]
    return any(value not in {"NaN", "+Inf", "-Inf"} for _, value in points)


def _problem(prometheus: str, query: Query, minutes: int) -> str | None:
    expression, now = query.resolved(f"{minutes}m"), time.time()
    if query.label is not None:
        values = _ask(prometheus, f"label/{query.label}/values", {"match[]": expression})
        return None if values else "no values"
    if query.instant:
        answer = _ask(prometheus, "query", {"query": expression})
    else:
        span = {"start": now - 60 * minutes, "end": now, "step": 15}
        answer = _ask(prometheus, "query_range", {"query": expression, **span})
    return None if has_number(answer["result"]) else "no data"


def _ask(prometheus: str, what: str, parameters: dict[str, Any]) -> Any:
    url = f"{prometheus}/api/v1/{what}?{urllib.parse.urlencode(parameters)}"
    with urllib.request.urlopen(url, timeout=_SECONDS) as answer:  # noqa: S310 - http, of the test's own
        return json.load(answer)["data"]
