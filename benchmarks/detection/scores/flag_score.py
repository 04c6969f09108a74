"""Is an article a copy of an earlier one? Asked of each article in the order in which they were judged."""

from collections import defaultdict

from scores.pair_score import Score
from sets.labels import Clusters, Labels, ordered


def score_flags(clusters: Clusters, labels: Labels) -> Score:
    """An article is a copy when an earlier one makes a positive pair with it; found when it is put with an earlier one.

    What is no copy and is put only with articles with which its pair is not scored is not counted.
    """
    partners = _partners(labels)
    earlier: dict[str, list[str]] = defaultdict(list)
    seen: set[str] = set()
    right = wrong = missed = 0
    for article, cluster in clusters.items():
        is_copy = not partners[article].isdisjoint(seen)
        found = earlier[cluster]
        right += is_copy and bool(found)
        missed += is_copy and not found
        wrong += not is_copy and any(labels.counts(ordered(article, other)) for other in found)
        found.append(article)
        seen.add(article)
    return Score(right, wrong, missed)


def _partners(labels: Labels) -> dict[str, set[str]]:
    partners: dict[str, set[str]] = defaultdict(set)
    for first, second in labels.counted_positive:
        partners[first].add(second)
        partners[second].add(first)
    return partners
