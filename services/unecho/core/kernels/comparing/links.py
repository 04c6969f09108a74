"""An article against one that it is compared with."""

from typing import Final, NamedTuple

from unecho.core.kernels.comparing.evidence import (
    FURNITURE,
    NOT_APART,
    Weights,
    facts_excess,
    is_substituted,
    told_apart,
)
from unecho.core.kernels.comparing.kinds import SAME_EVENT, Evidence, evidence_of, is_later_report, kind_of
from unecho.core.kernels.comparing.passages import Passages, are_pieces_of_a_site
from unecho.core.kernels.comparing.rules import Rules
from unecho.core.kernels.compiled import also_in_python

_DAYS: Final = 7


class Near(NamedTuple):
    """How much of an article another one has.

    Attributes:
        shared: informative shingles of both.
        similarity: T.
        overlap: the share of the informative shingles of the one with fewer that the other has.
        is_same_outlet: whether they are of one known outlet.
        days: see `kernels.comparing.kinds.Evidence`.
        is_of_day_before: see `is_of_day_before`.
    """

    shared: int
    similarity: float
    overlap: float
    is_same_outlet: bool
    days: int
    is_of_day_before: bool


class Link(NamedTuple):
    """What an article is to another one.

    Attributes:
        near: see there.
        is_weighed: whether more is known; where T is below `link`, or `stale` within an outlet, the others say nothing.
        shared_facts: names and figures of both.
        apart: why they are two stories; NOT_APART where nothing says so.
        facts_excess: the share of the fewer facts that both have, less that of the fewer shingles: see `evidence`.
        takes_part: whether the article took a part of the other in, in its order and with its names and figures.
        is_stale: whether it is what its outlet wrote of the same the day before, and comes late.
        evidence, kind: see `kernels.comparing.kinds`.
    """

    near: Near
    is_weighed: bool
    shared_facts: int
    apart: int
    facts_excess: float
    takes_part: bool
    is_stale: bool
    evidence: Evidence
    kind: int


_NO_EVIDENCE: Final = Evidence(
    0.0, False, False, 0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0, 0
)  # fmt: skip


@also_in_python
def days_between(day: int, other: int) -> int:
    """From the other to `day`, -3 to 3: the nearest of that name. 0 where either is 0: see `core.signing.days`."""
    return 0 if day == 0 or other == 0 else (day - other + 3) % _DAYS - 3


@also_in_python
def bare_link(near: Near) -> Link:
    """One that is not weighed."""
    return Link(near, False, 0, NOT_APART, 1.0, False, False, _NO_EVIDENCE, SAME_EVENT)


@also_in_python
def weigh_link(near: Near, weights: Weights, passages: Passages, rules: Rules) -> Link:
    """With all that tells what the article is to the other."""
    apart = told_apart(weights, near.overlap, rules, near.is_same_outlet)
    if apart == NOT_APART and near.is_same_outlet and are_pieces_of_a_site(passages, rules):
        apart = FURNITURE
    evidence = evidence_of(passages, weights, near.similarity, near.days, apart != NOT_APART, near.is_same_outlet)
    return Link(
        near,
        True,
        weights.shared_facts,
        apart,
        facts_excess(weights, near.overlap, rules),
        _takes_part(near, weights, evidence, rules),
        near.is_of_day_before and _is_of_same_facts(weights, evidence, rules),
        evidence,
        kind_of(evidence, rules),
    )


@also_in_python
def _takes_part(near: Near, weights: Weights, evidence: Evidence, rules: Rules) -> bool:
    """Not so a frame, which has other names between the same words, nor an imprint, which has few."""
    fewer = min(weights.facts, weights.other_facts)
    is_frame = is_substituted(weights, rules.part_substituted * fewer)
    is_excess = evidence.shared_facts - near.overlap > rules.part_excess
    has_facts = not is_frame and weights.shared_facts >= rules.telling_facts
    return has_facts and not is_excess and evidence.in_order >= rules.in_order


@also_in_python
def _is_of_same_facts(weights: Weights, evidence: Evidence, rules: Rules) -> bool:
    fewer = min(weights.facts, weights.other_facts)
    return fewer >= rules.telling_facts and evidence.shared_facts >= rules.known_facts


@also_in_python
def is_linked(link: Link, rules: Rules) -> bool:
    """Whether they may be one story."""
    return link.apart == NOT_APART and (link.near.similarity >= rules.link or link.is_stale)


@also_in_python
def has_no_say(link: Link, rules: Rules) -> bool:
    """Whether it is of one outlet and not like it, or tells of another day."""
    if link.is_stale:
        return False
    if link.near.is_same_outlet and link.near.similarity < rules.same_source:
        return True
    return link.is_weighed and is_later_report(link.kind, link.evidence, rules)


@also_in_python
def counted_similarity(link: Link, rules: Rules) -> float:
    """T, and less of it where another outlet has the common words in another order: so have independent reports."""
    near, in_order = link.near, link.evidence.in_order
    if not link.is_weighed or near.is_same_outlet or in_order >= rules.loose_order:
        return near.similarity
    return near.similarity * (1.0 - rules.loose_discount * (1.0 - in_order / rules.loose_order))
