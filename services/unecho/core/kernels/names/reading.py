"""Cuts a run of capitalised words into names and gives each the type that its own words and neighbours tell."""

from typing import Final

from unecho.core.kernels.compiled import constant, part
from unecho.core.kernels.names import letters as n
from unecho.core.kernels.names import lexicon as x
from unecho.core.kernels.names.context import flags_after, flags_before, is_postal_state
from unecho.core.kernels.names.cuts import (
    is_,
    is_possessive,
    longest_known,
    name_stop,
    organisation_stop,
    person_stop,
    with_complement,
    with_known,
)  # fmt: skip
from unecho.core.kernels.names.letters import LETTER_S, Codes, Letters
from unecho.core.kernels.names.lexicon import NO_TYPE, ORGANIZATION, PERSON, PLACE, Lexicon, type_of
from unecho.core.kernels.names.runs import CAPITALS, END, FIRST, FLAGS, GLUE, INITIAL, KEY_END, SIGNS
from unecho.core.kernels.names.spans import KNOWN_ROW, LOOSE, TYPE, WEAK, add_span
from unecho.core.kernels.names.types import (
    NOTHING,
    any_of,
    is_headed,
    is_initials,
    is_place_by_rest,
    type_of_word,
    type_of_words,
)  # fmt: skip
from unecho.core.kernels.names.words import Table

TWO: Final = constant(-2)
"""Names of two people."""
_MOST_AFTER_PLACE: Final = 2
_EXCLAMATION: Final = 33
_NOT_AFTER_MONTH: Final = (
    x.TITLE | x.EVENT_END | x.PLACE_END | x.ORGANISATION_END | x.NOT_NAME | x.DEMONYM
)  # fmt: skip
_NOT_REST: Final = (
    x.TITLE | x.EVENT_END | x.NOT_NAME | x.DEMONYM | x.FUNCTION | x.IS_KNOWN | x.YOUNGER | x.GIVEN
)  # fmt: skip


@part(allocates=False)
def _has_title_before(codes: Codes, letters: Letters, lexicon: Lexicon, words: Table, at: int) -> bool:
    """Whether a title in lower case stands right before: "spokesman Dmitry Peskov"."""
    if words[at, SIGNS] & INITIAL:
        return False
    before = flags_before(codes, letters, lexicon, words[at, FIRST], False)
    return before & (x.TITLE | x.TITLE_PART) == x.TITLE


@part(allocates=False)
def _is_title(words: Table, at: int, stop: int) -> bool:
    return is_(words, at, x.TITLE) and (is_(words, at, x.FIRM_TITLE | x.COMMON) or at + 1 < stop)


@part(allocates=False)
def _is_initials(codes: Codes, words: Table, at: int, stop: int) -> bool:
    """Whether letters with full stops are a person's and no title: "A.G. Edwards", not "A.G. Nora Finch"."""
    if codes[words[at, FIRST] + 1] != n.DOT:
        return False
    return at + 2 >= stop or not is_(words, at + 1, x.GIVEN) or not words[at + 2, GLUE] & x.BLANK_GLUE


@part(allocates=False)
def _person_follows(words: Table, at: int, stop: int) -> bool:
    if at + 1 >= stop or is_(words, at + 1, x.DEMONYM):
        return False
    return not is_(words, at + 1, x.COMMON) or words[at + 1, FLAGS] & (x.SURNAME | x.TITLE) == x.SURNAME


@part(allocates=False)
def _is_surname(words: Table, end: int) -> bool:
    """Whether a word is the surname of a given name that is a place too."""
    if words[end, GLUE] & x.BLANK_GLUE == 0 or is_(words, end, x.TITLE | x.DEMONYM | x.NOT_NAME):
        return False
    if is_(words, end, x.SURNAME):
        return True
    return not is_(words, end, x.COMMON | x.IS_KNOWN) and not words[end, SIGNS] & CAPITALS


