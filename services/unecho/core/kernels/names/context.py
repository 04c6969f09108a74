"""What stands right beside a name."""

from typing import Final

from unecho.core.kernels.compiled import part
from unecho.core.kernels.names import letters as n
from unecho.core.kernels.names import lexicon as x
from unecho.core.kernels.names.letters import Codes, Letters
from unecho.core.kernels.names.lexicon import Lexicon

_WINDOW: Final = 24
_OPENING_MOST: Final = 7
_ABBREVIATION_MOST: Final = 6
_LONGEST_AFTER: Final = 20
_CUTS: Final = (0x22, 0x201C, 0x2018, 0x28)
"""A quotation or a parenthesis begins: what is before belongs to something else."""
_CAPITAL_A, _CAPITAL_Z = 65, 90
_POSTAL: Final = 2
_OPEN, _CLOSE = 40, 41


@part(allocates=False)
def begins(codes: Codes, letters: Letters, lexicon: Lexicon, position: int) -> bool:
    """Whether a sentence, a line or a quotation begins there, so that its capital says nothing."""
    at = position - 1
    stop = max(-1, at - _OPENING_MOST)
    while at > stop and letters[codes[at]] & n.OPENING:
        if letters[codes[at]] & n.QUOTE:
            return True
        at -= 1
    if at < 0:
        return True
    if not letters[codes[at]] & n.ENDING:
        return False
    return codes[at] != n.DOT or not _is_abbreviation(codes, letters, lexicon, at)


@part(allocates=False)
def _is_abbreviation(codes: Codes, letters: Letters, lexicon: Lexicon, end: int) -> bool:
    """Whether what a full stop follows at `end` is one."""
    start = end
    has_dot = False
    while start > max(0, end - _ABBREVIATION_MOST) and codes[start - 1] != n.BLANK:
        start -= 1
        has_dot |= codes[start] == n.DOT
    if end - start == 1 or has_dot:
        return True
    if not n.folds(codes, letters, start, end):
        return False
    return x.flags_of(lexicon, n.hash_folded(codes, letters, start, end)) & x.ABBREVIATION != 0


@part(allocates=False)
def word_before(codes: Codes, letters: Letters, position: int) -> tuple[int, int]:
    """Where the word right before begins and ends; twice the same where there is none."""
    if position == 0 or (codes[position - 1] != n.BLANK and codes[position - 1] != n.HARD_BLANK):
        return 0, 0
    lowest = max(0, position - _WINDOW)
    end = position
    while end > lowest and letters[codes[end - 1]] & n.SPACE:
        end -= 1
    start = end
    while start > lowest and not letters[codes[start - 1]] & n.SPACE and codes[start - 1] not in _CUTS:
        start -= 1
    return start, end


@part(allocates=False)
def flags_before(codes: Codes, letters: Letters, lexicon: Lexicon, position: int, lowered: bool) -> int:
    """What the word right before is, as it stands or in lower case."""
    start, end = word_before(codes, letters, position)
    return x.flags_between(lexicon, codes, start, end, lowered)


@part(allocates=False)
def flags_after(codes: Codes, letters: Letters, lexicon: Lexicon, position: int) -> int:
    """What the word in lower case right after is; 0 where there is none."""
    at, length = position, len(codes)
    if at + 1 < length and codes[at] in (n.APOSTROPHE, n.CURLY) and codes[at + 1] == n.LETTER_S:
        at += 2
    start = at
    while at < length and at < start + 2 and (codes[at] == n.BLANK or codes[at] == n.COMMA):
        at += 1
    end = n.small_run(codes, at)
    if at == start or not 0 < end - at <= _LONGEST_AFTER or n.is_word_or_line(codes, letters, end):
        return 0
    return x.flags_between(lexicon, codes, at, end, False)


@part(allocates=False)
def flags_second_before(codes: Codes, letters: Letters, lexicon: Lexicon, position: int) -> int:
    """What the word before the word right before is, in lower case."""
    lowest = max(0, position - _WINDOW)
    start = end = position
    for _ in range(2):
        end = start
        while end > lowest and letters[codes[end - 1]] & n.SPACE:
            end -= 1
        start = end
        while start > lowest and not letters[codes[start - 1]] & n.SPACE:
            start -= 1
    return x.flags_between(lexicon, codes, start, end, True)


