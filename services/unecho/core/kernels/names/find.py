"""The entities of a text by the rules for names: from its characters to mentions and the names they stand for."""

from typing import Final

import numpy as np
from numba import types

from unecho.core.kernels.compiled import compiled, constant, part
from unecho.core.kernels.names import letters as n
from unecho.core.kernels.names.forms import counts, identity_of, kind_of, note_forms, note_strong
from unecho.core.kernels.names.headlines import note_body, read_headline_run
from unecho.core.kernels.names.letters import Codes, Letters
from unecho.core.kernels.names.lexicon import NO_TYPE, Lexicon
from unecho.core.kernels.names.lists import share_types
from unecho.core.kernels.names.notes import NOT_NOTED, Notes, group_key, new_notes, note, noted
from unecho.core.kernels.names.reading import read_run
from unecho.core.kernels.names.runs import read_words, run_ends
from unecho.core.kernels.names.spans import KNOWN_ROW, SPAN_COLUMNS, SPAN_KEY_END, START, STOP
from unecho.core.kernels.names.words import (
    CODES,
    FIRST_RUN,
    HEADLINE,
    LAST_RUN,
    LINE_END,
    LINE_START,
    Table,
)  # fmt: skip

KEY, KEY_END, KIND, NUMBER, SHOWN, SHOWN_END, FIRST_MENTION, LAST_MENTION = range(8)
"""Columns of a name: where its key begins and ends; its type; the number of the known name, or -1; the mention that
shows it in full; its mentions from the first up to the last, without it."""
NAME_COLUMNS: Final = 8
_NOTES_A_NAME: Final = 12
_NO_NAMES: Final = constant(0)
_LINK_ROOM: Final = 16
"""For what joins a word to the one before it, and the second half of a given name."""
_FOUND: Final = types.Tuple((types.int64[:, ::1], types.int64[:, ::1], types.uint32[::1]))  # type: ignore[no-untyped-call]
_ROWS: Final = types.int64[:, ::1]


@part()
def _read_spans(
    codes: Codes, letters: Letters, lexicon: Lexicon, lines: Table, words: Table, keys: Codes,
    spans: Table, span_keys: Codes, order: Table,
) -> int:  # fmt: skip
    """Put the names of all lines down, and the order in which they stand in the text; how many they are."""
    runs = run_ends(words)
    firsts = np.zeros(len(lines) + 1, dtype=np.int64)
    count, headlines = _NO_NAMES, 0
    for line in range(len(lines)):
        firsts[line] = count
        if lines[line, HEADLINE]:
            headlines += 1
            continue
        for run in range(lines[line, FIRST_RUN], lines[line, LAST_RUN]):
            count = read_run(codes, letters, lexicon, words, keys, spans, span_keys, count, runs[run], runs[run + 1])
    firsts[len(lines)] = count
    notes = new_notes(2 * count if headlines else 0)
    if headlines:
        note_body(notes, spans, span_keys, count)
    place = 0
    for line in range(len(lines)):
        first, end = firsts[line], firsts[line + 1]
        if lines[line, HEADLINE]:
            first = count
            is_loud = n.is_upper(codes, letters, lines[line, LINE_START], lines[line, LINE_END])
            for run in range(lines[line, FIRST_RUN], lines[line, LAST_RUN]):
                count = read_headline_run(
                    codes, lexicon, words, keys, spans, span_keys, notes, count, runs[run], runs[run + 1], is_loud
                )
            end = count
        for span in range(first, end):
            order[place] = span
            place += 1
    return place


@part()
def _sorted_by_name(mentions: Table, names: Table) -> Table:
    """The mentions of each name one after the other, and where those of each begin and end in its row."""
    for name in range(len(names)):
        names[name, LAST_MENTION] = 0
    for mention in range(len(mentions)):
        names[mentions[mention, 2], LAST_MENTION] += 1
    first = 0
    for name in range(len(names)):
        first, names[name, FIRST_MENTION] = first + names[name, LAST_MENTION], first
        names[name, LAST_MENTION] = names[name, FIRST_MENTION]
    by_name = np.empty((len(mentions), 2), dtype=np.int64)
    for mention in range(len(mentions)):
        name = mentions[mention, 2]
        place = names[name, LAST_MENTION]
        by_name[place, 0], by_name[place, 1] = mentions[mention, 0], mentions[mention, 1]
        names[name, LAST_MENTION] += 1
    return by_name


