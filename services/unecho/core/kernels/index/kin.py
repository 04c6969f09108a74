"""Articles of one cluster."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled

_COLUMN: Final = types.uint32[::1]


@compiled(types.int64(types.int64, _COLUMN, _COLUMN), allocates=False)
def list_kin(first: int, nexts: npt.NDArray[np.uint32], rows: npt.NDArray[np.uint32]) -> int:
    """A row and those that follow it in its cluster, into `rows`, as many as it has room for; how many.

    `nexts`: see `core.index.rows`.
    """
    count, row = 0, first
    while row >= 0 and count < len(rows):
        rows[count] = row
        row = int(nexts[row]) - 1
        count += 1
    return count
