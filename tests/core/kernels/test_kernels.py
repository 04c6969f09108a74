"""The compiled core against the plain one."""

import numpy as np
import pytest
from contents import fingerprint_of, shingles_of
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from reference import shingles as plain_shingles
from reference.boilerplate import Boilerplate as PlainBoilerplate
from reference.evidence import weigh as plain_weigh
from reference.index import ReferenceIndex
from reference.signature import sign as plain_sign
from streams import HOUR, Step, build, settling, steps

from unecho.core.article import Article
from unecho.core.comparing.evidence import weigh
from unecho.core.comparing.similarity import similarity
from unecho.core.index.boilerplate import Boilerplate
from unecho.core.index.lookup import Lookup
from unecho.core.index.records import Records, told_of
from unecho.core.judging.index import Index
from unecho.core.kernels.article.content import words_in
from unecho.core.kernels.article.shingles import hash_shingles
from unecho.core.kernels.index.distinct import are_distinct
from unecho.core.kernels.index.scores import score_records
from unecho.core.profile import Profile
from unecho.core.signing.marks import Marks
from unecho.core.signing.signature import sign
from unecho.core.signing.signed_article import sign_article

# Small, so that short streams fill buckets and make boilerplate.
SMALL = Profile(bucket_capacity=2, boilerplate_clusters=2, boilerplate_share=100, boilerplate_width=1 << 10)
FINGERPRINTS = st.lists(st.integers(0, 2**32 - 1), max_size=80, unique=True).map(
    lambda values: np.array(sorted(values), dtype=np.uint32)
)
NARROW = st.integers(0, 2**24 - 1)
CONTENT = st.lists(NARROW | st.integers(0, 5), max_size=40).map(fingerprint_of)
LONG = fingerprint_of(list(range(11)))


@given(FINGERPRINTS)
def test_signatures(fingerprint: np.ndarray) -> None:
    assert np.array_equal(sign(fingerprint, SMALL), plain_sign(fingerprint, SMALL))


@given(arrays.arrays(np.uint32, st.integers(0, 30), elements=NARROW | st.integers(0, 5)))
def test_pairs(tokens: np.ndarray) -> None:
    values, counts, content = hash_shingles(
        tokens, np.zeros(len(tokens), dtype=np.int64), np.zeros(1, dtype=np.int64), 1
    )
    assert np.array_equal(np.sort(values), np.unique(plain_shingles.hash_skip_pairs(tokens)))
    assert counts.tolist() == [len(values)]
    assert content.tobytes() == plain_shingles.packed(tokens)
    assert are_distinct(values)
    assert not len(values) or not are_distinct(np.append(values, values[-1:]))


@given(arrays.arrays(np.uint32, 12, elements=st.integers(1, 6)), st.lists(st.integers(0, 3), min_size=12, max_size=12))
def test_shingles_stand_in_the_paragraph_of_their_first_word(tokens: np.ndarray, lines: list[int]) -> None:
    where = np.array(sorted(lines), dtype=np.int64)
    values, counts, _ = hash_shingles(tokens, where, np.arange(4, dtype=np.int64), 4)
    seen: dict[int, int] = {}
    for at, line in enumerate(where.tolist()):
        for gap in (1, 2):
            if at + gap < len(tokens):
                (value,) = plain_shingles.hash_skip_pairs(tokens[[at, at + gap]]).tolist()
                seen.setdefault(value, line)
    assert values.tolist() == list(seen)
    assert counts.tolist() == [list(seen.values()).count(paragraph) for paragraph in range(4)]


SMALL_NUMBERS = st.lists(st.integers(0, 9), max_size=8, unique=True)


@st.composite
def marked(draw: st.DrawFn) -> tuple[np.ndarray, Marks]:
    paragraphs = draw(st.lists(st.integers(0, 4), min_size=1, max_size=4))
    facts, shingles = draw(SMALL_NUMBERS), draw(SMALL_NUMBERS)
    contexts = draw(st.lists(st.integers(0, 3), min_size=len(facts), max_size=len(facts)))

    def counts(total: int) -> list[int]:
        where = draw(st.lists(st.sampled_from(range(len(paragraphs))), min_size=total, max_size=total))
        return [where.count(paragraph) for paragraph in range(len(paragraphs))]

    columns = (facts, contexts, paragraphs, counts(len(shingles)), counts(len(facts)))
    return np.array(shingles, dtype=np.uint32), Marks.of(*(np.array(column, dtype=np.uint32) for column in columns))


