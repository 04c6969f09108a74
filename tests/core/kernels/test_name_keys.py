"""Keys of names whose parts the compiler knows to be small are those of any others."""

import numba
import numpy as np
import numpy.typing as npt

from unecho.core.kernels.names.lexicon import ORGANIZATION
from unecho.core.kernels.names.notes import group_key

FACTOR = 0x61C8864680B583EB
ROWS = np.arange(256)


@numba.njit
def first_bits(rows: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """For the compiler a product of numbers that have a sign and are not negative is not negative."""
    found = np.empty(len(rows), dtype=np.int64)
    for place in range(len(rows)):
        found[place] = group_key(0, ORGANIZATION, rows[place] & 255) >> 60
    return found


def test_a_key_may_be_negative() -> None:
    products = [FACTOR * (int(ORGANIZATION) + 4 * (row + 1)) % 2**64 for row in ROWS.tolist()]
    assert first_bits(ROWS).tolist() == [(product >> 60) - 16 * (product >> 63) for product in products]
