"""Which cluster an article joins, if any."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from unecho.core.boilerplate import Boilerplate
from unecho.core.entries import Entries
from unecho.core.entry import Cluster, Entry
from unecho.core.profile import Profile
from unecho.core.shingles import Fingerprint
from unecho.core.signed_article import SignedArticle
from unecho.core.similarity import shared_counts, similarity


@dataclass(frozen=True, slots=True, eq=False)
class Link:
    """An indexed article, how many informative shingles it shares with the one at hand, and T."""

    entry: Entry
    shared: int
    similarity: float


@dataclass(frozen=True, slots=True, eq=False)
class Match:
    """A cluster, the member that is most like the article at hand, and the linkage over `members_compared` members."""

    cluster: Cluster
    nearest: Link
    score: float
    members_compared: int


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """An article against all it was compared with.

    Attributes:
        best: the cluster with the highest linkage, whether enough or not; None when nothing is linked.
        joins: whether that linkage is enough.
        related: the nearest linked article outside the cluster that is joined.
        candidates: entries compared.
    """

    best: Match | None
    joins: bool
    related: Link | None
    candidates: int


def compare(
    article: SignedArticle, candidates: Iterable[Entry], entries: Entries, boilerplate: Boilerplate, profile: Profile
) -> Comparison:
    """Scores an article exactly against its candidates and the sampled members of their clusters."""
    informative = boilerplate.strip(article.fingerprint)
    links = _links(informative, candidates, boilerplate)
    near = {
        link.entry.cluster.number: link.entry.cluster for link in links.values() if link.similarity >= profile.approach
    }
    missing = [
        entries[position]
        for cluster in near.values()
        for position in cluster.members[: profile.sample]
        if position not in links
    ]
    links.update(_links(informative, missing, boilerplate))

    best: Match | None = None
    for cluster in near.values():
        match = _match(article, cluster, links, profile)
        if match is not None and (best is None or match.score > best.score):
            best = match
    is_short = len(informative) < profile.short_shingles or 2 * len(informative) < len(article.fingerprint)
    joins = best is not None and best.score >= (profile.strict_join if is_short else profile.join)
    joined = best.cluster if best is not None and joins else None
    outside = [link for link in links.values() if link.similarity >= profile.link and link.entry.cluster is not joined]
    related = max(outside, key=lambda link: (link.similarity, -link.entry.position), default=None)
    return Comparison(best, joins, related, len(links))


def _links(informative: Fingerprint, candidates: Iterable[Entry], boilerplate: Boilerplate) -> dict[int, Link]:
    """T of each candidate by its position, boilerplate left out on both sides."""
    found = list(candidates)
    if not found:
        return {}
    fingerprints = [entry.fingerprint for entry in found]
    shared = shared_counts(informative, fingerprints)
    sizes = boilerplate.informative_counts(fingerprints)
    return {
        entry.position: Link(entry, count, similarity(count, len(informative), size))
        for entry, size, count in zip(found, sizes, shared, strict=True)
    }


def _match(article: SignedArticle, cluster: Cluster, links: dict[int, Link], profile: Profile) -> Match | None:
    """The linkage of an article to a cluster: the quadratic mean of T over its sampled members.

    One strong link weighs more than in a plain mean, yet one link alone is not enough. An outlet's own earlier article
    that is not clearly a copy has no say.
    """
    compared = [links[position] for position in cluster.members[: profile.sample]]
    telling = [link for link in compared if not _is_follow_up(article, link, profile)]
    if not telling or all(link.similarity < profile.link for link in telling):
        return None
    # fsum: what sum() of floats gives differs between versions of Python.
    score = math.sqrt(math.fsum(link.similarity * link.similarity for link in telling) / len(telling))
    nearest = max(telling, key=lambda link: (link.similarity, -link.entry.position))
    return Match(cluster, nearest, score, len(telling))


def _is_follow_up(article: SignedArticle, link: Link, profile: Profile) -> bool:
    same_source = article.source is not None and article.source == link.entry.source
    return same_source and link.similarity < profile.same_source
