from collections import defaultdict

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from streams import PROFILE

from unecho.core.index.bands import Bands, Reach, band_keys
from unecho.core.index.rows import Rows
from unecho.core.kernels.index import buckets
from unecho.core.kernels.judging.times import NO_TIME
from unecho.core.profile import Profile

SMALL = Profile(bands=8, rows=1, band_hits=3, bucket_capacity=1000)
Keys = tuple[int, ...]
KEYS = st.lists(st.sampled_from([1, 2, 3]), min_size=8, max_size=8).map(tuple)


class Model:
    """Bands, with every surviving article's keys kept beside them."""

    def __init__(self, profile: Profile = SMALL) -> None:
        self.profile = profile
        self.rows = Rows()
        self.bands = Bands(profile, self.rows)
        self.members: dict[int, dict[int, Keys]] = defaultdict(dict)
        self.cluster_of: dict[int, int] = {}

    def add(self, position: int, cluster: int, keys: Keys) -> None:
        self.cluster_of[position] = cluster
        row, kin = self.rows.add(position), self.members[cluster]
        self.rows.clusters[row], self.rows.nexts[row] = cluster, 0
        if kin:
            self.rows.nexts[self.rows.of(max(kin))] = row + 1
        self.bands.add(row, np.array(keys, dtype=np.uint32))
        kin[position] = keys

    def expire_oldest(self) -> None:
        position = min(position for members in self.members.values() for position in members)
        del self.members[self.cluster_of[position]][position]
        self.bands.remove(self.rows.of(position))
        self.rows.leave(position)

    def found(self, keys: Keys) -> list[int]:
        times = np.zeros(len(self.rows.clusters), dtype=np.int64)
        rows = self.bands.candidates(np.array(keys, dtype=np.uint32), Reach(times, times, NO_TIME, NO_TIME, 0))
        return [self.rows.position_of(row) for row in rows.tolist()]

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


@given(
    st.lists(st.integers(0, 1 << 24 - 1), min_size=1, max_size=60, unique=True),
    st.lists(st.none() | st.integers(0, 59), max_size=400),
    st.integers(2, 6),
)
@settings(deadline=None)
def test_buckets_hold_what_dictionaries_would(drawn: list[int], steps: list[int | None], capacity: int) -> None:
    """Every article in a cluster of its own; keys drawn, some next to each other, in tables that grow meanwhile."""
    profile = Profile(bands=2, rows=1, band_hits=1, bucket_capacity=capacity)
    near = [key for one in drawn for key in (one, one + 1)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("unecho.core.index.bands._FULLEST", 0.1)
        model = Model(profile)
        expected: dict[int, list[int]] = defaultdict(list)
        for position, step in enumerate(steps):
            if step is None and any(model.members.values()):
                gone = min(position for members in model.members.values() for position in members)
                model.expire_oldest()
                for bucket in expected.values():
                    bucket[:] = [one for one in bucket if one != gone]
            key = near[(step or 0) % len(near)]
            model.add(position, position, (key, key))
            expected[key] = [*expected[key], position][-capacity:]
            assert model.found((key, key)) == expected[key]
        for key in near:
            assert model.found((key, key)) == expected[key]
        counts = model.bands.export().counts.tolist()
        assert counts == [sum(map(len, expected.values()))] * 2


def test_a_table_grows_beside_the_work_and_holds_all_that_it_held() -> None:
    model, chance = Model(Profile(bands=4, rows=1, band_hits=1, bucket_capacity=5)), np.random.default_rng(7)
    keys = chance.integers(0, 1 << 24, (9000, 4), dtype=np.uint32)
    for position in range(len(keys)):
        model.add(position, position, tuple(keys[position].tolist()))
        if position >= 5000:
            model.expire_oldest()
    sizes = model.bands.export().sizes.tolist()
    assert sizes[3] > 4000
    assert 0.3 < 5000 / sizes[3] < 0.9
    assert all(number in model.found(tuple(keys[number].tolist())) for number in range(4000, 9000, 7))
    assert not any(number in model.found(tuple(keys[number].tolist())) for number in range(0, 4000, 7))


def test_what_would_stand_too_far_from_its_home_is_left_out() -> None:
    """Of more articles of neighbouring keys than fit within reach some are not found; nothing else is lost."""
    model = Model(Profile(bands=1, rows=1, band_hits=1, bucket_capacity=32))
    for position in range(10 * 32):
        model.add(position, position, (1000 + position % 10,))
    found = [model.found((1000 + key,)) for key in range(10)]
    assert buckets.REACH - 32 < sum(map(len, found)) <= buckets.REACH + 1
    for _ in range(10 * 32):
        model.expire_oldest()
    assert [model.found((1000 + key,)) for key in range(10)] == [[]] * 10
    assert model.bands.export().counts.tolist() == [0]


def test_keys_are_of_the_rows_of_the_signature() -> None:
    signature = np.arange(128, dtype=np.uint32)
    for profile in (PROFILE, Profile(bands=64, rows=2)):
        keys = band_keys(signature, profile)
        assert len(set(keys.tolist())) == 64
        assert keys.max() < 1 << buckets.KEY_BITS
        for band in (0, 63):
            other = np.full(128, 7, dtype=np.uint32)
            own = slice(profile.rows * band, profile.rows * (band + 1))
            other[own] = signature[own]
            found = (band_keys(other, profile) == keys).nonzero()[0].tolist()
            assert found == sorted({band, *((7,) if profile.rows == 1 else ())})


@pytest.mark.parametrize("unkeyed", range(0, 100, 20))
def test_articles_are_found_whose_rows_came_while_tables_grew(unkeyed: int) -> None:
    model = Model(PROFILE)
    chance = np.random.default_rng(unkeyed)
    for position in range(unkeyed):
        model.add(position, position, ())
    keys = [tuple(chance.integers(0, 1 << buckets.KEY_BITS, PROFILE.bands).tolist()) for _ in range(1100)]
    for position, one in enumerate(keys, start=unkeyed):
        model.add(position, position, one)
    assert [model.found(one) for one in keys] == [[position] for position in range(unkeyed, unkeyed + len(keys))]
