"""Names, figures and paragraphs tell two stories apart, and two reports of one story not."""

import random

import numpy as np
import pytest
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from named_streams import figures, from_template, in_furniture, named_story, names
from streams import NOON, PROFILE, WORDS, edited, judge_all, signed

from unecho.core.article import Article
from unecho.core.comparing.compared import APARTS
from unecho.core.comparing.evidence import weigh
from unecho.core.comparing.rules import rules_of
from unecho.core.comparing.similarity import shared_counts
from unecho.core.kernels.article.shingles import find_paragraphs
from unecho.core.kernels.comparing.evidence import Weights, facts_excess, have_other_rests, told_apart
from unecho.core.signing.signed_article import SignedArticle
from unecho.core.verdict import Apart, Outcome

RULES = rules_of(PROFILE)


def why_apart(one: str, other: str, *, may_share_site: bool = True) -> Apart | None:
    first, second = signed(one), signed(other)
    weights = weigh(first.fingerprint, first.marks, second.fingerprint, second.marks, PROFILE)
    return APARTS[told_apart(weights, _overlap(first, second), RULES, may_share_site)]


def _overlap(one: SignedArticle, other: SignedArticle) -> float:
    shared = shared_counts(one.fingerprint, [other.fingerprint])[0]
    return shared / min(len(one.fingerprint), len(other.fingerprint))


def of(text: str, number: int, outlet: str | None = None) -> Article:
    outlet = f"{number}.example" if outlet is None else outlet
    return Article(f"n{number}", text, outlet, f"https://{outlet}/{number}", None, NOON)


@pytest.mark.parametrize("template", range(6))
@pytest.mark.parametrize("outlet", ["one.example", None], ids=["one outlet", "many outlets"])
@pytest.mark.parametrize("has_names", [False, True])
def test_fillings_of_one_template_are_stories_of_their_own(template: int, outlet: str | None, has_names: bool) -> None:
    texts = [from_template(template, number, 10, has_names=has_names) for number in range(15)]
    verdicts = judge_all([of(text, number, outlet) for number, text in enumerate(texts)])
    assert [verdict.outcome for verdict in verdicts] == [Outcome.UNIQUE] * 15
    copies = [of(edited(text, number), 100 + number) for number, text in enumerate(texts)]
    found = judge_all([*(of(text, number, outlet) for number, text in enumerate(texts)), *copies])[15:]
    assert [verdict.cluster_id for verdict in found] == [f"n{number}" for number in range(15)]


def test_a_template_is_told_by_what_stands_between_the_same_words() -> None:
    one, other = (from_template(1, seed) for seed in ("one", "other"))
    assert why_apart(one, other) is Apart.TEMPLATE
    # Two of eight facts are another story's; one alone may be a correction.
    facts = dict(zip(names("one", 8), names("other", 8), strict=True))
    shared = [name for name in facts if name in one]

    def with_other(count: int) -> str:
        text = one
        for name in shared[:count]:
            text = text.replace(name, facts[name])
        return text

    assert why_apart(one, with_other(1)) is None
    assert why_apart(one, with_other(3)) is Apart.TEMPLATE


@pytest.mark.parametrize("seed", range(6))
def test_a_report_and_its_copy_are_one_story(seed: int) -> None:
    text = named_story(seed)
    assert why_apart(text, edited(text, seed)) is None
    assert why_apart(edited(text, seed), text) is None
    assert why_apart(in_furniture(text, 1), in_furniture(text, 2), may_share_site=False) is None


def test_what_has_no_name_in_common_is_another_story_however_like_its_words() -> None:
    words = random.Random(3).choices(WORDS, k=120)

    def with_facts(seed: str, every: int) -> str:
        listed, told = list(words), names(seed, 6)
        for place, name in enumerate(told):
            listed[place * every + 2] = name
        return " ".join(listed) + "."

    one, other = with_facts("one", 17), with_facts("other", 19)
    assert _overlap(signed(one), signed(other)) > 0.6
    assert why_apart(one, other) is Apart.FACTS
    verdict = judge_all([of(one, 0), of(other, 1)])[-1]
    assert (verdict.outcome, verdict.apart, verdict.related_id) == (Outcome.UNIQUE, Apart.FACTS, "n0")
    assert (verdict.facts, verdict.shared_facts) == (6, 0)


def test_texts_without_names_are_told_by_their_words_alone() -> None:
    text = " ".join(random.Random(4).choices(WORDS, k=120)) + "."
    assert not len(signed(text).marks.facts)
    assert why_apart(text, text + " And more.") is None


def test_two_stories_in_the_furniture_of_one_site() -> None:
    one, other = (in_furniture(named_story(seed), 1) for seed in ("one", "other"))
    # The names of the menu and the imprint are in both.
    shared = " ".join(names("everywhere", 8)) + " met again and again and again and again."
    one, other = (f"{text}\nSo said {shared}" for text in (one, other))
    assert why_apart(one, other) is Apart.FURNITURE
    # Of two outlets it is an agency's, as far as is known.
    assert why_apart(one, other, may_share_site=False) is not Apart.FURNITURE


