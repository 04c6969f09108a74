"""Where in two articles their common words stand: in one piece or scattered, in one order, in the lead or below."""

from typing import NamedTuple

from unecho.core.kernels.comparing.rules import Rules
from unecho.core.kernels.compiled import also_in_python


class Passages(NamedTuple):
    """Two articles against each other: of the first, of the other, of both; all but the last are numbers of shingles.

    Attributes:
        shingles, other_shingles, shared: all.
        longest_run: of the longest run: shared ones that follow each other in both, with one other word between at
            most.
        in_long_runs: in runs of at least 24, which are 13 words of content.
        in_order: the most shared ones that stand in one order in both.
        reach, other_reach: from the beginning of each to where all but one in 20 of the shared ones have stood.
        body, own: in paragraphs of at least six; of these in paragraphs with less than a quarter in common.
        lead, shared_lead: in the lead, the first two paragraphs of at least twelve; of these in the other article.
        other_body, other_own, other_lead, shared_other_lead: the same of the other.
        new_lead_facts: names and figures that stand first in the lead of the first, and nowhere in the other.
    """

    shingles: int
    other_shingles: int
    shared: int
    longest_run: int
    in_long_runs: int
    in_order: int
    reach: int
    other_reach: int
    body: int
    own: int
    lead: int
    shared_lead: int
    other_body: int
    other_own: int
    other_lead: int
    shared_other_lead: int
    new_lead_facts: int


@also_in_python
def are_pieces_of_a_site(passages: Passages, rules: Rules) -> bool:
    """Whether two articles of one outlet have long runs in common and next to nothing else, and much of their own."""
    fewer = min(passages.shingles, passages.other_shingles)
    rest, shared_rest = fewer - passages.in_long_runs, passages.shared - passages.in_long_runs
    has_own = passages.own >= rules.block_own * passages.body
    has_other_own = passages.other_own >= rules.block_own * passages.other_body
    return has_own and has_other_own and shared_rest < rules.block_rest * rest