@part(allocates=False)
def _is_plain_name(words: Table, at: int, end: int) -> bool:
    """Whether words may be the rest of a name that begins with a place's."""
    others = 0
    for word in range(at, end):
        is_other = is_(words, word, _NOT_REST) or words[word, SIGNS] & CAPITALS != 0
        others += is_other or words[word, GLUE] & x.BLANK_GLUE == 0
    return others == 0


@part(allocates=False)
def _extent_of_known(  # noqa: PLR0911 - one decision list, in the order that it applies
    codes: Codes, letters: Letters, lexicon: Lexicon, words: Table, keys: Codes, at: int, end: int, row: int, stop: int
) -> tuple[int, int, bool]:
    """Where a name that begins with a known one ends, its type and whether that is firm; NO_TYPE: the known one's."""
    single = end == at + 1
    kind = type_of(lexicon, row)
    if end < stop and not is_possessive(words, at) and (kind == PLACE or (kind == ORGANIZATION and single)):
        if is_(words, stop - 1, x.PLACE_END) and not any_of(words, end, stop - 1, x.TITLE | x.DEMONYM):
            return stop, PLACE, True
        # One word more, or two with a hyphen: "Ocasio-Cortez".
        alone = single and (stop == end + 1 or (stop == end + 2 and words[end + 1, GLUE] & x.DASH_GLUE != 0))
        # "the Montreal Victorias": a club.
        is_team = stop == end + 1 and keys[words[end, KEY_END] - 1] == LETTER_S and words[end, GLUE] & x.BLANK_GLUE != 0
        is_team = is_team and not is_(words, end, x.DEMONYM | x.TITLE)
        if is_team and flags_before(codes, letters, lexicon, words[at, FIRST], True) & x.THE:
            return stop, ORGANIZATION, True
        # "Paris Hilton", "Israel Katz": a given name before a surname, or a word that is in no list.
        if alone and is_(words, at, x.GIVEN) and _is_surname(words, end):
            return stop, PERSON, True
    if end < stop and not is_possessive(words, end - 1):
        last, first = stop - 1, words[at, FIRST]
        if kind == PLACE and stop - end <= _MOST_AFTER_PLACE and _is_plain_name(words, end, stop):
            # "the Orlando Sentinel", "chief executive of Halden Analytics".
            has_article = flags_before(codes, letters, lexicon, first, True) & x.THE != 0
            if has_article or is_headed(codes, letters, lexicon, first):
                return stop, ORGANIZATION, False
        # "Reagan National Airport": named after him.
        is_place = kind == PERSON and words[last, FLAGS] & (x.PLACE_END | x.SURNAME) == x.PLACE_END
        if is_place and not any_of(words, end, stop, x.FIRM_TITLE | x.DEMONYM):
            return stop, PLACE, True
    # "Donald Trump Jr.": not his father.
    if kind == PERSON and not single and end < stop and is_(words, end, x.YOUNGER):
        return end + 1, PERSON, True
    if single and kind == PERSON and end < stop and not is_(words, end, x.TITLE | x.DEMONYM | x.COMMON):
        return stop, PERSON, False
    return end, NO_TYPE, not single or not is_(words, at, x.SURNAME)


@part(allocates=False)
def _read_known(
    codes: Codes, letters: Letters, lexicon: Lexicon, words: Table, keys: Codes, spans: Table, span_keys: Codes,
    count: int, at: int, end: int, row: int, stop: int,
) -> tuple[int, int]:  # fmt: skip
    end, kind, firm = _extent_of_known(codes, letters, lexicon, words, keys, at, end, row, stop)
    if kind != NO_TYPE:
        return add_span(codes, words, keys, spans, span_keys, count, at, end, kind, firm, False), end
    count = add_span(codes, words, keys, spans, span_keys, count, at, end, type_of(lexicon, row), firm, False)
    spans[count - 1, KNOWN_ROW] = row
    if end == at + 1:
        _note_beside(codes, letters, lexicon, words, spans, count - 1, at)
    return count, end


