"""The words, names and figures of a text of a batch that was folded to ASCII, in one pass over its bytes."""

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.article.days import KNOWN_BITS
from unecho.core.kernels.article.languages import languages_of
from unecho.core.kernels.article.reading import is_inside, is_letter_lost, is_possessive, read_run
from unecho.core.kernels.article.texts import mix
from unecho.core.kernels.article.tokens import (
    CAPITAL,
    CLASSES,
    FIGURE,
    NAME,
    SENTENCE_ENDS,
    UPPER,
    WORD,
    is_digit,
    is_letter,
    note_figure,
    note_word,
    read_figure,
    read_word,
)
from unecho.core.kernels.batch.bytes import digits_of, eight_at, first_bytes, letters_of, put_eight, run_of
from unecho.core.kernels.batch.columns import tuple_of
from unecho.core.kernels.compiled import inlined, part

_Bytes = npt.NDArray[np.uint8]
_Hashes = npt.NDArray[np.uint64]
_Places = npt.NDArray[np.int64]


class Words(NamedTuple):
    """The words of one text in small letters, without possessives.

    Attributes:
        hashes: 64 bits of each, see `kernels.article.texts`.
        languages: a bit for each that it is a stopword of.
        line_starts: of each line, the first word in it or after it.
    """

    hashes: _Hashes
    languages: _Hashes
    line_starts: _Places


class Tokens(NamedTuple):
    """The words and figures of one text, see `kernels.article.tokens`.

    Attributes:
        kinds: WORD and the like.
        hashes: 64 bits of each.
        languages: a bit for each that it is a stopword of.
        starts: whether it begins a sentence.
        lines: the line of each.
        scratch: bytes of one figure.
    """

    kinds: _Bytes
    hashes: _Hashes
    languages: _Hashes
    starts: npt.NDArray[np.bool_]
    lines: npt.NDArray[np.int32]
    scratch: _Bytes


class Lexicon(NamedTuple):
    """Words that are known, as hashes.

    Attributes:
        times, units: see `kernels.article.tokens.read_tokens`.
        sieve, rows: see `kernels.article.languages`.
        days: see `kernels.article.days`.
        known: whether one of the times and days has a hash that begins with these KNOWN_BITS.
    """

    times: _Hashes
    units: _Hashes
    sieve: _Hashes
    rows: _Hashes
    days: _Hashes
    known: npt.NDArray[np.bool_]


_LONGS: Final = types.uint64[::1]
WORDS: Final = tuple_of(Words, _LONGS, _LONGS, types.int64[::1])
TOKENS: Final = tuple_of(
    Tokens, types.uint8[::1], _LONGS, _LONGS, types.boolean[::1], types.int32[::1], types.uint8[::1]
)
LEXICON: Final = tuple_of(Lexicon, *[_LONGS] * 5, types.boolean[::1])
_LINE_END, _SPACE, _DOT, _APOSTROPHE, _S = 10, 32, 46, 39, 115


@inlined
def may_be_known(word: np.uint64, known: npt.NDArray[np.bool_]) -> bool:
    """Whether it may be one of the times and days."""
    return bool(known[word >> np.uint64(64 - KNOWN_BITS)])


@inlined
def _byte_at(utf8: _Bytes, at: int) -> int:
    """The byte there, a space after the end."""
    return int(utf8[at]) if at < len(utf8) else _SPACE


