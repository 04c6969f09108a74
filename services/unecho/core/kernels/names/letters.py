"""What is known of a character, and the folding of a word's: see `core.entities.letters`, which fills the table."""

from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.compiled import constant, part

Codes = npt.NDArray[np.uint32]
Letters = npt.NDArray[np.int64]

BEGINS: Final = 1 << 0
"""May begin a word that is looked at: a letter outside a to z."""
UPPER: Final = 1 << 1
LOWER: Final = 1 << 2
TITLE_CASE: Final = 1 << 3
WORD: Final = 1 << 4
"""A letter or figure of any kind."""
DECIMAL: Final = 1 << 5
SPACE: Final = 1 << 6
ALPHA: Final = 1 << 7
LINE_END: Final = 1 << 8
OPENING: Final = 1 << 9
"""May stand between the end of a sentence and the next one."""
ENDING: Final = 1 << 10
QUOTE: Final = 1 << 11
"""Begins a quotation."""
QUOTE_BEFORE: Final = 1 << 12
QUOTE_AFTER: Final = 1 << 13
ADDRESS: Final = 1 << 14
"""Beside a word, it is part of an address, an account or code."""
MARK: Final = 1 << 15
"""Combines with the letter before it."""
FOLDS: Final = 1 << 16
"""To letters of ASCII, whatever stands beside it."""
FILLED: Final = 1 << 17
LENGTH_SHIFT: Final = 18
"""Of the number of these letters, three bits; the letters follow, eight bits each."""
FOLDED_SHIFT: Final = 21
FOLDED_MOST: Final = 4

AMPERSAND, APOSTROPHE, CURLY, DASH, DOT, COMMA, BLANK, UNDERSCORE = 38, 39, 0x2019, 45, 46, 44, 32, 95
HARD_BLANK: Final = 0xA0
LETTER_A, LETTER_S, LETTER_Z = 97, 115, 122
_BASIS: Final = -3750763034362895579
_PRIME: Final = np.uint64(1099511628211)
NO_HASH: Final = constant(_BASIS)
"""Of nothing."""


@part(allocates=False)
def step(value: int, code: int) -> int:
    """The hash with one more character: FNV-1a (Fowler, Noll, Vo 1991) of code points, in 64 bits with a sign."""
    # Without a sign meanwhile: for the compiler a product with one never overflows, and it leaves out what would.
    return np.int64((np.uint64(value) ^ np.uint64(code)) * _PRIME)  # type: ignore[return-value]


@part(allocates=False)
def linking(code: int) -> int:
    """A character between two words as their key has it."""
    if code == DASH:
        return BLANK
    return APOSTROPHE if code == CURLY else code


@part(allocates=False)
def hash_of(codes: Codes, start: int, end: int) -> int:
    """Of the characters as they are."""
    value = NO_HASH
    for at in range(start, end):
        value = step(value, codes[at])
    return value


@part(allocates=False)
def is_small(code: int) -> bool:
    """Whether it is one of a to z."""
    return LETTER_A <= code <= LETTER_Z


@part(allocates=False)
def is_word(codes: Codes, letters: Letters, at: int) -> bool:
    """Whether a letter or figure stands there."""
    return 0 <= at < len(codes) and letters[codes[at]] & WORD != 0


@part(allocates=False)
def is_word_or_line(codes: Codes, letters: Letters, at: int) -> bool:
    """Whether a letter, a figure or an underscore stands there."""
    return 0 <= at < len(codes) and (letters[codes[at]] & WORD != 0 or codes[at] == UNDERSCORE)


@part(allocates=False)
def is_upper(codes: Codes, letters: Letters, start: int, end: int) -> bool:
    """Whether there are capitals and no letters in lower case, as `str.isupper` has it."""
    seen = False
    for at in range(start, end):
        about = letters[codes[at]]
        if about & (LOWER | TITLE_CASE):
            return False
        seen |= about & UPPER != 0
    return seen


@part(allocates=False)
def is_lower(codes: Codes, letters: Letters, start: int, end: int) -> bool:
    """As `str.islower` has it."""
    seen = 0
    for at in range(start, end):
        seen |= letters[codes[at]]
    return seen & LOWER != 0 and seen & (UPPER | TITLE_CASE) == 0


@part(allocates=False)
def small_run(codes: Codes, at: int) -> int:
    """Where the letters a to z end that begin there."""
    while at < len(codes) and is_small(codes[at]):
        at += 1
    return at


@part(allocates=False)
def folds(codes: Codes, letters: Letters, start: int, end: int) -> bool:
    """Whether `fold_into` can write these characters."""
    is_letter = False
    for place in range(start, end):
        about = letters[codes[place]]
        if about & MARK:
            if not is_letter:
                return False
        elif not about & FOLDS:
            return False
        else:
            length = (about >> LENGTH_SHIFT) & 7
            if length > 0:
                is_letter = is_small((about >> (FOLDED_SHIFT + 8 * (length - 1))) & 255)
    return True


@part(allocates=False)
def hash_folded(codes: Codes, letters: Letters, start: int, end: int) -> int:
    """Of characters that fold to ASCII, folded."""
    value = NO_HASH
    for place in range(start, end):
        about = letters[codes[place]]
        if not about & MARK:
            for letter in range((about >> LENGTH_SHIFT) & 7):
                value = step(value, (about >> (FOLDED_SHIFT + 8 * letter)) & 255)
    return value


@part(allocates=False)
def fold_into(codes: Codes, letters: Letters, start: int, end: int, folded: Codes, at: int) -> int:
    """Write characters that `folds` takes, folded, to `folded[at:]`; where they end."""
    for place in range(start, end):
        about = letters[codes[place]]
        length = (about >> LENGTH_SHIFT) & 7
        if length == 1:
            folded[at] = (about >> FOLDED_SHIFT) & 255
            at += 1
        elif not about & MARK:
            for letter in range(length):
                folded[at] = (about >> (FOLDED_SHIFT + 8 * letter)) & 255
                at += 1
    return at
