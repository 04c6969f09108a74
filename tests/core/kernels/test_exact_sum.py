"""Numbers are summed up in a kernel as Python does it."""

import math

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st

from unecho.core.kernels.exact_sum import exact_sum

SQUARES = st.floats(0.0, 1.0).map(lambda alike: alike * alike)
# Many that are halfway between two numbers, and what is below that decides.
POWERS = st.builds(math.ldexp, st.sampled_from([-3.0, -1.0, 1.0, 3.0]), st.integers(-120, 60))


@given(st.lists(SQUARES, max_size=16) | st.lists(POWERS, max_size=16))
@example([1.0, 2.0**-53, 2.0**-110])
@example([1.0, 2.0**-53, -(2.0**-110)])
@settings(deadline=None)
def test_the_sum_is_that_of_python(numbers: list[float]) -> None:
    assert exact_sum(np.array(numbers, dtype=np.float64), np.empty(len(numbers) + 1)) == math.fsum(numbers)
