"""The sum of some numbers as `math.fsum` gives it: rounded once, so in whatever order they come."""

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.compiled import part

_Numbers = npt.NDArray[np.float64]


@part(allocates=False)
def _add(number: float, parts: _Numbers, count: int) -> int:
    """Adds one to a sum of `count` parts of which none overlaps another; of how many it is then."""
    kept = 0
    for i in range(count):
        other = parts[i]
        larger, smaller = (other, number) if abs(number) < abs(other) else (number, other)
        number = larger + smaller
        rest = smaller - (number - larger)
        if rest != 0.0:
            parts[kept] = rest
            kept += 1
    parts[kept] = number
    return kept + 1


@part(allocates=False)
def exact_sum(numbers: _Numbers, parts: _Numbers) -> float:
    """Of finite numbers. `parts`: room for one more than there are.

    Shewchuk, "Adaptive precision floating-point arithmetic and fast robust geometric predicates", 1997.
    """
    count = 0
    for i in range(len(numbers)):
        count = _add(numbers[i], parts, count)
    if count == 0:
        return 0.0
    at = count - 1
    total, rest = parts[at], 0.0
    while at > 0 and rest == 0.0:
        at -= 1
        before = total
        total = before + parts[at]
        rest = parts[at] - (total - before)
    # What was halfway between two is rounded by what comes below.
    if at > 0 and ((rest < 0.0 and parts[at - 1] < 0.0) or (rest > 0.0 and parts[at - 1] > 0.0)):
        doubled = 2.0 * rest
        rounded = total + doubled
        if doubled == rounded - total:
            total = rounded
    return total  # type: ignore[no-any-return]
