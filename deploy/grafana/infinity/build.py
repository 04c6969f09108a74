"""Writes the dashboard of names: `python deploy/grafana/infinity/build.py`. A test holds that it is up to date."""

import json
import sys
from pathlib import Path
from typing import Any, Final

API: Final = "http://trends:9103/api"
SOURCE: Final = {"type": "yesoreyeram-infinity-datasource", "uid": "unecho-api"}
TABLES: Final = (
    (
        "Top stories",
        "The stories with the most articles that were seen in the last day.",
        "/stories?window=1d&limit=20",
        "stories",
        {"title": "Headline", "size": "Articles", "reprints": "Reprints", "updates": "Updates",
         "outlets_total": "Outlets", "new_outlets.ten_minutes": "New outlets in 10 min",
         "origin.name": "From", "last_seen": "Last seen"},
    ),
    (
        "Top names",
        "The people, organisations and places that the most articles of this hour name, copies included.",
        "/entities?window=1h&by=coverage&limit=20",
        "entities",
        {"name": "Name", "type": "Kind", "coverage": "Articles", "unique": "New stories"},
    ),
)  # fmt: skip
"""Title, description, what is asked, where the rows are, and the columns."""
_KINDS: Final = {"last_seen": "timestamp"}
_NUMBERS: Final = {"size", "reprints", "updates", "outlets_total", "new_outlets.ten_minutes", "coverage", "unique"}


def dashboard() -> dict[str, Any]:
    """As Grafana reads it."""
    return {
        "uid": "unecho-names",
        "title": "unecho: Stories and names",
        "description": "What trends says by name; it needs the data source Infinity.",
        "tags": ["unecho"],
        "schemaVersion": 41,
        "version": 1,
        "editable": False,
        "graphTooltip": 0,
        "timezone": "browser",
        "refresh": "30s",
        "time": {"from": "now-1h", "to": "now"},
        "annotations": {"list": []},
        "links": [],
        "templating": {"list": []},
        "panels": [_table(number, *table) for number, table in enumerate(TABLES)],
    }


def _table(number: int, title: str, description: str, path: str, rows: str, columns: dict[str, str]) -> dict[str, Any]:
    return {
        "id": number + 1,
        "type": "table",
        "title": title,
        "description": description,
        "datasource": SOURCE,
        "gridPos": {"x": 0, "y": 12 * number, "w": 24, "h": 12},
        "fieldConfig": {"defaults": {"custom": {"align": "auto", "cellOptions": {"type": "auto"}}}, "overrides": []},
        "options": {"showHeader": True, "cellHeight": "sm"},
        "targets": [
            {
                "refId": "A",
                "datasource": SOURCE,
                "type": "json",
                "source": "url",
                "parser": "backend",
                "format": "table",
                "url": API + path,
                "url_options": {"method": "GET"},
                "root_selector": rows,
                "columns": [
                    {"selector": selector, "text": text, "type": _kind(selector)} for selector, text in columns.items()
                ],
            }
        ],
        "transformations": [],
    }


def _kind(selector: str) -> str:
    return "number" if selector in _NUMBERS else _KINDS.get(selector, "string")


if __name__ == "__main__":
    file = Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).parent / "unecho-names.json"
    file.write_text(json.dumps(dashboard(), indent=2) + "\n")
