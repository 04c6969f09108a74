import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.kernels.index.sets import count_in, put_in, set_length

# Of few values, 0 and such as share their lowest or highest bits among them, so that slots are taken.
values = st.one_of(
    st.integers(0, 40),
    st.integers(0, 31).map(lambda value: value << 27),
    st.integers(0, 2**32 - 1),
)


@given(st.lists(values, max_size=200), st.lists(values, max_size=200), st.integers(0, 9), st.integers(0, 9))
def test_a_set_has_what_was_put_in_and_nothing_else(put: list[int], sought: list[int], skip: int, left: int) -> None:
    into = np.zeros(_length(len(put)), dtype=np.uint32)
    start, end = min(skip, len(put)), max(len(put) - left, min(skip, len(put)))
    put_in(np.array(put, dtype=np.uint32), start, end, into)
    found = count_in(np.array(sought, dtype=np.uint32), 0, len(sought), into)
    assert found == sum(value in put[start:end] for value in sought)


def _length(count: int) -> int:
    return int(set_length.py_func(count))
