"""Indexes through bytes and back, and what differs between two."""

from collections.abc import Sequence

import numpy as np
from streams import PROFILE, judge_all

from unecho.core.article import Article
from unecho.core.index.state_columns import COLUMNS, IndexState
from unecho.core.judging.index import Index
from unecho.core.judging.recall import Recall, Said
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import sign_article
from unecho.core.state.index_state import export_state, restore_index
from unecho.core.verdict import Verdict


def differing(one: Index, other: Index) -> list[str]:
    """The columns in which two indexes differ."""
    first, second = export_state(one).arrays(), export_state(other).arrays()
    return [name for name in first if not np.array_equal(_joined(first[name]), _joined(second[name]))]


def _joined(arrays: tuple[np.ndarray, ...]) -> np.ndarray:
    return np.concatenate(arrays) if arrays else np.empty(0)


def copied(state: IndexState) -> IndexState:
    """The same through bytes, as a file keeps it."""
    copies = {}
    arrays = state.arrays()
    for column in COLUMNS:
        for array in arrays[column.name]:
            assert array.dtype == column.dtype, column.name
            assert array.ndim == column.dimensions, column.name
        copies[column.name] = tuple(
            np.frombuffer(bytearray(array.tobytes()), dtype=array.dtype).reshape(array.shape)
            for array in arrays[column.name]
        )
    return IndexState.of_arrays(copies)


def check_continuation(before: Sequence[Article], after: Sequence[Article], profile: Profile) -> None:
    index = Index(profile)
    judge_all(before, profile, index)
    restored = restore_index(copied(export_state(index)), profile)
    assert restored.size == index.size
    assert differing(index, restored) == []
    for article in after:
        assert judge_all([article], profile, restored) == judge_all([article], profile, index)
    assert differing(index, restored) == []
    assert restored.size == index.size
    again = restore_index(copied(export_state(restored)), profile)
    assert differing(index, again) == []


def recalled(articles: list[Article], verdicts: list[Verdict]) -> Index:
    index = Index(PROFILE)
    recall = Recall(index)
    for article, verdict in zip(articles, verdicts, strict=True):
        recall.take_in(sign_article(article, PROFILE), Said.of(verdict))
    return index
