"""Whether two articles of like words are one story: by their names and figures, and where they are alike.

Two reports of one event name the same people, places and figures. Two fillings of one template have other ones between
the same words. Two stories in the furniture of one site are alike in whole paragraphs, and in nothing else.
"""

from typing import NamedTuple

from unecho.core.kernels.comparing.rules import Rules
from unecho.core.kernels.compiled import also_in_python
from unecho.core.kernels.index.scores import similarity_of

NOT_APART, FACTS, TEMPLATE, FURNITURE = range(4)
"""None, and those of `core.verdict.Apart`, in their order."""


class Weights(NamedTuple):
    """Two articles against each other: of the first, of the second, of both.

    Attributes:
        facts, other_facts, shared_facts: names and figures.
        substituted, other_substituted: facts of one that the other lacks, and has another for between the same words.
        common: paragraphs of the same words.
        rest, other_rest, shared_rest: shingles outside of these.
        rest_facts, other_rest_facts, shared_rest_facts: facts outside of these.
        leads: how many of the two begin with such a paragraph.
    """

    facts: int
    other_facts: int
    shared_facts: int
    substituted: int
    other_substituted: int
    common: int
    rest: int
    other_rest: int
    shared_rest: int
    rest_facts: int
    other_rest_facts: int
    shared_rest_facts: int
    leads: int


@also_in_python
def told_apart(weights: Weights, overlap: float, rules: Rules, may_share_site: bool) -> int:
    """Why they are two stories, NOT_APART where nothing says so.

    `overlap`: the share of the shingles of the one with fewer that the other has. `may_share_site`: whether they are of
    one outlet as far as is known. Two outlets that have paragraphs in common and nothing else have them of an agency.
    """
    fewer = min(weights.facts, weights.other_facts)
    if is_substituted(weights, rules.substituted_share * fewer):
        return TEMPLATE
    # What nobody else has is news, whatever it is wrapped in.
    if weights.facts > 0 and weights.shared_facts == 0:
        return FACTS
    if weights.shared_facts < rules.shared_facts * overlap * fewer:
        return FACTS
    if may_share_site and weights.common > 0 and _has_other_rest(weights, rules):
        return FURNITURE
    return NOT_APART


@also_in_python
def is_substituted(weights: Weights, least: float) -> bool:
    """Whether at least two facts of either stand in the place of others; all but one of them are `least` or more."""
    substituted = min(weights.substituted, weights.other_substituted)
    return substituted > 1 and substituted - 1 >= least


@also_in_python
def facts_excess(weights: Weights, overlap: float, rules: Rules) -> float:
    """The share of the fewer facts that both have, less `overlap`, that of the fewer shingles.

    1 where that says little: of few facts; of texts that have other names between the same words, as templates and
    imprints do; and of those that have whole paragraphs in common and nothing beside them.
    """
    fewer = min(weights.facts, weights.other_facts)
    is_frame = min(weights.substituted, weights.other_substituted) > 1
    if fewer < rules.telling_facts or is_frame or (weights.common > 0 and have_other_rests(weights, rules)):
        return 1.0
    return weights.shared_facts / fewer - overlap


@also_in_python
def have_other_rests(weights: Weights, rules: Rules) -> bool:
    """Whether both have something of their own beside their common paragraphs, and nothing of that in common."""
    return min(weights.rest, weights.other_rest) >= rules.rest_shingles and _are_rests_apart(weights, rules)


@also_in_python
def _has_other_rest(weights: Weights, rules: Rules) -> bool:
    """Whether the first has something of its own; the other may be next to nothing but the site."""
    return weights.rest >= rules.rest_shingles and _are_rests_apart(weights, rules)


@also_in_python
def _are_rests_apart(weights: Weights, rules: Rules) -> bool:
    alike = similarity_of(weights.shared_rest, weights.rest, weights.other_rest)
    fewer = min(weights.rest_facts, weights.other_rest_facts)
    return alike < rules.rest_similarity and weights.shared_rest_facts <= rules.rest_facts * fewer
