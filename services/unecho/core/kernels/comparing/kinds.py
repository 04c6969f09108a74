"""What an article is to an earlier one: the same report, a part of it, a later take, another report of the event."""

from typing import NamedTuple

from unecho.core.kernels.comparing.evidence import Weights
from unecho.core.kernels.comparing.passages import Passages
from unecho.core.kernels.comparing.rules import Rules
from unecho.core.kernels.compiled import also_in_python

VERBATIM, SHORTENED, EXTENDED, RESTYLED, NEW_VERSION, MERGED, FOLLOW_UP, SAME_EVENT, UNRELATED = range(9)
"""Those of `core.kind.Kind`, in their order."""


class Evidence(NamedTuple):
    """An article against an earlier one, in shares of 0 to 1 but for where it says otherwise.

    Attributes:
        similarity: T, see `core.comparing.similarity`.
        is_apart: whether they are two stories, see `core.comparing.evidence`.
        is_same_outlet: whether they are of one known outlet.
        days: from the day that the earlier one tells of to that of the article, -3 to 3; 0 where one is not known.
        reused: of the article's shingles, those that the earlier one has.
        reused_of_matched: of the earlier one's shingles, those that the article has.
        in_runs: of the shared shingles, those in long runs.
        in_order: of the shared shingles, those that stand in one order in both.
        own, other_own: of the article and of the earlier one, what stands in paragraphs of hardly anything in common.
        reach, other_reach: of either, what comes before the last of the shared shingles.
        shared_facts: of the fewer facts, those of both.
        all_shared_facts: of the more facts, those of both.
        lead_shared: of the article's lead, what the earlier one has; 1 where there is no lead.
        longest_run: shingles.
        new_lead_facts: how many facts of the article's lead the earlier one lacks.
    """

    similarity: float
    is_apart: bool
    is_same_outlet: bool
    days: int
    reused: float
    reused_of_matched: float
    in_runs: float
    in_order: float
    own: float
    other_own: float
    reach: float
    other_reach: float
    shared_facts: float
    all_shared_facts: float
    lead_shared: float
    longest_run: int
    new_lead_facts: int


@also_in_python
def evidence_of(
    passages: Passages, weights: Weights, similarity: float, days: int, is_apart: bool, is_same_outlet: bool
) -> Evidence:
    """Of what was measured."""
    fewer, more = min(weights.facts, weights.other_facts), max(weights.facts, weights.other_facts)
    return Evidence(
        similarity,
        is_apart,
        is_same_outlet,
        days,
        _share(passages.shared, passages.shingles),
        _share(passages.shared, passages.other_shingles),
        _share(passages.in_long_runs, passages.shared),
        _share(passages.in_order, passages.shared),
        _share(passages.own, passages.body),
        _share(passages.other_own, passages.other_body),
        _share(passages.reach, passages.shingles),
        _share(passages.other_reach, passages.other_shingles),
        _share(weights.shared_facts, fewer),
        _share(weights.shared_facts, more),
        passages.shared_lead / passages.lead if passages.lead > 0 else 1.0,
        passages.longest_run,
        passages.new_lead_facts,
    )


@also_in_python
def kind_of(evidence: Evidence, rules: Rules) -> int:  # noqa: PLR0911 - a table of rules is none that compiles
    """The first whose rule holds; what none holds for is another report of the event."""
    if evidence.is_apart:
        return UNRELATED
    if _is_verbatim(evidence, rules):
        return VERBATIM
    if _is_shortened(evidence, rules):
        return SHORTENED
    if _is_extended(evidence, rules):
        return EXTENDED
    if _is_of_another_day(evidence, rules):
        return FOLLOW_UP
    if _is_restyled(evidence, rules):
        return RESTYLED
    if _is_merged(evidence, rules):
        return MERGED
    if evidence.similarity >= rules.version_similarity:
        return NEW_VERSION
    return FOLLOW_UP if evidence.is_same_outlet else SAME_EVENT


