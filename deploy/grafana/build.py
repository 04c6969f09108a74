"""Writes the dashboards: `python deploy/grafana/build.py [FOLDER]`. A test holds that they are up to date."""

import json
import sys
from pathlib import Path

from boards.delivery import DELIVERY
from boards.detection import DETECTION
from boards.entities import ENTITIES
from boards.overview import OVERVIEW

if __name__ == "__main__":
    folder = Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).parent / "dashboards"
    for dashboard in (OVERVIEW, DETECTION, DELIVERY, ENTITIES):
        (folder / f"{dashboard.uid}.json").write_text(json.dumps(dashboard.json(), indent=2) + "\n")
