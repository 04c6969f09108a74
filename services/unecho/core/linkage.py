"""Which cluster an article joins, if any."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from unecho.core.boilerplate import Boilerplate
from unecho.core.entries import Entries
from unecho.core.entry import Cluster, Entry
from unecho.core.evidence import facts_excess, told_apart, weigh
from unecho.core.profile import Profile
from unecho.core.shingles import Fingerprint
from unecho.core.signed_article import SignedArticle
from unecho.core.similarity import shared_counts, similarity
from unecho.core.verdict import Apart


@dataclass(frozen=True, slots=True, eq=False)
class Link:
    """An indexed article against the one at hand.

    Attributes:
        shared: informative shingles of both.
        similarity: T.
        facts, shared_facts: names and figures of the article at hand, and those of both; 0 where T is below `link`.
        apart: why they are two stories; None where nothing says so, or T is below `link`.
        facts_excess: the share of the fewer facts that both have, less that of the fewer shingles; 1 where T is below
            `link`: see `core.evidence`.
    """

    entry: Entry
    shared: int
    similarity: float
    facts: int = 0
    shared_facts: int = 0
    apart: Apart | None = None
    facts_excess: float = 1.0


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
    """Scores an article, without its furniture, against its candidates and the sampled members of their clusters."""
    informative = boilerplate.strip(article.fingerprint)
    links = _links(article, informative, candidates, boilerplate, profile)
    near = {
        link.entry.cluster.number: link.entry.cluster for link in links.values() if link.similarity >= profile.approach
    }
    missing = [
        entries[position]
        for cluster in near.values()
        for position in cluster.members[: profile.sample]
        if position not in links
    ]
    links.update(_links(article, informative, missing, boilerplate, profile))

    best: Match | None = None
    for cluster in near.values():
        match = _match(article, cluster, links, profile)
        if match is not None and (best is None or match.score > best.score):
            best = match
    is_short = len(informative) < profile.short_shingles or 2 * len(informative) < len(article.fingerprint)
    joins = best is not None and best.score >= _least(best, profile, is_short=is_short)
    joined = best.cluster if best is not None and joins else None
    outside = [link for link in links.values() if link.similarity >= profile.link and link.entry.cluster is not joined]
    related = max(outside, key=lambda link: (link.similarity, -link.entry.position), default=None)
    return Comparison(best, joins, related, len(links))


def _links(
    article: SignedArticle,
    informative: Fingerprint,
    candidates: Iterable[Entry],
    boilerplate: Boilerplate,
    profile: Profile,
) -> dict[int, Link]:
    """Each candidate by its position; T with boilerplate left out on both sides."""
    found = list(candidates)
    if not found:
        return {}
    fingerprints = [entry.fingerprint for entry in found]
    shared = shared_counts(informative, fingerprints)
    sizes = boilerplate.informative_counts(fingerprints)
    links = {}
    for entry, size, count in zip(found, sizes, shared, strict=True):
        alike = similarity(count, len(informative), size)
        links[entry.position] = (
            _weighed(article, Link(entry, count, alike), count / min(len(informative), size), profile)
            if alike >= profile.link
            else Link(entry, count, alike)
        )
    return links


def _weighed(article: SignedArticle, link: Link, overlap: float, profile: Profile) -> Link:
    entry = link.entry
    weights = weigh(article.fingerprint, article.marks, entry.fingerprint, entry.marks, profile)
    may_share_site = article.outlet is not None and article.outlet == entry.outlet
    apart = told_apart(weights, overlap, profile, may_share_site=may_share_site)
    excess = facts_excess(weights, overlap, profile)
    return Link(entry, link.shared, link.similarity, weights.facts, weights.shared_facts, apart, excess)


def _match(article: SignedArticle, cluster: Cluster, links: dict[int, Link], profile: Profile) -> Match | None:
    """The linkage of an article to a cluster: the quadratic mean of T over its sampled members.

    One strong link weighs more than in a plain mean, yet one link alone is not enough. An outlet's own earlier article
    that is not clearly a copy has no say; an article that is told apart says no.
    """
    compared = [links[position] for position in cluster.members[: profile.sample]]
    # Copies that others made of an outlet's page, furniture and all, must not bring its next page in.
    if any(link.apart is Apart.FURNITURE for link in compared):
        return None
    telling = [link for link in compared if not _is_follow_up(article, link, profile)]
    linked = [link for link in telling if link.similarity >= profile.link and link.apart is None]
    if not linked:
        return None
    alike = (link.similarity for link in telling if link.apart is None)
    # fsum: what sum() of floats gives differs between versions of Python.
    score = math.sqrt(math.fsum(similarity * similarity for similarity in alike) / len(telling))
    nearest = max(linked, key=lambda link: (link.similarity, -link.entry.position))
    return Match(cluster, nearest, score, len(telling))


def _least(match: Match, profile: Profile, *, is_short: bool) -> float:
    """The linkage from which a cluster is joined.

    Independent reports of one event share more of their names and figures than of their words; a text that took another
    in, in part, as much of both.
    """
    if is_short:
        return profile.strict_join
    took_words = match.nearest.facts_excess <= profile.facts_excess
    return profile.join_of_parts if took_words else profile.join


def _is_follow_up(article: SignedArticle, link: Link, profile: Profile) -> bool:
    same_source = article.outlet is not None and article.outlet == link.entry.outlet
    return same_source and link.similarity < profile.same_source
