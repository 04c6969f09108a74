import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.edit_kind import EditKind
from unecho.replay.amplify.edits import EDITS, merged, moved, respelled, restyled, sentences, truncated

SEED = 7
TEXT = "\n\n".join(
    f'Mr Brown said paragraph {number} is about the defence centre in Kyiv. "It\'s true," he said - twice. More of it.'
    for number in range(12)
)
texts = st.text(st.characters(exclude_categories=["Cs"])) | st.text('ab .!?\n"”’-', max_size=80)


@given(texts)
def test_sentences_joined_are_the_text(text: str) -> None:
    assert "".join(sentences(text)) == text.lstrip()


def test_sentences_end_where_sentences_and_lines_do() -> None:
    assert sentences(' One. "Two!" Three\nFour?  3.5 five') == ["One. ", '"Two!" ', "Three\n", "Four?  ", "3.5 five"]


@pytest.mark.parametrize("kind", EDITS)
@given(text=texts.filter(bool), seed=st.integers())
def test_an_edit_depends_on_its_seed_alone_and_never_empties_a_text(kind: EditKind, text: str, seed: int) -> None:
    edited = EDITS[kind](text, random.Random(seed))
    assert edited
    assert edited == EDITS[kind](text, random.Random(seed))


@pytest.mark.parametrize("kind", EDITS)
def test_an_edit_changes_the_text_and_keeps_most_words(kind: EditKind) -> None:
    edited = EDITS[kind](TEXT, random.Random(SEED))
    assert edited != TEXT
    assert len(set(edited.split()) & set(TEXT.split())) > len(set(TEXT.split())) * 0.4


def test_truncated_is_a_beginning() -> None:
    short = truncated(TEXT, random.Random(SEED))
    assert TEXT.startswith(short)
    assert 0.4 < len(short) / len(TEXT) < 0.85


def test_restyled_changes_quotes_dashes_spelling_and_titles() -> None:
    curly = restyled(TEXT, random.Random(SEED))
    assert "“It’s true,” he said – twice" in curly
    assert "Mr " not in curly
    assert ("defense center" in curly) or ("defence centre" in curly)
    assert '"' not in curly
    assert "Mr Brown said" in restyled(
        "As President Brown said, Brown said no. When Brown said it", random.Random(SEED)
    )
    styles = {"defense center" in restyled(TEXT, random.Random(seed)) for seed in range(20)}
    assert styles == {True, False}


def test_moved_keeps_every_sentence() -> None:
    assert sorted(moved(TEXT, random.Random(SEED)).split()) == sorted(TEXT.split())


def test_respelled_transcribes_names_and_drops_accents() -> None:
    edited = respelled("Noël Barrot met Zelenskiy in Kyiv.", random.Random(SEED))
    assert "Zelensky" in edited or "Kiev" in edited
    assert "ë" not in edited
    assert respelled("한국어 नमस्ते", random.Random(SEED)) == "한국어 नमस्ते"


def test_merged_is_most_of_one_and_the_beginning_of_the_other() -> None:
    other = "Another story begins here. " * 20
    both = merged(TEXT, other, random.Random(SEED))
    mine, theirs = both.split("\n\nAnother", 1)
    assert TEXT.startswith(mine)
    assert len(mine) > 0.6 * len(TEXT)
    assert other.startswith("Another" + theirs)
    assert len(theirs) < 0.4 * len(other)
