"""Two articles against each other."""

from unecho.core.kernels.comparing.evidence import Weights
from unecho.core.kernels.comparing.passages import Passages
from unecho.core.kernels.index.overlap import weigh_pair
from unecho.core.kernels.index.passages import find_passages
from unecho.core.profile import Profile
from unecho.core.signing.marks import Marks
from unecho.core.signing.shingles import Fingerprint


def weigh(shingles: Fingerprint, marks: Marks, others: Fingerprint, other: Marks, profile: Profile) -> Weights:
    """One article against another."""
    weights = weigh_pair(
        shingles, marks.packed, marks.fact_count, others, other.packed, other.fact_count, profile.max_facts
    )
    return Weights(*weights)


def compare_passages(shingles: Fingerprint, marks: Marks, others: Fingerprint, other: Marks) -> Passages:
    """One article against another."""
    found = find_passages(shingles, marks.packed, marks.fact_count, others, other.packed, other.fact_count)
    return Passages(*found)
