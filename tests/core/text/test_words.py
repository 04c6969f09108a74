"""Words, their hashes and stopwords, against the plain ones."""

import hashlib
import string
from unittest.mock import patch

import numpy as np
import pytest
from contents import content_words
from examples import examples
from hypothesis import example, given
from hypothesis import strategies as st
from reference.shingles import hash_skip_pairs, narrow
from reference.signature import sign
from reference.stopwords import by_language, stopwords_for
from reference.stopwords import content_words as plain_content_words
from reference.words import hash_word, tokenise
from streams import PROFILE, WORDS

from unecho.core.article import Article
from unecho.core.profile import Profile
from unecho.core.signing import signed_article
from unecho.core.signing.signed_article import sign_article
from unecho.core.text.body import read_body
from unecho.core.text.normalise import normalise
from unecho.core.text.plain_text import plain_text
from unecho.core.text.words import Words

ASCII = st.text(st.characters(max_codepoint=127), max_size=300)
# Marks and scripts without spaces send a text another way: most of these have none.
LATIN = st.text(st.characters(max_codepoint=127) | st.characters(max_codepoint=0x2FF) | st.sampled_from("€₹🚨И\ud83d"))
TEXTS = ASCII | LATIN | st.text(st.characters(max_codepoint=127) | st.characters(), max_size=200)
LANGUAGES = sorted(by_language())
DECLARED = st.sampled_from([None, "", "xx", *LANGUAGES])
# Long and short languages, some that share words, one that shares its script with none.
STOPWORDS = sorted(
    word
    for code in ("en", "de", "nl", "da", "pt", "gl", "la", "ru", "ko", "so")
    for word in by_language()[code]
    if word
)
SENTENCES = st.lists(
    st.sampled_from(STOPWORDS) | st.sampled_from(["the", "of", "die", "der", "que"]) | st.sampled_from(WORDS[:20]),
    max_size=90,
).map(" ".join)


def hashes(words: list[str]) -> list[int]:
    return [hash_word(word) for word in words]


def narrowed(words: list[str]) -> list[int]:
    found: list[int] = narrow(np.array(hashes(words), dtype=np.uint64)).tolist()
    return found


@given(TEXTS)
@example("")
@example(" \x00a\x1fb\x7f")
@example("_a_ b\n")
@example("".join(f"é{chr(code)}" for code in range(0x2190, 0x2190 + 70)))
@example("é" * 40 + " 日本語 a")
@example(" ".join("x" * length for length in range(70)))
@example(string.printable * 2)
@examples(300)
def test_words_are_joined_and_hashed_in_order(text: str) -> None:
    words, plain = Words.of(text), tokenise(text)
    assert words.joined == " ".join(plain).encode()
    assert words.hashes.tolist() == hashes(plain)


@pytest.mark.parametrize("length", [1, 7, 8, 9, 15, 16, 17, 63, 64, 65, 100_000])
@pytest.mark.parametrize("character", ["a", "é"])
def test_a_word_of_any_length(character: str, length: int) -> None:
    word = character * length
    assert Words.of(f"one {word} two").hashes.tolist() == hashes(["one", word, "two"])


def test_hashes_are_those_that_were_always_published() -> None:
    assert Words.of("parliament café").hashes.tolist() == [0x1392696FC4D572B4, 0x9AC503E750F90FBF]


@given(SENTENCES, DECLARED, st.sampled_from([0, 1, 2, 5, 5000]))
@examples(300)
def test_stopwords_by_hash_are_those_by_string(text: str, declared: str | None, most: int) -> None:
    content = content_words(Words.of(text).hashes, declared, most)
    assert content.tolist() == narrowed(plain_content_words(tokenise(text), declared, most))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_stopword_of_a_language_is_known_and_no_part_of_one(language: str) -> None:
    words = sorted({part for word in by_language()[language] for part in word.split(" ") if part})
    asked = [WORDS[0]] * 64 + words
    content = content_words(Words.joining(asked).hashes, language, len(asked))
    assert content.tolist() == narrowed(plain_content_words(asked, language, len(asked)))
    assert 64 <= len(content) < len(asked)


