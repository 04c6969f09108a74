"""Names in a headline, where capitals say nothing: known names and those of the article's body."""

from typing import Final

from unecho.core.kernels.compiled import part
from unecho.core.kernels.names import lexicon as x
from unecho.core.kernels.names.cuts import is_, longest_known, with_word
from unecho.core.kernels.names.letters import BLANK, NO_HASH, Codes, step
from unecho.core.kernels.names.lexicon import NO_TYPE, PERSON, PLACE, Lexicon, type_of
from unecho.core.kernels.names.notes import IN_BODY, NOT_NOTED, Notes, note, note_first, noted
from unecho.core.kernels.names.runs import FLAGS, GLUE, HASH, KEY, KEY_END
from unecho.core.kernels.names.spans import (
    FIRM,
    KNOWN_ROW,
    LOOSE,
    SPAN_HASH,
    SPAN_KEY,
    SPAN_KEY_END,
    TYPE,
    WEAK,
    add_span,
)  # fmt: skip
from unecho.core.kernels.names.words import Table

_MOST_WORDS: Final = 5
_NOT_SURNAMES: Final = (
    x.TITLE | x.NOT_NAME | x.DEMONYM | x.FUNCTION | x.EVENT_END | x.PLACE_END | x.ORGANISATION_END
)  # fmt: skip


@part(allocates=False)
def note_body(notes: Notes, spans: Table, span_keys: Codes, count: int) -> None:
    """Put the names down that a headline may use; of people the surname too."""
    for span in range(count):
        if spans[span, WEAK] or spans[span, TYPE] == NO_TYPE:
            continue
        note(notes, spans[span, SPAN_HASH] ^ IN_BODY, 2 * span)
        if spans[span, TYPE] == PERSON:
            value = NO_HASH
            for at in range(spans[span, SPAN_KEY], spans[span, SPAN_KEY_END]):
                value = NO_HASH if span_keys[at] == BLANK else step(value, span_keys[at])
            note_first(notes, value ^ IN_BODY, 2 * span + 1)


@part(allocates=False)
def _longest_in_body(words: Table, keys: Codes, notes: Notes, at: int, run_end: int) -> tuple[int, int]:
    """How many words from `at` on are a name of the body, and what is noted of it."""
    best, best_note = 0, 0
    value = words[at, HASH]
    for count in range(1, min(_MOST_WORDS, run_end - at) + 1):
        word = at + count - 1
        if count > 1:
            if not words[word, GLUE] & x.NAME_GLUE:
                break
            value = with_word(step(value, BLANK), words, keys, word)
        seen = noted(notes, value ^ IN_BODY)
        if seen != NOT_NOTED and (count > 1 or not is_(words, at, x.COMMON) or is_(words, at, x.IS_KNOWN)):
            best, best_note = count, seen
    return best, best_note


@part(allocates=False)
def read_headline_run(
    codes: Codes, lexicon: Lexicon, words: Table, keys: Codes, spans: Table, span_keys: Codes, notes: Notes,
    count: int, at: int, run_end: int, is_loud: bool,
) -> int:  # fmt: skip
    """Put the names in a run of a headline down; how many names there are now."""
    while at < run_end:
        is_common = is_(words, at, x.COMMON)
        best, seen = _longest_in_body(words, keys, notes, at, run_end)
        known_words, row = longest_known(codes, lexicon, words, keys, at, run_end)
        end = at + 1
        takes_known = False
        if row >= 0 and known_words >= best:
            is_shouted = is_loud and is_common and lexicon[row, x.FLAGS] & x.CAPITALS_ONLY != 0
            is_doubtful = is_common and noted(notes, words[at, HASH] ^ IN_BODY) == NOT_NOTED
            takes_known = known_words > 1 or not (is_doubtful or is_shouted)
        if takes_known:
            end = at + known_words
            kind = type_of(lexicon, row)
            count = add_span(codes, words, keys, spans, span_keys, count, at, end, kind, True, True)
            spans[count - 1, KNOWN_ROW] = row
            spans[count - 1, LOOSE] = kind == PLACE and known_words == 1
        elif best > 0:
            end = at + best
            of = seen // 2
            count = add_span(codes, words, keys, spans, span_keys, count, at, end, spans[of, TYPE], False, True)
            if seen % 2 == 0:
                row = spans[of, KNOWN_ROW]
                spans[count - 1, FIRM], spans[count - 1, KNOWN_ROW] = spans[of, FIRM], row
                spans[count - 1, LOOSE] = best == 1 and row >= 0 and type_of(lexicon, row) == PLACE
        elif at + 1 < run_end and words[at + 1, GLUE] & x.BLANK_GLUE and _is_person(words, at, run_end):
            end = at + 2
            count = add_span(codes, words, keys, spans, span_keys, count, at, end, PERSON, True, True)
        at = end
    return count


@part(allocates=False)
def _is_person(words: Table, at: int, run_end: int) -> bool:
    """Whether a given name and a surname stand there."""
    if not is_(words, at, x.GIVEN) or is_(words, at, x.COMMON) or is_(words, at + 1, x.COMMON):
        return False
    if is_(words, at + 1, x.SURNAME):
        return True
    if _is_tied(words, at, run_end):
        return False
    return words[at + 1, KEY_END] - words[at + 1, KEY] > 1 and not is_(words, at + 1, _NOT_SURNAMES)


@part(allocates=False)
def _is_tied(words: Table, at: int, run_end: int) -> bool:
    """Whether two words are part of more: not "Bram Vuijst, Ana Carter", nor after a title, "Sen. Bram Vuijst Wins"."""
    is_after_word = words[at, GLUE] & x.BLANK_GLUE != 0
    is_titled = is_after_word and is_(words, at - 1, x.TITLE)
    is_before_word = at + 2 < run_end and words[at + 2, GLUE] & x.BLANK_GLUE != 0
    if is_titled and is_before_word:
        return bool(words[at + 2, FLAGS] & (x.COMMON | x.SURNAME | x.GIVEN) != x.COMMON)
    return bool(is_before_word or (is_after_word and not is_titled))
