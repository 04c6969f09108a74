"""Signed articles as columns, out of the bytes of their records' headers, of a batch in one call."""

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.batch.columns import tuple_of
from unecho.core.kernels.compiled import compiled, part
from unecho.core.kernels.index.signed import MARKS, read_one
from unecho.core.kernels.judging.times import NO_TIME

_Bytes = npt.NDArray[np.uint8]
_Told = npt.NDArray[np.int64]

PIECES: Final = 11
"""Of each article: content, signature, facts, paragraphs; digest, wording; id, place, outlet; date and day."""
START, MARKS_AT, END, FACTS, FAULT = range(5)
"""Where its fingerprint begins, where that ends and its columns begin, where they end, how many facts it has, and what
is wrong with these."""
DIGEST, ID, PLACE, OUTLET, TEXTS_END = range(5, 10)
"""Where each begins in the bytes; the wording follows the digest. One of place or outlet of no bytes is not known."""
CONTENT, CONTENT_END = range(10, 12)
"""Where the content begins in the bytes, and where it ends."""
TIME, DAY, IS_PLAIN, CANDIDATES, MOMENT = range(12, 17)
"""Its date, or NO_TIME. Whether nothing is to be asked of it but by `judge_run`: told to `read_articles`, too; there
and after. What `judge_run` found: how many it was compared with, and its date or the watermark."""
TOLD: Final = 17
_DIGEST_BYTES: Final = 16
_WORDING_BYTES: Final = 32
_NO_MOMENT: Final = -(1 << 62)
_MOST_DIGITS: Final = 15
_EARLIEST: Final = -62_135_596_800_000
_LATEST: Final = 253_402_300_799_999
_ZERO: Final = 0x30
_MINUS: Final = 0x2D


class Articles(NamedTuple):
    """A batch of them.

    Attributes:
        packed: PIECES of each, one after the other.
        numbers: fingerprints, and columns of `core.signing.marks`.
        signatures: shape (n, permutations).
        told: see above. Shape (n, TOLD).
        near, measured: what `judge_run` found of those that something is near: see `kernels.comparing.compare`. All 0
            before, and of the others.
    """

    packed: _Bytes
    numbers: npt.NDArray[np.uint32]
    signatures: npt.NDArray[np.uint32]
    told: _Told
    near: _Told
    measured: npt.NDArray[np.float64]


BYTES: Final = types.Array(types.uint8, 1, "C", readonly=True)
COLUMN: Final = types.uint32[::1]
NUMBERS: Final = types.int64[::1]
ARTICLES: Final = tuple_of(
    Articles, BYTES, COLUMN, types.uint32[:, ::1], *[types.int64[:, ::1]] * 2, types.float64[:, ::1]
)


@part(allocates=False)
def _moment_of(packed: _Bytes, start: int, end: int) -> int:
    """The moment that these digits tell; _NO_MOMENT for what is not written as `b"%d"` writes, or is none."""
    first = start + (packed[start] == _MINUS)
    if end == first or end - first > _MOST_DIGITS:
        return _NO_MOMENT
    moment = 0
    for at in range(first, end):
        digit = int(packed[at]) - _ZERO
        if digit < 0 or digit > 9:
            return _NO_MOMENT
        moment = 10 * moment + digit
    if first > start:
        moment = -moment
    return moment if _EARLIEST <= moment <= _LATEST else _NO_MOMENT


@part(allocates=False)
def _read_texts(packed: _Bytes, start: int, lengths: _Told, told: _Told) -> None:
    """What stands behind the numbers, from `start` on; `lengths` are of that."""
    told[DIGEST], told[ID] = start, start + lengths[0] + lengths[1]
    told[PLACE] = told[ID] + lengths[2]
    told[OUTLET] = told[PLACE] + lengths[3]
    told[TEXTS_END] = told[OUTLET] + lengths[4]
    day = told[TEXTS_END] + lengths[5]
    told[TIME], told[DAY] = NO_TIME, 0
    is_plain = lengths[0] == _DIGEST_BYTES and lengths[1] == _WORDING_BYTES and lengths[2] > 0
    if lengths[5] > 0:
        told[TIME] = _moment_of(packed, told[TEXTS_END], day)
        is_plain = is_plain and told[TIME] != _NO_MOMENT
    if lengths[6] > 0:
        told[DAY] = int(packed[day]) - _ZERO
        is_plain = is_plain and lengths[6] == 1 and 1 <= told[DAY] <= 7
    if not is_plain or told[FAULT] != 0:
        told[IS_PLAIN] = 0


@compiled(types.void(ARTICLES, NUMBERS, COLUMN, types.int64, types.int64))
def read_articles(
    articles: Articles, lengths: _Told, room: npt.NDArray[np.uint32], most_facts: int, most_paragraph_bytes: int
) -> None:
    """Fills what is told, the numbers and the signatures of the articles, whose pieces have these lengths in bytes.

    For the first four pieces, and `room`, see `kernels.index.signed`. What a kernel makes takes longer to hand over
    than to make outside.
    """
    packed, start, place = articles.packed, 0, 0
    for i in range(len(articles.told)):
        of_one, told = lengths[PIECES * i : PIECES * (i + 1)], articles.told[i]
        told[START], told[CONTENT], told[CONTENT_END] = place, start, start + of_one[0]
        read_one(
            packed,
            start,
            of_one,
            most_facts,
            most_paragraph_bytes,
            room,
            articles.numbers,
            articles.signatures[i],
            told,
        )
        texts = start + of_one[:MARKS].sum()
        _read_texts(packed, texts, of_one[MARKS:], told)
        start, place = start + of_one.sum(), told[END]