@also_in_python
def is_update(kind: int, evidence: Evidence, rules: Rules) -> bool:
    """Whether a new version tells something that the earlier article has not."""
    return kind == NEW_VERSION and _has_news_first(evidence, rules)


@also_in_python
def _has_news_first(evidence: Evidence, rules: Rules) -> bool:
    """Whether the lead is of other words, with other names or figures, and more than the lead is.

    What lacks names and figures of the earlier article is an earlier take of it, or another account, and no later one.
    """
    has_lead = evidence.lead_shared <= rules.update_lead and evidence.new_lead_facts >= rules.update_facts
    return has_lead and evidence.own >= rules.update_own and evidence.shared_facts >= rules.update_known


@also_in_python
def is_later_report(kind: int, evidence: Evidence, rules: Rules) -> bool:
    """Whether it tells of another day than the earlier article, not the one before, with a lead of its own."""
    return kind == FOLLOW_UP and evidence.days not in (0, -1) and _has_own_lead(evidence, rules)


@also_in_python
def tells_nothing_new(evidence: Evidence, rules: Rules) -> bool:
    """Whether it tells of the same day or the one before, has most of the facts, and no other one in its lead."""
    is_of_its_day = evidence.days in (0, -1)
    return is_of_its_day and evidence.new_lead_facts == 0 and evidence.shared_facts >= rules.known_facts


@also_in_python
def _has_own_lead(evidence: Evidence, rules: Rules) -> bool:
    return (
        evidence.similarity < rules.day_similarity
        and evidence.lead_shared <= rules.day_lead
        and evidence.new_lead_facts >= rules.day_facts
    )


@also_in_python
def _is_verbatim(evidence: Evidence, rules: Rules) -> bool:
    is_same = min(evidence.reused, evidence.reused_of_matched) >= rules.verbatim_share
    return is_same and evidence.all_shared_facts >= rules.verbatim_facts


@also_in_python
def _is_shortened(evidence: Evidence, rules: Rules) -> bool:
    return _is_part(evidence.reused, evidence.reused_of_matched, evidence.other_reach, evidence, rules)


@also_in_python
def _is_extended(evidence: Evidence, rules: Rules) -> bool:
    is_whole = _is_part(evidence.reused_of_matched, evidence.reused, evidence.reach, evidence, rules)
    return is_whole and not _has_news_first(evidence, rules)


@also_in_python
def _is_part(share: float, other_share: float, other_reach: float, evidence: Evidence, rules: Rules) -> bool:
    """Whether one of two, most of which the other has, is that other cut from its end, or taken in long pieces."""
    is_cut = other_reach <= rules.part_reach or evidence.in_runs >= rules.part_runs
    return share >= rules.part_share and share > other_share and is_cut


@also_in_python
def _is_of_another_day(evidence: Evidence, rules: Rules) -> bool:
    is_unlike = evidence.similarity < rules.version_similarity
    return evidence.days != 0 and (is_unlike or _has_own_lead(evidence, rules))


@also_in_python
def _is_restyled(evidence: Evidence, rules: Rules) -> bool:
    """Whether another outlet has all the facts, and no paragraph without common words, yet no long passages."""
    return (
        not evidence.is_same_outlet
        and evidence.similarity < rules.restyled_similarity
        and evidence.shared_facts >= rules.restyled_facts
        and min(evidence.own, evidence.other_own) <= rules.restyled_own
        and evidence.in_runs < rules.restyled_runs
    )


@also_in_python
def _is_merged(evidence: Evidence, rules: Rules) -> bool:
    """Whether long passages of one part of the other, or in one part, stand beside much that is not in both."""
    return (
        evidence.similarity >= rules.join_of_parts
        and min(evidence.own, evidence.other_own) >= rules.merged_own
        and evidence.in_runs >= rules.merged_runs
        and min(evidence.reach, evidence.other_reach) <= rules.merged_reach
    )


@also_in_python
def _share(part: int, whole: int) -> float:
    return part / whole if whole > 0 else 0.0
