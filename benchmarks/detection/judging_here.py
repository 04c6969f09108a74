"""The core's own verdicts, in this process: of a set in several orders, and of two articles alone."""

import random
import time
from collections.abc import Iterable
from dataclasses import dataclass

from sets.labels import Clusters, Fields

from unecho.core.article import Article
from unecho.core.article_time import parse_time
from unecho.core.judging.index import Index
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import SignedArticle, sign_article
from unecho.core.verdict import Verdict


@dataclass(frozen=True)
class Judged:
    """`clusters`: of each order. Processor time in microseconds: of signing an article, and of each verdict."""

    clusters: dict[str, Clusters]
    sign_us: float
    verdict_us: list[float]


def judged(articles: dict[str, Fields], orders: dict[str, list[str]]) -> Judged:
    profile = Profile()
    any_article = next(iter(articles.values()))
    judged_alone(any_article, any_article)  # Loads the compiled kernels, which is no article's time.
    begun = time.process_time()
    signed = {name: sign_article(as_article(article), profile) for name, article in articles.items()}
    sign_us = (time.process_time() - begun) * 1e6 / len(articles)
    runs = {name: _judged_in_order((signed[article] for article in order), profile) for name, order in orders.items()}
    clusters = {name: {verdict.article_id: verdict.cluster_id for verdict, _ in run} for name, run in runs.items()}
    return Judged(clusters, sign_us, [us for run in runs.values() for _, us in run])


def judged_alone(first: Fields, second: Fields) -> Verdict:
    """The verdict for the second by an index that has seen the first and nothing else."""
    profile = Profile()
    articles = (sign_article(as_article(article), profile) for article in (first, second))
    return _judged_in_order(articles, profile)[-1][0]


def _judged_in_order(articles: Iterable[SignedArticle], profile: Profile) -> list[tuple[Verdict, float]]:
    """Each verdict with its processor time in microseconds."""
    index = Index(profile)
    verdicts = []
    for article in articles:
        begun = time.process_time_ns()
        verdict = index.judge(article)
        verdicts.append((verdict, (time.process_time_ns() - begun) / 1e3))
    return verdicts


def orders_of(articles: dict[str, Fields], count: int) -> dict[str, list[str]]:
    """Ids in order of time (of the file, where there are no times), then shuffled with seeds 0 to `count` - 2."""
    in_time = sorted(articles, key=lambda name: _time_of(articles[name]) or "")
    orders = {"by time" if any(map(_time_of, articles.values())) else "as in the file": in_time}
    for seed in range(count - 1):
        shuffled = list(articles)
        random.Random(seed).shuffle(shuffled)
        orders[f"shuffled, seed {seed}"] = shuffled
    return orders


def as_article(fields: Fields) -> Article:
    time_given = _time_of(fields)
    return Article(
        id=fields["id"],
        text=fields["text"],
        source=fields.get("source"),
        url=fields.get("url"),
        title=fields.get("title"),
        published_at=parse_time(time_given) if time_given else None,
        language=fields.get("language"),
    )


def _time_of(fields: Fields) -> str | None:
    return fields.get("time") or fields.get("published_at")
