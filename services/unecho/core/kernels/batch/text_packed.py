"""What was found in one text of a batch, as the bytes that its record carries."""

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.batch.bytes import put_eight, put_four, put_two
from unecho.core.kernels.batch.columns import tuple_of
from unecho.core.kernels.compiled import part

_Bytes = npt.NDArray[np.uint8]
_Hashes = npt.NDArray[np.uint64]
_Column = npt.NDArray[np.uint32]
_Counts = npt.NDArray[np.uint16]

WORDING: Final = 32
"""Bytes of four hashes, which stand before the signature."""


class Found(NamedTuple):
    """What was found in one text, see `core.signing.shingles` and `core.signing.marks`.

    Attributes:
        shingles: once each.
        paragraphs, shingle_counts, fact_counts: of each paragraph.
        contexts: of each fact.
    """

    shingles: _Column
    paragraphs: _Column
    shingle_counts: _Counts
    fact_counts: _Bytes
    contexts: _Counts


FOUND: Final = tuple_of(
    Found, *[types.uint32[::1]] * 2, types.uint16[::1], types.uint8[::1], types.uint16[::1]
)  # fmt: skip


@part(allocates=False)
def pack_wording(hashes: _Hashes, packed: _Bytes, at: int) -> None:
    """The four hashes of how a text is worded."""
    for place in range(4):
        put_eight(packed, at + 8 * place, hashes[place])


@part(allocates=False)
def pack_facts(facts: _Column, found: Found, count: int, packed: _Bytes, at: int) -> int:
    """Facts, little-endian as all that follows, and then what stands around each; where they end."""
    around = at + 4 * count
    for place in range(count):
        put_four(packed, at + 4 * place, facts[place])
    for place in range(count):
        put_two(packed, around + 2 * place, found.contexts[place])
    return around + 2 * count


@part(allocates=False)
def pack_paragraphs(found: Found, count: int, packed: _Bytes, at: int) -> int:
    """Paragraphs, then how many shingles stand first in each, then how many facts; where they end."""
    shingles, facts = at + 4 * count, at + 6 * count
    for place in range(count):
        put_four(packed, at + 4 * place, found.paragraphs[place])
        put_two(packed, shingles + 2 * place, found.shingle_counts[place])
        packed[facts + place] = found.fact_counts[place]
    return facts + count
