"""Scores a labelled set: unecho in each order, and its peers beside it."""

import statistics
from collections.abc import Iterable
from dataclasses import dataclass

from judging_here import judged, orders_of
from methods.hardness import mean_jaccard
from methods.peer_methods import Peer
from scores.cluster_score import adjusted_rand
from scores.flag_score import score_flags
from scores.pair_score import Score, score_pairs
from scores.variant_score import recall_by_variant
from sets.labelled_sets import LabelledSet
from sets.labels import Clusters


@dataclass(frozen=True)
class OrderScore:
    """`variants`: (found, all) of each kind of copy, see `variant_score`."""

    order: str
    pairs: Score
    flags: Score
    rand: float
    variants: dict[str, tuple[int, int]]


@dataclass(frozen=True)
class Cost:
    """Processor time in microseconds: of an article, and of a verdict alone where there are verdicts."""

    article_us: float
    verdict_p50_us: float | None = None
    verdict_p99_us: float | None = None


@dataclass(frozen=True)
class SystemScore:
    """`cost`: None where the articles were judged elsewhere."""

    system: str
    orders: list[OrderScore]
    cost: Cost | None

    @property
    def worst_f1(self) -> float:
        return min(order.pairs.f1 for order in self.orders)


@dataclass(frozen=True)
class SetScore:
    """`positive`: pairs that are scored. `jaccard`: theirs, see `hardness`."""

    name: str
    articles: int
    positive: int
    jaccard: float | None
    systems: list[SystemScore]


def score_set(labelled: LabelledSet, peers: list[Peer], orders: int, scan: Clusters | None) -> SetScore:
    """`scan`: clusters to score instead of those of the core."""
    texts = labelled.texts
    arranged = orders_of(labelled.articles, orders)
    first = _score_scan(labelled, scan) if scan is not None else _score_unecho(labelled, arranged)
    return SetScore(
        name=labelled.name,
        articles=len(texts),
        positive=len(labelled.labels.counted_positive),
        jaccard=mean_jaccard((texts[a], texts[b]) for a, b in sorted(labelled.labels.counted_positive)),
        systems=[first, *(_score_peer(labelled, arranged, peer) for peer in peers)],
    )


def _score_scan(labelled: LabelledSet, scan: Clusters) -> SystemScore:
    return SystemScore("unecho", _score_orders(labelled, {"as scanned": scan}), None)


def _score_unecho(labelled: LabelledSet, arranged: dict[str, list[str]]) -> SystemScore:
    run = judged(labelled.articles, arranged)
    percentiles = statistics.quantiles(run.verdict_us, n=100, method="inclusive")
    article_us = run.sign_us + statistics.fmean(run.verdict_us)
    cost = Cost(article_us, verdict_p50_us=percentiles[49], verdict_p99_us=percentiles[98])
    return SystemScore("unecho", _score_orders(labelled, run.clusters), cost)


def _score_peer(labelled: LabelledSet, arranged: dict[str, list[str]], peer: Peer) -> SystemScore:
    """A peer has all articles before it says anything, so that its clusters are the same in every order."""
    clusters, article_us = peer.clusters(labelled.texts)
    by_order = {name: {article: clusters[article] for article in order} for name, order in arranged.items()}
    return SystemScore(peer.name, _score_orders(labelled, by_order), Cost(article_us))


def _score_orders(labelled: LabelledSet, by_order: dict[str, Clusters]) -> list[OrderScore]:
    return [_score_order(labelled, name, clusters) for name, clusters in by_order.items()]


def _score_order(labelled: LabelledSet, name: str, clusters: Clusters) -> OrderScore:
    return OrderScore(
        order=name,
        pairs=score_pairs(clusters, labelled.labels),
        flags=score_flags(clusters, labelled.labels),
        rand=adjusted_rand(clusters, labelled.clusters),
        variants=recall_by_variant(clusters, labelled.articles.values()) if labelled.labels.scores_one_source else {},
    )


def mean_of(scores: Iterable[Score]) -> tuple[float, float, float]:
    """Mean precision, recall and F1."""
    rates = zip(*((score.precision, score.recall, score.f1) for score in scores), strict=True)
    precision, recall, f1 = map(statistics.fmean, rates)
    return precision, recall, f1