@part(allocates=False)
def read_words(  # noqa: PLR0912, PLR0915 - in one loop: its state would be copied for each word
    utf8: _Bytes, line_count: int, joined: _Bytes, begun: int, words: Words, tokens: Tokens, lexicon: Lexicon
) -> tuple[int, int, int, bool]:
    """Fills `words`, `tokens` and, from `begun` on, `joined` with the words and a space after each.

    Returns: where `joined` ends, how many words and tokens there are, and whether the text is as plain as it is taken
    to be. Sixteen bytes that are no letters must stand after `utf8`, and after what is put into `joined`.
    """
    size = len(utf8)
    at, read, length, line, month = 0, 0, begun, 0, 0
    word_count, count = 0, 0
    begins, is_plain, follows = True, True, False
    words.line_starts[0] = 0
    while at < size and is_plain:
        eight = eight_at(utf8, at)
        byte = int(utf8[at])
        if byte == _SPACE:
            at += 1
            continue
        if not is_inside(byte):
            if byte == _LINE_END:
                line += 1
                is_plain = line < line_count
                if is_plain:
                    words.line_starts[line] = word_count
                follows = False
            elif is_letter_lost(utf8, at):
                is_plain = False
            if at >= read and byte in SENTENCE_ENDS:
                begins = True
                follows = False
                month = month if byte == _DOT else 0
            at += 1
            if byte == _APOSTROPHE and is_possessive(utf8, at - 1):
                # After a dot or a quotation mark: a word to the facts alone.
                count, month = note_word(
                    tokens.hashes, tokens.languages, tokens.starts, tokens.lines, tokens.kinds, count,
                    mix(np.uint64(1), np.uint64(_S)), 1, np.uint64(0), CLASSES[utf8[at]] == UPPER, line, begins, month,
                    lexicon.times, lexicon.units,
                )  # fmt: skip
                begins, follows = False, False
                at += 1
                is_plain = at == size or utf8[at] != _APOSTROPHE
            continue
        # Most words are of 15 letters at most, and nothing else.
        letters_at = letters_of(eight)
        digits_at = digits_of(eight)
        letters = run_of(letters_at | digits_at)
        first = first_bytes(eight | (letters_at >> np.uint64(2)), letters)
        figures = first_bytes(digits_at, letters)
        second = np.uint64(0)
        word = mix(np.uint64(letters), first)
        if letters == 8:
            following = eight_at(utf8, at + 8)
            letters_at, digits_at = letters_of(following), digits_of(following)
            more = run_of(letters_at | digits_at)
            if more > 0:
                second = first_bytes(following | (letters_at >> np.uint64(2)), more)
                figures |= first_bytes(digits_at, more)
                letters += more
                word = mix(mix(np.uint64(letters), first), second)
        after = _byte_at(utf8, at + letters)
        if figures == np.uint64(0) and letters < 16 and at >= read and after != _APOSTROPHE:
            put_eight(joined, length, first)
            if letters > 8:
                put_eight(joined, length + 8, second)
            length += letters
            joined[length] = _SPACE
            length += 1
            languages = languages_of(word, lexicon.sieve, lexicon.rows)
            words.hashes[word_count], words.languages[word_count] = word, languages
            word_count += 1
            is_capital = CLASSES[byte] == UPPER
            if follows or (is_capital and may_be_known(word, lexicon.known)):
                count, month = note_word(
                    tokens.hashes, tokens.languages, tokens.starts, tokens.lines, tokens.kinds, count, word, letters,
                    languages, is_capital, line, begins, month, lexicon.times, lexicon.units,
                )  # fmt: skip
                follows = tokens.kinds[count - 1] == FIGURE
            else:
                kind = NAME if letters > 1 else CAPITAL
                tokens.kinds[count] = kind if is_capital else WORD
                tokens.hashes[count], tokens.languages[count] = word, languages
                tokens.starts[count], tokens.lines[count] = begins, line
                count, month, follows = count + 1, 0, False
            begins = False
            at += letters + int(after == _SPACE)
            continue
        start = at
        at, letters, word, eight, has_possessive, is_plain = read_run(utf8, at, joined, length)
        length += letters
        joined[length] = _SPACE
        length += 1
        languages = languages_of(word, lexicon.sieve, lexicon.rows)
        words.hashes[word_count], words.languages[word_count] = word, languages
        word_count += 1
        if has_possessive and letters == 1:
            # A letter and its s are a word of two to the facts.
            letters, word = 2, mix(np.uint64(2), eight | np.uint64(_S << 8))
            languages = languages_of(word, lexicon.sieve, lexicon.rows)
        place = max(start, read)
        while place < at:
            byte = int(utf8[place])
            if is_digit(byte):
                place, figure = read_figure(utf8, place, tokens.scratch, lexicon.units)
                note_figure(
                    tokens.hashes, tokens.languages, tokens.starts, tokens.lines, tokens.kinds, count, figure, line,
                    begins, month,
                )  # fmt: skip
                count, month, begins = count + 1, 0, False
            elif is_letter(byte):
                if place == start:
                    place = at
                else:
                    # What is glued to a figure, and none of its units.
                    place, letters, word = read_word(utf8, place, tokens.scratch)
                    languages = languages_of(word, lexicon.sieve, lexicon.rows)
                count, month = note_word(
                    tokens.hashes, tokens.languages, tokens.starts, tokens.lines, tokens.kinds, count, word, letters,
                    languages, CLASSES[byte] == UPPER, line, begins, month, lexicon.times, lexicon.units,
                )  # fmt: skip
                begins = False
            else:
                place += 1
        read = place
        follows = count > 0 and tokens.kinds[count - 1] == FIGURE and tokens.lines[count - 1] == line and not begins
    return length, word_count, count, is_plain and line + 1 == line_count
