import weakref

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unecho.core.index.held_texts import HeldTexts, Text, alone, bytes_at, fingerprint_at, marks_at
from unecho.core.signing.marks import Marks

sizes = st.tuples(st.integers(0, 30), st.integers(0, 5), st.integers(0, 4))


def made(number: int, shingles: int, facts: int, paragraphs: int) -> tuple[np.ndarray, Marks]:
    numbers = np.random.default_rng(number).integers(0, 2**32, shingles + 2 * facts + 3 * paragraphs, dtype=np.uint32)
    return numbers[:shingles], Marks(numbers[shingles:], facts)


def check(where: tuple[Text, int], fingerprint: np.ndarray, marks: Marks) -> None:
    assert np.array_equal(fingerprint_at(*where), fingerprint)
    found = marks_at(*where)
    assert np.array_equal(found.packed, marks.packed)
    assert found.fact_count == marks.fact_count
    assert found.paragraph_count == marks.paragraph_count
    assert bytes_at(*where) == fingerprint.nbytes + marks.packed.nbytes


@given(st.lists(sizes, max_size=12))
@settings(deadline=None)
def test_what_is_held_is_read_back(articles: list[tuple[int, int, int]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        # So small that several arrays are begun, and that some articles do not fit into one.
        patch.setattr("unecho.core.index.held_texts._BLOCK", 40)
        texts = HeldTexts()
        given_ = [made(number, *article) for number, article in enumerate(articles)]
        held = [texts.hold(*one) for one in given_]
    for where, one in zip(held, given_, strict=True):
        check(where, *one)
        check(alone(np.concatenate([one[0], one[1].packed]), len(one[0]), one[1].fact_count), *one)


def test_an_array_goes_with_its_last_article(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("unecho.core.index.held_texts._BLOCK", 40)
    texts = HeldTexts()
    held = [texts.hold(*made(number, 10, 0, 0)) for number in range(7)]
    first = weakref.ref(held[0][0])
    assert [text is held[0][0] for text, _ in held] == [True, True, True, False, False, False, False]
    del held[:2]
    assert first() is not None
    del held[:1]
    assert first() is None
