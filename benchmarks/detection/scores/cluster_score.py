"""How like the labelled clusters the found ones are."""

from collections import Counter
from collections.abc import Iterable
from math import comb

from sets.labels import Clusters


def adjusted_rand(found: Clusters, labelled: Clusters) -> float:
    """The adjusted Rand index over all articles, 1 for the same clusters, 0 on average for chance.

    Method: L. Hubert, P. Arabie, Comparing partitions, 1985. It knows no pair that is not scored.
    """
    both = _pairs((cluster, labelled[article]) for article, cluster in found.items())
    in_found, in_labelled = _pairs(found.values()), _pairs(labelled[article] for article in found)
    expected = in_found * in_labelled / max(comb(len(found), 2), 1)
    most = (in_found + in_labelled) / 2
    return (both - expected) / (most - expected) if most != expected else 1.0


def _pairs(groups: Iterable[object]) -> int:
    return sum(comb(size, 2) for size in Counter(groups).values())