@part(allocates=False)
def _note_beside(
    codes: Codes, letters: Letters, lexicon: Lexicon, words: Table, spans: Table, span: int, at: int
) -> None:
    """Put down whether a known name of one word is weak, and whether it is loose."""
    kind = spans[span, TYPE]
    is_plain = words[at, SIGNS] & INITIAL != 0 and is_(words, at, x.COMMON)
    after = flags_after(codes, letters, lexicon, words[at, END]) if is_plain or kind == PLACE else 0
    spans[span, WEAK] = is_plain and not (kind == ORGANIZATION and after & x.DOES != 0)
    if kind == PLACE and not after & x.AFTER_PLACE:
        before = flags_before(codes, letters, lexicon, words[at, FIRST], True)
        spans[span, LOOSE] = before & x.BEFORE_PLACE == 0


@part(allocates=False)
def _type_of_unknown(  # noqa: PLR0911 - one decision list, in the order that it applies
    codes: Codes, letters: Letters, lexicon: Lexicon, words: Table, at: int, end: int
) -> tuple[int, bool, int, bool]:
    """The type of a name of no known one, or NOTHING; whether that is firm; where it begins; whether it is weak."""
    last = end - 1
    while True:
        single = end == at + 1
        if is_(words, last, x.EVENT_END) or (not single and is_(words, at, x.EVENT_BEGINNING)):
            return NOTHING, False, at, False
        if is_place_by_rest(codes, letters, lexicon, words, at, last):
            return PLACE, True, at, False
        if single:
            kind, weak = type_of_word(codes, letters, lexicon, words, at)
            return kind, False, at, weak
        if end - at > 2 and _is_end_of_office(words, at):
            return PERSON, True, at + 1, False
        if _two_people(words, at, end) > 0:
            return TWO, True, at, False
        is_surname = words[last, FLAGS] & x.SURNAME != 0 and is_(words, at, x.GIVEN) and end - at == 2
        if is_(words, last, x.PLACE_END) and not is_surname:
            is_body = is_(words, last, x.DISTRICT) and is_(words, last - 1, x.SCHOOL)
            return (ORGANIZATION if is_body else PLACE), True, at, False
        if not words[at, SIGNS] & INITIAL or words[at, FLAGS] & (x.COMMON | x.GIVEN) != x.COMMON:
            break
        at += 1
    is_plain = words[last, FLAGS] & (x.COMMON | x.SURNAME) != x.COMMON or is_(words, last, x.YOUNGER)
    # "Steve Jobs": after what is nothing but a given name a common word is a surname.
    is_given = end - at == 2 and words[at, FLAGS] & (x.GIVEN | x.COMMON) == x.GIVEN and words[last, GLUE] & x.BLANK_GLUE
    is_plain = is_plain or (is_given and not is_(words, last, x.TITLE | x.FUNCTION | x.NOT_NAME))
    if words[at, FLAGS] & (x.GIVEN | x.PLACE_HEAD) == x.GIVEN and is_plain:
        return PERSON, True, at, False
    if is_(words, at, x.PLACE_HEAD) and words[last, FLAGS] & (x.COMMON | x.IS_KNOWN) != x.COMMON:
        return PLACE, True, at, False
    if _any_not_plain(words, at + 1, end) and not words[at + 1, GLUE] & x.AMP_GLUE:
        return PERSON, True, at, False
    if is_initials(codes, letters, words, at, last):
        return PERSON, True, at, False
    kind, firm, at = type_of_words(codes, letters, lexicon, words, at, end)
    return kind, firm, at, False


@part(allocates=False)
def _is_end_of_office(words: Table, at: int) -> bool:
    """Whether a given name follows the last word of an office: "Minister for Women and Equalities Nora Finch"."""
    if not words[at, GLUE] & x.PHRASE_GLUE or is_(words, at, x.GIVEN):
        return False
    is_given = words[at + 1, FLAGS] & (x.GIVEN | x.COMMON) == x.GIVEN
    return is_given and bool(words[at + 1, GLUE] & x.BLANK_GLUE)


