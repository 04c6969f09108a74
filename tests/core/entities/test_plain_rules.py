"""The compiled rules find what the plain ones find."""

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from reference.names import gazetteer as plain
from reference.names.rule_extractor import PlainExtractor

from unecho.core.entities import RuleExtractor
from unecho.core.entities.glue import glue
from unecho.core.entities.letters import about
from unecho.core.kernels.names import letters as n
from unecho.process.word_lists import read_word_lists

EXTRACTOR, PLAIN = RuleExtractor(read_word_lists()), PlainExtractor()
SEEDS = sorted(path for path in (Path(__file__).parents[3] / "seeds").glob("*.json") if path.name != "labels.json")
LISTS = [
    plain.GIVEN, plain.SURNAME, plain.COMMON, plain.TITLE, plain.FIRM_TITLE, plain.ORGANISATION_END,
    plain.ORGANISATION_HEAD, plain.PLACE_END, plain.PLACE_HEAD, plain.BEFORE_PLACE, plain.SPEECH, plain.DEMONYM,
    plain.NOT_NAME, plain.FUNCTION, plain.TITLE_PART, plain.PARTICLE, plain.EVENT_END, plain.EVENT_BEGINNING,
    plain.EVENT_HEAD, plain.AFTER_PLACE, plain.BEFORE_ORGANISATION, plain.AFTER_ORGANISATION, plain.POSTAL_STATE,
    plain.STATE, plain.COUNTRY, plain.KNOWN,
]  # fmt: skip
PIECES = [
    "U.S.", "U.N.", "Jr.", "Inc.", "A.", "J.K.", "AT&amp;T", "Q&A", "O’Neill", "McDonald", "DeLillo", "iPhone",
    "NFTC", "BASF-Werk", "Chee-hwa", "Jong-un", "Zyltronix", "Zyltronix Holdings Ltd.", "Okonkwo",
    "Maria Okonkwo", "Vuijst", "don't", "We'll", "Macy's", "’s", "'s", " of ", " and the ", " to ", ", IL",
    ", Illinois", ", Illinois's", "\n", ".", ". ", "! ", ", ", "; ", ": ", " (", ") ", " “", "” ", " \"", "\" ",
    " ‘", " — ", "•", "@", "#", "_", "$", ".com", ".org ", "said ", "the ", "The ", "a city of ", " spokesman ",
    " shares", "İ", "ß", "ﬁ", "ǅ", "Ǆ", "Ⅳ", "e\u0301", "\u0301", "É", "Ñ", "Ж", "и\u0306", "Ω", "Σ", "中国",
    "Владимир", "\ud800", "🙂", "\x00", "\u202e", "½", "²", "\u2028", "\u3000", "ŉ", "ʼ", "K", "\u212a", "…",
    "․", "7", "éa", "Æon", "\r\n", "ᾼ",
]  # fmt: skip


def _cased(word: str) -> st.SearchStrategy[str]:
    return st.sampled_from([word, word.title(), word.capitalize(), word.upper()])


WORDS = st.sampled_from(LISTS).flatmap(lambda words: st.sampled_from(sorted(words)).flatmap(_cased))
PARTS = WORDS | st.sampled_from(sorted(glue())) | st.sampled_from(PIECES) | st.just(" ")
TEXTS = st.lists(PARTS | WORDS | st.just(" "), max_size=60).map("".join)
SENTENCES = st.lists(WORDS | st.sampled_from(PIECES), max_size=40).map(" ".join)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_of_the_seeds(path: Path) -> None:
    text = json.loads(path.read_bytes())["text"]
    assert EXTRACTOR.extract(text) == PLAIN.extract(text) != ()


@given(TEXTS | SENTENCES)
@example("Macy's\nAbandon Macy's")
@example("TROY, N.C. (AP) -- Residents came.")
def test_of_names_and_glue_in_any_order(text: str) -> None:
    assert EXTRACTOR.extract(text) == PLAIN.extract(text)


@given(st.lists(TEXTS | SENTENCES, min_size=2, max_size=5).map("\n".join))
def test_of_lines_that_use_names_of_others(text: str) -> None:
    assert EXTRACTOR.extract(text + "\n" + text.title()) == PLAIN.extract(text + "\n" + text.title())


@given(st.text(max_size=200))
def test_of_any_characters(text: str) -> None:
    assert EXTRACTOR.extract(text) == PLAIN.extract(text)


@given(st.characters())
def test_no_character_is_taken_for_one_that_was_not_looked_at(character: str) -> None:
    assert about(character) & n.FILLED
