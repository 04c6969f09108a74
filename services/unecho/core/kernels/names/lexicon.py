"""The table of words, known names and glue that the rules for names look things up in. See `core.entities.gazetteer`.

A row is found by 64 bits of its words. Of the billion words that a stream may bring, one is taken for one of the 90,000
in the table with a chance of 3 in a million.
"""

from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.compiled import constant, part
from unecho.core.kernels.names.letters import LETTER_A, NO_HASH, Codes, step

Lexicon = npt.NDArray[np.int64]

HASH, FLAGS = range(2)
"""Columns: 64 bits of the words; what they are, and of how many words the longest known name is that begins so."""
COLUMNS: Final = 2

(
    COMMON, GIVEN, PLAIN_GIVEN, SURNAME, TITLE, FIRM_TITLE, ORGANISATION_END, ORGANISATION_HEAD, PLACE_END, PLACE_HEAD,
    BEFORE_PLACE, SPEECH, DEMONYM, NOT_NAME, FUNCTION, TITLE_PART, PARTICLE, EVENT_END, EVENT_BEGINNING, EVENT_HEAD,
    AFTER_PLACE, BEFORE_ORGANISATION, AFTER_ORGANISATION, POSTAL_STATE, STATE, COUNTRY, ABBREVIATION, AFTER_COMMA,
    LEGAL_FORM, THE, ARTICLE, AT, OF, SMALL, JONG, YOUNGER, DISTRICT, SCHOOL,
    IS_KNOWN, KNOWN_PERSON, KNOWN_ORGANISATION, KNOWN_PLACE, CAPITALS_ONLY,
    NAME_GLUE, PHRASE_GLUE, BLANK_GLUE, DASH_GLUE, HYPHEN_GLUE, AMP_GLUE, AND_GLUE, ALSO_GLUE, COMPLEMENT_GLUE,
    OF_GLUE, PLAIN_GLUE, SPACE_LINK, BEGINS_KNOWN, DOES, LAST_END,
) = (1 << bit for bit in range(58))  # fmt: skip
MOST_SHIFT: Final = 58
MOST_WORDS: Final = 15
"""Of the known names: four bits, under that of the sign."""

NO_TYPE, PERSON, ORGANIZATION, PLACE = (constant(number) for number in range(4))
_CAPITAL_A, _CAPITAL_Z = 65, 90


@part(allocates=False)
def find_row(lexicon: Lexicon, value: int) -> int:
    """The row of these 64 bits, or -1."""
    mask = len(lexicon) - 1
    at = (value ^ (value >> 29)) & mask
    while lexicon[at, FLAGS] != 0:
        if lexicon[at, HASH] == value:
            return at
        at = (at + 1) & mask
    return -1


@part(allocates=False)
def flags_of(lexicon: Lexicon, value: int) -> int:
    """What the words are; 0 where they are in no list."""
    row = find_row(lexicon, value)
    return 0 if row < 0 else lexicon[row, FLAGS]


@part(allocates=False)
def known_row(lexicon: Lexicon, value: int) -> int:
    """The row of a known name, or -1."""
    row = find_row(lexicon, value)
    return row if row >= 0 and lexicon[row, FLAGS] & IS_KNOWN else -1


@part(allocates=False)
def most_words(flags: int) -> int:
    """How many words the longest known name has that begins with this one."""
    return (flags >> MOST_SHIFT) & MOST_WORDS


@part(allocates=False)
def type_of(lexicon: Lexicon, row: int) -> int:
    """The type of a known name."""
    flags = lexicon[row, FLAGS]
    if flags & KNOWN_PERSON:
        return PERSON
    return ORGANIZATION if flags & KNOWN_ORGANISATION else PLACE


@part(allocates=False)
def flags_between(lexicon: Lexicon, codes: Codes, start: int, end: int, lowered: bool) -> int:
    """What the word there is, as it stands or in lower case of ASCII."""
    if start >= end:
        return 0
    value = NO_HASH
    for at in range(start, end):
        code = codes[at]
        if lowered and _CAPITAL_A <= code <= _CAPITAL_Z:
            code += LETTER_A - _CAPITAL_A
        value = step(value, code)
    return flags_of(lexicon, value)
