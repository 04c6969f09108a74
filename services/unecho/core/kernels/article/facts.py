"""Which words and figures of a text are its facts. See `core.signing.facts`."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.article.tokens import CAPITAL, FIGURE, NAME, TIME, WORD, read_tokens
from unecho.core.kernels.compiled import compiled, inlined, part

_Bytes = npt.NDArray[np.uint8]
_Hashes = npt.NDArray[np.uint64]
_Flags = npt.NDArray[np.bool_]
_Lines = npt.NDArray[np.int32]
_Column = npt.NDArray[np.uint32]
_Places = npt.NDArray[np.int64]

_READONLY: Final = types.Array(types.uint8, 1, "C", readonly=True)
_FOUND: Final = types.Tuple((*[types.uint32[::1]] * 3, types.uint64))  # type: ignore[no-untyped-call]


@inlined
def seen_at(value: np.uint64, table: _Hashes) -> int:
    """Where the value is in the table, or where it can be put. No value is 0."""
    slot = np.int64((value * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(32)) & (len(table) - 1)
    while table[slot] != np.uint64(0) and table[slot] != value:
        slot = (slot + 1) & (len(table) - 1)
    return slot  # type: ignore[return-value]


@inlined
def value_of(word_or_figure: np.uint64) -> np.uint64:
    """Its hash, which must not be 0. Hashes of a figure with one unit and with the next are neighbours."""
    return word_or_figure if word_or_figure != np.uint64(0) else np.uint64(1)


@part(allocates=False)
def _tell_facts(kinds: _Bytes, hashes: _Hashes, starts: _Flags, inside: _Hashes, is_fact: _Flags) -> None:
    """Which tokens are facts, into `is_fact`. `inside`: an empty table with room for all."""
    count = len(kinds)
    for i in range(count):
        is_name = kinds[i] == NAME and (not starts[i] or (i + 1 < count and kinds[i + 1] == NAME and not starts[i + 1]))
        is_fact[i] = kinds[i] == FIGURE or is_name
        if is_fact[i]:
            value = value_of(hashes[i])
            inside[seen_at(value, inside)] = value
    for i in range(count):
        if kinds[i] == NAME and not is_fact[i]:
            is_fact[i] = inside[seen_at(value_of(hashes[i]), inside)] != np.uint64(0)


@part(allocates=False)
def _list_once(tokens: _Hashes, is_fact: _Flags, seen: _Hashes, facts: _Column, where: _Places) -> int:
    """The facts and their tokens into `facts` and `where`; how many they are. `seen`: an empty table."""
    total = 0
    for i in range(len(tokens)):
        if not is_fact[i]:
            continue
        value = value_of(tokens[i])
        slot = seen_at(value, seen)
        if seen[slot] == np.uint64(0):
            seen[slot] = value
            facts[total], where[total] = np.uint32((value * np.uint64(0xBF58476D1CE4E5B9)) >> np.uint64(32)), i
            total += 1
    return total


@part(allocates=False)
def _tell_contexts(kinds: _Bytes, hashes: _Hashes, is_fact: _Flags, where: _Places, contexts: _Column) -> None:
    """16 bits of the words next to the tokens `where` that are neither facts nor times, into `contexts`."""
    previous, following = np.uint64(0), np.uint64(0)
    first = 0
    for place in range(len(where)):
        i = where[place]
        for k in range(first, i):
            if not is_fact[k] and kinds[k] != TIME:
                previous = hashes[k]
        first = i
        following = np.uint64(0)
        for k in range(i + 1, len(kinds)):
            if not is_fact[k] and kinds[k] != TIME:
                following = hashes[k]
                break
        around = (previous * np.uint64(31) + following) * np.uint64(0x9E3779B97F4A7C15)
        contexts[place] = np.uint32(around >> np.uint64(48))


@inlined
def _figures(kinds: _Bytes, tokens: _Hashes) -> np.uint64:
    """64 bits of all figures in their order, each with the unit or month that came after it."""
    figures = np.uint64(0)
    for token in range(len(kinds)):
        if kinds[token] == FIGURE:
            figures = figures * np.uint64(31) + tokens[token]
    return figures


@part()
def choose_facts(
    kinds: _Bytes,
    tokens: _Hashes,
    of_tokens: _Hashes,
    starts: _Flags,
    lines: _Lines,
    dropped: np.uint64,
    most: int,
    paragraph_of_line: npt.NDArray[np.int64],
    paragraphs: int,
) -> tuple[_Column, _Column, _Column, np.uint64]:
    """Which tokens are facts: figures, and names that do not only stand where a sentence begins.

    A name is no stopword of the languages `dropped`. At the beginning of a sentence it counts where another name
    follows, or where it stands elsewhere too. Where most words have a capital, it makes none a name.

    Returns: each fact once, in order, as 32 bits; 16 bits of the words around it where it stands first; how many stand
    first in each paragraph; 64 bits of all figures. Of more than `most` those of the lowest hashes, so that two
    articles leave out the same.
    """
    count, capitals, words = len(kinds), 0, 0
    for i in range(count):
        capitals += int(kinds[i] == NAME or kinds[i] == CAPITAL)
        words += int(kinds[i] == WORD)
    for i in range(count):
        if kinds[i] == NAME and (of_tokens[i] & dropped != np.uint64(0) or capitals > 2 * words):
            kinds[i] = CAPITAL
    size = 16
    while size < 2 * count + 2:
        size *= 2
    seen = np.zeros(size, dtype=np.uint64)
    is_fact = np.zeros(count, dtype=np.bool_)
    _tell_facts(kinds, tokens, starts, seen, is_fact)
    seen[:] = np.uint64(0)
    facts, where = np.empty(count, dtype=np.uint32), np.empty(count, dtype=np.int64)
    total = _list_once(tokens, is_fact, seen, facts, where)
    facts, where = facts[:total], where[:total]
    if total > most:
        is_kept = facts < np.sort(facts)[most]
        facts, where = facts[is_kept], where[is_kept]
    counts = np.zeros(paragraphs, dtype=np.uint32)
    for token in where:
        counts[paragraph_of_line[min(lines[token], len(paragraph_of_line) - 1)]] += 1
    contexts = np.empty(len(where), dtype=np.uint32)
    _tell_contexts(kinds, tokens, is_fact, where, contexts)
    return facts.copy(), contexts, counts, _figures(kinds, tokens)


@compiled(_FOUND(_READONLY, *[types.uint64[::1]] * 4, types.uint64, types.int64, types.int64[::1], types.int64))
def find_in(
    utf8: _Bytes,
    times: _Hashes,
    units: _Hashes,
    sieve: _Hashes,
    rows: _Hashes,
    dropped: np.uint64,
    most: int,
    paragraph_of_line: npt.NDArray[np.int64],
    paragraphs: int,
) -> tuple[_Column, _Column, _Column, np.uint64]:
    """Both of the above."""
    kinds, tokens, of_tokens, starts, lines = read_tokens(utf8, times, units, sieve, rows)
    return choose_facts(kinds, tokens, of_tokens, starts, lines, dropped, most, paragraph_of_line, paragraphs)
