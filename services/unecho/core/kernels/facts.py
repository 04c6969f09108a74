"""The names and figures of a text, found in its bytes. See `core.facts`."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, inlined
from unecho.core.kernels.languages import slot_of
from unecho.core.kernels.texts import hash_text, mix

_Bytes = npt.NDArray[np.uint8]
_Hashes = npt.NDArray[np.uint64]
_Lines = npt.NDArray[np.int32]

WORD: Final = 0
NAME: Final = 1
"""A word with a capital that is no stopword."""
FIGURE: Final = 2
TIME: Final = 3
"""A weekday, or a month without a day."""

_READONLY: Final = types.Array(types.uint8, 1, "C", readonly=True)
_TOKENS: Final = types.Tuple(  # type: ignore[no-untyped-call]
    (types.uint8[::1], types.uint64[::1], types.boolean[::1], types.int32[::1], types.uint64[::1])
)
_FACTS: Final = types.Tuple((types.uint32[::1], types.uint32[::1], types.int32[::1]))  # type: ignore[no-untyped-call]


_OTHER, _LOWER, _UPPER, _DIGIT, _CURRENCY = range(5)


def _classes() -> _Bytes:
    classes = np.full(256, _OTHER, dtype=np.uint8)
    classes[97:123] = classes[128:] = _LOWER
    classes[65:91] = _UPPER
    classes[48:58] = _DIGIT
    # $, or what `core.facts` writes for another one.
    classes[36] = classes[2:9] = _CURRENCY
    return classes


_CLASSES: Final = _classes()


@inlined
def _is_letter(byte: int) -> bool:
    return bool(_CLASSES[byte] == _LOWER or _CLASSES[byte] == _UPPER)


@inlined
def _is_digit(byte: int) -> bool:
    return bool(_CLASSES[byte] == _DIGIT)


@inlined
def _is_currency(byte: int) -> bool:
    return bool(_CLASSES[byte] == _CURRENCY)


@inlined
def _index_of(word: np.uint64, listed: _Hashes) -> int:
    found = -1
    for place in range(len(listed)):
        if listed[place] == word:
            found = place
    return found


@compiled(_TOKENS(_READONLY, *[types.uint64[::1]] * 4, types.uint64))
def read_tokens(
    utf8: _Bytes, times: _Hashes, units: _Hashes, slots: _Hashes, languages: _Hashes, dropped: np.uint64
) -> tuple[_Bytes, _Hashes, npt.NDArray[np.bool_], _Lines, _Hashes]:
    """The words and figures of a folded text whose letters still have their case.

    `times`: hashes of the twelve months, then of their short forms, then of the weekdays. `units`: hashes of words that
    belong to the figure before them, by fours of one meaning. `dropped`: the languages whose stopwords are no names.

    Returns: of each token its kind, 64 bits, whether it begins a sentence, its line; shape (n,). And 64 bits of all
    figures in order and how many capitals there were, shape (2,).
    """
    most = len(utf8) // 2 + 2
    kinds, hashes = np.empty(most, dtype=np.uint8), np.empty(most, dtype=np.uint64)
    starts, lines = np.empty(most, dtype=np.bool_), np.empty(most, dtype=np.int32)
    lowered = np.empty(len(utf8) + 4, dtype=np.uint8)
    told = np.zeros(2, dtype=np.uint64)
    count, line, at, month = 0, 0, 0, 0
    begins = True
    while at < len(utf8):
        byte = utf8[at]
        if _is_letter(byte):
            start, length = at, 0
            eight = np.uint64(0)
            while at < len(utf8):
                byte = utf8[at]
                kind = _CLASSES[byte]
                if _LOWER <= kind <= _DIGIT:
                    small = byte | np.uint8(32) if kind == _UPPER else byte
                    eight |= np.uint64(small) << np.uint64(8 * (length & 7))
                    lowered[length] = small
                    length += 1
                elif byte != 39 or at + 1 == len(utf8) or not _is_letter(utf8[at + 1]):
                    break
                at += 1
            is_whole = length <= 8
            if length > 2 and utf8[at - 2] == 39 and lowered[length - 1] == 115:
                length -= 1
                is_whole = False
            word = mix(np.uint64(length), eight) if is_whole else hash_text(lowered, 0, length, np.uint64(0))
            is_capital = 65 <= utf8[start] <= 90
            told[1] += np.uint64(is_capital)
            place = _index_of(word, times) if is_capital else -1
            if place >= 0:
                month = place % 12 + 1 if place < 24 else 0
                kinds[count] = TIME
                # Twentieth of November: the day came first.
                if month and count > 0 and kinds[count - 1] == FIGURE and lines[count - 1] == line and not begins:
                    hashes[count - 1] = hashes[count - 1] * np.uint64(31) + np.uint64(month)
                    month = 0
            else:
                follows = not is_capital and not begins and count > 0 and kinds[count - 1] == FIGURE
                unit = _index_of(word, units) if follows else -1
                if unit >= 0:
                    hashes[count - 1] = hashes[count - 1] * np.uint64(31) + np.uint64(100 + unit // 4)
                    told[0] = told[0] * np.uint64(31) + np.uint64(100 + unit // 4)
                    continue
                month = 0
                is_name = is_capital and length > 1
                if is_name:
                    is_name = languages[slot_of(word, slots)] & dropped == np.uint64(0)
                kinds[count] = NAME if is_name else WORD
            hashes[count], starts[count], lines[count] = word, begins, line
            count += 1
            begins = False
            continue
        if _is_digit(byte):
            start, length = at, 0
            if at > 0 and _is_currency(utf8[at - 1]):
                start -= 1
                lowered[length] = utf8[start]
                length += 1
            # A sign, but no dash of a range.
            if start > 0 and (utf8[start - 1] == 45 or utf8[start - 1] == 43):
                before = utf8[start - 2] if start > 1 else 32
                if not _is_digit(before) and not _is_letter(before):
                    lowered[length] = utf8[start - 1]
                    length += 1
            while at < len(utf8):
                byte = utf8[at]
                if _is_digit(byte):
                    lowered[length] = byte
                    length += 1
                elif byte in (46, 58, 44) and at + 1 < len(utf8) and _is_digit(utf8[at + 1]):
                    if byte != 44:
                        lowered[length] = byte
                        length += 1
                else:
                    break
                at += 1
            figure = hash_text(lowered, 0, length, np.uint64(7))
            if (at < len(utf8) and utf8[at] == 37) or (at + 1 < len(utf8) and utf8[at] == 32 and utf8[at + 1] == 37):
                figure = figure * np.uint64(31) + np.uint64(100)
            elif at < len(utf8) and _is_currency(utf8[at]):
                figure = figure * np.uint64(31) + np.uint64(utf8[at])
            elif at < len(utf8) and _is_letter(utf8[at]):
                unit_start, length = at, 0
                while at < len(utf8) and _is_letter(utf8[at]):
                    lowered[length] = utf8[at] + 32 if 65 <= utf8[at] <= 90 else utf8[at]
                    length += 1
                    at += 1
                word = hash_text(lowered, 0, length, np.uint64(0))
                unit = _index_of(word, units)
                if unit >= 0:
                    figure = figure * np.uint64(31) + np.uint64(100 + unit // 4)
                elif length > 2:
                    at = unit_start
                elif not (length == 2 and lowered[0] in (115, 110, 114, 116)):
                    # Neither of st, nd, rd, th: it belongs to it.
                    figure = figure * np.uint64(31) + word
            if month > 0:
                figure = figure * np.uint64(31) + np.uint64(month)
                month = 0
            told[0] = told[0] * np.uint64(31) + figure
            kinds[count], hashes[count], starts[count], lines[count] = FIGURE, figure, begins, line
            count += 1
            begins = False
            continue
        if byte == 10:
            line += 1
        if byte in (10, 33, 34, 46, 59, 63):
            begins = True
            if byte != 46:
                month = 0
        at += 1
    return kinds[:count], hashes[:count], starts[:count], lines[:count], told


@inlined
def _seen_at(value: np.uint64, table: _Hashes) -> int:
    """Where the value is in the table, or where it can be put. No value is 0."""
    slot = np.int64((value * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(32)) & (len(table) - 1)
    while table[slot] != np.uint64(0) and table[slot] != value:
        slot = (slot + 1) & (len(table) - 1)
    return slot  # type: ignore[return-value]


@compiled(_FACTS(types.uint8[::1], types.uint64[::1], types.boolean[::1], types.int32[::1], types.int64))
def choose_facts(
    kinds: _Bytes, hashes: _Hashes, starts: npt.NDArray[np.bool_], lines: _Lines, most: int
) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint32], _Lines]:
    """Which tokens are facts: figures, and names that do not only stand where a sentence begins.

    A name at the beginning of a sentence counts where another name follows, or where it stands elsewhere too. Where most
    words have a capital, it makes none a name.

    Returns: each fact once, in order, as 32 bits; 16 bits of the words around it where it stands first; its line there.
    Shape (n,). Of more than `most` those of the lowest hashes, so that two articles leave out the same.
    """
    count = len(kinds)
    size = 16
    while size < 2 * count + 2:
        size *= 2
    inside = np.zeros(size, dtype=np.uint64)
    is_fact = np.zeros(count, dtype=np.bool_)
    names, words = 0, 0
    for i in range(count):
        names += kinds[i] == NAME
        words += kinds[i] == WORD
    if names > 2 * words:
        kinds = np.where(kinds == NAME, np.uint8(WORD), kinds)
    for i in range(count):
        is_fact[i] = kinds[i] == FIGURE or (
            kinds[i] == NAME and (not starts[i] or (i + 1 < count and kinds[i + 1] == NAME and not starts[i + 1]))
        )
        if is_fact[i]:
            value = hashes[i] | np.uint64(1)
            inside[_seen_at(value, inside)] = value
    for i in range(count):
        if kinds[i] == NAME and not is_fact[i]:
            is_fact[i] = inside[_seen_at(hashes[i] | np.uint64(1), inside)] != np.uint64(0)

    before = np.empty(count, dtype=np.uint64)
    previous = np.uint64(0)
    for i in range(count):
        before[i] = previous
        if not is_fact[i] and kinds[i] != TIME:
            previous = hashes[i]
    after = np.empty(count, dtype=np.uint64)
    following = np.uint64(0)
    for i in range(count - 1, -1, -1):
        after[i] = following
        if not is_fact[i] and kinds[i] != TIME:
            following = hashes[i]

    inside[:] = np.uint64(0)
    facts, contexts = np.empty(count, dtype=np.uint32), np.empty(count, dtype=np.uint32)
    where = np.empty(count, dtype=np.int32)
    total = 0
    for i in range(count):
        if not is_fact[i]:
            continue
        value = hashes[i] | np.uint64(1)
        slot = _seen_at(value, inside)
        if inside[slot] != np.uint64(0):
            continue
        inside[slot] = value
        facts[total] = np.uint32((value * np.uint64(0xBF58476D1CE4E5B9)) >> np.uint64(32))
        around = (before[i] * np.uint64(31) + after[i]) * np.uint64(0x9E3779B97F4A7C15)
        contexts[total] = np.uint32(around >> np.uint64(48))
        where[total] = lines[i]
        total += 1
    facts, contexts, where = facts[:total].copy(), contexts[:total].copy(), where[:total].copy()
    if total > most:
        bound = np.sort(facts)[most]
        kept = 0
        for i in range(total):
            if facts[i] < bound and kept < most:
                facts[kept], contexts[kept], where[kept] = facts[i], contexts[i], where[i]
                kept += 1
        facts, contexts, where = facts[:kept].copy(), contexts[:kept].copy(), where[:kept].copy()
    return facts, contexts, where