@part(allocates=False)
def _any_not_plain(words: Table, at: int, end: int) -> bool:
    others = 0
    for word in range(at, end):
        others += not words[word, GLUE] & x.PLAIN_GLUE
    return others > 0


@part(allocates=False)
def _two_people(words: Table, at: int, end: int) -> int:
    """Where the second of two people begins that share no name ("Anna Berg & Carl Holm"); 0 where there are not two."""
    if is_(words, at, x.GIVEN):
        for word in range(at + 2, end - 1):
            if words[word, GLUE] & x.AMP_GLUE and is_(words, word, x.GIVEN):
                return word
    return 0


@part(allocates=False)
def _read_unknown(
    codes: Codes, letters: Letters, lexicon: Lexicon, words: Table, keys: Codes, spans: Table, span_keys: Codes,
    count: int, at: int, end: int,
) -> int:  # fmt: skip
    kind, firm, at, weak = _type_of_unknown(codes, letters, lexicon, words, at, end)
    if kind == TWO:
        second = _two_people(words, at, end)
        count = add_span(codes, words, keys, spans, span_keys, count, at, second, PERSON, True, False)
        return add_span(codes, words, keys, spans, span_keys, count, second, end, PERSON, True, False)
    if kind == NOTHING:
        return count
    count = add_span(codes, words, keys, spans, span_keys, count, at, end, kind, firm, False)
    spans[count - 1, WEAK] = weak
    return count


@part(allocates=False)
def _is_date(codes: Codes, letters: Letters, lexicon: Lexicon, words: Table, at: int) -> bool:
    """Whether a day or month follows a preposition: "On Monday Deutsche Bank"."""
    if not is_(words, at, x.NOT_NAME):
        return False
    # "The News of the World and Sunday Times".
    if words[at, GLUE] & x.AND_GLUE:
        return is_(words, at - 1, x.NOT_NAME)
    before = flags_before(codes, letters, lexicon, words[at, FIRST], True)
    return before & (x.FUNCTION | x.ARTICLE) == x.FUNCTION


@part(allocates=False)
def _is_kind(codes: Codes, lexicon: Lexicon, words: Table, keys: Codes, at: int, end: int, run_end: int) -> bool:
    """Whether the first word of a sentence says what the organisation after it is: "Carmaker Ford Motor"."""
    if not words[at, SIGNS] & INITIAL or not is_(words, at, x.BEFORE_ORGANISATION) or end <= at + 2:
        return False
    if is_(words, at, x.ORGANISATION_END | x.ORGANISATION_HEAD):
        return False
    # "Team Rental Group" is a name.
    return not is_(words, at + 1, x.COMMON) or longest_known(codes, lexicon, words, keys, at + 1, run_end)[1] >= 0


@part(allocates=False)
def _is_month_and_surname(codes: Codes, letters: Letters, lexicon: Lexicon, words: Table, at: int, stop: int) -> bool:
    """Whether a month that is a given name too stands before a surname: "April Jones"."""
    if at + 1 >= stop or words[at, FLAGS] & (x.NOT_NAME | x.GIVEN) != x.NOT_NAME | x.GIVEN:
        return False
    is_surname = words[at + 1, FLAGS] & (x.SURNAME | _NOT_AFTER_MONTH) == x.SURNAME
    is_near = words[at + 1, GLUE] & x.BLANK_GLUE != 0
    if not is_surname or not is_near:
        return False
    # "In April Jones left".
    return flags_before(codes, letters, lexicon, words[at, FIRST], True) & x.BEFORE_PLACE == 0


@part(allocates=False)
def _is_heading(codes: Codes, letters: Letters, words: Table, at: int, end: int) -> bool:
    """Whether common words are all that stands on their line: "Breaking News"."""
    first, after = words[at, FIRST], words[end - 1, END]
    if first > 0 and not letters[codes[first - 1]] & n.LINE_END:
        return False
    if after < len(codes) and codes[after] != _EXCLAMATION and not letters[codes[after]] & n.LINE_END:
        return False
    others = 0
    for word in range(at, end):
        others += not is_(words, word, x.COMMON)
    return others == 0


