"""Makes the table that the rules for names look things up in."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled
from unecho.core.kernels.names.letters import Codes, hash_of
from unecho.core.kernels.names.lexicon import COLUMNS, FLAGS, HASH, Lexicon
from unecho.core.kernels.names.words import CODES

_NUMBERS: Final = types.int64[::1]
_TABLES: Final = types.Tuple((types.int64[:, ::1], _NUMBERS))  # type: ignore[no-untyped-call]
_Numbers = npt.NDArray[np.int64]


@compiled(_TABLES(CODES, _NUMBERS, _NUMBERS, _NUMBERS))
def make_lexicon(codes: Codes, ends: _Numbers, flags: _Numbers, known: _Numbers) -> tuple[Lexicon, _Numbers]:
    """A table of keys, each once, with flags other than 0.

    `codes`: the keys' characters, one key after the other. `ends`: where each ends, shape (n,), as all that follow.
    `flags`: what each is. `known`: the number of the known name. Returns: open addressing, half empty at least, shape
    (rows, COLUMNS); and `known` by row.
    """
    rows = 2
    while rows < 2 * len(ends):
        rows *= 2
    table, numbers = np.zeros((rows, COLUMNS), dtype=np.int64), np.full(rows, -1, dtype=np.int64)
    start = 0
    for key in range(len(ends)):
        value = hash_of(codes, start, ends[key])
        start = ends[key]
        at = (value ^ (value >> 29)) & (rows - 1)
        while table[at, FLAGS] != 0:
            at = (at + 1) & (rows - 1)
        table[at, HASH], table[at, FLAGS], numbers[at] = value, flags[key], known[key]
    return table, numbers
