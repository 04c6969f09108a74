"""Words and where they stand, against the shingles that are made of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.article import Article
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import sign_article
from unecho.core.text.normalise import normalise, space_words
from unecho.explain.copies.placed_words import place_words

PROFILE = Profile()
TEXTS = (
    "The mayor's office said Tuesday's vote, 12 to 3, was “final”. State-of-the-art pumps were bought in München.",
    "東京で地震があった。 市長は安全だと述べた。",
    "Мэр города сказал, что мост закроют в пятницу.",
    "It?s a caf?, isn?t it? wor?ld goes on",
)


def check(article: Article) -> None:
    placed, signed = place_words(article, PROFILE), sign_article(article, PROFILE)
    words = placed.words
    pairs = {(words[at], words[at + gap]) for at in range(len(words)) for gap in (1, 2) if at + gap < len(words)}
    assert len(pairs) == len(signed.fingerprint)
    assert len(placed.spans) == len(words)
    assert all(0 <= start <= end <= len(placed.text) for start, end in placed.spans)


@pytest.mark.parametrize("text", TEXTS)
def test_they_are_those_of_the_shingles(text):
    check(Article("a", text))
    check(Article("a", f"{text}\nSubscribe to our newsletter\n{text} Twice."))


@given(st.text(st.sampled_from("abc XYZ'.?’é一二\u00ad\n-1,")))
def test_they_are_those_of_the_shingles_of_any_text(text):
    if text:
        check(Article("a", text))


def test_a_word_stands_where_it_is_said_to():
    placed = place_words(Article("a", TEXTS[0]), PROFILE)
    for word, (start, end) in zip(placed.words, placed.spans, strict=True):
        assert word in space_words(normalise(placed.text[start:end])).decode().split()
