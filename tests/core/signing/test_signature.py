import json
import math
from pathlib import Path

import datasketch
import numpy as np
import pytest
from examples import examples
from hypothesis import example, given, settings
from hypothesis import strategies as st
from streams import PROFILE, signed, story

from unecho.core.profile import Profile
from unecho.core.signing.shingles import Fingerprint
from unecho.core.signing.signature import sign

SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("0*.json"))
HIGHEST = 2**32 - 1


def theirs(fingerprint: Fingerprint, profile: Profile = PROFILE) -> datasketch.MinHash:
    minhash = datasketch.MinHash(
        num_perm=profile.permutations, seed=profile.seed, scheme=profile.scheme, hashfunc=lambda value: value
    )
    minhash.update_batch(fingerprint.tolist())
    return minhash


def one_by_one(fingerprint: Fingerprint) -> datasketch.MinHash:
    minhash = datasketch.MinHash(num_perm=128, seed=PROFILE.seed, scheme="affine32", hashfunc=lambda value: value)
    for value in fingerprint.tolist():
        minhash.update(value)
    return minhash


@given(st.sets(st.integers(0, HIGHEST), max_size=300))
@example(set())
@example({0})
@example({HIGHEST})
@example({0, HIGHEST})
@settings(deadline=None)
def test_is_datasketchs_value_for_value(values: set[int]) -> None:
    fingerprint = np.array(sorted(values), dtype=np.uint32)
    ours = sign(fingerprint, PROFILE)
    assert ours.dtype == np.uint32
    assert ours.tolist() == theirs(fingerprint).hashvalues.tolist()


@given(st.sets(st.integers(0, HIGHEST), max_size=20))
@examples(30)
def test_is_datasketchs_updated_one_by_one(values: set[int]) -> None:
    fingerprint = np.array(sorted(values), dtype=np.uint32)
    assert sign(fingerprint, PROFILE).tolist() == one_by_one(fingerprint).hashvalues.tolist()


@pytest.mark.parametrize("seed", [0, 1, 2, 2**32 - 1])
@pytest.mark.parametrize("permutations", [1, 64, 128, 256])
def test_is_datasketchs_for_other_profiles(seed: int, permutations: int) -> None:
    profile = Profile(seed=seed, permutations=permutations)
    fingerprint = np.unique(np.random.default_rng(seed).integers(0, 2**32, 500, dtype=np.uint32))
    assert sign(fingerprint, profile).tolist() == theirs(fingerprint, profile).hashvalues.tolist()


@pytest.mark.parametrize("size", [2047, 2048, 2049, 10_000])
def test_is_datasketchs_across_chunks(size: int) -> None:
    fingerprint = np.unique(np.random.default_rng(size).integers(0, 2**32, size, dtype=np.uint32))
    assert sign(fingerprint, PROFILE).tolist() == theirs(fingerprint).hashvalues.tolist()


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_is_datasketchs_for_the_seed_articles(path: Path) -> None:
    article = signed(json.loads(path.read_bytes())["text"])
    assert len(article.fingerprint) > 300
    assert article.signature.tolist() == theirs(article.fingerprint).hashvalues.tolist()


@pytest.mark.parametrize("shared", [0, 20, 75, 130, 150])
def test_a_subscriber_can_load_it_and_estimate_jaccard(shared: int) -> None:
    words = story("jaccard", 150).split()
    first = signed(" ".join(words))
    second = signed(" ".join(words[:shared] + story("other", 150 - shared).split()))
    loaded = [
        datasketch.MinHash(hashvalues=article.signature, seed=PROFILE.seed, scheme="affine32")
        for article in (first, second)
    ]
    ours, other = set(first.fingerprint.tolist()), set(second.fingerprint.tolist())
    exact = len(ours & other) / len(ours | other)
    # The estimate is a mean of 128 draws that are 1 with probability `exact`: four standard errors.
    assert abs(loaded[0].jaccard(loaded[1]) - exact) <= 4 * math.sqrt(exact * (1 - exact) / 128)


def test_the_empty_fingerprints_signature_is_all_ones() -> None:
    assert set(sign(np.zeros(0, dtype=np.uint32), PROFILE).tolist()) == {HIGHEST}