@given(marked(), marked(), st.sampled_from([3, 96]))
@examples(300)
def test_pairs_weigh_as_sets_do(one: tuple[np.ndarray, Marks], two: tuple[np.ndarray, Marks], most: int) -> None:
    profile = Profile(max_facts=most)
    assert weigh(*one, *two, profile) == plain_weigh(*one, *two, profile)


@given(CONTENT)
def test_content_is_read_as_the_shingles_that_it_was_made_of(made: tuple[np.ndarray, bytes]) -> None:
    fingerprint, content = made
    assert np.array_equal(shingles_of(content), fingerprint)


@given(st.integers(0, 200))
def test_bytes_that_no_words_take_are_no_content(length: int) -> None:
    lengths = {3 * words + -(-words // 4): words for words in range(length + 1)}
    assert words_in(length) == lengths.get(length, -1)


def held(fingerprints: list[tuple[np.ndarray, bytes]]) -> tuple[np.ndarray, np.ndarray, Records]:
    """Rows, addresses of rows, and what keeps them."""
    records, lookup, addresses = Records(), Lookup(), []
    for row, (fingerprint, content) in enumerate(fingerprints):
        article = sign_article(Article("x", "text"), SMALL)._replace(fingerprint=fingerprint, content=content)
        told = told_of(article, None, 0)
        place = records.place(row, told[-1])
        lookup.add(article, told, place, row)
        addresses.append(place[-1])
    return np.arange(len(addresses)), np.array(addresses), records


@given(st.lists(CONTENT | st.just(LONG), max_size=12), CONTENT)
@settings(deadline=None)
def test_boilerplate(added: list[tuple[np.ndarray, bytes]], article: tuple[np.ndarray, bytes]) -> None:
    asked = article[0]
    profile = Profile(boilerplate_clusters=3, boilerplate_width=1 << 5)
    ours, plain = Boilerplate(profile), PlainBoilerplate(profile)
    for made in added:
        shingles = made[0]
        ours.add(shingles)
        plain.add(shingles)
        for sought in (asked, shingles):
            assert np.array_equal(ours.counts(sought), plain.counts(sought))
            assert np.array_equal(ours.strip(sought), plain.strip(sought))
            own = ours.strip(asked)
            size = int(plain.informative(sought).sum())
            shared = len(np.intersect1d(own, sought))
            expected = (shared, similarity(shared, len(own), size), shared / max(min(len(own), size), 1))
            rows, addresses, _held = held([made if sought is shingles else article, article])
            counts, often, _ = ours.columns
            counted = 0 if ours.highest < ours.threshold else ours.threshold
            scores = np.empty((2, 3))
            told = score_records(asked, rows, addresses, counts, np.uint32(32 - 5), often, counted, scores)
            assert tuple(scores[0]) == expected
            assert told == (scores[:, 1].max(), len(own))


@given(steps(60), st.sampled_from([SMALL, Profile()]), st.booleans(), st.sampled_from([1, 12, 48]))
@examples(60)
def test_verdicts(drawn: list[Step], profile: Profile, is_settled: bool, hours: int) -> None:
    stream = [*(settling() if is_settled else ()), *build(drawn, spacing=hours * HOUR)]
    ours, plain = Index(profile), ReferenceIndex(profile)
    for article in stream:
        signed = sign_article(article, profile)
        assert ours.judge(signed) == plain.judge(signed)


@pytest.mark.slow
@pytest.mark.parametrize("spacing", [1, HOUR], ids=["grows", "turns over"])
def test_verdicts_of_a_stream_that_grows_the_table(spacing: int) -> None:
    kinds = ("new", "edited", "exact", "new", "same place", "edited")
    drawn = [(kinds[i % 6], "in order", i * 7 % 51, i * 13 % 61) for i in range(1500)]
    ours, plain = Index(SMALL), ReferenceIndex(SMALL)
    for article in [*settling(), *build(drawn, spacing=spacing)]:
        signed = sign_article(article, SMALL)
        assert ours.judge(signed) == plain.judge(signed)
