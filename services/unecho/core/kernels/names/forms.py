"""Settles the names of one text against one another: types, short forms, and which name each one stands for."""

from typing import Final

from unecho.core.kernels.compiled import part
from unecho.core.kernels.names import lexicon as x
from unecho.core.kernels.names.letters import BLANK, NO_HASH, Codes, Letters, hash_of, is_upper, step
from unecho.core.kernels.names.lexicon import (
    NO_TYPE,
    ORGANIZATION,
    PERSON,
    PLACE,
    Lexicon,
    flags_of,
    known_row,
    type_of,
)
from unecho.core.kernels.names.notes import (
    COUNTS,
    FULL_NAMES,
    HINTS,
    NOT_NOTED,
    PLACES,
    SHORT,
    STRONG,
    SURNAMES,
    TYPES,
    Notes,
    note,
    note_first,
    note_one_more,
    noted,
)  # fmt: skip
from unecho.core.kernels.names.spans import (
    FIRM,
    KNOWN_ROW,
    LOOSE,
    SPAN_HASH,
    SPAN_KEY,
    SPAN_KEY_END,
    START,
    STOP,
    TYPE,
    WEAK,
)  # fmt: skip
from unecho.core.kernels.names.words import Table

_SHORTEST_ALONE: Final = 3
_IN_LISTS: Final = (
    x.COMMON | x.IS_KNOWN | x.GIVEN | x.SURNAME | x.DEMONYM | x.TITLE | x.NOT_NAME | x.FUNCTION
)  # fmt: skip


@part(allocates=False)
def word_starts(span_keys: Codes, start: int, end: int, starts: Table) -> int:
    """Write where each word of a key begins, and after the last where one more would; how many words there are."""
    starts[0] = start
    count = 1
    for at in range(start, end):
        if span_keys[at] == BLANK:
            starts[count] = at + 1
            count += 1
    starts[count] = end + 1
    return count


@part(allocates=False)
def _note_initials(notes: Notes, lexicon: Lexicon, span_keys: Codes, starts: Table, count: int, span: int) -> None:
    value = NO_HASH
    for word in range(count):
        first, end = starts[word], starts[word + 1] - 1
        if end > first and not flags_of(lexicon, hash_of(span_keys, first, end)) & x.SMALL:
            value = step(value, span_keys[first])
    note_first(notes, value ^ SHORT, span)


@part(allocates=False)
def _note_beginnings(notes: Notes, lexicon: Lexicon, span_keys: Codes, starts: Table, count: int, span: int) -> None:
    """The first words of an organisation's name, where an article may call it by these."""
    last = hash_of(span_keys, starts[count - 1], starts[count] - 1)
    first_end = starts[1] - 1
    first = hash_of(span_keys, starts[0], first_end)
    if not flags_of(lexicon, last) & x.ORGANISATION_END:
        return
    if first_end - starts[0] < _SHORTEST_ALONE or flags_of(lexicon, first) & _IN_LISTS:
        return
    before_last = hash_of(span_keys, starts[count - 2], starts[count - 1] - 1)
    most = count - 1 if flags_of(lexicon, before_last) & x.ORGANISATION_END else count
    for words in range(1, most):
        note_first(notes, hash_of(span_keys, starts[0], starts[words] - 1) ^ SHORT, span)


@part(allocates=False)
def note_forms(notes: Notes, lexicon: Lexicon, spans: Table, span_keys: Codes, order: Table, starts: Table) -> None:
    """Put down what the text tells of its names, in the order of the text."""
    for span in order:
        value, kind = spans[span, SPAN_HASH], int(spans[span, TYPE])
        if kind != NO_TYPE:
            note_first(notes, value ^ (TYPES if spans[span, FIRM] else HINTS), kind)
        if spans[span, KNOWN_ROW] >= 0 and kind == PLACE and not spans[span, LOOSE]:
            note(notes, value ^ PLACES, 1)
        note_one_more(notes, value ^ COUNTS)
        count = word_starts(span_keys, spans[span, SPAN_KEY], spans[span, SPAN_KEY_END], starts)
        if count == 1:
            continue
        if kind == PERSON:
            last = hash_of(span_keys, starts[count - 1], starts[count] - 1)
            note_first(notes, last ^ FULL_NAMES, span)
            if spans[span, FIRM]:
                note(notes, last ^ SURNAMES, 1)
            if count > 2:
                particle = hash_of(span_keys, starts[count - 2], starts[count - 1] - 1)
                if flags_of(lexicon, particle) & x.PARTICLE:
                    both = hash_of(span_keys, starts[count - 2], starts[count] - 1)
                    note_first(notes, both ^ FULL_NAMES, span)
        elif kind == ORGANIZATION:
            _note_initials(notes, lexicon, span_keys, starts, count, span)
            _note_beginnings(notes, lexicon, span_keys, starts, count, span)
    for span in order:
        # A given name alone stands for the person only where no surname is spelt so.
        if spans[span, TYPE] == PERSON:
            count = word_starts(span_keys, spans[span, SPAN_KEY], spans[span, SPAN_KEY_END], starts)
            if count > 1 and starts[1] - 1 - starts[0] > 2:
                note_first(notes, hash_of(span_keys, starts[0], starts[1] - 1) ^ FULL_NAMES, span)


