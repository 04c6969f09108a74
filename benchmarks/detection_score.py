"""Scores clusters against labelled articles: those of a scan, or the core's own over several orders.

    unecho scan ARTICLES.jsonl.gz --map published_at=time --out VERDICTS.jsonl
    python benchmarks/detection_score.py VERDICTS.jsonl --articles ARTICLES.jsonl.gz --pairs PAIRS.json.gz
    python benchmarks/detection_score.py --orders 5 --articles ARTICLES.jsonl.gz --pairs PAIRS.json.gz
    python benchmarks/detection_score.py --orders 5 --articles ARTICLES.jsonl.gz

An article is {"id", "source", "title", "url", "text", "time" (or "published_at"), "cluster", "variant"}; all but id and
text may be missing. PAIRS is {"positive": [[id, id], …], "ambiguous": [[id, id], …]}.

With --pairs, over pairs of articles of two sources: a pair put together is right when it is positive, not counted when
ambiguous, wrong otherwise; recall is over the positive pairs of two sources. Pairs of one source are not scored at all.
Without --pairs, over all pairs: those of one `cluster` are positive. Where articles have a `variant`, recall of a
variant is the share of its articles that stand in the cluster of their `original`.

--orders N judges in order of time (of the file, where there are no times), then shuffled with seeds 0 to N-2.
"""

import argparse
import gzip
import json
import random
import statistics
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from unecho.core.article import Article
from unecho.core.article_time import parse_time
from unecho.core.index import Index
from unecho.core.profile import Profile
from unecho.core.signed_article import sign_article

Clusters = dict[str, str]
"""Cluster by article id."""
Pair = tuple[str, str]

CONSOLE = Console(width=None if sys.stdout.isatty() else 110)


@dataclass(frozen=True)
class Labels:
    positive: frozenset[Pair]
    ambiguous: frozenset[Pair]
    source: dict[str, str | None]
    scores_one_source: bool

    def counts(self, pair: Pair) -> bool:
        first, second = (self.source[article] for article in pair)
        return pair not in self.ambiguous and (self.scores_one_source or first is None or first != second)


@dataclass(frozen=True)
class Score:
    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 0.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (2 * self.right + self.wrong + self.missed) if self.right else 0.0


def read(path: Path) -> bytes:
    if not path.is_file():
        sys.stderr.write(f"detection_score: no file {path}: nothing was scored. Name the labelled data by argument.\n")
        sys.exit(2)
    data = path.read_bytes()
    return gzip.decompress(data) if path.suffix == ".gz" else data


def read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in read(path).splitlines() if line.strip()]


def ordered(first: str, second: str) -> Pair:
    return (first, second) if first < second else (second, first)


def pairs_within(groups: Iterable[list[str]]) -> frozenset[Pair]:
    return frozenset(ordered(*pair) for group in groups for pair in combinations(group, 2))


