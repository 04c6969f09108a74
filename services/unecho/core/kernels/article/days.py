"""Which weekday a text speaks of."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, part

_Hashes = npt.NDArray[np.uint64]
_DAYS: Final = 7
KNOWN_BITS: Final = 12


@compiled(types.boolean[::1](types.uint64[::1], types.uint64[::1]))
def known_by_bits(words: _Hashes, others: _Hashes) -> npt.NDArray[np.bool_]:
    """Of each beginning of a hash, whether one of these words has it: shape (4096,)."""
    known = np.zeros(1 << KNOWN_BITS, dtype=np.bool_)
    for word in words:
        known[word >> np.uint64(64 - KNOWN_BITS)] = True
    for word in others:
        known[word >> np.uint64(64 - KNOWN_BITS)] = True
    return known


@part()
def most_named_of(words: _Hashes, names: _Hashes, known: npt.NDArray[np.bool_]) -> int:
    """The same; `known`: see `known_by_bits`, of these names at least."""
    counts = np.zeros(_DAYS, dtype=np.int64)
    first = np.full(_DAYS, len(words), dtype=np.int64)
    for i in range(len(words)):
        if not known[words[i] >> np.uint64(64 - KNOWN_BITS)]:
            continue
        for at in range(len(names)):
            if names[at] == words[i]:
                day = at % _DAYS
                counts[day] += 1
                first[day] = min(first[day], i)
                break
    chosen = 0
    for day in range(1, _DAYS):
        if counts[day] > counts[chosen] or (counts[day] == counts[chosen] and first[day] < first[chosen]):
            chosen = day
    return chosen + 1 if counts[chosen] > 0 else 0


@compiled(types.int64(types.uint64[::1], types.uint64[::1]))
def most_named_day(words: _Hashes, names: _Hashes) -> int:
    """1 to 7 of the weekday that most of the words name, of these the one named first; 0 for none.

    `names`: of the seven days, once for each language.
    """
    return most_named_of(words, names, known_by_bits(names, names))
