"""Where the common words of two articles stand, against lists of Python."""

import numpy as np
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from reference.passages import compare_passages as plain_compare_passages

from unecho.core.comparing.evidence import compare_passages
from unecho.core.signing.marks import Marks


@st.composite
def marked(draw: st.DrawFn) -> tuple[np.ndarray, Marks]:
    """A text of runs of neighbours, so that two have long ones in common, cut into paragraphs."""
    starts = draw(st.lists(st.integers(0, 8), min_size=1, max_size=5, unique=True))
    order = [value for start in starts for value in range(start * 16, start * 16 + draw(st.integers(1, 16)))]
    shingles = draw(st.sampled_from([order, sorted(order), draw(st.permutations(order))]))
    facts = draw(st.lists(st.integers(0, 9), max_size=8, unique=True))
    paragraphs = draw(st.integers(1, 5))

    def counts(total: int) -> list[int]:
        cuts = sorted(draw(st.lists(st.integers(0, total), min_size=paragraphs - 1, max_size=paragraphs - 1)))
        return [end - start for start, end in zip([0, *cuts], [*cuts, total], strict=True)]

    columns = (facts, [0] * len(facts), range(paragraphs), counts(len(shingles)), counts(len(facts)))
    return np.array(shingles, dtype=np.uint32), Marks.of(*(np.array(column, dtype=np.uint32) for column in columns))


@given(marked(), marked())
@examples(400)
def test_two_texts(one: tuple[np.ndarray, Marks], two: tuple[np.ndarray, Marks]) -> None:
    assert compare_passages(*one, *two) == plain_compare_passages(*one, *two)


@given(marked())
@settings(deadline=None)
def test_a_text_and_itself(one: tuple[np.ndarray, Marks]) -> None:
    found = compare_passages(*one, *one)
    assert found.shared == found.longest_run == found.in_order == len(one[0])
    assert (found.own, found.new_lead_facts, found.shared_lead) == (0, 0, found.lead)


def test_texts_without_words_have_nothing_in_common() -> None:
    empty = np.empty(0, dtype=np.uint32)
    marks = Marks.of(empty, empty, *(np.zeros(1, dtype=np.uint32) for _ in range(3)))
    assert set(compare_passages(empty, marks, empty, marks)) == {0}
