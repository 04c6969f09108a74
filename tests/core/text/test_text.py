import json
import re
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from examples import examples
from hypothesis import example, given, settings
from hypothesis import strategies as st
from streams import PROFILE, judge_all, signed

from unecho.core.article import Article
from unecho.core.text.folding import fold
from unecho.core.text.normalise import normalise, space_words
from unecho.core.verdict import Outcome

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), max_size=200)


def tokenise(normalised: str) -> list[str]:
    return [word for word in space_words(normalised).decode().replace("\n", " ").split(" ") if word]


def pairs(han: str) -> list[str]:
    return ["".join(pair) for pair in pairwise(fold(han))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Zelenskiy’s “plan”", ["zelenskiy", "plan"]),
        ('Zelenskiy\'s "plan"', ["zelenskiy", "plan"]),
        ("the Ukrainians' don't o'clock", ["the", "ukrainians", "dont", "oclock"]),
        ("semi\u00adconductor ﬁnance Ⅳ １２", ["semiconductor", "finance", "iv", "12"]),
        ("one\u2014two\u2009three\u3000four\u202ffive\xa0six", ["one", "two", "three", "four", "five", "six"]),
        ("snake_case `code`", ["snake", "case", "code"]),
        ("cafe\u0301 CAFÉ cafe", ["cafe", "cafe", "cafe"]),
        ("d?cid? d\ufffdbat l??tat \ufffdtat � mot", ["mot"]),
        ("Who knows? They do. Really?They do", ["who", "knows", "they", "do", "really", "they", "do"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("東京都は crisis2025年", [*pairs("東京都は"), "crisis2025", fold("年")]),
        ("東 京\u3000都 は", pairs("東京都は")),
        ("吗？他", [fold("吗"), fold("他")]),
        ("สวัสดี", ["สว", "วั", "ัส", "สด", "ดี"]),
        ("\x00a\x00b\ufeffc🙂d", ["a", "bc", "d"]),
        ("", []),
        ("—!?", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert tokenise(normalise(text)) == words


@given(ANY_TEXT)
@example("İ")
@example("ŉ's ﷺ")
@examples(200)
def test_any_text_gives_words_without_spaces_and_the_same_words_among_ascii_and_others(text: str) -> None:
    words = tokenise(normalise(text))
    assert all(word and not word.isspace() and " " not in word for word in words)
    assert tokenise(normalise("é " + text)) == ["e", *words]


@pytest.mark.timeout(120)
@pytest.mark.parametrize(
    "text",
    [
        "a" * 2_000_000,
        "word and other words " * 240_000,
        "x\n" * 500_000,
        "漢" * 500_000,
        "a" + "\u0301\u0323" * 500_000,
        "\u0e31" * 200_000,
        "\ufdfa" * 50_000,
        "'s" * 300_000,
        "_ " * 300_000,
    ],
    ids=["one word", "five million", "lines", "han", "marks", "thai marks", "ligatures", "possessives", "underscores"],
)
def test_a_monstrous_text_gets_a_verdict(text: str) -> None:
    verdict = judge_all([Article("a", text)])[0]
    assert verdict.outcome is Outcome.UNIQUE
    assert verdict.shingles <= 2 * PROFILE.max_tokens


def test_only_the_first_words_of_a_very_long_text_are_shingled() -> None:
    numbers = " ".join(f"w{number}" for number in range(PROFILE.max_tokens + 1000))
    first = " ".join(numbers.split()[: PROFILE.max_tokens])
    assert signed(numbers).fingerprint.tolist() == signed(first).fingerprint.tolist()
    assert signed(numbers).digest != signed(first).digest


LANGUAGES = json.loads((Path(__file__).parent / "languages.json").read_bytes())


@pytest.mark.parametrize("language", LANGUAGES)
def test_copies_are_found_in_any_script(language: str) -> None:
    text = LANGUAGES[language]
    cut = Article("cut", text[: len(text) * 4 // 5], "b.example", language=language)
    styled = Article("styled", "\u200f«" + text.replace(" ", "\u00a0") + "» 🙂", "c.example")
    others = [Article(other, words, "a.example") for other, words in LANGUAGES.items() if other != language]
    verdicts = judge_all([*others, Article("first", text, "a.example", language=language), cut, styled])
    assert {verdict.outcome for verdict in verdicts[:6]} == {Outcome.UNIQUE}
    assert [verdict.outcome for verdict in verdicts[6:]] == [Outcome.NEAR_COPY, Outcome.EXACT_COPY]
    assert {verdict.cluster_id for verdict in verdicts[5:]} == {"first"}


@given(st.text(st.characters(max_codepoint=127), max_size=300))
@settings(deadline=None)
def test_words_of_ascii_are_what_regular_expressions_call_words(text: str) -> None:
    assert tokenise(text) == re.findall(r"\w+", text, re.ASCII)


def test_every_combining_mark_of_a_spaced_script_can_stand_inside_a_word() -> None:
    marks = [chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) in {"Mn", "Mc"}]
    split = [mark for mark in marks if len(tokenise(f"a{mark}b")) != 1]
    assert {unicodedata.name(mark).split()[0] for mark in split} <= {
        "THAI", "LAO", "TIBETAN", "MYANMAR", "KHMER", "COMBINING",
    }  # fmt: skip
    assert len(split) < len(marks) / 10
