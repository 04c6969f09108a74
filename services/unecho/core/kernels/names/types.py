"""The type of a name that the lexicon does not know, by its own words and those beside it."""

from typing import Final

from unecho.core.kernels.compiled import constant, part
from unecho.core.kernels.names import letters as n
from unecho.core.kernels.names import lexicon as x
from unecho.core.kernels.names.context import (
    before_report,
    before_state,
    flags_after,
    flags_before,
    flags_second_before,
)
from unecho.core.kernels.names.cuts import is_
from unecho.core.kernels.names.definitions import type_by_definition
from unecho.core.kernels.names.letters import Codes, Letters
from unecho.core.kernels.names.lexicon import NO_TYPE, ORGANIZATION, PERSON, PLACE, Lexicon
from unecho.core.kernels.names.runs import CAPITALS, END, FIRST, FLAGS, GLUE, INITIAL, POSSESSIVE, SIGNS
from unecho.core.kernels.names.words import Table

NOTHING: Final = constant(-1)
"""Not a name."""
LONGEST_CAPITALS: Final = 8
_LONGEST_PERSON: Final = 3
_SHORTEST_ENDING, _LONGEST_ENDING = 3, 8
_SHORTEST_WITH_ENDING: Final = 6
ENDING_MARK: Final = ord("~")
"""Before the last letters of words, the last one first, where the table has these."""
_M, _A, _C, _O, _D, _E, _I, _L, _V, _N, _F, _T, _Z = (ord(letter) for letter in "MacODeiLVnFtz")


@part(allocates=False)
def letters_in(codes: Codes, start: int, end: int) -> int:
    """How many characters there are beside full stops."""
    count = 0
    for at in range(start, end):
        count += codes[at] != n.DOT
    return count


@part(allocates=False)
def _type_beside(
    codes: Codes, letters: Letters, lexicon: Lexicon, words: Table, at: int, before: int, lowered: int
) -> int:
    """The type that the words beside a lone name tell. `before`, `lowered`: what `flags_before` gives of it."""
    first = words[at, FIRST]
    after = flags_after(codes, letters, lexicon, words[at, END])
    if after & x.SPEECH:
        return PERSON
    if after & x.AFTER_ORGANISATION or before & x.BEFORE_ORGANISATION:
        return ORGANIZATION
    if words[at, SIGNS] & CAPITALS:
        return NO_TYPE
    if after & x.AFTER_PLACE or lowered & x.BEFORE_PLACE:
        return PLACE
    if before & x.OF and flags_second_before(codes, letters, lexicon, first) & x.AFTER_PLACE:
        return PLACE
    return NO_TYPE


@part(allocates=False)
def _is_quoted(codes: Codes, letters: Letters, words: Table, at: int) -> bool:
    """Whether quotation marks stand right before and after: a work's title or a byname."""
    first, end = words[at, FIRST], words[at, END]
    if first == 0 or end == len(codes):
        return False
    return bool(letters[codes[first - 1]] & n.QUOTE_BEFORE != 0 and letters[codes[end]] & n.QUOTE_AFTER != 0)


@part(allocates=False)
def _has_inner_capitals(codes: Codes, start: int, end: int) -> bool:
    """Whether it begins as names of people do that have a capital within: McDonald, O'Neill, DeLillo."""
    two = codes[start + 1] if end - start > 1 else 0
    one = codes[start]
    if one in (_O, _D):
        return two in (n.APOSTROPHE, n.CURLY) or (one == _D and two in (_E, _I))
    if one == _M:
        return two == _C or (two == _A and end - start > 2 and codes[start + 2] == _C)
    if one == _L:
        return two in (_E, _A)
    if one == _V:
        return two == _A and end - start > 2 and codes[start + 2] == _N
    return one == _F and two == _I and end - start > 3 and codes[start + 2] == _T and codes[start + 3] == _Z


@part(allocates=False)
def _has_late_capital(codes: Codes, letters: Letters, start: int, end: int) -> bool:
    """Whether a capital stands after the first letter."""
    letter = 0
    for at in range(start, end):
        if codes[at] != n.DOT:
            letter += 1
            if letter > 1 and letters[codes[at]] & n.UPPER:
                return True
    return False


@part(allocates=False)
def _is_alphabetic(codes: Codes, letters: Letters, start: int, end: int) -> bool:
    others = 0
    for at in range(start, end):
        others += codes[at] != n.DOT and not letters[codes[at]] & n.ALPHA
    return others == 0


