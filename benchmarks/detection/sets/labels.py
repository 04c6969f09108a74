"""What a labelled set says: which pairs of articles are copies of one story, and which pairs are not scored."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Any

Fields = dict[str, Any]
"""An article of a labelled set, see README.md."""
Clusters = dict[str, str]
"""Cluster by article id; in the order in which the articles were judged."""
Pair = tuple[str, str]
"""Two article ids, the smaller one first."""


@dataclass(frozen=True)
class Labels:
    """`source`: of each article. Pairs of one source are scored where `scores_one_source`."""

    positive: frozenset[Pair]
    ambiguous: frozenset[Pair]
    source: dict[str, str | None]
    scores_one_source: bool

    def counts(self, pair: Pair) -> bool:
        first, second = (self.source[article] for article in pair)
        return pair not in self.ambiguous and (self.scores_one_source or first is None or first != second)

    @cached_property
    def counted_positive(self) -> frozenset[Pair]:
        return frozenset(filter(self.counts, self.positive))


def ordered(first: str, second: str) -> Pair:
    return (first, second) if first < second else (second, first)


def pairs_within(groups: Iterable[list[str]]) -> Iterator[Pair]:
    return (ordered(*pair) for group in groups for pair in combinations(group, 2))


def grouped(group_of: dict[str, str]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for article, group in group_of.items():
        groups[group].append(article)
    return groups


def joined(articles: Iterable[str], pairs: Iterable[Pair]) -> Clusters:
    """Clusters that hold the two articles of each pair together."""
    parent = {article: article for article in articles}

    def root(article: str) -> str:
        while parent[article] != article:
            parent[article] = parent[parent[article]]
            article = parent[article]
        return article

    for first, second in pairs:
        parent[root(second)] = root(first)
    return {article: root(article) for article in parent}
