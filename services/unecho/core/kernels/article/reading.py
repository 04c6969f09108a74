"""One pass over a text in ASCII for all that is made of its words. It finds what the steps one by one find."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.article.days import most_named_day
from unecho.core.kernels.article.facts import choose_facts
from unecho.core.kernels.article.languages import choose_dropped, languages_of
from unecho.core.kernels.article.shingles import make_shingles
from unecho.core.kernels.article.texts import hash_text, mix
from unecho.core.kernels.article.tokens import (
    CLASSES,
    DIGIT,
    LOWER,
    SENTENCE_ENDS,
    UPPER,
    is_digit,
    is_letter,
    note_figure,
    note_word,
    read_figure,
    read_word,
)
from unecho.core.kernels.compiled import compiled, inlined, part

_Bytes = npt.NDArray[np.uint8]
_Hashes = npt.NDArray[np.uint64]
_Flags = npt.NDArray[np.bool_]
_Counts = npt.NDArray[np.int64]
_Column = npt.NDArray[np.uint32]

_READONLY: Final = types.Array(types.uint8, 1, "C", readonly=True)
_BYTES: Final = types.uint8[::1]
_LONGS: Final = types.uint64[::1]
_TOKENS: Final = (_BYTES, _LONGS, _LONGS, types.boolean[::1], types.int32[::1])
_ALL: Final = types.Tuple(  # type: ignore[no-untyped-call]
    (
        types.boolean,
        types.uint8[::1],
        *[types.uint32[::1]] * 3,
        types.uint8[::1],
        *[types.uint32[::1]] * 3,
        types.uint64,
        types.int64,
    )
)
_LINE_END, _SPACE, _DOT, _QUESTION, _APOSTROPHE, _S = 10, 32, 46, 63, 39, 115


@inlined
def is_inside(byte: int) -> bool:
    """Whether it stands in words."""
    return bool(LOWER <= CLASSES[byte] <= DIGIT)


@inlined
def is_possessive(utf8: _Bytes, at: int) -> bool:
    """Whether the apostrophe there begins one."""
    if at + 1 >= len(utf8) or utf8[at + 1] | 32 != _S:
        return False
    return at + 2 == len(utf8) or not is_inside(utf8[at + 2])


@inlined
def is_letter_lost(utf8: _Bytes, at: int) -> bool:
    """Whether it may be what the question mark there stands for, which `core.text.normalise` can tell."""
    return utf8[at] == _QUESTION and at + 1 < len(utf8) and (utf8[at + 1] == _QUESTION or is_letter(utf8[at + 1]))


@part(allocates=False)
def read_run(utf8: _Bytes, at: int, joined: _Bytes, length: int) -> tuple[int, int, np.uint64, np.uint64, bool, bool]:
    """A run of letters and digits that begins there, as a word in small letters without its possessive.

    It is put into `joined` at `length`. Returns: where the run ends; the letters of the word, 64 bits of it, its bytes
    where they are eight at most; whether a possessive was left out; whether the run is as plain as it is taken to be.
    """
    size, begun = len(utf8), length
    eight = np.uint64(0)
    is_plain, has_possessive = True, False
    while True:
        byte = utf8[at]
        small = byte | np.uint8(32) if CLASSES[byte] == UPPER else byte
        eight |= np.uint64(small) << np.uint64(8 * ((length - begun) & 7))
        joined[length] = small
        length += 1
        at += 1
        if at == size:
            break
        if is_inside(utf8[at]):
            continue
        if utf8[at] != _APOSTROPHE or at + 1 == size or not is_inside(utf8[at + 1]):
            break
        if is_possessive(utf8, at):
            has_possessive = True
            at += 2
            is_plain = at == size or utf8[at] != _APOSTROPHE
            break
        if not is_letter(utf8[at + 1]):
            is_plain = False
            break
        at += 1
    letters = length - begun
    word = mix(np.uint64(letters), eight) if letters <= 8 else hash_text(joined, begun, length, np.uint64(0))
    return at, letters, word, eight, has_possessive, is_plain


@part(allocates=False)
def _read_into(  # noqa: PLR0912, PLR0915 - in one loop: its state would be copied for each word
    utf8: _Bytes,
    joined: _Bytes,
    words: _Hashes,
    of_words: _Hashes,
    line_starts: _Counts,
    kinds: _Bytes,
    tokens: _Hashes,
    of_tokens: _Hashes,
    starts: _Flags,
    lines: npt.NDArray[np.int32],
    text: _Bytes,
    times: _Hashes,
    units: _Hashes,
    sieve: _Hashes,
    rows: _Hashes,
) -> tuple[int, int, int, bool]:
    """Fills the columns of `read_words`; how many bytes, words and tokens there are, and whether the text is plain."""
    size = len(utf8)
    at, read, length, line, month = 0, 0, 0, 0, 0
    word_count, count = 0, 0
    begins, is_plain = True, True
    while at < size and is_plain:
        byte = utf8[at]
        if byte == _SPACE:
            at += 1
            continue
        if not is_inside(byte):
            if byte == _LINE_END:
                line += 1
                is_plain = line < len(line_starts)
                if is_plain:
                    line_starts[line] = word_count
            elif is_letter_lost(utf8, at):
                is_plain = False
            if at >= read and byte in SENTENCE_ENDS:
                begins = True
                month = month if byte == _DOT else 0
            at += 1
            if byte == _APOSTROPHE and is_possessive(utf8, at - 1):
                # After a dot or a quotation mark: a word to the facts alone.
                count, month = note_word(
                    tokens, of_tokens, starts, lines, kinds, count, mix(np.uint64(1), np.uint64(_S)), 1, np.uint64(0),
                    CLASSES[utf8[at]] == UPPER, line, begins, month, times, units,
                )  # fmt: skip
                begins = False
                at += 1
                is_plain = at == size or utf8[at] != _APOSTROPHE
            continue
        if word_count > 0:
            joined[length] = _SPACE
            length += 1
        start = at
        at, letters, word, eight, has_possessive, is_plain = read_run(utf8, at, joined, length)
        length += letters
        languages = languages_of(word, sieve, rows)
        words[word_count], of_words[word_count] = word, languages
        word_count += 1
        if has_possessive and letters == 1:
            # A letter and its s are a word of two to the facts.
            letters, word = 2, mix(np.uint64(2), eight | np.uint64(_S << 8))
            languages = languages_of(word, sieve, rows)
        place = max(start, read)
        while place < at:
            first = utf8[place]
            if is_digit(first):
                place, figure = read_figure(utf8, place, text, units)
                note_figure(tokens, of_tokens, starts, lines, kinds, count, figure, line, begins, month)
                count, month, begins = count + 1, 0, False
            elif is_letter(first):
                if place == start:
                    place = at
                else:
                    # What is glued to a figure, and none of its units.
                    place, letters, word = read_word(utf8, place, text)
                    languages = languages_of(word, sieve, rows)
                count, month = note_word(
                    tokens, of_tokens, starts, lines, kinds, count, word, letters, languages, CLASSES[first] == UPPER,
                    line, begins, month, times, units,
                )  # fmt: skip
                begins = False
            else:
                place += 1
        read = place
    return length, word_count, count, is_plain and line + 1 == len(line_starts)


@part()
def read_words(
    utf8: _Bytes, lines: int, times: _Hashes, units: _Hashes, sieve: _Hashes, rows: _Hashes
) -> tuple[_Bytes, _Hashes, _Hashes, _Counts, _Bytes, _Hashes, _Hashes, _Flags, npt.NDArray[np.int32], bool]:
    """The words of a text as `kernels.texts.hash_words` has them, and its tokens as `kernels.facts.read_tokens` has.

    Returns: the words joined, 64 bits of each, its languages; the first word of each line. Of each token its kind, 64
    bits, its languages, whether it begins a sentence, its line. Whether the text is as plain as it is taken to be; the
    rest means nothing where it is not.
    """
    size, most = len(utf8), len(utf8) // 2 + 2
    joined, text = np.empty(size + 1, dtype=np.uint8), np.empty(size + 4, dtype=np.uint8)
    words, of_words = np.empty(most, dtype=np.uint64), np.empty(most, dtype=np.uint64)
    line_starts = np.zeros(lines, dtype=np.int64)
    kinds, tokens = np.empty(most, dtype=np.uint8), np.empty(most, dtype=np.uint64)
    of_tokens, starts = np.empty(most, dtype=np.uint64), np.empty(most, dtype=np.bool_)
    token_lines = np.empty(most, dtype=np.int32)
    length, word_count, count, is_plain = _read_into(
        utf8, joined, words, of_words, line_starts, kinds, tokens, of_tokens, starts, token_lines, text, times, units,
        sieve, rows,
    )  # fmt: skip
    return (
        joined[:length],
        words[:word_count],
        of_words[:word_count],
        line_starts,
        kinds[:count],
        tokens[:count],
        of_tokens[:count],
        starts[:count],
        token_lines[:count],
        is_plain,
    )


@compiled(_ALL(_READONLY, types.boolean[::1], *[_LONGS] * 5, *[types.int64] * 6))
def read_ascii(
    utf8: _Bytes,
    is_prose: _Flags,
    times: _Hashes,
    units: _Hashes,
    sieve: _Hashes,
    rows: _Hashes,
    days: _Hashes,
    probe: int,
    declared: int,
    most_words: int,
    fewest_words: int,
    most_paragraphs: int,
    most_facts: int,
) -> tuple[bool, _Bytes, _Column, _Column, _Column, _Bytes, _Column, _Column, _Column, np.uint64, int]:
    """What `kernels.languages`, `kernels.shingles` and `kernels.facts` find in a text in ASCII that has its case.

    Returns: whether the text is as plain as this takes it to be; the words joined; shingles, paragraphs, how many
    shingles stand first in each, the content; facts, contexts, how many facts stand first in each paragraph; 64 bits of
    all figures; the weekday named most, see `kernels.days`.
    """
    joined, words, of_words, line_starts, kinds, tokens, of_tokens, starts, lines, is_plain = read_words(
        utf8, len(is_prose), times, units, sieve, rows
    )
    dropped = choose_dropped(of_words, probe, declared)
    shingles, paragraphs, counts, content, of_line = make_shingles(
        words, of_words, dropped, line_starts, is_prose, most_words, fewest_words, most_paragraphs
    )
    facts, contexts, fact_counts, figures = choose_facts(
        kinds, tokens, of_tokens, starts, lines, dropped, most_facts, of_line, len(paragraphs)
    )
    return (
        is_plain,
        joined,
        shingles,
        paragraphs,
        counts,
        content,
        facts,
        contexts,
        fact_counts,
        figures,
        most_named_day(words, days),
    )
