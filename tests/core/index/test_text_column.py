import pytest
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.index.text_column import TextColumn, pack_texts

_TEXTS = st.lists(st.none() | st.text(st.characters(exclude_categories=[]), max_size=20))


@given(_TEXTS)
def test_texts_come_back(texts: list[str | None]) -> None:
    column = TextColumn(pack_texts(texts))
    assert list(column) == texts
    assert len(column) == len(texts)


def test_lengths_that_do_not_add_up_are_refused() -> None:
    lengths, utf8 = pack_texts(["abc", None, "d"])
    with pytest.raises(ValueError, match="add up"):
        TextColumn((lengths, utf8[:-1]))
