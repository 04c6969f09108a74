"""Of copies that were made from an original: which stand in its cluster."""

from collections.abc import Iterable

from sets.labels import Clusters, Fields


def recall_by_variant(clusters: Clusters, articles: Iterable[Fields]) -> dict[str, tuple[int, int]]:
    """(found, all) of each variant; of sets whose articles have a `variant` and a `cluster`."""
    articles = list(articles)
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
