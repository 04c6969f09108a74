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
_Flags = npt.NDArray[np.bool_]
_Lines = npt.NDArray[np.int32]

WORD: Final = 0
NAME: Final = 1
"""A word with a capital that is no stopword."""
FIGURE: Final = 2
TIME: Final = 3
"""A weekday, or a month without a day."""
CAPITAL: Final = 4
"""A word with a capital that is no name: a stopword, or a single letter."""

_READONLY: Final = types.Array(types.uint8, 1, "C", readonly=True)
_TOKENS: Final = types.Tuple(  # type: ignore[no-untyped-call]
    (types.uint8[::1], types.uint64[::1], types.boolean[::1], types.int32[::1], types.uint64)
)
_FOUND: Final = types.Tuple((*[types.uint32[::1]] * 3, types.uint64))  # type: ignore[no-untyped-call]
_WORD: Final = types.Tuple((types.int64, types.int64, types.uint64))  # type: ignore[no-untyped-call]
_FIGURE: Final = types.Tuple((types.int64, types.uint64))  # type: ignore[no-untyped-call]
_FACTS: Final = types.Tuple((types.uint32[::1], types.uint32[::1], types.int32[::1]))  # type: ignore[no-untyped-call]


_LINE_END, _SPACE, _PERCENT, _APOSTROPHE, _PLUS, _COMMA, _MINUS, _DOT, _COLON, _S = (
    10,
    32,
    37,
    39,
    43,
    44,
    45,
    46,
    58,
    115,
)
_INSIDE: Final = (_COMMA, _DOT, _COLON)
"""Of a figure, between digits."""
_SENTENCE_ENDS: Final = (_LINE_END, 33, 34, _DOT, 59, 63)
_RANKS: Final = (110, 114, _S, 116)
"""What nd, rd, st and th begin with."""
_LONGEST_UNIT: Final = 2
"""Letters of one that is not known; more are a word."""
_MONTHS: Final = 24
"""Of the times: long and short forms."""
_FIRST_UNIT: Final = 100
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


@compiled(_WORD(_READONLY, types.int64, types.uint8[::1]))
def _read_word(utf8: _Bytes, at: int, lowered: _Bytes) -> tuple[int, int, np.uint64]:
    """Where a word ends that begins there, its length without a possessive, and 64 bits of it in lower case."""
    length = 0
    eight = np.uint64(0)
    while at < len(utf8):
        byte = utf8[at]
        kind = _CLASSES[byte]
        if _LOWER <= kind <= _DIGIT:
            small = byte | np.uint8(32) if kind == _UPPER else byte
            eight |= np.uint64(small) << np.uint64(8 * (length & 7))
            lowered[length] = small
            length += 1
        elif byte != _APOSTROPHE or at + 1 == len(utf8) or not _is_letter(utf8[at + 1]):
            break
        at += 1
    if length > 2 and utf8[at - 2] == _APOSTROPHE and lowered[length - 1] == _S:
        return at, length - 1, hash_text(lowered, 0, length - 1, np.uint64(0))
    return at, length, mix(np.uint64(length), eight) if length <= 8 else hash_text(lowered, 0, length, np.uint64(0))


@inlined
def _with(figure: np.uint64, more: int) -> np.uint64:
    """A figure with its unit, currency or month."""
    return figure * np.uint64(31) + np.uint64(more)


@compiled(types.int64(_READONLY, types.int64, types.uint8[::1]))
def _read_signs(utf8: _Bytes, at: int, text: _Bytes) -> int:
    """Puts currency and sign before a figure that begins there into `text`; how many they are."""
    length = 0
    if at > 0 and _is_currency(utf8[at - 1]):
        at -= 1
        text[length] = utf8[at]
        length += 1
    # A sign, but no dash of a range.
    if at > 0 and (utf8[at - 1] == _MINUS or utf8[at - 1] == _PLUS):
        before = int(utf8[at - 2]) if at > 1 else _SPACE
        if not _is_digit(before) and not _is_letter(before):
            text[length] = utf8[at - 1]
            length += 1
    return length


