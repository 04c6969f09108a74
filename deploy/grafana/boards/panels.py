"""Panels, variables and dashboards as Grafana 12 reads them, in as few words as they take."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

DATASOURCE: Final = {"type": "prometheus", "uid": "unecho-prometheus"}
_SCHEMA_VERSION: Final = 41
_PAGE: Final = "http://127.0.0.1:9103/"
"""As docker-compose.yml publishes it."""
_COLUMNS: Final = 24

Json = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Panel:
    """One panel.

    Attributes:
        queries: legend -> PromQL.
        limits: value -> colour of what is from there on; below the first, `base`.
        kind: a panel type of Grafana.
        width, height: of 24 columns, and rows of 30 pixels.
        options, custom: as the panel type has them.
        empty: said where there is no data.
        instant: asks for one moment, not for the whole range.
    """

    title: str
    description: str
    unit: str
    queries: dict[str, str]
    limits: dict[float, str] = field(default_factory=dict)
    base: str = "green"
    kind: str = "timeseries"
    width: int = 12
    height: int = 8
    least: float | None = None
    most: float | None = None
    decimals: int | None = None
    mappings: list[Json] = field(default_factory=list)
    options: Json = field(default_factory=dict)
    custom: Json = field(default_factory=dict)
    empty: str | None = None
    instant: bool = False
    form: str = "time_series"
    transformations: list[Json] = field(default_factory=list)

    def json(self) -> Json:
        """Without id and place."""
        defaults: Json = {
            "unit": self.unit,
            "color": {"mode": "palette-classic" if self.kind in {"timeseries", "barchart"} else "thresholds"},
            "custom": self.custom,
            "mappings": self.mappings,
            "thresholds": {"mode": "absolute", "steps": self._steps()},
        }
        for name, value in self._optional().items():
            if value is not None:
                defaults[name] = value
        return {
            "type": self.kind,
            "title": self.title,
            "description": self.description,
            "datasource": DATASOURCE,
            "fieldConfig": {"defaults": defaults, "overrides": []},
            "options": self.options,
            "targets": [self._target(number, *query) for number, query in enumerate(self.queries.items())],
            "transformations": self.transformations,
        }

    def _optional(self) -> Json:
        return {"min": self.least, "max": self.most, "decimals": self.decimals, "noValue": self.empty}

    def _steps(self) -> list[Json]:
        above = [{"color": color, "value": value} for value, color in sorted(self.limits.items())]
        return [{"color": self.base, "value": None}, *above]

    def _target(self, number: int, legend: str, expr: str) -> Json:
        return {
            "refId": chr(ord("A") + number),
            "datasource": DATASOURCE,
            "editorMode": "code",
            "expr": expr,
            "legendFormat": legend,
            "format": self.form,
            "instant": self.instant,
            "range": not self.instant,
        }


@dataclass(frozen=True, kw_only=True)
class Text:
    """A panel of Markdown."""

    title: str
    description: str
    markdown: str
    width: int = 24
    height: int = 4

    def json(self) -> Json:
        """Without id and place."""
        return {
            "type": "text",
            "title": self.title,
            "description": self.description,
            "options": {"mode": "markdown", "content": self.markdown},
        }


@dataclass(frozen=True, kw_only=True)
class Dashboard:
    """Rows of panels, by their titles; `variables`: name -> the query that gives its values."""

    uid: str
    title: str
    description: str
    rows: dict[str, list[Panel | Text]]
    variables: dict[str, str] = field(default_factory=dict)

    def json(self) -> Json:
        """As it is provisioned."""
        return {
            "uid": self.uid,
            "title": self.title,
            "description": self.description,
            "tags": ["unecho"],
            "schemaVersion": _SCHEMA_VERSION,
            "version": 1,
            "editable": False,
            "graphTooltip": 1,
            "timezone": "browser",
            "refresh": "10s",
            "time": {"from": "now-1h", "to": "now"},
            "annotations": {"list": [_restarts()]},
            "links": [_links(), _page()],
            "templating": {"list": [_variable(name, query) for name, query in self.variables.items()]},
            "panels": _placed(self.rows),
        }


def timeseries(**given: Any) -> Panel:
    """Lines; a limit is a line too. `stacked` adds them up."""
    stacked = given.pop("stacked", False)
    custom = {
        "drawStyle": "line",
        "lineWidth": 1,
        "fillOpacity": 30 if stacked else 8,
        "showPoints": "never",
        "spanNulls": False,
        "stacking": {"mode": "normal" if stacked else "none", "group": "A"},
        "thresholdsStyle": {"mode": "dashed" if given.get("limits") else "off"},
    }
    options = {
        "legend": {"displayMode": "list", "placement": "bottom", "showLegend": True, "calcs": []},
        "tooltip": {"mode": "multi", "sort": "desc"},
    }
    return Panel(**{"least": 0, "custom": custom, "options": options, **given})


def stat(**given: Any) -> Panel:
    """The newest value, large, with its course behind."""
    options = {
        "reduceOptions": {"calcs": ["lastNotNull"], "fields": "", "values": False},
        "colorMode": "value",
        "graphMode": "area",
        "textMode": "auto",
        "justifyMode": "auto",
        "orientation": "auto",
    }
    return Panel(**{"kind": "stat", "width": 4, "height": 4, "options": options, **given})


def bars(**given: Any) -> Panel:
    """A bar each, of one moment."""
    options = {
        "reduceOptions": {"calcs": ["lastNotNull"], "fields": "", "values": False},
        "displayMode": "basic",
        "orientation": "horizontal",
        "showUnfilled": True,
        "valueMode": "color",
    }
    return Panel(**{"kind": "bargauge", "least": 0, "instant": True, "options": options, **given})


def heatmap(**given: Any) -> Panel:
    """Buckets of a histogram over time."""
    options = {
        "calculate": False,
        "cellGap": 1,
        "color": {"mode": "scheme", "scheme": "Blues", "steps": 64, "scale": "exponential", "exponent": 0.5},
        "filterValues": {"le": 1e-9},
        "yAxis": {"axisPlacement": "left", "unit": given["unit"]},
        "rowsFrame": {"layout": "auto"},
        "legend": {"show": True},
        "tooltip": {"mode": "single", "yHistogram": False, "showColorScale": False},
    }
    return Panel(**{"kind": "heatmap", "form": "heatmap", "options": options, **given})


def states(**given: Any) -> Panel:
    """Which of a few states, over time."""
    options = {
        "mergeValues": True,
        "showValue": "auto",
        "alignValue": "left",
        "rowHeight": 0.9,
        "legend": {"displayMode": "list", "placement": "bottom", "showLegend": False},
        "tooltip": {"mode": "single", "sort": "none"},
    }
    custom = {"fillOpacity": 70, "lineWidth": 0}
    return Panel(**{"kind": "state-timeline", "options": options, "custom": custom, **given})


def table(**given: Any) -> Panel:
    """A row for each series of one moment."""
    options = {"showHeader": True, "cellHeight": "sm"}
    hidden = {"id": "organize", "options": {"excludeByName": {"Time": True, "__name__": True, "job": True}}}
    kept = {"transformations": [hidden], "custom": {"align": "auto", "cellOptions": {"type": "auto"}}}
    return Panel(**{"kind": "table", "form": "table", "instant": True, "options": options, **kept, **given})


def words(names: dict[float, tuple[str, str]]) -> list[Json]:
    """Value -> (text, colour), as value mappings."""
    options = {
        f"{value:g}": {"text": text, "color": color, "index": index}
        for index, (value, (text, color)) in enumerate(names.items())
    }
    return [{"type": "value", "options": options}]


def _placed(rows: dict[str, list[Panel | Text]]) -> list[Json]:
    """All panels with their ids and places: each row from left to right, its panels in lines that are full."""
    placed: list[Json] = []
    top = 0
    for title, panels in rows.items():
        place = {"x": 0, "y": top, "w": _COLUMNS, "h": 1}
        placed.append({"type": "row", "title": title, "collapsed": False, "panels": [], "gridPos": place})
        top, left, line_height = top + 1, 0, 0
        for panel in panels:
            if left + panel.width > _COLUMNS:
                top, left, line_height = top + line_height, 0, 0
            place = {"x": left, "y": top, "w": panel.width, "h": panel.height}
            placed.append({**panel.json(), "gridPos": place})
            left, line_height = left + panel.width, max(line_height, panel.height)
        top += line_height
    return [{"id": number, **panel} for number, panel in enumerate(placed, start=1)]


def _variable(name: str, query: str) -> Json:
    return {
        "type": "query",
        "name": name,
        "label": name.capitalize(),
        "datasource": DATASOURCE,
        "query": {"query": query, "refId": f"variable-{name}", "qryType": 1},
        "definition": query,
        "refresh": 2,
        "sort": 3,
        "multi": True,
        "includeAll": True,
        "allValue": ".*",
        "current": {"text": ["All"], "value": ["$__all"]},
        "hide": 0,
        "options": [],
    }


def _restarts() -> Json:
    return {
        "name": "Starts",
        "enable": True,
        "hide": False,
        "iconColor": "purple",
        "datasource": DATASOURCE,
        "expr": 'process_start_time_seconds{job=~"unecho-(sign|dedupe|trends)"} * 1000',
        "useValueForTime": True,
        "step": "60s",
        "titleFormat": "{{job}} started",
        "textFormat": "{{instance}}",
        "tagKeys": "job",
    }


def _links() -> Json:
    return {
        "type": "dashboards",
        "title": "unecho",
        "tags": ["unecho"],
        "asDropdown": False,
        "includeVars": False,
        "keepTime": True,
        "targetBlank": False,
        "icon": "external link",
        "tooltip": "",
        "url": "",
    }


def _page() -> Json:
    return {
        "type": "link",
        "title": "The page",
        "tags": [],
        "asDropdown": False,
        "includeVars": False,
        "keepTime": False,
        "targetBlank": True,
        "icon": "external link",
        "tooltip": "Stories, names and verdicts as they come",
        "url": _PAGE,
    }