@part(allocates=False)
def _type_by_ending(codes: Codes, lexicon: Lexicon, start: int, end: int) -> int:
    """The type that the last letters of a word tell: "Olsenshire", "Vuijstenko"."""
    seen = 0
    if end - start >= _SHORTEST_WITH_ENDING:
        value = n.step(n.NO_HASH, ENDING_MARK)
        for length in range(1, min(_LONGEST_ENDING + 1, end - start)):
            value = n.step(value, codes[end - length])
            if length >= _SHORTEST_ENDING:
                seen |= x.flags_of(lexicon, value)
    if seen & x.PLACE_END:
        return PLACE
    return PERSON if seen & x.SURNAME else NO_TYPE


@part(allocates=False)
def _type_of_itself(codes: Codes, letters: Letters, words: Table, at: int, before: int, lowered: int) -> int:
    """The type that a lone word tells. `before`, `lowered`: what `flags_before` gives of it."""
    start, end = words[at, FIRST], words[at, END]
    if _has_late_capital(codes, letters, start, end) and not _has_inner_capitals(codes, start, end):
        return ORGANIZATION
    if is_(words, at, x.GIVEN | x.SURNAME) and not lowered & x.ARTICLE:
        return PERSON
    return PLACE if before & x.OF else NO_TYPE


@part(allocates=False)
def type_of_word(codes: Codes, letters: Letters, lexicon: Lexicon, words: Table, at: int) -> tuple[int, bool]:
    """The type of a lone word, or NOTHING; and whether that is weak."""
    start, end = words[at, FIRST], words[at, END]
    length = letters_in(codes, start, end)
    if length < 2 or not _is_alphabetic(codes, letters, start, end) or _is_quoted(codes, letters, words, at):
        return NOTHING, False
    is_loud = words[at, SIGNS] & CAPITALS != 0
    is_common = is_(words, at, x.COMMON)
    if is_common and (is_loud or not is_(words, at, x.PLAIN_GIVEN)):
        is_plain = words[at, SIGNS] & INITIAL != 0 and not is_(words, at, x.SURNAME)
        if is_loud or is_plain or is_(words, at, x.TITLE):
            return NOTHING, False
        # "Carter", where the text has "Ana Carter".
        return NO_TYPE, True
    lowered = flags_before(codes, letters, lexicon, start, True)
    before, kind = 0, NO_TYPE
    if not is_common:
        before = flags_before(codes, letters, lexicon, start, False)
        kind = _type_beside(codes, letters, lexicon, words, at, before, lowered)
        if kind == NO_TYPE:
            kind = type_by_definition(codes, letters, lexicon, end)
    is_by_ending = False
    if kind == NO_TYPE and is_loud:
        kind = NOTHING if length > LONGEST_CAPITALS else ORGANIZATION
    elif kind == NO_TYPE:
        kind = _type_of_itself(codes, letters, words, at, before, lowered)
        if kind == NO_TYPE and not is_common:
            kind = _type_by_ending(codes, lexicon, start, end)
            is_by_ending = kind != NO_TYPE
    if kind == NOTHING:
        return NOTHING, False
    if kind == ORGANIZATION and is_loud:
        # Half of the capitals in running text are terms of a trade ("RFP"); "the NFTC" and "(NFTC)" are bodies.
        return kind, (start == 0 or codes[start - 1] != 40) and not lowered & x.THE
    return kind, words[at, SIGNS] & INITIAL != 0 and (is_common or kind == NO_TYPE or is_by_ending)


@part(allocates=False)
def _is_before_state(codes: Codes, letters: Letters, lexicon: Lexicon, words: Table, at: int) -> bool:
    """Whether a country or a state follows a word after a comma."""
    return not words[at, SIGNS] & POSSESSIVE and before_state(codes, letters, lexicon, words[at, END])


@part(allocates=False)
def _is_dateline(codes: Codes, letters: Letters, lexicon: Lexicon, words: Table, at: int, last: int) -> bool:
    """Whether words in capitals that begin a line are where a report comes from."""
    first = words[at, FIRST]
    if not words[at, SIGNS] & CAPITALS or (first > 0 and not letters[codes[first - 1]] & n.LINE_END):
        return False
    return before_report(codes, letters, lexicon, words[last, END])


