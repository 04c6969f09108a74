from collections import defaultdict

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from streams import PROFILE

from unecho.core.bands import BandKeys, Bands, band_keys
from unecho.core.profile import Profile

SMALL = Profile(bands=8, rows=1, band_hits=3, bucket_capacity=1000)
KEYS = st.lists(st.sampled_from([b"a", b"b", b"c"]), min_size=8, max_size=8).map(tuple)


class Model:
    """Bands, with every surviving article's keys kept beside them."""

    def __init__(self, profile: Profile = SMALL) -> None:
        self.bands = Bands(profile)
        self.members: dict[int, dict[int, BandKeys]] = defaultdict(dict)
        self.cluster_of: dict[int, int] = {}

    def add(self, position: int, cluster: int, keys: BandKeys) -> None:
        self.cluster_of[position] = cluster
        self.bands.add(position, keys, self.members[cluster].keys())
        self.members[cluster][position] = keys

    def expire_oldest(self) -> None:
        position = min(position for members in self.members.values() for position in members)
        cluster = self.members[self.cluster_of[position]]
        keys = cluster.pop(position)
        self.bands.replace(position, keys, heirs=cluster)

    def found(self, keys: BandKeys) -> list[int]:
        return self.bands.candidates(keys, self.cluster_of)

    def clusters_by_brute_force(self, keys: BandKeys) -> set[int]:
        return {
            cluster
            for cluster, members in self.members.items()
            if sum(any(other[band] == key for other in members.values()) for band, key in enumerate(keys)) >= 3
        }


@given(st.lists(st.none() | st.tuples(st.integers(0, 3), KEYS), max_size=25), st.lists(KEYS, min_size=1, max_size=4))
@settings(deadline=None)
def test_finds_the_clusters_that_share_enough_bands_whatever_has_expired(
    steps: list[tuple[int, BandKeys] | None], queries: list[BandKeys]
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
    stored: list[BandKeys], keys: BandKeys
) -> None:
    model = Model()
    for position, other in enumerate(stored):
        model.add(position, position, other)
    shared = [sum(a == b for a, b in zip(keys, other, strict=True)) for other in stored]
    assert model.found(keys) == [position for position, count in enumerate(shared) if count >= 3]


def test_an_heir_is_found_under_the_bands_of_the_article_that_expired() -> None:
    model = Model()
    first, second = (b"a",) * 8, (b"a",) * 4 + (b"b",) * 4
    model.add(0, 0, first)
    model.add(1, 0, second)
    model.expire_oldest()
    assert model.found((b"a",) * 4 + (b"c",) * 4) == [1]
    model.expire_oldest()
    assert model.found(first) == model.found(second) == []


def test_a_copy_is_found_by_bands_that_stand_under_different_articles_of_the_cluster() -> None:
    model = Model()
    model.add(0, 0, (b"a",) * 2 + (b"x",) * 6)
    model.add(1, 0, (b"x",) * 2 + (b"a",) * 2 + (b"y",) * 4)
    model.add(2, 0, (b"a",) * 4 + (b"z",) * 4)
    assert model.found((b"a",) * 4 + (b"w",) * 4) == [0, 1]


def test_a_full_bucket_drops_its_oldest() -> None:
    model = Model(Profile(bands=8, rows=1, band_hits=3, bucket_capacity=2))
    for position in range(3):
        model.add(position, position, (b"a",) * 8)
    assert model.found((b"a",) * 8) == [1, 2]
    model.expire_oldest()
    assert model.found((b"a",) * 8) == [1, 2]


def test_an_article_without_keys_is_never_found_nor_an_heir() -> None:
    model = Model()
    model.add(0, 0, (b"a",) * 8)
    model.add(1, 0, ())
    assert model.found(()) == []
    model.expire_oldest()
    assert model.found((b"a",) * 8) == []


def test_keys_are_the_rows_of_the_signature() -> None:
    signature = np.arange(128, dtype=np.uint32)
    assert band_keys(signature, PROFILE)[:2] == (b"\0\0\0\0", b"\1\0\0\0")
    pairs = band_keys(signature, Profile(bands=64, rows=2))
    assert len(pairs) == 64
    assert pairs[63] == signature[126:].tobytes()
