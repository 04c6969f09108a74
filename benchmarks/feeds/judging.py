"""What unecho says of a list of articles, in this process: the way that `unecho scan` goes, from bytes to verdicts."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import orjson

from unecho.core.profile import Profile
from unecho.scan.verdicts import Described, judge_items
from unecho.settings.settings import Settings
from unecho.sources.articles import ArticleReader
from unecho.sources.fields.field_map import FieldMap
from unecho.sources.items import Item, Line

Fields = dict[str, Any]
"""An article of schema article.v1, before it is JSON."""

DEAD = "dead"


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of one article; `cluster` is None and nothing is published where it is dead."""

    article: str | None
    outcome: str
    published: bool
    cluster: str | None
    score: float
    matched: str | None

    @property
    def is_dead(self) -> bool:
        return self.outcome == DEAD


def judged(articles: Iterable[Fields]) -> list[Judged]:
    """The verdict of each article, in order, by an empty index."""
    return judged_lines(map(orjson.dumps, articles))


def judged_lines(lines: Iterable[bytes]) -> list[Judged]:
    """The same of articles that are JSON already."""
    return judged_items(Line("-", number, value) for number, value in enumerate(lines, 1))


def judged_items(items: Iterable[Item], field_map: FieldMap | None = None) -> list[Judged]:
    """The same of what was read from files."""
    reader = ArticleReader(field_map or FieldMap(), Settings().max_article_bytes)
    return [_judged(verdict) for verdict in judge_items(items, reader, Profile())]


def published_alone(verdicts: Iterable[Judged]) -> list[bool]:
    """For each, whether it was published in a story of its own, or set aside as dead: nobody took it for a copy."""
    verdicts = list(verdicts)
    members: dict[str | None, int] = {}
    for verdict in verdicts:
        members[verdict.cluster] = members.get(verdict.cluster, 0) + (not verdict.is_dead)
    return [verdict.is_dead or (verdict.published and members[verdict.cluster] == 1) for verdict in verdicts]


def _judged(verdict: Described) -> Judged:
    return Judged(
        article=_text(verdict["article_id"]),
        outcome=str(verdict["outcome"]),
        published=bool(verdict.get("published")),
        cluster=_text(verdict.get("cluster_id")),
        score=float(str(verdict.get("score", 0.0))),
        matched=_text(verdict.get("matched_id")),
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)
