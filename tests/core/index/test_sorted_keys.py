import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.index.sorted_keys import SortedKeys

_KEYS = st.sampled_from([0, 1, 2, 1 << 63, (1 << 64) - 2, (1 << 64) - 1])


@given(st.lists(st.tuples(_KEYS, st.booleans())))
def test_the_rows_of_a_key_come_newest_first(rows: list[tuple[int, bool]]) -> None:
    keys = np.array([key for key, _ in rows], dtype=np.uint64)
    has_key = np.array([has for _, has in rows], dtype=bool)
    every, some = SortedKeys(keys), SortedKeys(keys, has_key)
    for key in (0, 1, 2, 3, 1 << 63, (1 << 64) - 1):
        expected = [row for row, (own, _) in enumerate(rows) if own == key][::-1]
        assert list(every.rows(np.uint64(key))) == expected
        assert list(some.rows(np.uint64(key))) == [row for row in expected if has_key[row]]
