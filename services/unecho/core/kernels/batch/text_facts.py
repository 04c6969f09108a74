"""The facts of a text of a batch. See `kernels.article.facts` for what they are."""

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.article.facts import seen_at, value_of
from unecho.core.kernels.article.tokens import CAPITAL, FIGURE, NAME, TIME, WORD
from unecho.core.kernels.batch.columns import tuple_of
from unecho.core.kernels.batch.text_words import Tokens
from unecho.core.kernels.compiled import inlined, part

_Bytes = npt.NDArray[np.uint8]
_Hashes = npt.NDArray[np.uint64]
_Places = npt.NDArray[np.int64]
_Column = npt.NDArray[np.uint32]
_Contexts = npt.NDArray[np.uint16]


class FactRoom(NamedTuple):
    """Room for the facts of one text.

    Attributes:
        marked: the tokens that may be facts.
        are_facts: of each token.
        seen: a table of facts; `is_listed`: of its slots.
        values, where: the facts, and the token of each.
    """

    marked: _Places
    are_facts: npt.NDArray[np.bool_]
    seen: _Hashes
    is_listed: npt.NDArray[np.bool_]
    values: _Column
    where: _Places


FACT_ROOM: Final = tuple_of(
    FactRoom, types.int64[::1], types.boolean[::1], types.uint64[::1], types.boolean[::1], types.uint32[::1],
    types.int64[::1],
)  # fmt: skip
_HALF: Final = 1 << 31


@part(allocates=False)
def _mark(tokens: Tokens, count: int, dropped: np.uint64, room: FactRoom) -> int:
    """Lists figures and names; how many they are. Where most words have a capital, none is a name."""
    capitals, words = 0, 0
    for i in range(count):
        capitals += (tokens.kinds[i] == NAME) | (tokens.kinds[i] == CAPITAL)
        words += tokens.kinds[i] == WORD
    if capitals > 2 * words:
        dropped = np.uint64(0)
    marked = 0
    for i in range(count):
        # Without branches: which words are names, nobody can foretell.
        is_dropped = (tokens.languages[i] & dropped != np.uint64(0)) | (capitals > 2 * words)
        kind = tokens.kinds[i] + np.uint8(CAPITAL - NAME) * ((tokens.kinds[i] == NAME) & is_dropped)
        tokens.kinds[i] = kind
        room.marked[marked] = i
        marked += (kind == NAME) | (kind == FIGURE)
        room.are_facts[i] = False
    return marked


@part(allocates=False)
def _tell(tokens: Tokens, count: int, marked: int, room: FactRoom) -> None:
    """Which of the marked are facts: figures, and names that do not only begin sentences."""
    size = 16
    while size < 4 * marked:
        size *= 2
    seen, is_listed = room.seen[:size], room.is_listed[:size]
    for slot in range(size):
        seen[slot], is_listed[slot] = np.uint64(0), False
    for place in range(marked):
        i = room.marked[place]
        is_inside = not tokens.starts[i] or (i + 1 < count and tokens.kinds[i + 1] == NAME and not tokens.starts[i + 1])
        if tokens.kinds[i] == FIGURE or is_inside:
            room.are_facts[i] = True
            value = value_of(tokens.hashes[i])
            seen[seen_at(value, seen)] = value
    for place in range(marked):
        i = room.marked[place]
        if not room.are_facts[i]:
            room.are_facts[i] = seen[seen_at(value_of(tokens.hashes[i]), seen)] != np.uint64(0)


@inlined
def _list_once(tokens: Tokens, marked: int, room: FactRoom) -> int:
    size = 16
    while size < 4 * marked:
        size *= 2
    seen = room.seen[:size]
    total = 0
    for place in range(marked):
        i = room.marked[place]
        if not room.are_facts[i]:
            continue
        value = value_of(tokens.hashes[i])
        slot = seen_at(value, seen)
        if not room.is_listed[slot]:
            room.is_listed[slot] = True
            room.values[total] = np.uint32((value * np.uint64(0xBF58476D1CE4E5B9)) >> np.uint64(32))
            room.where[total] = i
            total += 1
    return total


@inlined
def _keep_lowest(room: FactRoom, total: int, most: int) -> int:
    """Of more than `most` those that are lower than as many others; how many they are."""
    bound, step = np.uint64(0), np.uint64(_HALF)
    # The greatest number that at most `most` are lower than.
    while step > np.uint64(0):
        lower = 0
        for i in range(total):
            lower += int(np.uint64(room.values[i]) < (bound | step))
        if lower <= most:
            bound |= step
        step >>= np.uint64(1)
    kept = 0
    for i in range(total):
        if np.uint64(room.values[i]) < bound:
            room.values[kept], room.where[kept] = room.values[i], room.where[i]
            kept += 1
    return kept


@inlined
def _beside(tokens: Tokens, count: int, room: FactRoom, at: int, step: int) -> np.uint64:
    """The nearest token on one side that is neither a fact nor a time; 0 where there is none."""
    at += step
    while 0 <= at < count:
        if not room.are_facts[at] and tokens.kinds[at] != TIME:
            return np.uint64(tokens.hashes[at])
        at += step
    return np.uint64(0)


@part(allocates=False)
def list_facts(
    tokens: Tokens, count: int, dropped: np.uint64, most: int, paragraph_of_line: _Places, line_count: int,
    room: FactRoom, contexts: _Contexts, counts: _Bytes,
) -> tuple[int, np.uint64]:  # fmt: skip
    """Puts the facts into the room's `values`, and the words around each into `contexts`.

    `counts`: of the paragraphs, how many stand first in each; 0 before. Returns how many facts there are, and 64 bits
    of all figures.
    """
    marked = _mark(tokens, count, dropped, room)
    _tell(tokens, count, marked, room)
    total = _list_once(tokens, marked, room)
    if total > most:
        total = _keep_lowest(room, total, most)
    for place in range(total):
        i = room.where[place]
        previous, following = _beside(tokens, count, room, i, -1), _beside(tokens, count, room, i, 1)
        around = (previous * np.uint64(31) + following) * np.uint64(0x9E3779B97F4A7C15)
        contexts[place] = np.uint16(around >> np.uint64(48))
        line = min(int(tokens.lines[i]), line_count - 1)
        counts[paragraph_of_line[line]] += np.uint8(1)
    figures = np.uint64(0)
    for place in range(marked):
        i = room.marked[place]
        if tokens.kinds[i] == FIGURE:
            figures = figures * np.uint64(31) + tokens.hashes[i]
    return total, figures
