"""Which stories are of the same event as one.

Two reports of an event may share few names, for one speaks of a minister and the other of a city. So a story is looked
at together with its nearest ones (relevance feedback, Rocchio 1971, with the neighbours taken for relevant): two
stories are of one event where these together are alike. Neither counts among the neighbours of the other, or any two
that are each other's only ones would be the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from unecho.core.relating.bag_index import BagIndex, Near, Vector, dot, sum_of
from unecho.core.relating.limits import NEIGHBOUR_LEAST, NEIGHBOURS, RELATED


class _Company(NamedTuple):
    """A story and its neighbours."""

    key: str
    neighbours: frozenset[str]


def related_to(index: BagIndex, key: str, least: float = RELATED) -> list[Near]:
    """The stories with a similarity of `least` or more, the most similar first: a function of what is in the index."""
    near = [one for one in relating_to(index, key) if one is not None and one.similarity >= least]
    return sorted(near, key=lambda one: (-one.similarity, one.key))


def relating_to(index: BagIndex, key: str) -> Iterator[Near | None]:
    """The similarity of each story that may be related, in steps of some milliseconds, of which some give none.

    The index must not change meanwhile.
    """
    company = _company(index, key)
    yield None
    wide = sum_of(index.vector(one) for one in (key, *sorted(company.neighbours)))
    candidates = [near.key for near in index.near(key, wide) if near.similarity > NEIGHBOUR_LEAST]
    yield None
    for other in candidates:
        yield Near(_similarity(index, company, _company(index, other)), other)


def _company(index: BagIndex, key: str) -> _Company:
    near = index.near(key, index.vector(key), NEIGHBOURS)
    return _Company(key, frozenset(one.key for one in near if one.similarity > NEIGHBOUR_LEAST))


def _similarity(index: BagIndex, one: _Company, other: _Company) -> float:
    return dot(_without(index, one, other.key), _without(index, other, one.key))


def _without(index: BagIndex, company: _Company, key: str) -> Vector:
    return sum_of(index.vector(one) for one in (company.key, *sorted(company.neighbours - {key})))
