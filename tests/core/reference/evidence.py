"""Names, figures and paragraphs of two articles, as sets of Python."""

from itertools import repeat

from unecho.core.kernels.comparing.evidence import Weights
from unecho.core.profile import Profile
from unecho.core.signing.marks import Marks
from unecho.core.signing.shingles import Fingerprint


def weigh(shingles: Fingerprint, marks: Marks, others: Fingerprint, other: Marks, profile: Profile) -> Weights:
    """See `core.comparing.evidence`."""
    bound = min(_bound(marks, profile), _bound(other, profile))
    one, two = _facts(marks, bound), _facts(other, bound)
    free, other_free = one.keys() - set(other.facts.tolist()), two.keys() - set(marks.facts.tolist())
    common = {paragraph for paragraph in marks.paragraphs.tolist() if paragraph} & set(other.paragraphs.tolist())
    rest, other_rest = (
        _outside(shingles, marks.shingle_counts, marks, common),
        _outside(others, other.shingle_counts, other, common),
    )
    rest_facts = {fact for fact in _outside(marks.facts, marks.fact_counts, marks, common) if fact <= bound}
    other_rest_facts = {fact for fact in _outside(other.facts, other.fact_counts, other, common) if fact <= bound}
    return Weights(
        len(one),
        len(two),
        len(one.keys() & set(other.facts.tolist())),
        sum(one[fact] in {two[its] for its in other_free} for fact in free),
        sum(two[fact] in {one[its] for its in free} for fact in other_free),
        sum(paragraph in common for paragraph in marks.paragraphs.tolist()),
        len(rest),
        len(other_rest),
        len(rest & other_rest) if common else 0,
        len(rest_facts),
        len(other_rest_facts),
        len(rest_facts & other_rest_facts) if common else 0,
        _begins(marks, common) + _begins(other, common),
    )


def _bound(marks: Marks, profile: Profile) -> int:
    return int(marks.facts.max()) if len(marks.facts) >= profile.max_facts else 2**32 - 1


def _facts(marks: Marks, bound: int) -> dict[int, int]:
    pairs = zip(marks.facts.tolist(), marks.contexts.tolist(), strict=True)
    return {fact: context for fact, context in pairs if fact <= bound}


def _outside(values: Fingerprint, counts: Fingerprint, marks: Marks, common: set[int]) -> set[int]:
    paragraphs = zip(marks.paragraphs.tolist(), counts.tolist(), strict=True)
    stands_in = [paragraph for paragraph, count in paragraphs for paragraph in repeat(paragraph, count)]
    return {value for value, paragraph in zip(values.tolist(), stands_in, strict=True) if paragraph not in common}


def _begins(marks: Marks, common: set[int]) -> int:
    paragraphs = zip(marks.paragraphs.tolist(), marks.shingle_counts.tolist(), strict=True)
    return int(next((paragraph for paragraph, count in paragraphs if count), 0) in common)
