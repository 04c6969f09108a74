"""What an article is to an earlier one: the same report, a part of it, a later take, another report of the event."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from unecho.core.comparing.evidence import Weights
from unecho.core.comparing.passages import Passages
from unecho.core.kind import Kind
from unecho.core.profile import Profile


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

    @classmethod
    def of(
        cls,
        passages: Passages,
        weights: Weights,
        similarity: float,
        days: int,
        *,
        is_apart: bool,
        is_same_outlet: bool,
    ) -> Evidence:
        """Of what was measured."""
        fewer, more = sorted((weights.facts, weights.other_facts))
        return cls(
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
            passages.shared_lead / passages.lead if passages.lead else 1.0,
            passages.longest_run,
            passages.new_lead_facts,
        )


def kind_of(evidence: Evidence, profile: Profile) -> Kind:
    """The first whose rule holds. Numbers of `profile` say how much is much."""
    return next((kind for kind, holds in _RULES if holds(evidence, profile)), Kind.SAME_EVENT)


def is_update(kind: Kind, evidence: Evidence, profile: Profile) -> bool:
    """Whether a new version tells something that the earlier article has not."""
    return kind is Kind.NEW_VERSION and _has_news_first(evidence, profile)


def _has_news_first(evidence: Evidence, profile: Profile) -> bool:
    """Whether the lead is of other words, with other names or figures, and more than the lead is.

    What lacks names and figures of the earlier article is an earlier take of it, or another account, and no later one.
    """
    has_lead = evidence.lead_shared <= profile.update_lead and evidence.new_lead_facts >= profile.update_facts
    return has_lead and evidence.own >= profile.update_own and evidence.shared_facts >= profile.update_known


def is_later_report(kind: Kind, evidence: Evidence, profile: Profile) -> bool:
    """Whether it tells of another day than the earlier article, not the one before, with a lead of its own."""
    return kind is Kind.FOLLOW_UP and evidence.days not in (0, -1) and _has_own_lead(evidence, profile)


def tells_nothing_new(evidence: Evidence, profile: Profile) -> bool:
    """Whether it tells of the same day or the one before, has most of the facts, and no other one in its lead."""
    is_of_its_day = evidence.days in (0, -1)
    return is_of_its_day and evidence.new_lead_facts == 0 and evidence.shared_facts >= profile.known_facts


def _has_own_lead(evidence: Evidence, profile: Profile) -> bool:
    return (
        evidence.similarity < profile.day_similarity
        and evidence.lead_shared <= profile.day_lead
        and evidence.new_lead_facts >= profile.day_facts
    )


def _is_verbatim(evidence: Evidence, profile: Profile) -> bool:
    is_same = min(evidence.reused, evidence.reused_of_matched) >= profile.verbatim_share
    return is_same and evidence.all_shared_facts >= profile.verbatim_facts


def _is_shortened(evidence: Evidence, profile: Profile) -> bool:
    return _is_part(evidence.reused, evidence.reused_of_matched, evidence.other_reach, evidence, profile)


def _is_extended(evidence: Evidence, profile: Profile) -> bool:
    is_whole = _is_part(evidence.reused_of_matched, evidence.reused, evidence.reach, evidence, profile)
    return is_whole and not _has_news_first(evidence, profile)


def _is_part(share: float, other_share: float, other_reach: float, evidence: Evidence, profile: Profile) -> bool:
    """Whether one of two, most of which the other has, is that other cut from its end, or taken in long pieces."""
    is_cut = other_reach <= profile.part_reach or evidence.in_runs >= profile.part_runs
    return share >= profile.part_share and share > other_share and is_cut


def _is_of_another_day(evidence: Evidence, profile: Profile) -> bool:
    is_unlike = evidence.similarity < profile.version_similarity
    return evidence.days != 0 and (is_unlike or _has_own_lead(evidence, profile))


def _is_restyled(evidence: Evidence, profile: Profile) -> bool:
    """Whether another outlet has all the facts, and no paragraph without common words, yet no long passages."""
    return (
        not evidence.is_same_outlet
        and evidence.similarity < profile.restyled_similarity
        and evidence.shared_facts >= profile.restyled_facts
        and min(evidence.own, evidence.other_own) <= profile.restyled_own
        and evidence.in_runs < profile.restyled_runs
    )


def _is_merged(evidence: Evidence, profile: Profile) -> bool:
    """Whether long passages of one part of the other, or in one part, stand beside much that is not in both."""
    return (
        evidence.similarity >= profile.join_of_parts
        and min(evidence.own, evidence.other_own) >= profile.merged_own
        and evidence.in_runs >= profile.merged_runs
        and min(evidence.reach, evidence.other_reach) <= profile.merged_reach
    )


def _is_version(evidence: Evidence, profile: Profile) -> bool:
    return evidence.similarity >= profile.version_similarity


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


_RULES: Final[tuple[tuple[Kind, Callable[[Evidence, Profile], bool]], ...]] = (
    (Kind.UNRELATED, lambda evidence, _: evidence.is_apart),
    (Kind.VERBATIM, _is_verbatim),
    (Kind.SHORTENED, _is_shortened),
    (Kind.EXTENDED, _is_extended),
    (Kind.FOLLOW_UP, _is_of_another_day),
    (Kind.RESTYLED, _is_restyled),
    (Kind.MERGED, _is_merged),
    (Kind.NEW_VERSION, _is_version),
    (Kind.FOLLOW_UP, lambda evidence, _: evidence.is_same_outlet),
)
"""In their order; what none holds for is another report of the event."""
