"""What an article says that a name is: "Olsena, a town in", "Zyltronix is the largest carmaker"."""

from typing import Final

from unecho.core.kernels.compiled import part
from unecho.core.kernels.names import letters as n
from unecho.core.kernels.names import lexicon as x
from unecho.core.kernels.names.letters import Codes, Letters
from unecho.core.kernels.names.lexicon import NO_TYPE, ORGANIZATION, PERSON, PLACE, Lexicon

_MOST_WORDS: Final = 4
_LONGEST_WORD: Final = 20
_I, _S, _W, _T, _H, _E, _N = (ord(letter) for letter in "iswthen")


@part(allocates=False)
def _stands(codes: Codes, at: int, one: int, two: int, three: int) -> int:
    """Where a blank, these letters (0 for none) and a blank end that stand there; 0 where they do not."""
    length = 1 + (one != 0) + (two != 0) + (three != 0)
    if at + length >= len(codes) or codes[at] != n.BLANK or codes[at + length] != n.BLANK:
        return 0
    same = codes[at + 1] == one and (two == 0 or codes[at + 2] == two) and (three == 0 or codes[at + 3] == three)
    return at + length if same else 0


@part(allocates=False)
def _article_end(codes: Codes, at: int) -> int:
    """Where "a", "an" or "the" ends, before the blank after it; 0 where none stands after the blank there."""
    end = max(_stands(codes, at, n.LETTER_A, 0, 0), _stands(codes, at, n.LETTER_A, _N, 0))
    return max(end, _stands(codes, at, _T, _H, _E))


@part(allocates=False)
def _definition_start(codes: Codes, at: int) -> int:
    """Where the words begin that say what the name that ends there is; 0 where none do."""
    if at < len(codes) and codes[at] == n.COMMA:
        verb = at + 1
    else:
        verb = max(_stands(codes, at, _I, _S, 0), _stands(codes, at, _W, n.LETTER_A, _S))
    article = _article_end(codes, verb) if verb > 0 else 0
    return article + 1 if article > 0 else 0


@part(allocates=False)
def _type_of_noun(flags: int, before: int) -> int:
    """The type that a noun tells; `before` where it tells none."""
    if flags & x.AFTER_PLACE:
        return PLACE
    if flags & x.BEFORE_ORGANISATION:
        return ORGANIZATION
    return PERSON if flags & (x.TITLE | x.TITLE_PART) == x.TITLE else before


@part(allocates=False)
def type_by_definition(codes: Codes, letters: Letters, lexicon: Lexicon, end: int) -> int:
    """The type that the last noun tells of those that say what a name is."""
    told, at = NO_TYPE, _definition_start(codes, end)
    if at == 0:
        return told
    for _ in range(_MOST_WORDS):
        stop = at
        while stop < len(codes) and (n.is_small(codes[stop]) or codes[stop] == n.DASH):
            stop += 1
        if not 0 < stop - at <= _LONGEST_WORD or n.is_word_or_line(codes, letters, stop):
            break
        flags = x.flags_between(lexicon, codes, at, stop, False)
        if flags & x.FUNCTION:
            break
        told = _type_of_noun(flags, told)
        if stop == len(codes) or codes[stop] != n.BLANK:
            break
        at = stop + 1
    return told