@part(allocates=False)
def _is_capital(codes: Codes, at: int) -> bool:
    return at < len(codes) and _CAPITAL_A <= codes[at] <= _CAPITAL_Z


@part(allocates=False)
def _name_end(codes: Codes, at: int) -> int:
    """Where a capital and small letters after it end, all of ASCII; `at` where they do not stand there."""
    if not _is_capital(codes, at):
        return at
    end = n.small_run(codes, at + 1)
    return at if end == at + 1 else end


@part(allocates=False)
def _goes_on(codes: Codes, letters: Letters, at: int) -> bool:
    """Whether what ends there is but a part of a name or a word ("U.S.-based"), or owns what follows."""
    if n.is_word_or_line(codes, letters, at):
        return True
    if at < len(codes) and codes[at] == n.DASH:
        return True
    if at + 1 >= len(codes):
        return False
    if codes[at] == n.APOSTROPHE or codes[at] == n.CURLY:
        return bool(codes[at + 1] == n.LETTER_S)
    return codes[at] == n.BLANK and _is_capital(codes, at + 1)


@part(allocates=False)
def _is_dotted(codes: Codes, at: int) -> bool:
    """Whether two capitals with full stops stand there: "N.C."."""
    if at + 3 >= len(codes) or not _is_capital(codes, at) or not _is_capital(codes, at + 2):
        return False
    return bool(codes[at + 1] == n.DOT and codes[at + 3] == n.DOT)


@part(allocates=False)
def _ascii_end(codes: Codes, at: int) -> int:
    """Where letters of ASCII end."""
    while at < len(codes) and (_is_capital(codes, at) or n.LETTER_A <= codes[at] <= n.LETTER_Z):
        at += 1
    return at


@part(allocates=False)
def before_report(codes: Codes, letters: Letters, lexicon: Lexicon, end: int) -> bool:
    """Whether a day, a month or an agency follows, as after the place of a report: "OLSENA, Nov 20 (Reuters)"."""
    if end + 2 >= len(codes):
        return False
    stop = _ascii_end(codes, end + 2)
    if not 0 < stop - end - 2 <= _LONGEST_AFTER:
        return False
    flags = x.flags_between(lexicon, codes, end + 2, stop, True)
    if codes[end] == n.COMMA and codes[end + 1] == n.BLANK:
        return flags & x.NOT_NAME != 0
    is_agency = flags & x.KNOWN_ORGANISATION != 0 and stop < len(codes) and codes[stop] == _CLOSE
    return bool(is_agency and codes[end] == n.BLANK and codes[end + 1] == _OPEN)


@part(allocates=False)
def before_state(codes: Codes, letters: Letters, lexicon: Lexicon, end: int) -> bool:
    """Whether a country or a state follows after a comma: "Paxton, Illinois"."""
    if end + 2 >= len(codes) or codes[end] != n.COMMA or codes[end + 1] != n.BLANK:
        return False
    first = end + 2
    stop = _name_end(codes, first)
    if stop == first and _is_dotted(codes, first):
        stop = first + 2 * _POSTAL
        value = n.hash_folded(codes, letters, first, stop)
        return not _goes_on(codes, letters, stop) and x.flags_of(lexicon, value) & x.STATE != 0
    if stop == first:
        stop = first + _POSTAL
        if not (_is_capital(codes, first) and _is_capital(codes, first + 1)) or _goes_on(codes, letters, stop):
            return False
        return x.flags_between(lexicon, codes, first, stop, False) & x.POSTAL_STATE != 0
    if stop < len(codes) and codes[stop] == n.BLANK:
        second = _name_end(codes, stop + 1)
        if second > stop + 1 and not _goes_on(codes, letters, second):
            stop = second
    if _goes_on(codes, letters, stop):
        return False
    return x.flags_between(lexicon, codes, first, stop, True) & x.STATE != 0


@part(allocates=False)
def is_postal_state(codes: Codes, letters: Letters, lexicon: Lexicon, first: int, end: int) -> bool:
    """Whether two capitals are the state of the place before them: "Lawrence, KS"."""
    if end - first != _POSTAL or not x.flags_between(lexicon, codes, first, end, False) & x.POSTAL_STATE:
        return False
    start, stop = word_before(codes, letters, first)
    if stop - start <= _POSTAL or codes[stop - 1] != n.COMMA:
        return False
    return bool(letters[codes[start]] & n.UPPER != 0)
