"""The numbers of `core.profile` that articles are compared by, as kernels are handed them."""

from typing import Final, NamedTuple

from numba import types

from unecho.core.kernels.batch.columns import tuple_of


class Rules(NamedTuple):
    """See `core.profile`, which says of each what it is."""

    link: float
    approach: float
    stale: float
    related: float
    join: float
    join_of_parts: float
    join_nothing_new: float
    join_in_order: float
    strict_join: float
    support: float
    same_source: float
    facts_excess: float
    telling_facts: int
    in_order: float
    part_excess: float
    part_evenness: float
    part_substituted: float
    loose_order: float
    loose_discount: float
    known_facts: float
    sample: int
    short_shingles: int
    max_facts: int
    shared_facts: float
    substituted_share: float
    rest_shingles: int
    rest_similarity: float
    rest_facts: float
    furniture_stories: int
    shared_furniture_stories: int
    block_rest: float
    block_own: float
    verbatim_share: float
    verbatim_facts: float
    part_share: float
    part_reach: float
    part_runs: float
    day_similarity: float
    day_lead: float
    day_facts: int
    restyled_similarity: float
    restyled_facts: float
    restyled_own: float
    restyled_runs: float
    merged_own: float
    merged_runs: float
    merged_reach: float
    version_similarity: float
    update_lead: float
    update_facts: int
    update_own: float
    update_known: float


_KINDS: Final = {float: types.float64, int: types.int64}
RULES: Final = tuple_of(Rules, *(_KINDS[kind] for kind in Rules.__annotations__.values()))
