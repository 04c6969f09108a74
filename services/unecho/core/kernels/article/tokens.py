"""The words and figures of a text, found in its bytes. See `core.signing.facts`."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.article.languages import languages_of
from unecho.core.kernels.article.texts import hash_text, mix
from unecho.core.kernels.compiled import compiled, inlined, part

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
    (types.uint8[::1], types.uint64[::1], types.uint64[::1], types.boolean[::1], types.int32[::1])
)


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
SENTENCE_ENDS: Final = (_LINE_END, 33, 34, _DOT, 59, 63)
_RANKS: Final = (110, 114, _S, 116)
"""What nd, rd, st and th begin with."""
_PER_CENT: Final = tuple(b" per cent")
_LONGEST_UNIT: Final = 2
"""Letters of one that is not known; more are a word."""
_MONTHS: Final = 24
"""Of the times: long and short forms."""
_FIRST_UNIT: Final = 100
_OTHER, LOWER, UPPER, DIGIT, _CURRENCY = range(5)


def _classes() -> _Bytes:
    classes = np.full(256, _OTHER, dtype=np.uint8)
    classes[97:123] = classes[128:] = LOWER
    classes[65:91] = UPPER
    classes[48:58] = DIGIT
    # $, or what `core.signing.facts` writes for another one.
    classes[36] = classes[2:9] = _CURRENCY
    return classes


CLASSES: Final = _classes()


@inlined
def is_letter(byte: int) -> bool:
    """Whether it is of one; bytes outside ASCII are."""
    return bool(CLASSES[byte] == LOWER or CLASSES[byte] == UPPER)


@inlined
def is_digit(byte: int) -> bool:
    """Whether it is one."""
    return bool(CLASSES[byte] == DIGIT)


@inlined
def _is_currency(byte: int) -> bool:
    return bool(CLASSES[byte] == _CURRENCY)


@inlined
def _index_of(word: np.uint64, listed: _Hashes) -> int:
    found = -1
    for place in range(len(listed)):
        if listed[place] == word:
            found = place
    return found


@part(allocates=False)
def read_word(utf8: _Bytes, at: int, lowered: _Bytes) -> tuple[int, int, np.uint64]:
    """Where a word ends that begins there, its length without a possessive, and 64 bits of it in lower case."""
    length = 0
    eight = np.uint64(0)
    while at < len(utf8):
        byte = utf8[at]
        kind = CLASSES[byte]
        if LOWER <= kind <= DIGIT:
            small = byte | np.uint8(32) if kind == UPPER else byte
            eight |= np.uint64(small) << np.uint64(8 * (length & 7))
            lowered[length] = small
            length += 1
        elif byte != _APOSTROPHE or at + 1 == len(utf8) or not is_letter(utf8[at + 1]):
            break
        at += 1
    if length > 2 and utf8[at - 2] == _APOSTROPHE and lowered[length - 1] == _S:
        return at, length - 1, hash_text(lowered, 0, length - 1, np.uint64(0))
    return at, length, mix(np.uint64(length), eight) if length <= 8 else hash_text(lowered, 0, length, np.uint64(0))


@inlined
def _with(figure: np.uint64, more: int) -> np.uint64:
    """A figure with its unit, currency or month."""
    return figure * np.uint64(31) + np.uint64(more)


@inlined
def _is_per_cent(utf8: _Bytes, at: int) -> bool:
    """Whether these two words stand there, after a blank."""
    if at + len(_PER_CENT) > len(utf8):
        return False
    for place in range(len(_PER_CENT)):
        if utf8[at + place] != _PER_CENT[place]:
            return False
    after = at + len(_PER_CENT)
    return after == len(utf8) or not LOWER <= CLASSES[utf8[after]] <= DIGIT


@part(allocates=False)
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
        if not is_digit(before) and not is_letter(before):
            text[length] = utf8[at - 1]
            length += 1
    return length


@part()
def _read_unit(utf8: _Bytes, at: int, figure: np.uint64, text: _Bytes, units: _Hashes) -> tuple[int, np.uint64]:
    """Where what belongs to a figure ends, and the figure with it. 1st, 2nd, 3rd and 4th are the bare figures."""
    if at == len(utf8):
        return at, figure
    if utf8[at] == _PERCENT or (utf8[at] == _SPACE and at + 1 < len(utf8) and utf8[at + 1] == _PERCENT):
        return at, _with(figure, _FIRST_UNIT)
    if utf8[at] == _SPACE and _is_per_cent(utf8, at):
        return at + len(_PER_CENT), _with(figure, _FIRST_UNIT)
    if _is_currency(utf8[at]):
        return at, _with(figure, int(utf8[at]))
    if not is_letter(utf8[at]):
        return at, figure
    end, letters, word = read_word(utf8, at, text)
    unit = _index_of(word, units)
    if unit >= 0:
        figure = _with(figure, _FIRST_UNIT + unit // 4)
    elif letters > _LONGEST_UNIT:
        end = at
    elif letters == 1 or text[0] not in _RANKS:
        figure = figure * np.uint64(31) + word
    return end, figure


@part()
def read_figure(utf8: _Bytes, at: int, text: _Bytes, units: _Hashes) -> tuple[int, np.uint64]:
    """Where a figure ends that begins there, and 64 bits of it with sign, currency and unit, without its commas."""
    length = _read_signs(utf8, at, text)
    while at < len(utf8):
        byte = utf8[at]
        if is_digit(byte):
            text[length] = byte
            length += 1
        elif byte in _INSIDE and at + 1 < len(utf8) and is_digit(utf8[at + 1]):
            if byte != _COMMA:
                text[length] = byte
                length += 1
        else:
            break
        at += 1
    return _read_unit(utf8, at, hash_text(text, 0, length, np.uint64(7)), text, units)


@inlined
def _kind_of(is_capital: bool, letters: int, is_time: bool) -> int:
    if is_time:
        return TIME
    if not is_capital:
        return WORD
    return NAME if letters > 1 else CAPITAL


@inlined
def note_figure(
    tokens: _Hashes, of_tokens: _Hashes, starts: _Flags, lines: _Lines, kinds: _Bytes, count: int,
    figure: np.uint64, line: int, begins: bool, month: int,
) -> None:  # fmt: skip
    """Puts a figure down as the token `count`, with the month before it, or 0."""
    kinds[count], of_tokens[count] = FIGURE, np.uint64(0)
    tokens[count] = figure if month == 0 else _with(figure, month)
    starts[count], lines[count] = begins, line


@inlined
def note_word(
    tokens: _Hashes, of_tokens: _Hashes, starts: _Flags, lines: _Lines, kinds: _Bytes, count: int,
    word: np.uint64, letters: int, languages: np.uint64, is_capital: bool, line: int, begins: bool, month: int,
    times: _Hashes, units: _Hashes,
) -> tuple[int, int]:  # fmt: skip
    """Puts a word down as the token `count`, or adds it to the figure before it.

    Returns: how many tokens there are now, and the month that a day may follow, or 0.
    """
    follows = not begins and count > 0 and kinds[count - 1] == FIGURE and lines[count - 1] == line
    time = _index_of(word, times) if is_capital else -1
    unit = _index_of(word, units) if follows and not is_capital else -1
    if unit >= 0:
        tokens[count - 1] = _with(tokens[count - 1], _FIRST_UNIT + unit // 4)
    else:
        month = time % 12 + 1 if 0 <= time < _MONTHS else 0
        if month > 0 and follows:
            # The day came first.
            tokens[count - 1] = _with(tokens[count - 1], month)
            month = 0
        kinds[count] = _kind_of(is_capital, letters, time >= 0)
        tokens[count], of_tokens[count], starts[count], lines[count] = word, languages, begins, line
        count += 1
    return count, month


@compiled(_TOKENS(_READONLY, *[types.uint64[::1]] * 4))
def read_tokens(
    utf8: _Bytes, times: _Hashes, units: _Hashes, sieve: _Hashes, rows: _Hashes
) -> tuple[_Bytes, _Hashes, _Hashes, _Flags, _Lines]:
    """The words and figures of a folded text whose letters still have their case.

    `times`: hashes of the twelve months, then of their short forms, then of the weekdays. `units`: hashes of words that
    belong to the figure before them, by fours of one meaning.

    Returns: of each token its kind, 64 bits, of a NAME the languages that it is a stopword of, whether it begins a
    sentence, its line; shape (n,).
    """
    most = len(utf8) // 2 + 2
    kinds, tokens, of_tokens = (
        np.empty(most, dtype=np.uint8),
        np.empty(most, dtype=np.uint64),
        np.empty(most, dtype=np.uint64),
    )
    starts, lines = np.empty(most, dtype=np.bool_), np.empty(most, dtype=np.int32)
    text = np.empty(len(utf8) + 4, dtype=np.uint8)
    count, line, at, month = 0, 0, 0, 0
    begins = True
    while at < len(utf8):
        byte = utf8[at]
        if is_digit(byte):
            at, figure = read_figure(utf8, at, text, units)
            note_figure(tokens, of_tokens, starts, lines, kinds, count, figure, line, begins, month)
            count, month, begins = count + 1, 0, False
        elif is_letter(byte):
            at, letters, word = read_word(utf8, at, text)
            count, month = note_word(
                tokens, of_tokens, starts, lines, kinds, count, word, letters, languages_of(word, sieve, rows),
                CLASSES[byte] == UPPER, line, begins, month, times, units,
            )  # fmt: skip
            begins = False
        else:
            line += byte == _LINE_END
            if byte in SENTENCE_ENDS:
                begins = True
                month = month if byte == _DOT else 0
            at += 1
    return kinds[:count], tokens[:count], of_tokens[:count], starts[:count], lines[:count]