@part(allocates=False)
def note_strong(notes: Notes, codes: Codes, letters: Letters, spans: Table, order: Table) -> None:
    """Put down which keys count although some of their mentions are weak. Counts begin with 0."""
    for span in order:
        value = spans[span, SPAN_HASH]
        if not spans[span, WEAK] or (
            noted(notes, value ^ COUNTS) > 0 and is_upper(codes, letters, spans[span, START], spans[span, STOP])
        ):
            note(notes, value ^ STRONG, 1)


@part(allocates=False)
def counts(notes: Notes, spans: Table, span: int) -> bool:
    """Whether a name is one, weak or not."""
    value = spans[span, SPAN_HASH]
    return (
        not spans[span, WEAK]
        or noted(notes, value ^ STRONG) != NOT_NOTED
        or noted(notes, value ^ FULL_NAMES) != NOT_NOTED
    )


@part(allocates=False)
def _is_surname(notes: Notes, spans: Table, span: int) -> bool:
    """Whether a known place is the surname of somebody whom the text names in full, and nowhere a place."""
    value = spans[span, SPAN_HASH]
    if not spans[span, LOOSE] or noted(notes, value ^ SURNAMES) == NOT_NOTED:
        return False
    return noted(notes, value ^ PLACES) == NOT_NOTED


@part(allocates=False)
def kind_of(  # noqa: PLR0911 - one decision list, in the order that it applies
    notes: Notes, codes: Codes, letters: Letters, lexicon: Lexicon, spans: Table, span: int
) -> int:
    """The type of a name by all that the text tells of it; NO_TYPE where it tells nothing."""
    value, kind = spans[span, SPAN_HASH], int(spans[span, TYPE])
    if spans[span, KNOWN_ROW] >= 0:
        if _is_surname(notes, spans, span):
            return PERSON
        return type_of(lexicon, spans[span, KNOWN_ROW])
    if spans[span, FIRM]:
        return kind
    told = noted(notes, value ^ TYPES)
    if told != NOT_NOTED:
        return told
    is_loud = is_upper(codes, letters, spans[span, START], spans[span, STOP])
    if noted(notes, value ^ FULL_NAMES) != NOT_NOTED and not is_loud:
        return PERSON
    if noted(notes, value ^ SHORT) != NOT_NOTED:
        return ORGANIZATION
    if kind != NO_TYPE:
        return kind
    hint = noted(notes, value ^ HINTS)
    return NO_TYPE if hint == NOT_NOTED else hint


@part(allocates=False)
def _without_legal_form(lexicon: Lexicon, span_keys: Codes, start: int, end: int) -> int:
    """Where a company's name ends before its legal form; `end` where no known name is left."""
    stop = end
    at = end
    while at > start:
        first = at
        while first > start and span_keys[first - 1] != BLANK:
            first -= 1
        if first == start or not flags_of(lexicon, hash_of(span_keys, first, at)) & x.LEGAL_FORM:
            break
        stop = at = first - 1
    return stop if known_row(lexicon, hash_of(span_keys, start, stop)) >= 0 else end


@part(allocates=False)
def identity_of(
    notes: Notes, lexicon: Lexicon, spans: Table, span_keys: Codes, span: int, kind: int
) -> tuple[int, int, int, int]:
    """What a name stands for: the key's place, its 64 bits, and the row of the known name or -1."""
    value, of, row = spans[span, SPAN_HASH], span, spans[span, KNOWN_ROW]
    is_byname = row >= 0 and type_of(lexicon, row) == PERSON
    if kind == PERSON and not is_byname and noted(notes, value ^ FULL_NAMES) != NOT_NOTED:
        of = noted(notes, value ^ FULL_NAMES)
    elif kind == ORGANIZATION and row < 0 and noted(notes, value ^ SHORT) != NOT_NOTED:
        of = noted(notes, value ^ SHORT)
    start, end = spans[of, SPAN_KEY], spans[of, SPAN_KEY_END]
    if kind == ORGANIZATION and row < 0:
        end = _without_legal_form(lexicon, span_keys, start, end)
    is_whole = end == spans[of, SPAN_KEY_END]
    resolved = spans[of, SPAN_HASH] if is_whole else hash_of(span_keys, start, end)
    if resolved != value or row < 0:
        row = known_row(lexicon, resolved)
    if row >= 0 and type_of(lexicon, row) != kind:
        row = -1
    return start, end, resolved, row
