"""Articles by their id, outlet, place and words.

A key is 63 bits, with a seed of its own in every process. Of one index of ten million articles in 11,000, two of the 40
million keys are alike: then the earlier of the two is not found any more. What is found is compared in full.
"""

from __future__ import annotations

import secrets
from typing import Final

import numpy as np

from unecho.core.index.records import Part, Place, Told, Words, encoded
from unecho.core.kernels.index.lookups import (
    KINDS,
    add_article,
    drop_article,
    find_id,
    find_outlet,
    find_rows,
    move_rows,
    put_many,
)
from unecho.core.kernels.judging.held import COUNT, MOST, LookupTable
from unecho.core.signing.signed_article import SignedArticle

SEED: Final = np.uint64(secrets.randbits(64))
_LEAST: Final = 1 << 10
_FULLEST: Final = 0.8
_GROWTH: Final = 1.25


class Lookup:
    """The row of the newest article of each id, of each id of an outlet, of each place, and of the same words."""

    def __init__(self, articles: int = 0) -> None:
        """Empty, with room for so many."""
        size = max(int(KINDS * articles / _FULLEST), _LEAST)
        self._keys, self._rows = np.empty(size, dtype=np.uint64), np.zeros(size, dtype=np.uint32)
        self._found = np.empty(KINDS, dtype=np.uint64)
        # Keys in use, and how many may be.
        self._counts = np.array([0, int(_FULLEST * size)])

    def __len__(self) -> int:
        count: int = self._counts.item(COUNT)
        return count

    @property
    def columns(self) -> LookupTable:
        """What kernels are handed, itself and no copy."""
        return LookupTable(self._keys, self._rows, self._found, self._counts)

    def find(self, article_id: str, place: str | None, digest: bytes) -> tuple[int, int, int]:
        """The rows of the newest that may be of that id, of that place, and of that digest; -1 for none."""
        has_place = place is not None
        return find_rows(encoded(article_id), encoded(place), has_place, digest, SEED, self._keys, self._rows)

    def with_id(self, article_id: str) -> int:
        """The row of the newest that may be of that id."""
        return find_id(encoded(article_id), SEED, self._keys, self._rows)

    def of_outlet(self, outlet: str | None, article_id: str) -> int:
        """The same of exactly that outlet."""
        named, is_known = encoded(article_id), outlet is not None
        return find_outlet(named, encoded(outlet), is_known, SEED, self._keys, self._rows)

    def add(self, article: SignedArticle, told: Told, place: Place, row: int) -> None:
        """The newest article: writes its record, by which it is found."""
        if self._counts.item(COUNT) + KINDS > self._counts.item(MOST):
            self._grow()
        (words, at, _, _), (head, texts, _), (marks, facts) = place, told, article.marks
        self._counts[COUNT] += add_article(
            words, at, article.content, marks, facts, head, texts, row, SEED, self._found, self._keys, self._rows
        )

    def put_many(self, part: Part, row: int) -> None:
        """Articles that follow each other, as do their rows; there is room for them."""
        self._counts[COUNT] += put_many(part.words, part.starts, row, SEED, self._found, self._keys, self._rows)

    def drop(self, words: Words, start: int, row: int) -> None:
        """The oldest article has left; its record is there still."""
        self._counts[COUNT] -= drop_article(words, start, row, SEED, self._found, self._keys, self._rows)

    def _grow(self) -> None:
        size = int(_GROWTH * len(self._keys))
        keys, rows = np.empty(size, dtype=np.uint64), np.zeros(size, dtype=np.uint32)
        move_rows(self._keys, self._rows, keys, rows)
        self._keys, self._rows, self._counts[MOST] = keys, rows, int(_FULLEST * size)
