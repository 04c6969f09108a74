"""Bags by their terms: how much alike two are, and which are most like one."""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from unecho.core.relating.bag import Bag
from unecho.core.relating.limits import APART_MS, BACKGROUND, CANDIDATES, COMMON_LEAST, COMMON_SHARE, TRIED

Vector = Mapping[str, float]
"""A weight for each term; of length 1, or empty."""


class Near(NamedTuple):
    """A story, and the cosine of the angle to it."""

    similarity: float
    key: str


class BagIndex:
    """Bags by key. Terms weigh the more the fewer stories have them (Spärck Jones 1972), entities and words alike."""

    def __init__(self) -> None:
        self._bags: dict[str, Bag] = {}
        self._keys: dict[str, dict[str, None]] = {}
        # Until the next change: that makes all terms more or less rare.
        self._vectors: dict[str, Vector] = {}

    def __len__(self) -> int:
        return len(self._bags)

    def __iter__(self) -> Iterator[str]:
        return iter(self._bags)

    def __contains__(self, key: str) -> bool:
        return key in self._bags

    def put(self, key: str, bag: Bag) -> None:
        """In the place of what it had."""
        self.drop(key)
        self._bags[key] = bag
        self._vectors.clear()
        for term in (*bag.entities, *bag.words):
            self._keys.setdefault(term, {})[key] = None

    def date(self, key: str, first: int, last: int) -> None:
        """Other times for a bag that is there: no term is more or less rare for it."""
        bag = self._bags[key]
        if (bag.first, bag.last) != (first, last):
            self._bags[key] = bag._replace(first=first, last=last)

    def drop(self, key: str) -> None:
        """Harmless where there is none."""
        bag = self._bags.pop(key, None)
        self._vectors.clear()
        for term in () if bag is None else (*bag.entities, *bag.words):
            keys = self._keys[term]
            del keys[key]
            if not keys:
                del self._keys[term]

    def vector(self, key: str) -> Vector:
        """Of the entities and of the words each of one length, put together."""
        known = self._vectors.get(key)
        if known is None:
            bag = self._bags[key]
            known = self._vectors[key] = unit({**self._weighed(bag.entities), **self._weighed(bag.words)})
        return known

    def near(self, key: str, vector: Vector, most: int = CANDIDATES) -> list[Near]:
        """Of the other stories of that time those most like a vector, the most like it first."""
        bag = self._bags[key]
        candidates = self._candidates(key, bag, vector, TRIED * most)
        found = (Near(dot(vector, self.vector(other)), other) for other in candidates)
        return heapq.nsmallest(most, found, lambda near: (-near.similarity, near.key))

    def _candidates(self, key: str, bag: Bag, vector: Vector, most: int) -> list[str]:
        """Those with the most of its rare terms."""
        common = max(COMMON_LEAST, COMMON_SHARE * len(self._bags))
        shared: defaultdict[str, float] = defaultdict(float)
        for term, weight in vector.items():
            keys = self._keys[term]
            if len(keys) <= common:
                told = weight * self._rarity(term)
                for other in keys:
                    shared[other] += told
        near = [other for other in shared if other != key and bag.gap(self._bags[other]) <= APART_MS]
        return heapq.nsmallest(most, near, lambda other: (-shared[other], other))

    def _weighed(self, terms: Mapping[str, float]) -> Vector:
        return unit({term: weight * self._rarity(term) for term, weight in terms.items()})

    def _rarity(self, term: str) -> float:
        return math.log((len(self._bags) + BACKGROUND) / len(self._keys[term]))


def unit(weights: Mapping[str, float]) -> Vector:
    """Of length 1."""
    length = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {term: weight / length for term, weight in weights.items()} if length else {}


def dot(one: Vector, other: Vector) -> float:
    """The cosine of the angle between the two."""
    few, many = sorted((one, other), key=len)
    return sum(weight * many[term] for term, weight in few.items() if term in many)


def sum_of(vectors: Iterable[Vector]) -> Vector:
    """Of length 1."""
    total: defaultdict[str, float] = defaultdict(float)
    for vector in vectors:
        for term, weight in vector.items():
            total[term] += weight
    return unit(total)