@part(allocates=False)
def read_run(  # noqa: PLR0912, PLR0915 - one decision list, in the order that it applies
    codes: Codes, letters: Letters, lexicon: Lexicon, words: Table, keys: Codes, spans: Table, span_keys: Codes,
    count: int, at: int, run_end: int,
) -> int:  # fmt: skip
    """Put the names in one run down, in order; how many names there are now. One decision list, in its order."""
    stop = 0
    titled = _has_title_before(codes, letters, lexicon, words, at)
    start = at
    while at < run_end:
        if at > start and (not words[at, GLUE] & x.NAME_GLUE or is_possessive(words, at - 1)):
            titled = False
        if is_postal_state(codes, letters, lexicon, words[at, FIRST], words[at, END]):
            count = add_span(codes, words, keys, spans, span_keys, count, at, at + 1, PLACE, False, False)
            titled, at = False, at + 1
            continue
        known_words, row = longest_known(codes, lexicon, words, keys, at, run_end)
        if at >= stop:
            stop = name_stop(words, at, run_end)
        end = at if _is_date(codes, letters, lexicon, words, at) else organisation_stop(words, at, stop)
        if end > at + 1:
            end = with_known(codes, lexicon, words, keys, at, end, row, stop)
        if row < 0 and _is_kind(codes, lexicon, words, keys, at, end, run_end):
            at += 1
            continue
        if end > at + known_words and not (titled and row < 0) and (row >= 0 or not is_(words, at, x.FUNCTION)):
            end = with_complement(words, end, run_end)
            count = add_span(codes, words, keys, spans, span_keys, count, at, end, ORGANIZATION, True, False)
            spans[count - 1, WEAK] = _is_heading(codes, letters, words, at, end)
        elif row >= 0:
            is_surname = titled and known_words == 1 and type_of(lexicon, row) == PLACE
            if is_surname and not is_(words, at, x.COUNTRY):
                end = person_stop(words, at, stop)
                count = add_span(codes, words, keys, spans, span_keys, count, at, end, PERSON, True, False)
            else:
                count, end = _read_known(
                    codes, letters, lexicon, words, keys, spans, span_keys, count, at, at + known_words, row, stop
                )
        elif is_(words, at, x.EVENT_HEAD) and at + 1 < run_end and words[at + 1, GLUE] & x.OF_GLUE:
            end = name_stop(words, at + 1, run_end)
        elif _is_month_and_surname(codes, letters, lexicon, words, at, stop):
            end = person_stop(words, at, stop)
            count = add_span(codes, words, keys, spans, span_keys, count, at, end, PERSON, True, False)
        elif is_(words, at, x.DEMONYM | x.NOT_NAME):
            end = at + 1
        elif _is_title(words, at, stop) and not _is_initials(codes, words, at, stop):
            titled = not is_possessive(words, at) and (titled or not is_(words, at, x.TITLE_PART))
            at += 1
            continue
        elif is_(words, at, x.FUNCTION) and not (is_(words, at, x.GIVEN) and _person_follows(words, at, stop)):
            end = at + 1
        else:
            end = person_stop(words, at, stop)
            whole = with_complement(words, end, run_end) if end == at + 1 and is_(words, at, x.ORGANISATION_HEAD) else 0
            if whole > end:
                end = whole
                count = add_span(codes, words, keys, spans, span_keys, count, at, end, ORGANIZATION, True, False)
            elif titled:
                count = add_span(codes, words, keys, spans, span_keys, count, at, end, PERSON, True, False)
            else:
                count = _read_unknown(codes, letters, lexicon, words, keys, spans, span_keys, count, at, end)
        titled = False
        at = max(end, at + 1)
    return count
