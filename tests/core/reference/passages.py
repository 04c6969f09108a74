"""Where in two articles their common shingles stand, by lists of Python."""

from itertools import pairwise, repeat

from unecho.core.kernels.comparing.passages import Passages
from unecho.core.signing.marks import Marks
from unecho.core.signing.shingles import Fingerprint


def compare_passages(shingles: Fingerprint, marks: Marks, others: Fingerprint, other: Marks) -> Passages:
    """See `core.comparing.evidence`."""
    one, two = shingles.tolist(), others.tolist()
    places = [(at, two.index(value)) for at, value in enumerate(one) if value in two]
    runs = _runs(places)
    body, own, lead, shared_lead = _paragraphs(one, marks, set(two))
    other_body, other_own, other_lead, shared_other_lead = _paragraphs(two, other, set(one))
    return Passages(
        len(one),
        len(two),
        len(places),
        max(runs, default=0),
        sum(run for run in runs if run >= 24),
        _longest_rise([place for _, place in places]),
        _reach([at for at, _ in places]),
        _reach([place for _, place in places]),
        body,
        own,
        lead,
        shared_lead,
        other_body,
        other_own,
        other_lead,
        shared_other_lead,
        len(_lead_facts(marks) - set(other.facts.tolist())),
    )


def _runs(places: list[tuple[int, int]]) -> list[int]:
    runs = [1] if places else []
    for (at, place), (next_at, next_place) in pairwise(places):
        if next_at - at <= 4 and 1 <= next_place - place <= 4:
            runs[-1] += 1
        else:
            runs.append(1)
    return runs


def _longest_rise(values: list[int]) -> int:
    best: list[int] = []
    for at, value in enumerate(values):
        best.append(1 + max((best[before] for before in range(at) if values[before] < value), default=0))
    return max(best, default=0)


def _reach(places: list[int]) -> int:
    counted = len(places) - len(places) // 20
    return sorted(places)[counted - 1] + 1 if counted else 0


def _lead(marks: Marks) -> list[int]:
    return [number for number, count in enumerate(marks.shingle_counts.tolist()) if count >= 12][:2]


def _paragraphs(shingles: list[int], marks: Marks, others: set[int]) -> tuple[int, int, int, int]:
    counts = marks.shingle_counts.tolist()
    starts = [sum(counts[:number]) for number in range(len(counts))]
    parts = [shingles[start : start + count] for start, count in zip(starts, counts, strict=True)]
    read = [part for part in parts if len(part) >= 6]
    own = [part for part in read if 4 * len(others.intersection(part)) < len(part)]
    lead = [parts[number] for number in _lead(marks)]
    shared_lead = [value for part in lead for value in part if value in others]
    return sum(map(len, read)), sum(map(len, own)), sum(map(len, lead)), len(shared_lead)


def _lead_facts(marks: Marks) -> set[int]:
    counts = enumerate(marks.fact_counts.tolist())
    paragraphs = [paragraph for paragraph, count in counts for paragraph in repeat(paragraph, count)]
    lead = _lead(marks)
    return {fact for fact, paragraph in zip(marks.facts.tolist(), paragraphs, strict=True) if paragraph in lead}
