"""Where the capitalised words of a text are, and which of its lines are headlines."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, part
from unecho.core.kernels.names import letters as n
from unecho.core.kernels.names.letters import Codes, Letters

CODES: Final = types.Array(types.uint32, 1, "C", readonly=True)
Table = npt.NDArray[np.int64]
LINE_START, LINE_END, HEADLINE, FIRST_RUN, LAST_RUN = range(5)
"""Columns of a line; its runs are those from the first up to the last, without it."""
_ROWS: Final = types.int64[:, ::1]
_WORDS_AND_LINES: Final = types.Tuple((_ROWS, _ROWS, types.int64))  # type: ignore[no-untyped-call]
_AMP: Final = tuple(ord(letter) for letter in "&amp;")
_MOST_INITIALS: Final = 5
_LONGEST_LINE: Final = 160
_FEWEST_WORDS: Final = 4
_FEWEST_LOUD: Final = 3
_LONG_WORD: Final = 4
_SENTENCE_END: Final = tuple(ord(letter) for letter in '.?!,:”"')


@part(allocates=False)
def _dotted_end(codes: Codes, letters: Letters, at: int) -> int:
    """Where a dotted abbreviation ends; 0 where none begins there. Bounded, so that no text costs more than linear."""
    if at + 2 >= len(codes) or codes[at + 1] != n.DOT:
        return 0
    end, units = 0, 0
    at += 2
    while units < _MOST_INITIALS and at < len(codes) and letters[codes[at]] & n.BEGINS:
        units += 1
        at += 1
        if at < len(codes) and codes[at] == n.DOT:
            end = at
            at += 1
        if not n.is_word(codes, letters, at):
            end = at
    return end


@part(allocates=False)
def _letters_end(codes: Codes, letters: Letters, at: int) -> int:
    while n.is_word(codes, letters, at):
        at += 1
    return at


@part(allocates=False)
def _is_amp(codes: Codes, at: int) -> bool:
    """Whether an escaped ampersand stands there."""
    if at + len(_AMP) > len(codes):
        return False
    same = 0
    for place in range(len(_AMP)):
        same += codes[at + place] == _AMP[place]
    return same == len(_AMP)


@part(allocates=False)
def _word_end(codes: Codes, letters: Letters, at: int) -> int:
    """Where a word ends that begins there; it may hold apostrophes and ampersands."""
    at += 1
    while n.is_word_or_line(codes, letters, at) or (at < len(codes) and letters[codes[at]] & n.MARK):
        at += 1
    while at < len(codes) and (codes[at] in (n.AMPERSAND, n.APOSTROPHE, n.CURLY)):
        if _is_amp(codes, at) and n.is_word(codes, letters, at + len(_AMP)):
            at = _letters_end(codes, letters, at + len(_AMP))
        elif n.is_word(codes, letters, at + 1):
            at = _letters_end(codes, letters, at + 1)
        else:
            break
    return at


@part(allocates=False)
def _is_headline(codes: Codes, letters: Letters, start: int, end: int) -> bool:
    """Whether the words of a line are capitalised whatever they are."""
    if end - start > _LONGEST_LINE:
        return False
    last = end - 1
    while last > start and letters[codes[last]] & n.SPACE:
        last -= 1
    is_loud = n.is_upper(codes, letters, start, end)
    if codes[last] in _SENTENCE_END and not is_loud:
        return False
    words, long_words, capitals, at = 0, 0, 0, start
    while at < end:
        if letters[codes[at]] & n.SPACE:
            at += 1
            continue
        first = at
        while at < end and not letters[codes[at]] & n.SPACE:
            at += 1
        words += 1
        if at - first >= _LONG_WORD and letters[codes[first]] & n.ALPHA:
            long_words += 1
            capitals += letters[codes[first]] & n.UPPER != 0
    if is_loud:
        return words >= _FEWEST_LOUD
    return long_words >= _FEWEST_WORDS and 4 * capitals >= 3 * long_words


@part(allocates=False)
def _add_line(codes: Codes, letters: Letters, lines: Table, count: int, start: int, end: int) -> int:
    if end == start:
        return count
    lines[count, LINE_START], lines[count, LINE_END] = start, end
    lines[count, HEADLINE] = _is_headline(codes, letters, start, end)
    lines[count, FIRST_RUN] = lines[count, LAST_RUN] = 0
    return count + 1


@part(allocates=False)
def _find_places(codes: Codes, letters: Letters, places: Table) -> int:
    """Put down where a word may begin or a line end; how many places there are."""
    count, before = 0, 0
    # Without a branch, which a processor foretells badly where a letter is a capital once in a while.
    for at in range(len(codes)):
        about = letters[codes[at]]
        places[count] = at
        count += (about & n.BEGINS != 0) & (before & n.WORD == 0) | (about & n.LINE_END != 0)
        before = about
    return count


@compiled(_WORDS_AND_LINES(CODES, types.int64[::1]))
def find_words(codes: Codes, letters: Letters) -> tuple[Table, Table, int]:
    """The words that begin with a letter outside a to z, and the lines that are not empty.

    `codes`: the text's characters, shape (n,).

    Returns: of each word where it begins, where it ends, whether it folds to ASCII, and room for where it is folded
    that does not, shape (words, 5); of each line where it begins and ends, whether it is a headline, and room for its
    runs, shape (lines, 5); how many words do not fold to ASCII.
    """
    places = np.empty(len(codes) + 1, dtype=np.int64)
    most = _find_places(codes, letters, places)
    words = np.empty((most, 5), dtype=np.int64)
    lines = np.empty((most + 1, 5), dtype=np.int64)
    count, end, line, start, others = 0, 0, 0, 0, 0
    for place in range(most):
        at = places[place]
        if at < end:
            continue
        if letters[codes[at]] & n.LINE_END:
            line = _add_line(codes, letters, lines, line, start, at)
            start = at + 1
            continue
        end = _dotted_end(codes, letters, at)
        if end == 0:
            end = _word_end(codes, letters, at)
        words[count, 0], words[count, 1] = at, end
        words[count, 2], words[count, 3], words[count, 4] = n.folds(codes, letters, at, end), 0, 0
        others += 1 - words[count, 2]
        count += 1
    line = _add_line(codes, letters, lines, line, start, len(codes))
    return words[:count], lines[:line], others
