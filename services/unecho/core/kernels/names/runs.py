"""The capitalised words of a text with their keys, tied into runs: neighbours with nothing but glue between."""

from typing import Final

import numpy as np

from unecho.core.kernels.compiled import part
from unecho.core.kernels.names import letters as n
from unecho.core.kernels.names import lexicon as x
from unecho.core.kernels.names.context import begins
from unecho.core.kernels.names.letters import Codes, Letters
from unecho.core.kernels.names.lexicon import Lexicon
from unecho.core.kernels.names.words import FIRST_RUN, LAST_RUN, LINE_END, Table

FIRST, END, AFTER, KEY, KEY_END, HASH, FLAGS, GLUE, SIGNS, RUN = range(10)
"""Columns of a word: where it begins and ends, possessive left off; where what belongs to it ends; its key; 64 bits of
that; what it is; what ties it to the word before it, 0 for the first of a run; its signs;
the number of its run."""
WORD_COLUMNS: Final = 10
INITIAL, POSSESSIVE, CAPITALS = 1, 2, 4
"""Signs: it begins a sentence, a line or a quotation; "'s" follows; it is all in capitals."""
LONGEST_GLUE: Final = 9
MOST_WORDS: Final = 12
_LONGEST: Final = 40
_LONGEST_HALF_OF: Final = 6
_HALF: Final = (2, 6)
_HOST: Final = (2, 5)
_COM: Final = (99, 111, 109)
_YOUNGER_AFTER: Final = (44, 59, 41, 39, 0x2019)
_N, _T, _L, _R, _E, _V, _M, _D = (ord(letter) for letter in "ntlrevmd")


@part(allocates=False)
def _is_address(codes: Codes, letters: Letters, first: int, after: int) -> bool:
    """Whether the word is part of an address, an account, a file's name or code."""
    if first > 0 and letters[codes[first - 1]] & n.ADDRESS:
        return True
    if after == len(codes):
        return False
    if letters[codes[after]] & n.ADDRESS:
        return True
    if codes[after] != n.DOT:
        return False
    end = n.small_run(codes, after + 1)
    length = end - after - 1
    if not _HOST[0] <= length <= _HOST[1] or n.is_word_or_line(codes, letters, end):
        return False
    is_com = length == len(_COM) and codes[after + 1] == _COM[0] and codes[after + 2] == _COM[1]
    return not (is_com and codes[after + 3] == _COM[2])


@part(allocates=False)
def _half_end(codes: Codes, letters: Letters, lexicon: Lexicon, after: int) -> int:
    """Where the second half of a Chinese or Korean given name ends ("Tung Chee-hwa"); `after` where there is none."""
    end = n.small_run(codes, after + 1)
    if not _HALF[0] <= end - after - 1 <= _HALF[1]:
        return after
    if n.is_word_or_line(codes, letters, end) or (end < len(codes) and codes[end] == n.DASH):
        return after
    return after if x.flags_between(lexicon, codes, after + 1, end, False) & (x.COMMON | x.JONG) == x.COMMON else end


@part(allocates=False)
def _with_half(
    codes: Codes, letters: Letters, lexicon: Lexicon, first: int, after: int, keys: Codes, end: int
) -> tuple[int, int]:
    """Where a word's key ends, and the word, with the second half of a given name where there is one."""
    if codes[first - 1] != n.BLANK or after == len(codes) or codes[after] != n.DASH:
        return end, after
    half = _half_end(codes, letters, lexicon, after)
    for place in range(after, half):
        keys[end] = n.BLANK if place == after else codes[place]
        end += 1
    return end, half


@part(allocates=False)
def _is_contraction(key: Codes, start: int, end: int) -> bool:
    """Whether it ends like "don't" or "we'll"."""
    length = end - start
    if length < 2:
        return False
    last, before = key[end - 1], key[end - 2]
    if before == n.APOSTROPHE:
        return last in (_M, _D, _T) and (last != _T or (length > 2 and key[end - 3] == _N))
    if length < 3 or key[end - 3] != n.APOSTROPHE:
        return False
    return (last == _L and before == _L) or (last == _E and (before in (_R, _V)))


@part(allocates=False)
def _owns_stop(codes: Codes, letters: Letters, at: int, flags: int) -> bool:
    """Whether a full stop there is the abbreviation's, not (only) the sentence's."""
    if at == len(codes) or codes[at] != n.DOT:
        return False
    if flags & x.YOUNGER:
        return True
    if at + 1 == len(codes):
        return False
    if codes[at + 1] in _YOUNGER_AFTER:
        return True
    return codes[at + 1] == n.BLANK and at + 2 < len(codes) and letters[codes[at + 2]] & n.LOWER != 0