@part(allocates=False)
def _stand_for(
    codes: Codes, letters: Letters, lexicon: Lexicon, numbers: Table, spans: Table, span_keys: Codes, order: Table,
    notes: Notes, mentions: Table, names: Table,
) -> tuple[int, int]:  # fmt: skip
    """Put down which name each mention stands for; how many mentions and names there are."""
    count, groups = 0, 0
    for span in order:
        kind = kind_of(notes, codes, letters, lexicon, spans, span) if counts(notes, spans, span) else NO_TYPE
        if kind == NO_TYPE:
            continue
        start, end, value, row = identity_of(notes, lexicon, spans, span_keys, span, kind)
        key = group_key(value, kind, row)
        group = noted(notes, key)
        if group == NOT_NOTED:
            group = groups
            note(notes, key, group)
            names[group, KEY], names[group, KEY_END], names[group, KIND] = start, end, kind
            names[group, NUMBER] = numbers[row] if row >= 0 else -1
            names[group, SHOWN], names[group, SHOWN_END] = spans[span, START], spans[span, STOP]
            groups += 1
        is_longer = spans[span, STOP] - spans[span, START] > names[group, SHOWN_END] - names[group, SHOWN]
        if is_longer and spans[span, KNOWN_ROW] < 0:
            names[group, SHOWN], names[group, SHOWN_END] = spans[span, START], spans[span, STOP]
        mentions[count, 0], mentions[count, 1], mentions[count, 2] = spans[span, START], spans[span, STOP], group
        count += 1
    return count, groups


@compiled(_FOUND(CODES, types.int64[::1], _ROWS, types.int64[::1], _ROWS, _ROWS, types.uint32[::1]))
def read_names(
    codes: Codes, letters: Letters, lexicon: Lexicon, numbers: Table, found: Table, lines: Table, folded: Codes
) -> tuple[Table, Table, Codes]:
    """The mentions of names, and the names that they stand for.

    `codes`: the text's characters, shape (n,). `numbers`: of the known names, by row of `lexicon`. `found`, `lines`: of
    `find_words`. `folded`: the words that do not fold to ASCII, one after the other.

    Returns: of each mention where it begins and ends, name by name and in the order of the text, shape (mentions, 2);
    of each name the columns above, shape (names, NAME_COLUMNS), in the order of their first mentions; the keys'
    characters.
    """
    room = 2
    for word in range(len(found)):
        room += n.FOLDED_MOST * (found[word, 1] - found[word, 0]) + found[word, 4] - found[word, 3] + _LINK_ROOM
    keys, span_keys = np.empty(room, dtype=np.uint32), np.empty(2 * room, dtype=np.uint32)
    words = read_words(codes, letters, lexicon, found, folded, lines, keys)
    spans = np.empty((len(words) + 1, SPAN_COLUMNS), dtype=np.int64)
    order = np.empty(len(words) + 1, dtype=np.int64)
    order = order[: _read_spans(codes, letters, lexicon, lines, words, keys, spans, span_keys, order)]
    key_words, last = len(words), 0
    for span in order:
        last = max(last, spans[span, SPAN_KEY_END])
    for at in range(last):
        key_words += span_keys[at] == n.BLANK
    share_types(codes, lexicon, spans, order)
    notes = new_notes(_NOTES_A_NAME * len(order) + key_words)
    note_forms(notes, lexicon, spans, span_keys, order, np.empty(key_words + 3, dtype=np.int64))
    note_strong(notes, codes, letters, spans, order)
    mentions = np.empty((len(order), 3), dtype=np.int64)
    names = np.empty((len(order), NAME_COLUMNS), dtype=np.int64)
    count, groups = _stand_for(codes, letters, lexicon, numbers, spans, span_keys, order, notes, mentions, names)
    names = names[:groups]
    return _sorted_by_name(mentions[:count], names), names, span_keys[:last]
