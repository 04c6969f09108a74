"""Where the names within a run of capitalised words end."""

from typing import Final

from unecho.core.kernels.compiled import part
from unecho.core.kernels.names import letters as n
from unecho.core.kernels.names import lexicon as x
from unecho.core.kernels.names.letters import Codes
from unecho.core.kernels.names.lexicon import Lexicon
from unecho.core.kernels.names.runs import (
    AFTER,
    CAPITALS,
    FIRST,
    FLAGS,
    GLUE,
    HASH,
    KEY,
    KEY_END,
    POSSESSIVE,
    SIGNS,
)  # fmt: skip
from unecho.core.kernels.names.words import Table

_MOST_INITIALS: Final = 2


@part(allocates=False)
def is_(words: Table, at: int, flags: int) -> bool:
    """Whether a word is in one of these lists."""
    return bool(words[at, FLAGS] & flags != 0)


@part(allocates=False)
def is_possessive(words: Table, at: int) -> bool:
    """Whether "'s" follows."""
    return bool(words[at, SIGNS] & POSSESSIVE != 0)


@part(allocates=False)
def with_link(value: int, codes: Codes, words: Table, at: int) -> int:
    """The hash of a key with what joins a word to the word before it."""
    glue = words[at, GLUE]
    if glue & x.SPACE_LINK:
        return n.step(value, n.BLANK)
    if glue & x.AMP_GLUE:
        return n.step(n.step(n.step(value, n.BLANK), n.AMPERSAND), n.BLANK)
    for place in range(words[at - 1, AFTER], words[at, FIRST]):
        value = n.step(value, n.linking(codes[place]))
    return value


@part(allocates=False)
def with_word(value: int, words: Table, keys: Codes, at: int) -> int:
    """The hash of a key with one more word's."""
    for place in range(words[at, KEY], words[at, KEY_END]):
        value = n.step(value, keys[place])
    return value


@part(allocates=False)
def _with_possessive(value: int) -> int:
    return n.step(n.step(value, n.APOSTROPHE), n.LETTER_S)


@part(allocates=False)
def _most_words(lexicon: Lexicon, words: Table, at: int) -> int:
    """The words of the longest known name that begins with this one."""
    if is_possessive(words, at):
        most = x.most_words(x.flags_of(lexicon, _with_possessive(words[at, HASH])))
        if most > 0:
            return most
    return x.most_words(words[at, FLAGS])


@part(allocates=False)
def longest_known(codes: Codes, lexicon: Lexicon, words: Table, keys: Codes, at: int, stop: int) -> tuple[int, int]:
    """How many words from `at` on are a known name, and its row; (0, -1) where none is."""
    most = min(_most_words(lexicon, words, at), stop - at)
    best, best_row = 0, -1
    value = words[at, HASH]
    for count in range(1, most + 1):
        word = at + count - 1
        if count > 1:
            value = with_word(with_link(value, codes, words, word), words, keys, word)
        row = x.known_row(lexicon, value)
        if is_possessive(words, word):
            value = _with_possessive(value)
            if row < 0:
                row = x.known_row(lexicon, value)
        if row >= 0 and not (lexicon[row, x.FLAGS] & x.CAPITALS_ONLY and not words[word, SIGNS] & CAPITALS):
            best, best_row = count, row
    return best, best_row


@part(allocates=False)
def name_stop(words: Table, at: int, end: int) -> int:
    """Where the words tied by name glue to `at` end."""
    at += 1
    while at < end and words[at, GLUE] & x.NAME_GLUE and not is_possessive(words, at - 1):
        at += 1
    return at


@part(allocates=False)
def _is_named(words: Table, at: int) -> bool:
    """Whether a number or "Jr." after a word is part of a person's name: not "World War II"."""
    return is_(words, at, x.GIVEN | x.SURNAME) and not is_(words, at, x.EVENT_END | x.TITLE)


@part(allocates=False)
def person_stop(words: Table, at: int, stop: int) -> int:
    """Where a name that begins at `at` ends: before a title, a nationality or a day."""
    end = at + 1
    while end < stop:
        if is_(words, end, x.YOUNGER) and _is_named(words, end - 1):
            return end + 1
        # Not of "Saif al-Islam Gaddafi".
        is_people = is_(words, end, x.DEMONYM) and words[end, GLUE] & x.PLAIN_GLUE != 0
        if is_people or is_(words, end, x.NOT_NAME) or words[end, FLAGS] & (x.FIRM_TITLE | x.SURNAME) == x.FIRM_TITLE:
            break
        if words[end, FLAGS] & (x.FUNCTION | x.GIVEN | x.SURNAME) == x.FUNCTION:
            break
        if words[end, GLUE] & x.HYPHEN_GLUE and is_(words, end, x.IS_KNOWN) and is_(words, end - 1, x.IS_KNOWN):
            break
        end += 1
    return end