@part(allocates=False)
def _glue_of(codes: Codes, lexicon: Lexicon, words: Table, last: int, first: int, flags: int) -> int:
    """What ties a word to the word `last`; 0 where nothing does."""
    end = words[last, AFTER]
    glue = x.flags_of(lexicon, n.hash_of(codes, end, first))
    if not glue & (x.NAME_GLUE | x.PHRASE_GLUE):
        return 0
    if first - end == 2 and codes[end] == n.DOT:
        is_letter = words[last, END] - words[last, FIRST] == 1
        return glue if is_letter or words[last, FLAGS] & x.ABBREVIATION else 0
    if first - end == 2 and codes[end] == n.COMMA:
        return glue if flags & x.AFTER_COMMA else 0
    return glue


@part(allocates=False)
def write_key(codes: Codes, letters: Letters, found: Table, word: int, folded: Codes, keys: Codes, at: int) -> int:
    """Write a word's folded letters to `keys[at:]`, an escaped ampersand as one; where they end."""
    start = at
    if found[word, 2] == 1:
        at = n.fold_into(codes, letters, found[word, 0], found[word, 1], keys, at)
    else:
        for place in range(found[word, 3], found[word, 4]):
            keys[at] = folded[place]
            at += 1
    end = start
    place = start
    while place < at:
        keys[end] = keys[place]
        end += 1
        if keys[place] == n.AMPERSAND and at - place >= 5 and _is_rest_of_amp(keys, place + 1):
            place += 4
        place += 1
    return end


@part(allocates=False)
def _is_rest_of_amp(keys: Codes, at: int) -> bool:
    return bool(keys[at] == 97 and keys[at + 1] == 109 and keys[at + 2] == 112 and keys[at + 3] == 59)


@part(allocates=False)
def _line_of(lines: Table, line: int, first: int, run: int) -> int:
    """The line in which a word stands, `line` or one after it; notes that the runs after `run` are in that one."""
    while first >= lines[line, LINE_END]:
        lines[line, LAST_RUN] = run + 1
        line += 1
        lines[line, FIRST_RUN] = run + 1
    return line


@part()
def read_words(
    codes: Codes, letters: Letters, lexicon: Lexicon, found: Table, folded: Codes, lines: Table, keys: Codes
) -> Table:
    """The words that count, with all that is known of each; sets the runs of `lines`."""
    words = np.empty((len(found) + 1, WORD_COLUMNS), dtype=np.int64)
    count, line, run, at = 0, 0, -1, 0
    in_run = 0
    for word in range(len(found)):
        first, after = found[word, 0], found[word, 1]
        if after - first > _LONGEST or not letters[codes[first]] & n.UPPER or _is_address(codes, letters, first, after):
            continue
        before, line = line, _line_of(lines, line, first, run)
        in_run = in_run if line == before else 0
        end = write_key(codes, letters, found, word, folded, keys, at)
        is_near = in_run > 0 and first - words[count - 1, AFTER] <= LONGEST_GLUE
        if is_near and first - words[count - 1, AFTER] == 1 and end - at < _LONGEST_HALF_OF:
            end, after = _with_half(codes, letters, lexicon, first, after, keys, end)
        name_end = after
        if end - at >= 2 and keys[end - 1] == n.LETTER_S and keys[end - 2] == n.APOSTROPHE:
            end, name_end = end - 2, after - 2
        elif _is_contraction(keys, at, end):
            continue
        value = n.hash_of(keys, at, end)
        flags = x.flags_of(lexicon, value)
        if name_end == after and flags & x.AFTER_COMMA and _owns_stop(codes, letters, after, flags):
            name_end = after = after + 1
        glue = 0
        if is_near and in_run < MOST_WORDS:
            glue = _glue_of(codes, lexicon, words, count - 1, first, flags)
        signs = 0
        if glue == 0:
            run += 1
            in_run = 0
            signs = INITIAL if begins(codes, letters, lexicon, first) else 0
        if name_end < after:
            signs |= POSSESSIVE
        if n.is_upper(codes, letters, first, name_end):
            signs |= CAPITALS
        words[count, FIRST], words[count, END], words[count, AFTER] = first, name_end, after
        words[count, KEY], words[count, KEY_END], words[count, HASH] = at, end, value
        words[count, FLAGS] = flags
        words[count, GLUE], words[count, SIGNS], words[count, RUN] = glue, signs, run
        count += 1
        in_run += 1
        at = end
    if len(lines) > 0:
        lines[line, LAST_RUN] = run + 1
    return words[:count]


@part()
def run_ends(words: Table) -> Table:
    """Where each run begins, and after the last where that ends."""
    runs = words[len(words) - 1, RUN] + 1 if len(words) > 0 else 0
    starts = np.empty(runs + 1, dtype=np.int64)
    for word in range(len(words) - 1, -1, -1):
        starts[words[word, RUN]] = word
    starts[runs] = len(words)
    return starts
