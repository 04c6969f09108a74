"""What changed between two versions of a text."""

import random
from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unecho.trends.stories.text_changes import SENTENCES_MAX, sentences, text_changes

WORDS = ["harbour", "bridge", "crack", "north", "pillar", "engineers", "traffic", "night", "council", "river"]


def sentence(number: int) -> str:
    """No two of them are alike."""
    chance = random.Random(number)
    return " ".join([f"Word{number}", *(f"{chance.choice(WORDS)}{number}" for _ in range(6))]) + "."


LISTS = st.lists(st.integers(0, 30), unique=True, max_size=12)


@given(LISTS, LISTS)
def test_each_sentence_of_either_text_is_in_both_or_told(old: list[int], new: list[int]) -> None:
    changes = text_changes(" ".join(map(sentence, old)), "\n\n".join(map(sentence, new)))
    assert changes.changed == ()
    kept_old = [one for one in map(sentence, old) if one not in changes.dropped]
    kept_new = [one for one in map(sentence, new) if one not in changes.added]
    assert kept_old == kept_new


@given(LISTS.filter(bool), st.data())
def test_a_reworded_sentence_is_changed(numbers: list[int], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(numbers) - 1))
    texts = list(map(sentence, numbers))
    reworded = [*texts[:at], texts[at].replace(".", ", officials said."), *texts[at + 1 :]]
    changes = text_changes(" ".join(texts), " ".join(reworded))
    assert (changes.added, changes.dropped) == ((), ())
    assert changes.changed == ((texts[at], reworded[at]),)


@pytest.mark.parametrize(
    ("before", "after", "added", "dropped", "changed"),
    [
        ("", "", 0, 0, 0),
        ("One.", "One.\n\n", 0, 0, 0),
        ("Ten people died. The bridge is closed.", "Twelve people died. The bridge is closed.", 0, 0, 1),
        ("Ten people died.", "Ten people died. Rain is expected.", 1, 0, 0),
        ("Ten people died. Rain is expected.", "Rain is expected.", 0, 1, 0),
        ('"It fell." He ran.', '"It fell." He walked away slowly.', 1, 1, 0),
    ],
)
def test_some_changes(before: str, after: str, added: int, dropped: int, changed: int) -> None:
    found = text_changes(before, after)
    assert (len(found.added), len(found.dropped), len(found.changed)) == (added, dropped, changed)


def test_a_text_without_end_is_compared_by_its_beginning() -> None:
    assert len(sentences("A b. " * (2 * SENTENCES_MAX))) == SENTENCES_MAX


@pytest.fixture
def matchers(monkeypatch: pytest.MonkeyPatch) -> list[SequenceMatcher]:
    """Those that are made. Each takes its length times the places of a part, and that again for each part."""
    made = []

    class Kept(SequenceMatcher):
        def __init__(self, *arguments, **options) -> None:
            super().__init__(*arguments, **options)
            made.append(self)

    monkeypatch.setattr("unecho.trends.stories.text_changes.SequenceMatcher", Kept)
    return made


def test_a_sentence_that_is_everywhere_is_not_tried_in_each_place_with_each(matchers: list[SequenceMatcher]) -> None:
    old, new = (" ".join(f"Goal. {sentence(start + n)}" for n in range(100)) for start in (0, 100))
    found = text_changes(old, new)
    assert (found.changed, len(found.added), len(found.dropped)) == ((), 100, 100)
    assert max(map(len, matchers[0].b2j.values())) < 10


def test_sentences_that_are_everywhere_are_the_same_in_both() -> None:
    found = text_changes("Goal. " * 30, "Goal. " * 31)
    assert (found.changed, found.added, found.dropped) == ((), ("Goal.",), ())


def test_a_sentence_without_end_is_compared_by_its_beginning(matchers: list[SequenceMatcher]) -> None:
    words = [random.Random(0).choice(WORDS) for _ in range(5_000)]
    before, after = " ".join(words), " ".join([*words, "again"])
    assert text_changes(before, after).changed == ((before, after),)
    assert max(len(one.a) for one in matchers) <= 100
