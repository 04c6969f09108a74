"""Labelled sets: articles, and which of them are copies. README.md has the format."""

from dataclasses import dataclass
from pathlib import Path

from sets.json_files import UnusableSetError, check_known, name_of, read_json, read_lines
from sets.labels import Clusters, Fields, Labels, grouped, joined, ordered, pairs_within


@dataclass(frozen=True)
class LabelledSet:
    """`clusters`: those of the articles' labels, or where pairs are labelled, what the positive ones join."""

    name: str
    articles: dict[str, Fields]
    labels: Labels
    clusters: Clusters

    @property
    def texts(self) -> dict[str, str]:
        return {name: article["text"] for name, article in self.articles.items()}


def read_set(articles_path: Path, pairs_path: Path | None) -> LabelledSet:
    articles = read_articles(articles_path)
    source = {name: article.get("source") for name, article in articles.items()}
    if pairs_path is None:
        clusters = _labelled_clusters(articles_path, articles)
        positive = frozenset(pairs_within(grouped(clusters).values()))
        labels = Labels(positive, frozenset(), source, scores_one_source=True)
    else:
        labels = _read_pairs(pairs_path, source)
        clusters = joined(articles, labels.positive)
    return LabelledSet(name_of(articles_path), articles, labels, clusters)


def read_articles(path: Path) -> dict[str, Fields]:
    articles: dict[str, Fields] = {}
    for line, article in enumerate(read_lines(path), 1):
        if not all(isinstance(article.get(field), str) and article[field] for field in ("id", "text")):
            raise UnusableSetError(f"{path}: article {line} has no `id` or no `text`; each article needs both, as text")
        if article["id"] in articles:
            raise UnusableSetError(f"{path}: article {line} has the id of an earlier one: {article['id']!r}")
        articles[article["id"]] = article
    if not articles:
        raise UnusableSetError(f"{path}: no article in it")
    return articles


def _labelled_clusters(path: Path, articles: dict[str, Fields]) -> Clusters:
    """An article without a label is a copy of nothing."""
    label = {name: article["cluster"] for name, article in articles.items() if article.get("cluster") is not None}
    if not label:
        raise UnusableSetError(f"{path}: no article has a `cluster`. Give them one, or name a file of labelled pairs")
    return {name: f"labelled {label[name]}" if name in label else f"alone {name}" for name in articles}


def _read_pairs(path: Path, source: dict[str, str | None]) -> Labels:
    labelled = read_json(path)
    try:
        pairs = {kind: [ordered(*pair) for pair in labelled.get(kind, ())] for kind in ("positive", "ambiguous")}
    except (AttributeError, TypeError) as error:
        expected = '{"positive": [[id, id], …], "ambiguous": [[id, id], …]}'
        raise UnusableSetError(f"{path}: {expected} is expected") from error
    for pair in (*pairs["positive"], *pairs["ambiguous"]):
        check_known(path, pair, source)
    return Labels(frozenset(pairs["positive"]), frozenset(pairs["ambiguous"]), source, scores_one_source=False)
