import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.index.text_column import TextColumn, pack_texts, text_hash

_TEXTS = st.lists(st.none() | st.text(st.characters(exclude_categories=[]), max_size=20))


@given(_TEXTS)
def test_texts_come_back(texts: list[str | None]) -> None:
    column = TextColumn(pack_texts(texts))
    assert list(column) == texts
    assert len(column) == len(texts)
    assert column.is_empty.tolist() == [not text for text in texts]


@given(_TEXTS)
def test_a_column_and_a_text_alone_have_the_same_hash(texts: list[str | None]) -> None:
    hashes = TextColumn(pack_texts(texts)).hashes()
    assert hashes.dtype == np.uint64
    assert hashes.tolist() == [text_hash(text or "") for text in texts]


def test_hashes_tell_texts_apart() -> None:
    """Those that differ in one place, that begin alike, and that are cut elsewhere."""
    base = "https://a.example/news/2026/11/22/story-000017"
    texts = {base[:at] + "~" + base[at + 1 :] for at in range(len(base))} | {base[:end] for end in range(len(base))}
    texts |= {"\0" * length for length in range(20)} | {f"{number}" for number in range(10_000)}
    assert len({text_hash(text) for text in texts}) == len(texts)


def test_lengths_that_do_not_add_up_are_refused() -> None:
    lengths, utf8 = pack_texts(["abc", None, "d"])
    with pytest.raises(ValueError, match="add up"):
        TextColumn((lengths, utf8[:-1]))
