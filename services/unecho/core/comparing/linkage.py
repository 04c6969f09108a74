"""Which cluster an article joins, if any."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from unecho.core.comparing.evidence import Weights
from unecho.core.comparing.kinds import is_later_report, is_update, tells_nothing_new
from unecho.core.comparing.links import Link, link_with, weigh_link
from unecho.core.comparing.pairs import Pair, weigh_pairs
from unecho.core.index.boilerplate import Boilerplate
from unecho.core.index.clusters import Cluster
from unecho.core.index.entries import Entries
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import SignedArticle
from unecho.core.verdict import Apart


class Match(NamedTuple):
    """A cluster, the member that is most like the article at hand, and the linkage over `members_compared` members.

    Attributes:
        is_update: whether the article brings a development that none of the linked members has.
    """

    cluster: Cluster
    nearest: Link
    score: float
    members_compared: int
    is_update: bool


class Comparison(NamedTuple):
    """An article against all it was compared with.

    Attributes:
        best: of the clusters whose linkage is enough, the one where it is highest; where there is none, that of all.
            None when nothing is linked.
        joins: whether that linkage is enough.
        related: the nearest linked article outside the cluster that is joined; where none is, the nearest with T from
            `related` on.
        also: the cluster of the next linkage that is enough.
        candidates: entries compared.
        weighed: what some of them are against the article, by position.
    """

    best: Match | None
    joins: bool
    related: Link | None
    also: Cluster | None
    candidates: int
    weighed: dict[int, Weights]


class _Near(NamedTuple):
    """A cluster, and the rows of the members that an article is compared with."""

    cluster: Cluster
    rows: list[int]


class Scored(NamedTuple):
    """Candidates: their rows, in order of arrival, and the score of each. See `Boilerplate.score`."""

    rows: list[int]
    scores: list[list[float]]
    informative: int


_SIMILARITY: Final = 1
"""Where T is in a score."""


def compare(
    article: SignedArticle,
    candidates: npt.NDArray[np.int64],
    entries: Entries,
    boilerplate: Boilerplate,
    profile: Profile,
) -> Comparison:
    """Scores an article, without its furniture, against its candidates and the sampled members of their clusters.

    `candidates`: rows, in order of arrival.
    """
    if not len(candidates):
        return nothing_near(0)
    scores, informative = boilerplate.score(
        article.fingerprint, candidates, entries.rows.addresses, profile.least_similarity
    )
    if not scores:
        return nothing_near(len(candidates))
    return compare_scored(article, Scored(candidates.tolist(), scores, informative), entries, boilerplate, profile)


def compare_scored(
    article: SignedArticle, found: Scored, entries: Entries, boilerplate: Boilerplate, profile: Profile
) -> Comparison:
    """An article against its candidates, of which one at least is near."""
    shingles, addresses = article.fingerprint, entries.rows.addresses
    candidates, scores, informative = found
    scored = dict(zip(candidates, scores, strict=True))
    # The others are far from all that a verdict is told by, and mostly nothing is made of them.
    pairs = _pairs(article, scored, entries, profile)
    links = {
        row: link_with(article, entries.at_row(row), score, profile, pairs.get(row))
        for row, score in scored.items()
        if score[_SIMILARITY] >= profile.least_similarity
    }
    near = _near(links.values(), profile)
    missing = [row for one in near for row in one.rows if row not in scored]
    if missing:
        others, _ = boilerplate.score(shingles, np.array(missing, dtype=np.int64), addresses)
        scored |= zip(missing, others, strict=True)
        pairs = _pairs(article, dict(zip(missing, others, strict=True)), entries, profile)
    for row in (row for one in near for row in one.rows if row not in links):
        links[row] = link_with(article, entries.at_row(row), scored[row], profile, pairs.get(row))
    is_short = informative < profile.short_shingles or 2 * informative < len(shingles)
    return _choose(article, near, links, len(scored), profile, is_short=is_short)


def _pairs(
    article: SignedArticle, scored: dict[int, list[float]], entries: Entries, profile: Profile
) -> dict[int, Pair]:
    """Those that are linked, weighed in one call."""
    linked = [row for row, score in scored.items() if score[_SIMILARITY] >= profile.link]
    return weigh_pairs(article, linked, entries.rows.addresses, profile)


def nothing_near(candidates: int) -> Comparison:
    """Where so many were compared, and none is near."""
    return Comparison(None, False, None, None, candidates, {})


def _near(links: Iterable[Link], profile: Profile) -> list[_Near]:
    """Clusters that an article may join, in the order in which they are found."""
    clusters = [link.entry.cluster for link in links if link.similarity >= profile.approach]
    distinct = {cluster.number: cluster for cluster in clusters}
    return [_Near(cluster, cluster.first_rows(profile.sample)) for cluster in distinct.values()]


def _choose(
    article: SignedArticle,
    near: Iterable[_Near],
    links: dict[int, Link],
    candidates: int,
    profile: Profile,
    *,
    is_short: bool,
) -> Comparison:
    found = (_match(one, links, profile) for one in near)
    # Of equals the cluster that was found first, as the sort is stable.
    matches = sorted((match for match in found if match is not None), key=lambda match: -match.score)
    enough = [match for match in matches if match.score >= _least(match, profile, is_short=is_short)]
    joined = _of_most_members(enough, profile)
    related = _nearest_outside(links, None if joined is None else joined.cluster, profile)
    if related is not None and related.evidence is None:
        related = weigh_link(article, related, profile)
    best = joined or (matches[0] if matches else None)
    also = next((match.cluster for match in enough if match is not joined), None)
    weighed = {link.entry.position: link.weights for link in links.values() if link.weights is not None}
    return Comparison(best, joined is not None, related, also, candidates, weighed)


def _of_most_members(enough: list[Match], profile: Profile) -> Match | None:
    """Of the clusters that are about as near as the first, the one of most members.

    A story that was split before is so put together from here on, in whatever order its articles come.
    """
    near = [match for match in enough if match.score >= profile.support * enough[0].score]
    return max(near, key=lambda match: (match.members_compared, match.score), default=None)


def _nearest_outside(links: dict[int, Link], joined: Cluster | None, profile: Profile) -> Link | None:
    least = profile.related if joined is None else profile.link
    outside = [link for link in links.values() if link.similarity >= least and link.entry.cluster != joined]
    return max(outside, key=lambda link: (link.similarity, -link.entry.position), default=None)


def _match(near: _Near, links: dict[int, Link], profile: Profile) -> Match | None:
    """The linkage of an article to a cluster: the quadratic mean of T over its sampled members.

    One strong link weighs more than in a plain mean, yet one link alone is not enough. What an article follows up, and
    what is of its outlet and not like it, has no say; an article that is told apart says no.
    """
    compared = [links[row] for row in near.rows]
    # Copies that others made of an outlet's page, furniture and all, must not bring its next page in.
    if any(link.apart is Apart.FURNITURE for link in compared):
        return None
    telling = [link for link in compared if not _has_no_say(link, profile)]
    linked = [link for link in telling if _is_linked(link, profile)]
    if not linked:
        return None
    alike = (_counted(link, profile) for link in telling if link.apart is None)
    # fsum: what sum() of floats gives differs between versions of Python.
    score = math.sqrt(math.fsum(similarity * similarity for similarity in alike) / len(telling))
    nearest = max(linked, key=lambda link: (link.similarity, -link.entry.position))
    return Match(near.cluster, nearest, score, len(telling), _is_update(nearest, linked, profile))


def _is_linked(link: Link, profile: Profile) -> bool:
    return link.apart is None and (link.similarity >= profile.link or link.is_stale)


def _counted(link: Link, profile: Profile) -> float:
    """T, and less of it where another outlet has the common words in another order: so have independent reports."""
    evidence = link.evidence
    if evidence is None or link.is_same_outlet or evidence.in_order >= profile.loose_order:
        return link.similarity
    return link.similarity * (1.0 - profile.loose_discount * (1.0 - evidence.in_order / profile.loose_order))


def _is_update(nearest: Link, linked: list[Link], profile: Profile) -> bool:
    if nearest.evidence is None or nearest.kind is None or not is_update(nearest.kind, nearest.evidence, profile):
        return False
    return all(link.evidence is None or link.evidence.lead_shared <= profile.update_lead for link in linked)


def _least(match: Match, profile: Profile, *, is_short: bool) -> float:
    """The linkage from which a cluster is joined.

    Independent reports of one event share more of their names and figures than of their words, in another order; a text
    that took another in, in part, as much of both, in the order that they had. What tells nothing new needs less.
    """
    if is_short:
        return profile.strict_join
    nearest = match.nearest
    if nearest.is_stale:
        return profile.stale
    if nearest.takes_part and match.score >= profile.part_evenness * nearest.similarity:
        return profile.join_in_order
    took_words = nearest.facts_excess <= profile.facts_excess
    if took_words or nearest.is_same_outlet:
        return profile.join_of_parts
    is_known = nearest.evidence is not None and tells_nothing_new(nearest.evidence, profile)
    return profile.join_nothing_new if is_known else profile.join


def _has_no_say(link: Link, profile: Profile) -> bool:
    if link.is_stale:
        return False
    if link.is_same_outlet and link.similarity < profile.same_source:
        return True
    return link.evidence is not None and link.kind is not None and is_later_report(link.kind, link.evidence, profile)