def grouped(group_of: dict[str, str]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for article, group in group_of.items():
        groups[group].append(article)
    return groups


def labels_of(articles: list[dict[str, Any]], pairs: Path | None) -> Labels:
    source = {article["id"]: article.get("source") for article in articles}
    if pairs is None:
        groups = grouped({article["id"]: article["cluster"] for article in articles})
        return Labels(pairs_within(groups.values()), frozenset(), source, scores_one_source=True)
    labelled = json.loads(read(pairs))
    positive, ambiguous = (frozenset(ordered(*pair) for pair in labelled[kind]) for kind in ("positive", "ambiguous"))
    return Labels(positive, ambiguous, source, scores_one_source=False)


def score(clusters: Clusters, labels: Labels) -> Score:
    together = {pair for pair in pairs_within(grouped(clusters).values()) if labels.counts(pair)}
    positive = {pair for pair in labels.positive if labels.counts(pair)}
    return Score(len(together & positive), len(together - positive), len(positive - together))


def recall_by_variant(clusters: Clusters, articles: list[dict[str, Any]]) -> dict[str, tuple[int, int]]:
    """(found, all) of each variant."""
    original = {article["cluster"]: article["id"] for article in articles if article.get("variant") == "original"}
    found: dict[str, tuple[int, int]] = {}
    for article in articles:
        variant = article.get("variant")
        if variant in (None, "original") or article["cluster"] not in original:
            continue
        is_found = clusters.get(article["id"], "") == clusters.get(original[article["cluster"]])
        right, total = found.get(variant, (0, 0))
        found[variant] = (right + is_found, total + 1)
    return found


def orders_of(articles: list[dict[str, Any]], count: int) -> dict[str, list[str]]:
    in_time = sorted(articles, key=lambda article: article.get("time") or article.get("published_at") or "")
    orders = {"by time" if in_time[0].get("time") else "as in the file": [article["id"] for article in in_time]}
    for seed in range(count - 1):
        shuffled = [article["id"] for article in articles]
        random.Random(seed).shuffle(shuffled)
        orders[f"shuffled, seed {seed}"] = shuffled
    return orders


def judged(articles: list[dict[str, Any]], orders: dict[str, list[str]]) -> dict[str, Clusters]:
    """Clusters of each order, by the core itself."""
    profile = Profile()
    signed = {article["id"]: sign_article(as_article(article), profile) for article in articles}
    clusters = {}
    for name, order in orders.items():
        index = Index(profile)
        clusters[name] = {article: index.judge(signed[article]).cluster_id for article in order}
    return clusters


def as_article(fields: dict[str, Any]) -> Article:
    time = fields.get("time") or fields.get("published_at")
    return Article(
        id=fields["id"],
        text=fields["text"],
        source=fields.get("source"),
        url=fields.get("url"),
        title=fields.get("title"),
        published_at=parse_time(time) if time else None,
        language=fields.get("language"),
    )


def scanned(path: Path, articles: list[dict[str, Any]]) -> Clusters:
    clusters: Clusters = {}
    for verdict in read_lines(path):
        if verdict["outcome"] != "dead":
            clusters.setdefault(verdict["article_id"], verdict["cluster_id"])
    missing = [article["id"] for article in articles if article["id"] not in clusters]
    if missing:
        sys.stderr.write(f"detection_score: {path} has no verdict for {len(missing)} articles, such as {missing[0]}\n")
        sys.exit(2)
    return {article["id"]: clusters[article["id"]] for article in articles}


def show(scores: dict[str, Score], name: str) -> None:
    table = Table(title=f"Pairs of {name}", title_justify="left")
    for heading in ("order", "F1", "precision", "recall", "right", "wrong", "missed"):
        table.add_column(heading, justify="left" if heading == "order" else "right")
    for order, each in scores.items():
        rates = (f"{rate:.4f}" for rate in (each.f1, each.precision, each.recall))
        table.add_row(order, *rates, *map(str, (each.right, each.wrong, each.missed)))
    if len(scores) > 1:
        columns = zip(*((each.f1, each.precision, each.recall) for each in scores.values()), strict=True)
        table.add_section()
        table.add_row("mean", *(f"{statistics.fmean(column):.4f}" for column in columns))
    CONSOLE.print(table)


def show_variants(found: list[dict[str, tuple[int, int]]]) -> None:
    table = Table(title="Copies that stand with their original", title_justify="left")
    for heading in ("variant", "articles", "recall, mean of orders", "lowest"):
        table.add_column(heading, justify="left" if heading == "variant" else "right")
    recalls = {variant: [each[variant][0] / each[variant][1] for each in found] for variant in sorted(found[0])}
    for variant, rates in sorted(recalls.items(), key=lambda item: statistics.fmean(item[1])):
        table.add_row(variant, str(found[0][variant][1]), f"{statistics.fmean(rates):.4f}", f"{min(rates):.4f}")
    totals = [sum(right for right, _ in each.values()) / sum(total for _, total in each.values()) for each in found]
    table.add_section()
    count = sum(total for _, total in found[0].values())
    table.add_row("all", str(count), f"{statistics.fmean(totals):.4f}", f"{min(totals):.4f}")
    CONSOLE.print(table)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("verdicts", nargs="?", type=Path, metavar="VERDICTS.jsonl", help="output of `unecho scan`")
    parser.add_argument("--articles", type=Path, required=True, metavar="LABELLED.jsonl.gz")
    parser.add_argument("--pairs", type=Path, metavar="PAIRS.json.gz", help="without it, `cluster` is the label")
    parser.add_argument("--orders", type=int, metavar="N", help="judge here, in so many orders")
    arguments = parser.parse_args()
    if (arguments.verdicts is None) == (arguments.orders is None):
        parser.error("give either VERDICTS.jsonl or --orders N")
    if arguments.orders is not None and arguments.orders < 1:
        parser.error("--orders must be at least 1")

    articles = read_lines(arguments.articles)
    labels = labels_of(articles, arguments.pairs)
    if arguments.orders is None:
        runs = {"as scanned": scanned(arguments.verdicts, articles)}
    else:
        runs = judged(articles, orders_of(articles, arguments.orders))
    show({name: score(clusters, labels) for name, clusters in runs.items()}, arguments.articles.name)
    variants = [recall_by_variant(clusters, articles) for clusters in runs.values()]
    if variants[0] and arguments.pairs is None:
        show_variants(variants)


if __name__ == "__main__":
    main()
