"""An article against each of those that it is compared with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from reference.boilerplate import Boilerplate
from reference.entries import Entry
from reference.evidence import weigh
from reference.passages import compare_passages
from reference.similarity import similarity
from unecho.core.comparing.compared import APARTS, KINDS
from unecho.core.comparing.rules import rules_of
from unecho.core.kernels.comparing.evidence import NOT_APART, Weights, facts_excess, is_substituted, told_apart
from unecho.core.kernels.comparing.kinds import Evidence, evidence_of, kind_of
from unecho.core.kernels.comparing.links import Link as WeighedLink
from unecho.core.kernels.comparing.links import Near, days_between
from unecho.core.kernels.comparing.links import weigh_link as weigh_near
from unecho.core.kernels.comparing.passages import are_pieces_of_a_site
from unecho.core.kind import Kind
from unecho.core.profile import Profile
from unecho.core.signing.shingles import Fingerprint
from unecho.core.signing.signed_article import SignedArticle
from unecho.core.verdict import Apart

_DAY: Final = 86_400_000
"""Milliseconds."""


@dataclass(frozen=True, slots=True, eq=False)
class Link:
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
        evidence, kind: see `kernels.comparing.kinds`.

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


def find_links(
    article: SignedArticle,
    informative: Fingerprint,
    candidates: Iterable[Entry],
    boilerplate: Boilerplate,
    profile: Profile,
) -> dict[int, Link]:
    """Each candidate by its position; T with boilerplate left out on both sides."""
    links = {}
    for entry in candidates:
        size = int(boilerplate.informative(entry.fingerprint).sum())
        shared = len(set(informative.tolist()) & set(entry.fingerprint.tolist()))
        alike = similarity(shared, len(informative), size)
        is_same_outlet = article.outlet is not None and article.outlet == entry.outlet
        link = Link(entry, shared, alike, shared / max(min(len(informative), size), 1), is_same_outlet)
        links[entry.position] = weigh_link(article, link, profile) if _is_weighed(article, link, profile) else link
    return links


def _is_weighed(article: SignedArticle, link: Link, profile: Profile) -> bool:
    return link.similarity >= profile.link or _is_of_day_before(article, link, profile)


def _is_of_day_before(article: SignedArticle, link: Link, profile: Profile) -> bool:
    """By the days that they tell of, and not dated days after what is in the cluster: a weekday says no week."""
    if not link.is_same_outlet or link.similarity < profile.stale or days_between(article.day, link.entry.day) != -1:
        return False
    newest = link.entry.cluster.newest
    return article.published_at is None or newest is None or article.published_at <= newest + _DAY


def weigh_link(article: SignedArticle, link: Link, profile: Profile) -> Link:
    """With all that tells what the article is to the other."""
    entry = link.entry
    weights = weigh(article.fingerprint, article.marks, entry.fingerprint, entry.marks, profile)
    passages = compare_passages(article.fingerprint, article.marks, entry.fingerprint, entry.marks)
    rules = rules_of(profile)
    apart = APARTS[told_apart(weights, link.overlap, rules, link.is_same_outlet)]
    if apart is None and link.is_same_outlet and are_pieces_of_a_site(passages, rules):
        apart = Apart.FURNITURE
    days, is_apart = days_between(article.day, entry.day), apart is not None
    evidence = evidence_of(passages, weights, link.similarity, days, is_apart, link.is_same_outlet)
    return replace(
        link,
        facts=weights.facts,
        shared_facts=weights.shared_facts,
        apart=apart,
        facts_excess=facts_excess(weights, link.overlap, rules),
        takes_part=_takes_part(link, weights, evidence, profile),
        is_stale=_is_of_day_before(article, link, profile) and _is_of_same_facts(weights, evidence, profile),
        evidence=evidence,
        kind=KINDS[kind_of(evidence, rules)],
    )


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


def weigh_version(article: SignedArticle, earlier: Entry, profile: Profile) -> WeighedLink:
    """The article of a known id or place against the version before, boilerplate and all."""
    shared = len(set(article.fingerprint.tolist()) & set(earlier.fingerprint.tolist()))
    sizes, days = (len(article.fingerprint), len(earlier.fingerprint)), days_between(article.day, earlier.day)
    near = Near(shared, similarity(shared, *sizes), shared / max(min(sizes), 1), True, days, is_of_day_before=False)
    weights = weigh(article.fingerprint, article.marks, earlier.fingerprint, earlier.marks, profile)
    passages = compare_passages(article.fingerprint, article.marks, earlier.fingerprint, earlier.marks)
    rules = rules_of(profile)
    link = weigh_near(near, weights, passages, rules)
    # Whatever its words say, it was found to be the same story.
    return link._replace(apart=NOT_APART, kind=kind_of(link.evidence._replace(is_apart=False), rules))
