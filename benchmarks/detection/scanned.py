"""The clusters of a scan, instead of the core's own."""

from pathlib import Path

from sets.json_files import UnusableSetError, read_lines
from sets.labelled_sets import LabelledSet
from sets.labels import Clusters


def read_scan(path: Path, labelled: LabelledSet) -> Clusters:
    """In the order of the scan. An article that was dead has no verdict, and each needs one."""
    clusters: Clusters = {}
    for verdict in read_lines(path):
        if verdict["outcome"] != "dead" and verdict["article_id"] in labelled.articles:
            clusters.setdefault(verdict["article_id"], verdict["cluster_id"])
    missing = [article for article in labelled.articles if article not in clusters]
    if missing:
        raise UnusableSetError(f"{path} has no verdict for {len(missing)} articles, such as {missing[0]}")
    return clusters
