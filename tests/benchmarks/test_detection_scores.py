"""The scores of small sets whose scores are known."""

from enum import StrEnum
from itertools import combinations
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from judging_here import orders_of
from methods.hardness import jaccard, mean_jaccard
from scores import holds_and_kinds
from scores.cluster_score import adjusted_rand
from scores.flag_score import score_flags
from scores.holds_and_kinds import ReadScore, Said, score_kinds, score_said, unecho_says
from scores.pair_score import Score, score_pairs
from sets.labels import Labels, joined, ordered
from sets.read_sets import ReadPair

SOURCES: dict[str, str | None] = {"a": "x", "b": "y", "c": "y", "d": "z", "e": None}


def labels(positive: str, ambiguous: str = "", *, scores_one_source: bool = False) -> Labels:
    """Of pairs written as "ab cd"."""
    positive_pairs, ambiguous_pairs = (
        frozenset(ordered(*pair) for pair in pairs.split()) for pairs in (positive, ambiguous)
    )
    return Labels(positive_pairs, ambiguous_pairs, SOURCES, scores_one_source)


def clusters(groups: str) -> dict[str, str]:
    """Judged in the order of the letters: "a1 b1 c2"."""
    return {name[0]: name[1:] for name in groups.split()}


def test_rates_of_a_score() -> None:
    score = Score(right=6, wrong=2, missed=4)
    assert (score.precision, score.recall, score.f1) == (0.75, 0.6, pytest.approx(2 / 3))
    nothing = Score(0, 0, 0)
    assert (nothing.precision, nothing.recall, nothing.f1) == (0, 0, 0)


def test_pairs_of_one_source_and_ambiguous_ones_are_not_scored() -> None:
    found = clusters("a1 b1 c1 d1 e2")
    # Right a-b and c-d; wrong a-d; b-c of one source; a-c ambiguous; b-d wrong; missed d-e.
    assert score_pairs(found, labels("ab bc cd de", "ac")) == Score(2, 2, 1)
    # By clusters, b-c is right and a-c wrong.
    assert score_pairs(found, labels("ab bc cd de", scores_one_source=True)) == Score(3, 3, 1)


names = st.sampled_from("abcde")


@given(st.lists(st.sampled_from("12345"), min_size=5, max_size=5), st.sets(st.tuples(names, names)))
def test_pairs_are_scored_as_by_hand(numbers: list[str], positive: set[tuple[str, str]]) -> None:
    found = dict(zip("abcde", numbers, strict=True))
    truth = labels(" ".join(a + b for a, b in positive if a != b), "ab")
    scored = [pair for pair in combinations("abcde", 2) if pair not in {("a", "b"), ("b", "c")}]
    together = {pair for pair in scored if found[pair[0]] == found[pair[1]]}
    wanted = {pair for pair in scored if pair in truth.positive}
    assert score_pairs(found, truth) == Score(len(together & wanted), len(together - wanted), len(wanted - together))


def test_an_article_is_a_copy_of_an_earlier_one_only() -> None:
    truth = labels("ab ac")
    assert score_flags(clusters("a1 b1 d1 c2"), truth) == Score(right=1, wrong=1, missed=1)
    # Judged the other way round, a is the copy; b and c are of one source.
    assert score_flags(clusters("c1 b1 a1"), truth) == Score(right=1, wrong=0, missed=0)
    # d is no copy, and what it is put with is ambiguous.
    assert score_flags(clusters("a1 d1"), labels("ab", "ad")) == Score(0, 0, 0)
    # A copy is found even if it is put with another article.
    assert score_flags(clusters("a1 d2 b2"), labels("ab")) == Score(1, 0, 0)


def test_the_adjusted_rand_index() -> None:
    labelled = clusters("a1 b1 c1 d2 e2")
    assert adjusted_rand(clusters("a7 b7 c7 d8 e8"), labelled) == 1
    # Pairs together in both 1, found 2, labelled 4, of 10: (1 - .8) / (3 - .8).
    assert adjusted_rand(clusters("a1 b1 c2 d2 e3"), labelled) == pytest.approx(0.2 / 2.2)
    assert adjusted_rand(clusters("a1"), clusters("a1")) == 1


def test_what_pairs_join_is_together() -> None:
    found = joined("abcde", [("a", "b"), ("d", "c"), ("b", "c")])
    assert len({found[article] for article in "abcd"}) == 1
    assert found["e"] != found["a"]
    assert list(found) == list("abcde")


def test_hardness_is_the_mean_share_of_three_word_runs() -> None:
    assert jaccard(frozenset("ab"), frozenset("bc")) == pytest.approx(1 / 3)
    assert jaccard(frozenset(), frozenset()) == 0
    # One run of three in common of two; none of two.
    assert mean_jaccard([("One two, three", "one two three four"), ("one", "two")]) == 0.25
    assert mean_jaccard([]) is None


def test_kinds_are_scored_over_all_that_are_named() -> None:
    named = [("merged", "merged"), ("merged", "restyled"), ("restyled", "restyled"), ("verbatim", None)]
    scores = score_kinds(named)
    assert scores == {"merged": Score(1, 0, 1), "restyled": Score(1, 1, 0), "verbatim": Score(0, 0, 1)}
    assert ReadScore("s", Score(0, 0, 0), scores).macro_f1 == pytest.approx((2 / 3 + 2 / 3 + 0) / 3)


def test_holds_and_kinds_are_scored_where_readers_agree() -> None:
    article = {"id": "a", "text": "x"}
    read = [("merged", True), ("merged", False), ("merged", None), (None, True), ("verbatim", True)]
    said = [Said(True, "merged"), Said(True), Said(True, "verbatim"), Said(False, "merged"), Said(True, "verbatim")]
    score = score_said("s", [ReadPair(article, article, kind, hold) for kind, hold in read], said)
    assert score.holds == Score(right=2, wrong=1, missed=1)
    assert score.kinds == {"merged": Score(1, 0, 2), "verbatim": Score(1, 1, 0)}
    silent = score_said("s", [ReadPair(article, article, "merged", True)], [Said(True)])
    assert (silent.kinds, silent.macro_f1) == ({}, None)


def test_what_unecho_does_not_publish_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    article = {"id": "a", "text": "x"}
    pair = ReadPair(article, article, "merged", True)
    for verdict, said in (
        (SimpleNamespace(published=False), Said(True)),
        (SimpleNamespace(published=True, kind=None), Said(False)),
        (
            SimpleNamespace(published=True, kind=StrEnum("Kind", ["NEW_VERSION"]).NEW_VERSION),
            Said(False, "new_version"),
        ),
    ):
        monkeypatch.setattr(holds_and_kinds, "judged_alone", lambda *_, verdict=verdict: verdict)
        assert unecho_says(pair) == said


def test_orders_are_by_time_then_shuffled_by_seed() -> None:
    dated = {"a": {"time": "2025-08-02"}, "b": {"published_at": "2025-08-01"}, "c": {"time": "2025-08-03"}}
    orders = orders_of(dated, 3)
    assert list(orders) == ["by time", "shuffled, seed 0", "shuffled, seed 1"]
    assert orders["by time"] == ["b", "a", "c"]
    assert orders == orders_of(dated, 3)
    assert orders_of({"b": {}, "a": {}}, 1) == {"as in the file": ["b", "a"]}
