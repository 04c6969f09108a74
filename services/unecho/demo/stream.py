"""What the demo replays: the seeds among edited copies of them, and a few odd articles at the end."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import orjson

from unecho.process.shipped import shipped_folder

COPIES: Final = 119
"""Edited copies of each seed."""
RATE: Final = 100
"""Articles a second."""
SEED_RATE: Final = 5
"""The same while the seeds come alone."""


@dataclass(frozen=True, slots=True)
class Seeds:
    """The seed articles and what is true of them.

    Attributes:
        articles: by id, in order.
        cluster: ids of the articles that are copies of one story.
        related: ids of the articles that are related to it and no copies.
    """

    articles: dict[str, dict[str, Any]]
    cluster: frozenset[str]
    related: frozenset[str]


def load_seeds() -> Seeds:
    """The seeds that are shipped."""
    folder = shipped_folder("seeds")
    labels = orjson.loads((folder / "labels.json").read_bytes())
    found = [orjson.loads(file.read_bytes()) for file in sorted(folder.glob("*.json")) if file.name != "labels.json"]
    return Seeds(
        {article["id"]: article for article in found},
        frozenset(labels["clusters"][0]),
        frozenset(pair["article_id"] for pair in labels["related"]),
    )


def write_odd_articles(seeds: Seeds, file: Path) -> int:
    """Writes an article that comes once more, one with a new text, and one that is cut short; how many they are."""
    first, last = next(iter(seeds.articles.values())), next(reversed(seeds.articles.values()))
    revised = last | {"text": last["text"] + "\n\nThis article was updated with a response from Brussels."}
    lines = [orjson.dumps(first), orjson.dumps(revised), orjson.dumps(first)[:200]]
    file.write_bytes(b"\n".join(lines) + b"\n")
    return len(lines)
