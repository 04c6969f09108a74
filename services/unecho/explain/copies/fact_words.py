"""The names and figures of an article as words: `core.signing.facts` keeps 32 bits of each."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

import numpy as np

from unecho.core.kernels.article.tokens import FIGURE, NAME, TIME, read_tokens
from unecho.core.signing.facts import fold_with_case, months_and_units
from unecho.core.text.stopwords import stopword_table

_PART: Final = re.compile(r"[^\W_]+")
_GLUED: Final = re.compile(r"\d+(?=[^\W\d_])|[^\W\d_]+(?=\d)|(?<=\d)[^\W\d_]+|(?<=[^\W\d_])\d+[^\W\d_]{0,2}")
"""Of words and figures without anything between."""
_MOST_PARTS: Final = {True: 7, False: 3}
"""Of a figure with its unit or month, such as 1,234,567.8 per cent; of a name, or of a month with the day after it."""
_MOST_SIGNS: Final = 2
_EDGES: Final = ".,;:!?()[]{}\"'“”‘’«»…-–—/"
_SPREAD: Final = np.uint64(0xBF58476D1CE4E5B9)


def word_facts(text: str, facts: Collection[int]) -> dict[int, str]:
    """The words in `text` of each of the `facts` that was found there, in the order in which they first stand."""
    wanted = set(facts)
    found: dict[int, str] = {}
    for line in text.split("\n"):
        for candidate in _candidates(line):
            fact = _only_fact(candidate)
            if fact in wanted:
                wanted.discard(fact)
                found[fact] = " ".join(candidate.split()).strip(_EDGES) or candidate
    return found


def _candidates(line: str) -> Iterator[str]:
    """What a name or figure may be, from where it begins; the shortest first."""
    parts = list(_PART.finditer(line))
    for number, part in enumerate(parts):
        is_figure = part[0][0].isdigit()
        if not is_figure and not part[0][0].isupper() and part[0].isascii():
            continue
        for last in parts[number : number + _MOST_PARTS[is_figure]]:
            yield from _with_signs(line, part.start(), last.end()) if is_figure else (line[part.start() : last.end()],)
        yield from _GLUED.findall(part[0])


def _with_signs(line: str, start: int, end: int) -> Iterator[str]:
    """A figure with its sign, currency and per cent, if they are there."""
    for before in range(_MOST_SIGNS + 1):
        for after in range(_MOST_SIGNS + 1):
            if not line[end : end + after].strip().isalnum():
                yield line[max(start - before, 0) : end + after]


def _only_fact(candidate: str) -> int | None:
    """What `kernels.article.facts` would keep of it, where it is one name or one figure."""
    folded = fold_with_case(candidate).text.encode("utf-8", "surrogatepass")
    kinds, tokens, *_ = read_tokens(np.frombuffer(folded, dtype=np.uint8), *months_and_units(), *stopword_table())
    figures = tokens[kinds == FIGURE]
    if len(figures) == 1 and set(kinds.tolist()) <= {FIGURE, TIME}:
        return _kept(figures[0])
    if len(tokens) == 1 and kinds[0] == NAME:
        return _kept(tokens[0])
    return None


def _kept(token: np.uint64) -> int:
    with np.errstate(over="ignore"):
        return int((max(token, np.uint64(1)) * _SPREAD) >> np.uint64(32))
