"""Pairs of articles that two people have read: what the second is to the first. README.md has the format."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sets.json_files import UnusableSetError, check_known, name_of, read_lines
from sets.labelled_sets import read_articles
from sets.labels import Fields


@dataclass(frozen=True)
class ReadPair:
    """In the order in which they came. `kind`, `hold`: of the second, by both readers; None where they differ."""

    first: Fields
    second: Fields
    kind: str | None
    hold: bool | None


@dataclass(frozen=True)
class ReadSet:
    name: str
    pairs: tuple[ReadPair, ...]


def read_read_set(path: Path, articles_paths: Sequence[Path]) -> ReadSet:
    articles: dict[str, Fields] = {}
    for each in articles_paths:
        articles |= read_articles(each)
    return ReadSet(name_of(path), tuple(_read_pair(path, line, articles) for line in read_lines(path)))


def _read_pair(path: Path, line: dict[str, Any], articles: dict[str, Fields]) -> ReadPair:
    try:
        names = (line["a"], line["b"])
        kind, hold = (_agreed([reader[what] for reader in line["readers"]]) for what in ("kind", "hold"))
    except (KeyError, TypeError) as error:
        raise UnusableSetError(f"{path}: a pair needs `a`, `b`, `readers` with `kind` and `hold`: {line}") from error
    check_known(path, names, articles)
    first, second = (articles[name] for name in names)
    return ReadPair(first, second, kind, hold)


def _agreed(said: list[Any]) -> Any:
    return said[0] if said and all(each == said[0] for each in said) else None
