"""What changed between two versions of a text."""

import random

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
