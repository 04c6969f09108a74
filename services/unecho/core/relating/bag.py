"""A story as a bag of terms: entities, and words of its headline."""

from __future__ import annotations

import math
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

_LETTERS_LEAST: Final = 3


class Bag(NamedTuple):
    """How much each term weighs, before it is known how rare it is; and when the story was in the news.

    Times are those of its first and its last article, in milliseconds since 1970-01-01 UTC.
    """

    entities: Mapping[str, float]
    words: Mapping[str, float]
    first: int
    last: int

    def gap(self, other: Bag) -> int:
        """Milliseconds between the two; 0 where they overlap."""
        return max(self.first - other.last, other.first - self.last, 0)


def bag_of(mentions: Iterable[tuple[str, int]], title: str | None, first: int, last: int) -> Bag:
    """Of entities by id, with how often they are named, and a headline. What is named ten times is not ten times it."""
    words = Counter(word for word in _words(title or "") if len(word) >= _LETTERS_LEAST)
    return Bag(
        # One string for all bags that have it: there are hundreds of thousands of them.
        {sys.intern(f"e {entity_id}"): 1 + math.log(number) for entity_id, number in mentions},
        {sys.intern(f"w {word}"): 1 + math.log(number) for word, number in words.items()},
        first,
        last,
    )


def _words(title: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in title.casefold()).split()
