"""Passages in the words of either article, with what stands around them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from unecho.explain.copies.passages import Passage
from unecho.explain.copies.placed_words import PlacedWords, Span

_AROUND: Final = 60
"""Characters of what stands before and after, at most."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A passage in one article.

    Attributes:
        start, end: its characters in the body.
        before, after: what stands around it there.
        parts: its text in pieces, and whether the other article has the words of each.
    """

    start: int
    end: int
    before: str
    after: str
    parts: tuple[tuple[str, bool], ...]

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(part for part, _ in self.parts)


def excerpts(passage: Passage, first: PlacedWords, second: PlacedWords) -> tuple[Excerpt, Excerpt]:
    """A passage as the first has it, and as the second."""
    spans = (
        [_span(first, run.first, run.words) for run in passage.runs],
        [_span(second, run.second, run.words) for run in passage.runs],
    )
    return _excerpt(first.text, spans[0]), _excerpt(second.text, spans[1])


def _span(placed: PlacedWords, at: int, words: int) -> Span:
    return placed.spans[at][0], placed.spans[at + words - 1][1]


def _excerpt(text: str, spans: list[Span]) -> Excerpt:
    start, end = spans[0][0], spans[-1][1]
    parts = [(text[spans[0][0] : spans[0][1]], True)]
    for before, after in pairwise(spans):
        # Two runs may meet in one piece of text, such as "north-east".
        begin = max(before[1], after[0])
        parts += [(text[before[1] : begin], False), (text[begin : after[1]], True)]
    before_it = text[max(0, start - _AROUND) : start].rpartition("\n")[2]
    after_it = text[end : end + _AROUND].partition("\n")[0]
    return Excerpt(start, end, before_it, after_it, tuple(part for part in parts if part[0]))
