"""How hard a set is: how much of their wording the copies share."""

import statistics
from collections.abc import Iterable

from methods.shingles_of_words import shingles, words


def mean_jaccard(pairs: Iterable[tuple[str, str]]) -> float | None:
    """Mean Jaccard similarity of the sets of word 3-grams of two texts; None without pairs."""
    known: dict[str, frozenset[str]] = {}

    def of(text: str) -> frozenset[str]:
        if text not in known:
            known[text] = shingles(words(text), 3)
        return known[text]

    found = [jaccard(of(first), of(second)) for first, second in pairs]
    return statistics.fmean(found) if found else None


def jaccard(first: frozenset[str], second: frozenset[str]) -> float:
    """0 where both are empty."""
    return len(first & second) / max(len(first | second), 1)