@compiled(_FIGURE(_READONLY, types.int64, types.uint64, types.uint8[::1], types.uint64[::1]))
def _read_unit(utf8: _Bytes, at: int, figure: np.uint64, text: _Bytes, units: _Hashes) -> tuple[int, np.uint64]:
    """Where what belongs to a figure ends, and the figure with it. 1st, 2nd, 3rd and 4th are the bare figures."""
    if at == len(utf8):
        return at, figure
    if utf8[at] == _PERCENT or (utf8[at] == _SPACE and at + 1 < len(utf8) and utf8[at + 1] == _PERCENT):
        return at, _with(figure, _FIRST_UNIT)
    if _is_currency(utf8[at]):
        return at, _with(figure, int(utf8[at]))
    if not _is_letter(utf8[at]):
        return at, figure
    end, letters, word = _read_word(utf8, at, text)
    unit = _index_of(word, units)
    if unit >= 0:
        figure = _with(figure, _FIRST_UNIT + unit // 4)
    elif letters > _LONGEST_UNIT:
        end = at
    elif letters == 1 or text[0] not in _RANKS:
        figure = figure * np.uint64(31) + word
    return end, figure


@compiled(_FIGURE(_READONLY, types.int64, types.uint8[::1], types.uint64[::1]))
def _read_figure(utf8: _Bytes, at: int, text: _Bytes, units: _Hashes) -> tuple[int, np.uint64]:
    """Where a figure ends that begins there, and 64 bits of it with sign, currency and unit, without its commas."""
    length = _read_signs(utf8, at, text)
    while at < len(utf8):
        byte = utf8[at]
        if _is_digit(byte):
            text[length] = byte
            length += 1
        elif byte in _INSIDE and at + 1 < len(utf8) and _is_digit(utf8[at + 1]):
            if byte != _COMMA:
                text[length] = byte
                length += 1
        else:
            break
        at += 1
    return _read_unit(utf8, at, hash_text(text, 0, length, np.uint64(7)), text, units)


@inlined
def _kind_of(is_capital: bool, is_name: bool, is_time: bool) -> int:
    if is_time:
        return TIME
    if is_name:
        return NAME
    return CAPITAL if is_capital else WORD


@compiled(_TOKENS(_READONLY, *[types.uint64[::1]] * 4, types.uint64))
def read_tokens(
    utf8: _Bytes, times: _Hashes, units: _Hashes, slots: _Hashes, languages: _Hashes, dropped: np.uint64
) -> tuple[_Bytes, _Hashes, _Flags, _Lines, np.uint64]:
    """The words and figures of a folded text whose letters still have their case.

    `times`: hashes of the twelve months, then of their short forms, then of the weekdays. `units`: hashes of words that
    belong to the figure before them, by fours of one meaning. `dropped`: the languages whose stopwords are no names.

    Returns: of each token its kind, 64 bits, whether it begins a sentence, its line; shape (n,). And 64 bits of all
    figures in order.
    """
    most = len(utf8) // 2 + 2
    kinds, hashes = np.empty(most, dtype=np.uint8), np.empty(most, dtype=np.uint64)
    starts, lines = np.empty(most, dtype=np.bool_), np.empty(most, dtype=np.int32)
    text = np.empty(len(utf8) + 4, dtype=np.uint8)
    count, line, at, month = 0, 0, 0, 0
    begins = True
    while at < len(utf8):
        byte = utf8[at]
        if _is_digit(byte):
            at, figure = _read_figure(utf8, at, text, units)
            if month > 0:
                figure = _with(figure, month)
                month = 0
            kinds[count], hashes[count] = FIGURE, figure
        elif _is_letter(byte):
            is_capital = _CLASSES[byte] == _UPPER
            at, length, word = _read_word(utf8, at, text)
            follows = not begins and count > 0 and kinds[count - 1] == FIGURE and lines[count - 1] == line
            place = _index_of(word, times) if is_capital else -1
            unit = _index_of(word, units) if follows and not is_capital else -1
            if unit >= 0:
                hashes[count - 1] = _with(hashes[count - 1], _FIRST_UNIT + unit // 4)
                continue
            month = place % 12 + 1 if 0 <= place < _MONTHS else 0
            if month > 0 and follows:
                # The day came first.
                hashes[count - 1] = _with(hashes[count - 1], month)
                month = 0
            is_name = is_capital and length > 1 and languages[slot_of(word, slots)] & dropped == np.uint64(0)
            kinds[count], hashes[count] = _kind_of(is_capital, is_name, place >= 0), word
        else:
            line += byte == _LINE_END
            if byte in _SENTENCE_ENDS:
                begins = True
                month = month if byte == _DOT else 0
            at += 1
            continue
        starts[count], lines[count] = begins, line
        count += 1
        begins = False
    figures = np.uint64(0)
    for token in range(count):
        # With the unit or month that came after it.
        if kinds[token] == FIGURE:
            figures = figures * np.uint64(31) + hashes[token]
    return kinds[:count], hashes[:count], starts[:count], lines[:count], figures


@inlined
def _seen_at(value: np.uint64, table: _Hashes) -> int:
    """Where the value is in the table, or where it can be put. No value is 0."""
    slot = np.int64((value * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(32)) & (len(table) - 1)
    while table[slot] != np.uint64(0) and table[slot] != value:
        slot = (slot + 1) & (len(table) - 1)
    return slot  # type: ignore[return-value]


@inlined
def _value_of(word_or_figure: np.uint64) -> np.uint64:
    """Its hash, which must not be 0. Hashes of a figure with one unit and with the next are neighbours."""
    return word_or_figure if word_or_figure != np.uint64(0) else np.uint64(1)


@compiled(types.boolean[::1](types.uint8[::1], types.uint64[::1], types.boolean[::1], types.uint64[::1]))
def _are_facts(kinds: _Bytes, hashes: _Hashes, starts: _Flags, inside: _Hashes) -> _Flags:
    """Which tokens are facts; `inside`: an empty table with room for all."""
    count = len(kinds)
    is_fact = np.zeros(count, dtype=np.bool_)
    for i in range(count):
        is_name = kinds[i] == NAME and (not starts[i] or (i + 1 < count and kinds[i + 1] == NAME and not starts[i + 1]))
        is_fact[i] = kinds[i] == FIGURE or is_name
        if is_fact[i]:
            value = _value_of(hashes[i])
            inside[_seen_at(value, inside)] = value
    for i in range(count):
        if kinds[i] == NAME and not is_fact[i]:
            is_fact[i] = inside[_seen_at(_value_of(hashes[i]), inside)] != np.uint64(0)
    return is_fact


@compiled(types.uint32[::1](types.uint8[::1], types.uint64[::1], types.boolean[::1]))
def _contexts(kinds: _Bytes, hashes: _Hashes, is_fact: _Flags) -> npt.NDArray[np.uint32]:
    """16 bits of the words next to each token that are neither facts nor times."""
    count = len(kinds)
    before = np.empty(count, dtype=np.uint64)
    previous = np.uint64(0)
    for i in range(count):
        before[i] = previous
        if not is_fact[i] and kinds[i] != TIME:
            previous = hashes[i]
    contexts = np.empty(count, dtype=np.uint32)
    following = np.uint64(0)
    for i in range(count - 1, -1, -1):
        around = (before[i] * np.uint64(31) + following) * np.uint64(0x9E3779B97F4A7C15)
        contexts[i] = np.uint32(around >> np.uint64(48))
        if not is_fact[i] and kinds[i] != TIME:
            following = hashes[i]
    return contexts


@compiled(_FACTS(types.uint8[::1], types.uint64[::1], types.boolean[::1], types.int32[::1], types.int64))
def choose_facts(
    kinds: _Bytes, hashes: _Hashes, starts: _Flags, lines: _Lines, most: int
) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint32], _Lines]:
    """Which tokens are facts: figures, and names that do not only stand where a sentence begins.

    A name at the beginning of a sentence counts where another name follows, or where it stands elsewhere too. Where
    most words have a capital, it makes none a name.

    Returns: each fact once, in order, as 32 bits; 16 bits of the words around it where it stands first; its line there.
    Shape (n,). Of more than `most` those of the lowest hashes, so that two articles leave out the same.
    """
    if ((kinds == NAME) | (kinds == CAPITAL)).sum() > 2 * (kinds == WORD).sum():
        kinds = np.where(kinds == NAME, np.uint8(WORD), kinds)
    size = 16
    while size < 2 * len(kinds) + 2:
        size *= 2
    seen = np.zeros(size, dtype=np.uint64)
    is_fact = _are_facts(kinds, hashes, starts, seen)
    contexts = _contexts(kinds, hashes, is_fact)
    seen[:] = np.uint64(0)
    facts, where = np.empty(len(kinds), dtype=np.uint32), np.empty(len(kinds), dtype=np.int64)
    total = 0
    for i in np.flatnonzero(is_fact):
        value = _value_of(hashes[i])
        slot = _seen_at(value, seen)
        if seen[slot] == np.uint64(0):
            seen[slot] = value
            facts[total], where[total] = np.uint32((value * np.uint64(0xBF58476D1CE4E5B9)) >> np.uint64(32)), i
            total += 1
    facts, where = facts[:total], where[:total]
    if total > most:
        is_kept = facts < np.sort(facts)[most]
        facts, where = facts[is_kept], where[is_kept]
    return facts.copy(), contexts[where], lines[where]


@compiled(_FOUND(_READONLY, *[types.uint64[::1]] * 4, types.uint64, types.int64, types.int64[::1], types.int64))
def find_in(
    utf8: _Bytes,
    times: _Hashes,
    units: _Hashes,
    slots: _Hashes,
    languages: _Hashes,
    dropped: np.uint64,
    most: int,
    paragraph_of_line: npt.NDArray[np.int64],
    paragraphs: int,
) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint32], npt.NDArray[np.uint32], np.uint64]:
    """Both of the above: facts and contexts, how many facts stand first in each paragraph, 64 bits of all figures."""
    kinds, hashes, starts, lines, figures = read_tokens(utf8, times, units, slots, languages, dropped)
    facts, contexts, where = choose_facts(kinds, hashes, starts, lines, most)
    counts = np.zeros(paragraphs, dtype=np.uint32)
    for line in where:
        counts[paragraph_of_line[min(line, len(paragraph_of_line) - 1)]] += 1
    return facts, contexts, counts, figures
