"""Whether two articles of like words are one story: by their names and figures, and where they are alike.

Two reports of one event name the same people, places and figures. Two fillings of one template have other ones between
the same words. Two stories in the furniture of one site are alike in whole paragraphs, and in nothing else.
"""

from __future__ import annotations

from typing import NamedTuple

from unecho.core.comparing.similarity import similarity
from unecho.core.kernels.index.overlap import weigh_pair
from unecho.core.profile import Profile
from unecho.core.signing.marks import Marks
from unecho.core.signing.shingles import Fingerprint
from unecho.core.verdict import Apart


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


def weigh(shingles: Fingerprint, marks: Marks, others: Fingerprint, other: Marks, profile: Profile) -> Weights:
    """One article against another."""
    weights = weigh_pair(
        shingles, marks.packed, marks.fact_count, others, other.packed, other.fact_count, profile.max_facts
    )
    return Weights(*weights)


def told_apart(weights: Weights, overlap: float, profile: Profile, *, may_share_site: bool) -> Apart | None:
    """Why they are two stories, None where nothing says so.

    `overlap`: the share of the shingles of the one with fewer that the other has. `may_share_site`: whether they are of
    one outlet as far as is known. Two outlets that have paragraphs in common and nothing else have them of an agency.
    """
    fewer = min(weights.facts, weights.other_facts)
    if is_substituted(weights, profile.substituted_share * fewer):
        return Apart.TEMPLATE
    # What nobody else has is news, whatever it is wrapped in.
    if weights.facts and not weights.shared_facts:
        return Apart.FACTS
    if weights.shared_facts < profile.shared_facts * overlap * fewer:
        return Apart.FACTS
    return Apart.FURNITURE if may_share_site and weights.common and _has_other_rest(weights, profile) else None


def is_substituted(weights: Weights, least: float) -> bool:
    """Whether at least two facts of either stand in the place of others; all but one of them are `least` or more."""
    substituted = min(weights.substituted, weights.other_substituted)
    return substituted > 1 and substituted - 1 >= least


def facts_excess(weights: Weights, overlap: float, profile: Profile) -> float:
    """The share of the fewer facts that both have, less `overlap`, that of the fewer shingles.

    1 where that says little: of few facts; of texts that have other names between the same words, as templates and
    imprints do; and of those that have whole paragraphs in common and nothing beside them.
    """
    fewer = min(weights.facts, weights.other_facts)
    is_frame = min(weights.substituted, weights.other_substituted) > 1
    if fewer < profile.telling_facts or is_frame or (weights.common and have_other_rests(weights, profile)):
        return 1.0
    return weights.shared_facts / fewer - overlap


def have_other_rests(weights: Weights, profile: Profile) -> bool:
    """Whether both have something of their own beside their common paragraphs, and nothing of that in common."""
    return min(weights.rest, weights.other_rest) >= profile.rest_shingles and _are_rests_apart(weights, profile)


def _has_other_rest(weights: Weights, profile: Profile) -> bool:
    """Whether the first has something of its own; the other may be next to nothing but the site."""
    return weights.rest >= profile.rest_shingles and _are_rests_apart(weights, profile)


def _are_rests_apart(weights: Weights, profile: Profile) -> bool:
    alike = similarity(weights.shared_rest, weights.rest, weights.other_rest)
    fewer = min(weights.rest_facts, weights.other_rest_facts)
    return alike < profile.rest_similarity and weights.shared_rest_facts <= profile.rest_facts * fewer
