from collections import defaultdict

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from streams import PROFILE

from unecho.core.index.bands import NO_ROW, Bands, band_keys
from unecho.core.profile import Profile

SMALL = Profile(bands=8, rows=1, band_hits=3, bucket_capacity=1000)
Keys = tuple[int, ...]
KEYS = st.lists(st.sampled_from([1, 2, 3]), min_size=8, max_size=8).map(tuple)


class Model:
    """Bands, with every surviving article's keys kept beside them."""

    def __init__(self, profile: Profile = SMALL) -> None:
        self.profile = profile
        self.bands = Bands(profile)
        self.members: dict[int, dict[int, Keys]] = defaultdict(dict)
        self.cluster_of: dict[int, int] = {}
        self.row_of: dict[int, int] = {}

    def add(self, position: int, cluster: int, keys: Keys) -> None:
        self.cluster_of[position] = cluster
        banded = [self.row_of[member] for member, other in self.members[cluster].items() if other]
        last = banded[-1] if banded else NO_ROW
        self.row_of[position] = self.bands.add(position, np.array(keys, dtype=np.uint32), cluster, last)
        self.members[cluster][position] = keys

    def expire_oldest(self) -> None:
        position = min(position for members in self.members.values() for position in members)
        del self.members[self.cluster_of[position]][position]
        self.bands.remove(self.row_of[position])

    def found(self, keys: Keys) -> list[int]:
        return self.bands.candidates(np.array(keys, dtype=np.uint32))

    def clusters_by_brute_force(self, keys: Keys) -> set[int]:
        return {
            cluster
            for cluster, members in self.members.items()
            if sum(any(other[band] == key for other in members.values()) for band, key in enumerate(keys)) >= 3
        }


@given(st.lists(st.none() | st.tuples(st.integers(0, 3), KEYS), max_size=25), st.lists(KEYS, min_size=1, max_size=4))
@settings(deadline=None)
def test_finds_the_clusters_that_share_enough_bands_whatever_has_expired(
    steps: list[tuple[int, Keys] | None], queries: list[Keys]
) -> None:
    model = Model()
    for position, step in enumerate(steps):
        if step is not None:
            model.add(position, *step)
        elif any(model.members.values()):
            model.expire_oldest()
    for keys in queries:
        positions = model.found(keys)
        assert positions == sorted(set(positions))
        assert {model.cluster_of[position] for position in positions} == model.clusters_by_brute_force(keys)
        assert all(position in model.members[model.cluster_of[position]] for position in positions)


@given(st.lists(KEYS, max_size=25), KEYS)
@settings(deadline=None)
def test_finds_exactly_the_articles_that_share_enough_bands_when_all_are_of_their_own_cluster(
    stored: list[Keys], keys: Keys
) -> None:
    model = Model()
    for position, other in enumerate(stored):
        model.add(position, position, other)
    shared = [sum(a == b for a, b in zip(keys, other, strict=True)) for other in stored]
    assert model.found(keys) == [position for position, count in enumerate(shared) if count >= 3]


def test_an_heir_is_found_under_the_bands_of_the_article_that_expired() -> None:
    model = Model()
    first, second = (1,) * 8, (1,) * 4 + (2,) * 4
    model.add(0, 0, first)
    model.add(1, 0, second)
    model.expire_oldest()
    assert model.found((1,) * 4 + (3,) * 4) == [1]
    model.expire_oldest()
    assert model.found(first) == model.found(second) == []


def test_a_copy_is_found_by_bands_that_stand_under_different_articles_of_the_cluster() -> None:
    model = Model()
    model.add(0, 0, (1,) * 2 + (4,) * 6)
    model.add(1, 0, (4,) * 2 + (1,) * 2 + (5,) * 4)
    model.add(2, 0, (1,) * 4 + (6,) * 4)
    assert model.found((1,) * 4 + (7,) * 4) == [0, 1]


def test_a_full_bucket_drops_its_oldest() -> None:
    model = Model(Profile(bands=8, rows=1, band_hits=3, bucket_capacity=2))
    for position in range(3):
        model.add(position, position, (1,) * 8)
    assert model.found((1,) * 8) == [1, 2]
    model.expire_oldest()
    assert model.found((1,) * 8) == [1, 2]


def test_an_article_without_keys_is_never_found_nor_an_heir() -> None:
    model = Model()
    model.add(0, 0, (1,) * 8)
    model.add(1, 0, ())
    assert model.found(()) == []
    model.expire_oldest()
    assert model.found((1,) * 8) == []


def test_keys_are_the_rows_of_the_signature() -> None:
    signature = np.arange(128, dtype=np.uint32)
    assert band_keys(signature, PROFILE).tolist() == list(range(64))
    profile = Profile(bands=64, rows=2)
    pairs = band_keys(signature, profile)
    assert len(set(pairs.tolist())) == 64
    for band in (0, 63):
        other = np.zeros(128, dtype=np.uint32)
        other[2 * band : 2 * band + 2] = signature[2 * band : 2 * band + 2]
        assert (band_keys(other, profile) == pairs).nonzero()[0].tolist() == [band]
