from itertools import pairwise

import numpy as np
from contents import content_words, fingerprint
from hypothesis import given, settings
from hypothesis import strategies as st
from streams import PROFILE, WORDS, signed, story

from unecho.core.profile import Profile
from unecho.core.text.words import Words


def content(language: str | None) -> int:
    return len(content_words(Words.joining([*WORDS[:64], "und"]).hashes, language, 100))


TOKENS = st.lists(st.sampled_from(WORDS[:40]), max_size=40)


@given(TOKENS)
@settings(deadline=None)
def test_one_value_for_each_pair_next_to_each_other_or_one_apart(tokens: list[str]) -> None:
    values = fingerprint(tokens, None, PROFILE)
    pairs = {*pairwise(tokens), *zip(tokens, tokens[2:], strict=False)}
    assert values.dtype == np.uint32
    assert len(values) == len(set(values.tolist())) == len(pairs)


@given(TOKENS)
@settings(deadline=None)
def test_values_are_in_the_order_of_the_text(tokens: list[str]) -> None:
    places = zip(range(len(tokens)), range(1, len(tokens) + 1), strict=True)
    pairs = [(tokens[at], tokens[to]) for at, after in places for to in (after, after + 1) if to < len(tokens)]
    distinct = dict.fromkeys(pairs)
    (one_by_one,) = [[value for pair in distinct for value in fingerprint(pair, None, PROFILE).tolist()]]
    assert fingerprint(tokens, None, PROFILE).tolist() == one_by_one


@given(TOKENS, TOKENS)
@settings(deadline=None)
def test_shared_values_are_shared_pairs(first: list[str], second: list[str]) -> None:
    def pairs(tokens: list[str]) -> set[tuple[str, str]]:
        return {*pairwise(tokens), *zip(tokens, tokens[2:], strict=False)}

    shared = set(fingerprint(first, None, PROFILE).tolist()) & set(fingerprint(second, None, PROFILE).tolist())
    assert len(shared) == len(pairs(first) & pairs(second))


def test_the_order_of_a_pair_counts() -> None:
    assert fingerprint(["a1", "b1"], None, PROFILE).tolist() != fingerprint(["b1", "a1"], None, PROFILE).tolist()


def test_stopwords_are_left_out() -> None:
    with_them = signed("The minister has said that the plan for the border will not be changed by the parliament")
    without = signed("minister plan border changed parliament")
    assert set(without.fingerprint.tolist()) & set(with_them.fingerprint.tolist())
    assert with_them.digest != without.digest


def test_copies_lose_the_same_words_whatever_language_is_declared() -> None:
    text = "The plan of the president is not what he and his party have said it would be in the spring of this year"
    declared = [signed(text, language=language).fingerprint.tolist() for language in (None, "en", "de", "xx")]
    assert all(values == declared[0] for values in declared)


def test_too_few_stopwords_to_tell_leave_it_to_the_declaration() -> None:
    assert [content(language) for language in (None, "xx", "de")] == [65, 65, 64]


def test_no_more_than_the_first_words_count() -> None:
    assert len(fingerprint(story(1, 200).lower().split(), None, Profile(max_tokens=10))) <= 2 * 10 - 3
