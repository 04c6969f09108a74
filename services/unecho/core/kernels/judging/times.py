"""Article time: see `core.watermark`."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled

_Times = npt.NDArray[np.int64]
WINDOW: Final = 15
"""Dates that the running median is of."""
KNOWN, VALUE, MEDIAN, RECENT = range(4)
"""Where in what a watermark remembers: how many dates are known, itself and the settled running median, NO_TIME where
there is none; and from there on the last dates, the oldest first."""
LENGTH: Final = RECENT + WINDOW
NO_TIME: Final = -(1 << 63)
_STEP: Final = 6 * 3_600_000
"""Milliseconds that one article raises a settled watermark by, at most."""


@compiled(types.int64(types.int64[::1]), allocates=False)
def median_of(times: _Times) -> int:
    """The lower median of the last dates, of which there is one at least."""
    count = times[KNOWN]
    rank = (count - 1) // 2
    for i in range(count):
        # Of dates that are equal those before it are taken for lower.
        below = 0
        for j in range(count):
            earlier, later = times[RECENT + j], times[RECENT + i]
            below += earlier < later or (earlier == later and j < i)
        if below == rank:
            return times[RECENT + i]  # type: ignore[no-any-return]
    return NO_TIME


@compiled(types.void(types.int64[::1], types.int64), allocates=False)
def advance_time(times: _Times, published_at: int) -> None:
    """Takes the next article's date into account."""
    was_settled = times[KNOWN] == WINDOW
    if was_settled:
        for i in range(RECENT, LENGTH - 1):
            times[i] = times[i + 1]
        times[LENGTH - 1] = published_at
    else:
        times[RECENT + times[KNOWN]] = published_at
        times[KNOWN] += 1
    median = median_of(times)
    times[MEDIAN] = median if times[KNOWN] == WINDOW else NO_TIME
    if was_settled and times[VALUE] != NO_TIME:
        median = min(max(median, times[VALUE]), times[VALUE] + _STEP)
    times[VALUE] = median