@pytest.mark.parametrize("words", [1998, 1999, 2000])
def test_no_more_than_the_first_words_tell_the_language(words: int) -> None:
    filler = [f"x{number}" for number in range(words - 2)]
    text = " ".join(["the", "of", *filler, "and", "from"])
    content = content_words(Words.of(text).hashes, "de", 3000)
    assert content.tolist() == narrowed(plain_content_words(tokenise(text), "de", 3000))
    assert (narrowed(["from"])[0] in content.tolist()) == (words == 2000)


def dropped(text: str, declared: str | None) -> set[str]:
    content = set(content_words(Words.of(text).hashes, declared, 5000).tolist())
    return {word for word in text.split() if narrowed([word])[0] not in content}


ENGLISH = "we use cookies so that you can see what is of interest to you and how it is done at any time "
GERMAN = "der rat hat nach langer debatte beschlossen dass er die alte brucke sperrt weil sie sehr rostig ist "


def test_a_language_that_stands_before_another_does_not_hide_it() -> None:
    assert {"der", "nach", "dass", "weil", "sehr"} <= dropped(GERMAN, None)
    assert dropped(GERMAN, None) <= dropped(ENGLISH * 2 + GERMAN, None)
    assert "rostig" not in dropped(ENGLISH * 2 + GERMAN, None)


def test_a_language_of_few_words_is_none() -> None:
    assert "dass" not in dropped(ENGLISH * 5 + "dass weil der", None)


def test_a_wrong_declaration_changes_nothing_and_a_near_one_decides() -> None:
    assert dropped(GERMAN, "en") == dropped(GERMAN, "fr") == dropped(GERMAN, None)
    assert dropped("uno dos para que no", "gl") != dropped("uno dos para que no", "es")


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("", [0]),
        ("one two", [0]),
        ("one two\nthree", [0, 2]),
        ("one\n\n— \ntwo\n", [0, 1, 1, 1, 2]),
        ("\n\n", [0, 0, 0]),
        ("été\n東京都 x\nb", [0, 1, 4]),
    ],
)
def test_lines_start_at_words(text: str, starts: list[int]) -> None:
    assert Words.of(text).line_starts.tolist() == starts


@given(st.lists(TEXTS.map(lambda text: text.replace("\n", " ")), min_size=1, max_size=6))
@examples(100)
def test_each_line_starts_where_the_words_before_it_end(lines: list[str]) -> None:
    words = Words.of("\n".join(lines))
    counts = [len(tokenise(line)) for line in lines]
    assert words.line_starts.tolist() == [sum(counts[:line]) for line in range(len(lines))]


@given(TEXTS | SENTENCES, DECLARED, st.sampled_from([PROFILE, Profile(max_tokens=3)]), st.sampled_from([3, 40, 1000]))
@example("a" * 40 + "\ud83d", None, PROFILE, 40)
@example("!" * 40 + "tail", None, PROFILE, 40)
@example("Home\nAdvertisement\n" + "The rain fell all day. " * 20 + "\nMost read\nA list of more", "en", PROFILE, 1000)
@example("https://a.example\u2028https://b.example", None, PROFILE, 1000)
@examples(200)
def test_a_signed_article_is_that_of_plain_words(text: str, language: str | None, profile: Profile, head: int) -> None:
    with patch.object(signed_article, "HEAD", head):
        signed = sign_article(Article("a", text, language=language), profile)
    body = read_body(plain_text(text[:head]))
    lines = [tokenise(line) for line in normalise(body.text).split("\n")]
    words = [word for line in lines for word in line]
    stopwords = stopwords_for(words, language)
    prose = [word for line, is_prose in zip(lines, body.is_prose, strict=True) if is_prose for word in line]
    content = [word for word in prose if word not in stopwords][: profile.max_tokens]
    shingles = hash_skip_pairs(narrow(np.array(hashes(content), dtype=np.uint64)))
    counted = " ".join(words) + text[head:] if words else text
    assert signed.digest == hashlib.blake2b(counted.encode("utf-8", "surrogatepass"), digest_size=16).digest()
    assert len(signed.fingerprint) == len(set(signed.fingerprint.tolist()))
    assert sorted(signed.fingerprint.tolist()) == np.unique(shingles).tolist()
    assert signed.signature.tolist() == sign(np.unique(shingles), profile).tolist()
