"""What two articles have in common, word for word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

LEAST_WORDS: Final = 3
"""Of content, in a row: fewer are said by chance."""
_GAP: Final = 8
"""Words of content between two runs of one passage, at most."""
_MOST_PLACES: Final = 16
"""Of the same three words that are looked at."""


@dataclass(frozen=True, slots=True)
class Run:
    """The same words of content in a row: `words` of them, from the word `first` of one and `second` of the other."""

    first: int
    second: int
    words: int


@dataclass(frozen=True, slots=True)
class Passage:
    """Runs that follow each other closely in both articles."""

    runs: tuple[Run, ...]

    @property
    def words(self) -> int:
        """Words of content that both have."""
        return sum(run.words for run in self.runs)


def find_runs(first: Sequence[str], second: Sequence[str]) -> list[Run]:
    """The longest run that begins at each word of the first that is in none before; in the order of the first."""
    places = _places(second)
    runs: list[Run] = []
    at = 0
    while at + LEAST_WORDS <= len(first):
        found = [
            Run(at, place, _length(first, at, second, place))
            for place in places.get(tuple(first[at : at + LEAST_WORDS]), ())
        ]
        if found:
            runs.append(max(found, key=lambda run: (run.words, -run.second)))
        at += runs[-1].words if found else 1
    return runs


def find_passages(first: Sequence[str], second: Sequence[str]) -> list[Passage]:
    """Runs put together, those with the most words first."""
    passages: list[list[Run]] = []
    for run in find_runs(first, second):
        if passages and _follows(passages[-1][-1], run):
            passages[-1].append(run)
        else:
            passages.append([run])
    return sorted((Passage(tuple(runs)) for runs in passages), key=lambda passage: -passage.words)


def _places(words: Sequence[str]) -> dict[tuple[str, ...], list[int]]:
    places: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(words) - LEAST_WORDS + 1):
        of_these = places.setdefault(tuple(words[at : at + LEAST_WORDS]), [])
        if len(of_these) < _MOST_PLACES:
            of_these.append(at)
    return places


def _length(first: Sequence[str], at: int, second: Sequence[str], place: int) -> int:
    length = LEAST_WORDS
    most = min(len(first) - at, len(second) - place)
    while length < most and first[at + length] == second[place + length]:
        length += 1
    return length


def _follows(run: Run, next_run: Run) -> bool:
    gap = next_run.first - run.first - run.words
    other_gap = next_run.second - run.second - run.words
    return gap <= _GAP and 0 <= other_gap <= _GAP
