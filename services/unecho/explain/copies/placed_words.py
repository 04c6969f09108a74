"""The words of an article that count, and where they stand in its text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

import numpy as np

from unecho.core.article import Article
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import HEAD
from unecho.core.text.body import read_body
from unecho.core.text.normalise import normalise, space_words
from unecho.core.text.plain_text import plain_text
from unecho.core.text.stopwords import find_languages
from unecho.core.text.words import Words

_PIECE: Final = re.compile(r"\S+")
Span = tuple[int, int]
"""Characters of a text, the second not included."""


@dataclass(frozen=True, slots=True)
class PlacedWords:
    """An article as its shingles see it.

    Attributes:
        text: the lines of its body that make shingles.
        words: words of content in order, as they are compared.
        spans: where each stands in `text`.
        left_out: lines that make no shingles: of a site, of menus and the like.
    """

    text: str
    words: tuple[str, ...]
    spans: tuple[Span, ...]
    left_out: tuple[str, ...]


def place_words(article: Article, profile: Profile) -> PlacedWords:
    """What `core.signing.signed_article.sign_article` shingles of an article, readable."""
    plain = plain_text(article.text[:HEAD])
    body = read_body(plain)
    words = Words.of(normalise(body.text))
    spoken = find_languages(words.hashes, article.language)
    counts = (spoken.of_words & spoken.dropped == 0) & np.repeat(body.is_prose, _line_lengths(words))
    chosen = np.flatnonzero(counts)[: profile.max_tokens].tolist()
    told = words.joined.decode("utf-8", "surrogatepass").split(" ")
    lines = list(zip(body.text.split("\n"), body.is_prose.tolist(), strict=False))
    spans = _spans(lines, _line_lengths(words), told)
    return PlacedWords(
        "\n".join(line for line, is_prose in lines if is_prose),
        tuple(told[place] for place in chosen),
        tuple(spans[place] for place in chosen),
        _left_out(plain, lines),
    )


def _line_lengths(words: Words) -> list[int]:
    return np.diff(words.line_starts, append=len(words.hashes)).tolist()  # type: ignore[no-any-return]


def _spans(lines: Sequence[tuple[str, bool]], lengths: Sequence[int], told: list[str]) -> list[Span]:
    spans: list[Span] = []
    start = 0
    for (line, is_prose), length in zip(lines, lengths, strict=False):
        spans += _spans_in_line(line, start, told[len(spans) : len(spans) + length])
        start += len(line) + 1 if is_prose else 0
    return spans


def _spans_in_line(line: str, start: int, told: list[str]) -> Iterator[Span]:
    """Of the words of one line. A line is read piece by piece; what pieces show otherwise is laid beside it."""
    found: list[str] = []
    spans: list[Span] = []
    for piece in _PIECE.finditer(line):
        pieces = _words_of(piece[0])
        found += pieces
        spans += [(start + piece.start(), start + piece.end())] * len(pieces)
    return iter(spans) if found == told else _aligned(told, found, spans, (start, start + len(line)))


def _aligned(told: list[str], found: list[str], spans: list[Span], whole: Span) -> Iterator[Span]:
    places: list[Span | None] = [None] * len(told)
    for block in SequenceMatcher(None, told, found, autojunk=False).get_matching_blocks():
        places[block.a : block.a + block.size] = spans[block.b : block.b + block.size]
    last = (whole[0], whole[0])
    for place in places:
        last = place or (last[1], last[1])
        yield last


def _words_of(piece: str) -> list[str]:
    return space_words(normalise(piece)).decode("utf-8", "surrogatepass").split()


def _left_out(plain: str, lines: Sequence[tuple[str, bool]]) -> tuple[str, ...]:
    unshingled = [line for line, is_prose in lines if not is_prose]
    # Lines may have been joined or cut: what stands in the body in whichever form was not left out.
    joined = " ".join(" ".join(line for line, _ in lines).split())
    gone = [line.strip() for line in plain.split("\n") if " ".join(line.split()) not in joined]
    return tuple(line for line in [*gone, *unshingled] if line)