@part(allocates=False)
def is_place_by_rest(codes: Codes, letters: Letters, lexicon: Lexicon, words: Table, at: int, last: int) -> bool:
    """Whether what follows a name tells a place."""
    if _is_before_state(codes, letters, lexicon, words, last):
        return True
    return _is_dateline(codes, letters, lexicon, words, at, last)


@part(allocates=False)
def is_initials(codes: Codes, letters: Letters, words: Table, at: int, last: int) -> bool:
    """Whether the name begins with initials and ends in small letters: "J.K. Rowling"."""
    is_short = letters_in(codes, words[at, FIRST], words[at, END]) <= 2
    if not is_short or not words[at, SIGNS] & CAPITALS:
        return False
    return n.is_lower(codes, letters, words[last, FIRST] + 1, words[last, END])


@part(allocates=False)
def is_headed(codes: Codes, letters: Letters, lexicon: Lexicon, first: int) -> bool:
    """Whether a title and "of" stand before: "chief executive of"."""
    if not flags_before(codes, letters, lexicon, first, False) & x.OF:
        return False
    return flags_second_before(codes, letters, lexicon, first) & x.TITLE != 0


@part(allocates=False)
def _all_capitals(words: Table, at: int, end: int) -> bool:
    for word in range(at, end):
        if not words[word, SIGNS] & CAPITALS or words[word, END] - words[word, FIRST] < 2:
            return False
    return True


@part(allocates=False)
def any_of(words: Table, at: int, end: int, flags: int) -> bool:
    """Whether one of these words is in one of these lists."""
    seen = 0
    for word in range(at, end):
        seen |= words[word, FLAGS]
    return seen & flags != 0


@part(allocates=False)
def any_glue(words: Table, at: int, end: int, glue: int) -> bool:
    """Whether such glue ties one of these words to the one before it."""
    seen = 0
    for word in range(at, end):
        seen |= words[word, GLUE]
    return seen & glue != 0


@part(allocates=False)
def _any_loud_part(words: Table, at: int, end: int) -> bool:
    for word in range(at, end):
        is_loud = words[word, SIGNS] & CAPITALS and words[word, END] - words[word, FIRST] > 1
        if is_loud and words[word, GLUE] & x.DASH_GLUE:
            return True
    return False


@part(allocates=False)
def type_of_words(  # noqa: PLR0911 - one decision list, in the order that it applies
    codes: Codes, letters: Letters, lexicon: Lexicon, words: Table, at: int, end: int
) -> tuple[int, bool, int]:
    """The type of some words that no word of theirs tells, or NOTHING; whether it is firm; where the name begins."""
    if _all_capitals(words, at, end):
        return (NOTHING if any_of(words, at, end, x.COMMON) else ORGANIZATION), False, at
    common, given = 0, -1
    for word in range(at, end):
        common += words[word, FLAGS] & (x.COMMON | x.SURNAME) == x.COMMON
        if given < 0 and at < word < end - 1 and words[word, FLAGS] & (x.GIVEN | x.COMMON) == x.GIVEN:
            given = word
    if common == end - at:
        return NOTHING, False, at
    first = words[at, FIRST]
    if common or any_glue(words, at, end, x.AMP_GLUE):
        if given >= 0:
            return PERSON, True, given
        # "the Perth Glory"; without an article such words are headings and titles of works more often than names.
        has_article = flags_before(codes, letters, lexicon, first, True) & x.THE != 0
        return (ORGANIZATION if has_article or any_glue(words, at + 1, end, x.AMP_GLUE) else NOTHING), False, at
    before = flags_before(codes, letters, lexicon, first, False)
    after = flags_after(codes, letters, lexicon, words[end - 1, END])
    if before & (x.AT | x.BEFORE_ORGANISATION) or after & x.AFTER_ORGANISATION or _any_loud_part(words, at, end):
        return ORGANIZATION, False, at
    if is_headed(codes, letters, lexicon, first):
        return ORGANIZATION, False, at
    told = type_by_definition(codes, letters, lexicon, words[end - 1, END])
    if told not in (NO_TYPE, PERSON):
        return told, True, at
    if told == PERSON or end - at <= _LONGEST_PERSON:
        return PERSON, is_(words, end - 1, x.SURNAME), at
    return ORGANIZATION, False, at
