"""An article against some that are held, each in all that it is told by."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.article.content import PADDING
from unecho.core.kernels.compiled import compiled
from unecho.core.kernels.index.overlap import weigh_pair
from unecho.core.kernels.index.passages import find_passages
from unecho.core.kernels.index.records import (
    HEAD,
    Words,
    content_length,
    length_of,
    marks_in,
    numbers_at,
    read_record,
    shingle_count,
)

_Numbers = npt.NDArray[np.int64]
_COLUMN: Final = types.uint32[::1]
WEIGHTS: Final = 13
PASSAGES: Final = 17


@compiled(types.void(_COLUMN, _COLUMN, *[types.int64] * 2, types.int64[::1], types.int64[::1], types.int64[:, ::1]))
def weigh_rows(
    shingles: Words, marks: Words, facts: int, most_facts: int, rows: _Numbers, addresses: _Numbers, found: _Numbers
) -> None:
    """Into `found` what `weigh_pair` and `find_passages` tell of an article and that of each row: shape (n, 30).

    `addresses`: of each row, where its record is, see `kernels.index.records`.
    """
    for i in range(len(rows)):
        address = addresses[rows[i]]
        head = numbers_at(address, HEAD)
        count, content = shingle_count(head), content_length(head)
        other_facts, paragraphs = marks_in(head)
        numbers = np.empty(count + 2 * other_facts + 3 * paragraphs + 1, dtype=np.uint32)
        room = np.empty(content + 3 * PADDING, dtype=np.uint32)
        read_record(numbers_at(address, length_of(head)), 0, content, count, other_facts, room, numbers)
        others, other_marks = numbers[:count], numbers[count:-1]
        weights = weigh_pair(shingles, marks, facts, others, other_marks, other_facts, most_facts)
        for column in range(WEIGHTS):
            found[i, column] = weights[column]
        passages = find_passages(shingles, marks, facts, others, other_marks, other_facts)
        for column in range(PASSAGES):
            found[i, WEIGHTS + column] = passages[column]