@part(allocates=False)
def _is_called(words: Table, first: int, at: int) -> bool:
    """Whether a title or a person's first names stand before a word: "Mr Daily", "E.G. Daily", "Elizabeth Daily"."""
    before = at - 1
    if words[before, SIGNS] & CAPITALS and words[before, KEY_END] - words[before, KEY] <= _MOST_INITIALS:
        return not is_(words, before, x.IS_KNOWN)
    if before != first:
        return False
    is_given = words[before, FLAGS] & (x.GIVEN | x.COMMON | x.STATE) == x.GIVEN
    return bool(is_given or is_(words, before, x.FIRM_TITLE))


@part(allocates=False)
def _may_end(words: Table, first: int, at: int, stop: int) -> bool:
    """Whether an organisation's last word may be that here: "China Daily", not "China Daily Volume" or "Mr Daily"."""
    if not is_(words, at, x.LAST_END):
        return True
    if _is_called(words, first, at):
        return False
    return at + 1 == stop or is_(words, at + 1, x.TITLE | x.NOT_NAME)


@part(allocates=False)
def _is_part_of_title(words: Table, at: int) -> bool:
    """Whether a word belongs to the title after it: not of "Vuijst AG Chairman"."""
    return bool(words[at, FLAGS] & (x.TITLE | x.LEGAL_FORM) == x.TITLE)


@part(allocates=False)
def organisation_stop(words: Table, at: int, stop: int) -> int:
    """The end of an organisation's name that begins at `at`, told by its last word; `at` where there is none."""
    found = at
    for end in range(at + 1, stop):
        ends = is_(words, end, x.ORGANISATION_END) and _may_end(words, at, end, stop)
        if is_(words, end, x.NOT_NAME) or (is_(words, end, x.FIRM_TITLE) and not ends):
            break
        if ends:
            is_title = end + 1 < stop and is_(words, end + 1, x.TITLE) and _is_part_of_title(words, end)
            is_person = is_(words, end - 1, x.FIRM_TITLE) and end == at + 1 and is_(words, end, x.SURNAME)
            if not is_title and not is_person:
                found = end + 1
    # "Air Force Base", "Bank Street": a place that holds an organisation's word.
    if at < found < stop and words[stop - 1, FLAGS] & (x.PLACE_END | x.ORGANISATION_END) == x.PLACE_END:
        return at
    return found


@part(allocates=False)
def with_known(
    codes: Codes, lexicon: Lexicon, words: Table, keys: Codes, at: int, end: int, row: int, stop: int
) -> int:  # fmt: skip
    """The end of an organisation's name that parts no known one ("Groupe Air France"); `at` where one begins there.

    `row`: of the known name that begins at `at`, or -1.
    """
    count, last = longest_known(codes, lexicon, words, keys, end - 1, stop)
    if count < 2 or x.type_of(lexicon, last) != x.ORGANIZATION:
        return end
    return at if row >= 0 else end - 1 + count


@part(allocates=False)
def _is_on_day(words: Table, at: int) -> bool:
    """Whether "on" and a day or a month stand there: "Norwich Union on Thursday", not "the Commission on AIDS"."""
    if words[at, GLUE] & (x.OF_GLUE | x.ALSO_GLUE):
        return False
    return is_(words, at, x.NOT_NAME) and not words[at, SIGNS] & CAPITALS


@part(allocates=False)
def _is_body(words: Table, at: int, end: int, run_end: int) -> bool:
    """Whether words are a body of their own: "Royal Bank", "Bank of"; not "Urban Development"."""
    if not is_(words, end - 1, x.ORGANISATION_HEAD):
        return False
    return end > at + 1 or (end < run_end and words[end, GLUE] & x.COMPLEMENT_GLUE != 0)


@part(allocates=False)
def with_complement(words: Table, end: int, run_end: int) -> int:
    """The end with what "of", "for" or "and" adds to an organisation's head ("Department of Housing ...")."""
    head = end - 1
    if not is_(words, head, x.ORGANISATION_HEAD) or is_possessive(words, head) or end == run_end:
        if end < run_end and words[end, GLUE] & x.ALSO_GLUE and not is_possessive(words, head):
            last = organisation_stop(words, end, name_stop(words, end, run_end))
            if last > end and not is_(words, head, x.ORGANISATION_END):
                return last
        return end
    if not words[end, GLUE] & x.COMPLEMENT_GLUE:
        return end
    stop = name_stop(words, end, run_end)
    if stop == end + 1 and _is_on_day(words, end):
        return end
    while (
        stop < run_end
        and words[stop, GLUE] & x.AND_GLUE
        and not is_possessive(words, stop - 1)
        and is_(words, stop, x.COMMON)
    ):
        last = name_stop(words, stop, run_end)
        if _is_body(words, stop, last, run_end):
            break
        stop = last
    return stop
