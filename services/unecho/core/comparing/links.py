"""An article against each of those that it is compared with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from unecho.core.comparing.evidence import Weights, facts_excess, is_substituted, told_apart, weigh
from unecho.core.comparing.kinds import Evidence, kind_of
from unecho.core.comparing.pairs import Pair
from unecho.core.comparing.passages import are_pieces_of_a_site, compare_passages
from unecho.core.comparing.similarity import shared_counts, similarity
from unecho.core.index.entry import Entry
from unecho.core.kind import Kind
from unecho.core.profile import Profile
from unecho.core.signing.days import days_between
from unecho.core.signing.signed_article import SignedArticle
from unecho.core.verdict import Apart

_DAY: Final = 86_400_000
"""Milliseconds."""


class Link(NamedTuple):
    """An indexed article against the one at hand.

    Attributes:
        shared: informative shingles of both.
        similarity: T.
        is_same_outlet: whether they are of one known outlet.
        overlap: the share of the informative shingles of the one with fewer that the other has.
        facts, shared_facts: names and figures of the article at hand, and those of both.
        apart: why they are two stories; None where nothing says so.
        facts_excess: the share of the fewer facts that both have, less that of the fewer shingles: see `evidence`.
        takes_part: whether the article took a part of the other in, in its order and with its names and figures.
        is_stale: whether it is what its outlet wrote of the same the day before, and comes late.
        evidence, kind: see `core.comparing.kinds`.
        weights: the two against each other.

    From `facts` on all are 0, None or 1 where it was not weighed: where T is below `link`, or `stale` within an outlet.
    """

    entry: Entry
    shared: int
    similarity: float
    overlap: float
    is_same_outlet: bool
    facts: int = 0
    shared_facts: int = 0
    apart: Apart | None = None
    facts_excess: float = 1.0
    takes_part: bool = False
    is_stale: bool = False
    evidence: Evidence | None = None
    kind: Kind | None = None
    weights: Weights | None = None


def link_with(
    article: SignedArticle, entry: Entry, score: Sequence[float], profile: Profile, pair: Pair | None
) -> Link:
    """An article against an entry; `score`: see `Boilerplate.score`; `pair`: the two, where that is known."""
    shared, alike, overlap = score
    is_same_outlet = article.outlet is not None and entry.is_of(article.outlet)
    link = Link(entry, int(shared), alike, overlap, is_same_outlet)
    return weigh_link(article, link, profile, pair) if _is_weighed(article, link, profile) else link


def _is_weighed(article: SignedArticle, link: Link, profile: Profile) -> bool:
    return link.similarity >= profile.link or _is_of_day_before(article, link, profile)


def _is_of_day_before(article: SignedArticle, link: Link, profile: Profile) -> bool:
    """By the days that they tell of, and not dated days after what is in the cluster: a weekday says no week."""
    if not link.is_same_outlet or link.similarity < profile.stale or days_between(article.day, link.entry.day) != -1:
        return False
    newest = link.entry.cluster.newest
    return article.published_at is None or newest is None or article.published_at <= newest + _DAY


def weigh_link(article: SignedArticle, link: Link, profile: Profile, pair: Pair | None = None) -> Link:
    """With all that tells what the article is to the other."""
    entry = link.entry
    weights, passages = _pair(article, entry, profile) if pair is None else pair
    apart = told_apart(weights, link.overlap, profile, may_share_site=link.is_same_outlet)
    if apart is None and link.is_same_outlet and are_pieces_of_a_site(passages, profile):
        apart = Apart.FURNITURE
    evidence = Evidence.of(
        passages,
        weights,
        link.similarity,
        days_between(article.day, entry.day),
        is_apart=apart is not None,
        is_same_outlet=link.is_same_outlet,
    )
    return Link(
        entry,
        link.shared,
        link.similarity,
        link.overlap,
        link.is_same_outlet,
        weights.facts,
        weights.shared_facts,
        apart,
        facts_excess(weights, link.overlap, profile),
        _takes_part(link, weights, evidence, profile),
        _is_of_day_before(article, link, profile) and _is_of_same_facts(weights, evidence, profile),
        evidence,
        kind_of(evidence, profile),
        weights,
    )


def _pair(article: SignedArticle, entry: Entry, profile: Profile) -> Pair:
    both = article.fingerprint, article.marks, entry.fingerprint, entry.marks
    return Pair(weigh(*both, profile), compare_passages(*both))


def _takes_part(link: Link, weights: Weights, evidence: Evidence, profile: Profile) -> bool:
    """Not so a frame, which has other names between the same words, nor an imprint, which has few."""
    fewer = min(weights.facts, weights.other_facts)
    is_frame = is_substituted(weights, profile.part_substituted * fewer)
    is_excess = evidence.shared_facts - link.overlap > profile.part_excess
    has_facts = not is_frame and weights.shared_facts >= profile.telling_facts
    return has_facts and not is_excess and evidence.in_order >= profile.in_order


def _is_of_same_facts(weights: Weights, evidence: Evidence, profile: Profile) -> bool:
    fewer = min(weights.facts, weights.other_facts)
    return fewer >= profile.telling_facts and evidence.shared_facts >= profile.known_facts


def weigh_version(article: SignedArticle, earlier: Entry, profile: Profile) -> Link:
    """The article of a known id or place against the version before, boilerplate and all."""
    shared = shared_counts(article.fingerprint, [earlier.fingerprint])[0]
    sizes = len(article.fingerprint), len(earlier.fingerprint)
    link = weigh_link(
        article, Link(earlier, shared, similarity(shared, *sizes), shared / max(min(sizes), 1), True), profile
    )
    if link.evidence is None:
        return link
    # Whatever its words say, it was found to be the same story.
    return link._replace(apart=None, kind=kind_of(link.evidence._replace(is_apart=False), profile))
