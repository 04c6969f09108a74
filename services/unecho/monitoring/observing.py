"""Many values into a histogram at once."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from prometheus_client import Histogram


def observe_all(histogram: Histogram, values: Sequence[float]) -> None:
    """As `observe` for each of them, with one addition for each bucket instead of two for each value."""
    if not values:
        return
    histogram._sum.inc(sum(values))
    buckets = Counter([bisect_left(histogram._upper_bounds, value) for value in values])
    for place, number in buckets.items():
        histogram._buckets[place].inc(number)
