"""Which cluster an article joins, if any."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from reference.boilerplate import Boilerplate
from reference.entries import Cluster, Entries, Entry
from reference.links import Link, find_links, weigh_link
from unecho.core.comparing.compared import KINDS
from unecho.core.comparing.rules import rules_of
from unecho.core.kernels.comparing.kinds import is_later_report, is_update, tells_nothing_new
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import SignedArticle
from unecho.core.verdict import Apart


@dataclass(frozen=True, slots=True, eq=False)
class Match:
    """A cluster, the member that is most like the article at hand, and the linkage over `members_compared` members.

    Attributes:
        is_update: whether the article brings a development that none of the linked members has.
    """

    cluster: Cluster
    nearest: Link
    score: float
    members_compared: int
    is_update: bool


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """An article against all it was compared with.

    Attributes:
        best: of the clusters whose linkage is enough, the one where it is highest; where there is none, that of all.
            None when nothing is linked.
        joins: whether that linkage is enough.
        related: the nearest linked article outside the cluster that is joined; where none is, the nearest with T from
            `related` on.
        also: the cluster of the next linkage that is enough.
        candidates: entries compared.
    """

    best: Match | None
    joins: bool
    related: Link | None
    also: Cluster | None
    candidates: int


def compare(
    article: SignedArticle, candidates: Iterable[Entry], entries: Entries, boilerplate: Boilerplate, profile: Profile
) -> Comparison:
    """Scores an article, without its furniture, against its candidates and the sampled members of their clusters."""
    informative = boilerplate.strip(article.fingerprint)
    links = find_links(article, informative, candidates, boilerplate, profile)
    near = {
        link.entry.cluster.number: link.entry.cluster for link in links.values() if link.similarity >= profile.approach
    }
    missing = [
        entries[position]
        for cluster in near.values()
        for position in islice(cluster.members, profile.sample)
        if position not in links
    ]
    links.update(find_links(article, informative, missing, boilerplate, profile))
    is_short = len(informative) < profile.short_shingles or 2 * len(informative) < len(article.fingerprint)
    return _choose(article, near.values(), links, profile, is_short=is_short)


def _choose(
    article: SignedArticle, near: Iterable[Cluster], links: dict[int, Link], profile: Profile, *, is_short: bool
) -> Comparison:
    found = (_match(cluster, links, profile) for cluster in near)
    # Of equals the cluster that was found first, as the sort is stable.
    matches = sorted((match for match in found if match is not None), key=lambda match: -match.score)
    enough = [match for match in matches if match.score >= _least(match, profile, is_short=is_short)]
    joined = _of_most_members(enough, profile)
    related = _nearest_outside(links, None if joined is None else joined.cluster, profile)
    if related is not None and related.evidence is None:
        related = weigh_link(article, related, profile)
    best = joined or (matches[0] if matches else None)
    also = next((match.cluster for match in enough if match is not joined), None)
    return Comparison(best, joined is not None, related, also, len(links))


def _of_most_members(enough: list[Match], profile: Profile) -> Match | None:
    """Of the clusters that are about as near as the first, the one of most members.

    A story that was split before is so put together from here on, in whatever order its articles come.
    """
    near = [match for match in enough if match.score >= profile.support * enough[0].score]
    return max(near, key=lambda match: (match.members_compared, match.score), default=None)


def _nearest_outside(links: dict[int, Link], joined: Cluster | None, profile: Profile) -> Link | None:
    least = profile.related if joined is None else profile.link
    outside = [link for link in links.values() if link.similarity >= least and link.entry.cluster is not joined]
    return max(outside, key=lambda link: (link.similarity, -link.entry.position), default=None)


def _match(cluster: Cluster, links: dict[int, Link], profile: Profile) -> Match | None:
    """The linkage of an article to a cluster: the quadratic mean of T over its sampled members.

    One strong link weighs more than in a plain mean, yet one link alone is not enough. What an article follows up, and
    what is of its outlet and not like it, has no say; an article that is told apart says no.
    """
    compared = [links[position] for position in islice(cluster.members, profile.sample)]
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
    return Match(cluster, nearest, score, len(telling), _is_update(nearest, linked, profile))


def _is_linked(link: Link, profile: Profile) -> bool:
    return link.apart is None and (link.similarity >= profile.link or link.is_stale)


def _counted(link: Link, profile: Profile) -> float:
    """T, and less of it where another outlet has the common words in another order: so have independent reports."""
    evidence = link.evidence
    if evidence is None or link.is_same_outlet or evidence.in_order >= profile.loose_order:
        return link.similarity
    return link.similarity * (1.0 - profile.loose_discount * (1.0 - evidence.in_order / profile.loose_order))


def _is_update(nearest: Link, linked: list[Link], profile: Profile) -> bool:
    if nearest.evidence is None or nearest.kind is None:
        return False
    if not is_update(KINDS.index(nearest.kind), nearest.evidence, rules_of(profile)):
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
    is_known = nearest.evidence is not None and tells_nothing_new(nearest.evidence, rules_of(profile))
    return profile.join_nothing_new if is_known else profile.join


def _has_no_say(link: Link, profile: Profile) -> bool:
    if link.is_stale:
        return False
    if link.is_same_outlet and link.similarity < profile.same_source:
        return True
    if link.evidence is None or link.kind is None:
        return False
    return is_later_report(KINDS.index(link.kind), link.evidence, rules_of(profile))
