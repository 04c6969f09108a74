from collections import Counter
from dataclasses import replace
from datetime import timedelta

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from streams import PROFILE, edited, judge_all, story

from unecho.core.article import Article
from unecho.core.index.boilerplate import Boilerplate
from unecho.core.profile import Profile

CRAMPED = Profile(boilerplate_width=1 << 5, horizon=timedelta(milliseconds=20))
FINGERPRINTS = st.sets(st.integers(0, 2**32 - 1) | st.integers(0, 40), max_size=30)


def as_fingerprint(values: set[int]) -> np.ndarray:
    return np.array(sorted(values), dtype=np.uint32)


@given(st.lists(FINGERPRINTS | st.integers(0, 100), max_size=30))
@settings(deadline=None)
def test_never_counts_too_low_however_crowded_and_forgets_no_more_than_half_at_a_time(
    steps: list[set[int] | int],
) -> None:
    sketch, exact, epoch = Boilerplate(CRAMPED), Counter[int](), None
    for step in steps:
        if isinstance(step, int):
            sketch.forget(step)
            passed = 0 if epoch is None else max(step // 10 - epoch, 0)
            epoch = step // 10 if epoch is None else max(epoch, step // 10)
            exact = Counter({value: count >> passed for value, count in exact.items()})
        else:
            sketch.add(as_fingerprint(step))
            exact.update(step)
    values = as_fingerprint(set(exact))
    assert (sketch.counts(values) >= [exact[value] for value in values.tolist()]).all()


@given(st.lists(FINGERPRINTS, max_size=12), FINGERPRINTS, st.integers(1, 4), st.integers(0, 30))
@settings(deadline=None)
def test_strips_exactly_what_is_counted_to_the_threshold(
    added: list[set[int]], asked: set[int], threshold: int, moment: int
) -> None:
    sketch = Boilerplate(replace(CRAMPED, boilerplate_clusters=threshold))
    sketch.forget(0)
    for values in added:
        sketch.add(as_fingerprint(values))
    sketch.forget(moment)
    shingles = as_fingerprint(asked)
    assert sketch.strip(shingles).tolist() == shingles[sketch.counts(shingles) < threshold].tolist()


def test_counts_exactly_while_there_is_room() -> None:
    sketch = Boilerplate(PROFILE)
    rng = np.random.default_rng(7)
    exact = Counter[int]()
    for _ in range(40):
        values = set(rng.integers(0, 500, 100, dtype=np.uint32).tolist())
        exact.update(values)
        sketch.add(as_fingerprint(values))
    assert sketch.counts(as_fingerprint(set(range(500)))).tolist() == [exact[value] for value in range(500)]


def test_a_count_cannot_overflow() -> None:
    sketch = Boilerplate(PROFILE)
    one = as_fingerprint({5})
    for counts in sketch._counts:
        counts.fill(0xFFFE)
    for _ in range(3):
        sketch.add(one)
    assert sketch.counts(one).tolist() == [0xFFFF]


def test_a_phrase_is_boilerplate_from_the_threshold_and_no_more_after_some_horizons() -> None:
    sketch = Boilerplate(PROFILE)
    phrase = as_fingerprint({1, 2, 3})
    for _ in range(PROFILE.boilerplate_clusters - 1):
        sketch.add(phrase)
    assert sketch.strip(phrase).tolist() == [1, 2, 3]
    sketch.add(phrase)
    assert sketch.strip(phrase).tolist() == []
    sketch.forget(0)
    sketch.forget(PROFILE.horizon_ms // 2 - 1)
    assert sketch.strip(phrase).tolist() == []
    sketch.forget(PROFILE.horizon_ms // 2)
    assert sketch.counts(phrase).tolist() == [15, 15, 15]
    sketch.forget(0)
    assert sketch.counts(phrase).tolist() == [15, 15, 15]
    assert sketch.strip(phrase).tolist() == [1, 2, 3]
    sketch.forget(10**15)
    assert sketch.counts(phrase).tolist() == [0, 0, 0]


def with_phrase(number: int) -> Article:
    """One sentence: a phrase that stood in one of its own would belong to the site, see `core.index.site_furniture`."""
    words = f"{story(f'item {number}', 110)} {story('our readers pay for this', 40)}"
    return Article(f"n{number}", words.replace(".", "").lower())


def test_a_phrase_that_stands_in_thirty_stories_no_longer_links_them() -> None:
    articles = [with_phrase(number) for number in range(40)]
    threshold = PROFILE.boilerplate_clusters
    verdicts = judge_all(articles)
    assert len({verdict.cluster_id for verdict in verdicts}) == 40
    assert all(verdict.related_id is not None for verdict in verdicts[1:threshold])
    assert all(verdict.related_id is None for verdict in verdicts[threshold:])
    assert all(verdict.related_id for verdict in judge_all(articles, Profile(boilerplate_clusters=1000))[1:])


def test_a_copy_is_still_found_among_articles_that_share_a_phrase() -> None:
    articles = [with_phrase(number) for number in range(40)]
    copy = Article("copy", edited(articles[35].text, 0))
    assert judge_all([*articles, copy])[-1].cluster_id == "n35"


def test_a_full_sketch_does_not_call_everything_boilerplate() -> None:
    """The error of the sketch grows with the clusters counted; what counts as boilerplate grows faster."""
    generator = np.random.default_rng(7)
    boilerplate = Boilerplate(replace(PROFILE, boilerplate_width=1 << 14, boilerplate_share=20))
    everywhere = np.unique(generator.integers(0, 1 << 32, 5, dtype=np.uint32))
    for number in range(2_000):
        shingles = np.unique(generator.integers(0, 1 << 32, 600, dtype=np.uint32))
        boilerplate.add(np.union1d(shingles, everywhere) if number % 4 == 0 else shingles)
    unseen = np.unique(generator.integers(0, 1 << 32, 5_000, dtype=np.uint32))
    assert np.median(boilerplate.counts(unseen)) > PROFILE.boilerplate_clusters, "the sketch is not full"
    kept = boilerplate.strip(np.union1d(unseen, everywhere))
    assert len(kept) > 0.95 * len(unseen)
    assert not np.isin(everywhere, kept).any()