def test_one_story_in_the_furniture_of_one_site_stays_one() -> None:
    text = named_story("one")
    assert why_apart(in_furniture(text, 1), in_furniture(edited(text, 2), 1)) is None
    first, second = signed(in_furniture(text, 1)), signed(in_furniture(edited(text, 2), 1))
    weights = weigh(first.fingerprint, first.marks, second.fingerprint, second.marks, PROFILE)
    assert weights.common > 0
    assert not have_other_rests(weights, RULES)


@pytest.mark.parametrize("seed", range(3))
def test_of_lists_of_many_names_only_those_are_compared_that_both_kept(seed: int) -> None:
    listed = names(seed, 300) + figures(seed, 50)
    texts = []
    for count in (330, 350):
        rng = random.Random(seed)
        texts.append(" ".join(f"then {rng.choice(WORDS)} met {fact}" for fact in listed[:count]))
    one, other = map(signed, texts)
    assert len(one.marks.facts) == len(other.marks.facts) == PROFILE.max_facts
    weights = weigh(one.fingerprint, one.marks, other.fingerprint, other.marks, PROFILE)
    # What the longer one has more is all that is not in both.
    assert weights.facts == weights.shared_facts
    assert weights.other_facts - weights.shared_facts <= 20
    assert why_apart(*texts) is None


NUMBERS = st.integers(0, 2**64 - 1) | st.integers(0, 3)


@given(
    st.lists(st.tuples(st.lists(NUMBERS, max_size=6), st.booleans()), min_size=1, max_size=12),
    st.sampled_from([1, 2, 4, 8]),
    st.sampled_from([1, 2, 3, 64]),
)
@examples(500)
def test_paragraphs_are_those_of_plain_python(lines: list[tuple[list[int], bool]], fewest: int, most: int) -> None:
    words = [word for line, _ in lines for word in line]
    starts = np.cumsum([0, *(len(line) for line, _ in lines[:-1])], dtype=np.int64)
    is_prose = np.array([is_prose for _, is_prose in lines])
    found, of_line = find_paragraphs(np.array(words, dtype=np.uint64), starts, is_prose, fewest, most)
    groups: list[list[int]] = []
    expected: list[int] = []
    is_whole_before = True
    for line, is_whole in ((line, is_prose and len(line) >= fewest) for line, is_prose in lines):
        if not groups or (len(groups) < most and (is_whole or is_whole_before)):
            groups.append([])
        groups[-1] += line
        expected.append(len(groups) - 1)
        is_whole_before = is_whole
    assert of_line.tolist() == expected
    assert found.tolist() == [
        0 if len(group) < fewest or number == most - 1 else _paragraph(group) for number, group in enumerate(groups)
    ]


def _paragraph(words: list[int]) -> int:
    """The upper half of a hash, odd so that it is not 0."""
    value = 0
    for word in words:
        value = (value ^ word) * 0x9E3779B97F4A7C15 % 2**64
        value ^= value >> 29
    return value >> 32 | 1


def test_an_article_without_some_paragraphs_is_without_what_stands_first_in_them() -> None:
    text = named_story("one")
    whole = signed(text)
    none, every = (np.full(len(whole.marks.paragraphs), flag) for flag in (False, True))
    same = whole.without(none)
    assert same.fingerprint.tolist() == whole.fingerprint.tolist()
    assert same.marks.packed.tolist() == whole.marks.packed.tolist()
    assert not len(whole.without(every).fingerprint)
    assert not len(whole.without(every).marks.packed)
    second = none.copy()
    second[1] = True
    left = whole.without(second)
    cut = signed("\n".join(line for number, line in enumerate(text.split("\n")) if number != 1))
    assert set(left.marks.facts.tolist()) == set(cut.marks.facts.tolist())
    assert set(left.fingerprint.tolist()) <= set(whole.fingerprint.tolist())
    # But for the pairs of words across the gap.
    assert len(set(cut.fingerprint.tolist()) - set(left.fingerprint.tolist())) <= 3


ALIKE = Weights(
    facts=20, other_facts=30, shared_facts=8, substituted=1, other_substituted=4, common=2, rest=100, other_rest=120,
    shared_rest=40, rest_facts=12, other_rest_facts=20, shared_rest_facts=4, leads=1,
)  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "excess"),
    [
        ({}, 0.4 - 0.3),
        ({"facts": PROFILE.telling_facts - 1, "shared_facts": 3}, 1.0),
        ({"substituted": 2}, 1.0),
        ({"shared_rest": 0, "shared_rest_facts": 0}, 1.0),
        ({"shared_rest": 0, "shared_rest_facts": 0, "common": 0}, 0.4 - 0.3),
    ],
    ids=["a part of it", "few facts", "a frame", "nothing beside paragraphs", "no paragraphs"],
)
def test_what_both_have_says_little_of_few_facts_frames_and_paragraphs(changed: dict[str, int], excess: float) -> None:
    assert facts_excess(ALIKE._replace(**changed), 0.3, RULES) == pytest.approx(excess)
