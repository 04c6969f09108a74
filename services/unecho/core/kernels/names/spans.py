"""The names that the rules find, each a row."""

from typing import Final

from unecho.core.kernels.compiled import part
from unecho.core.kernels.names import letters as n
from unecho.core.kernels.names import lexicon as x
from unecho.core.kernels.names.letters import Codes
from unecho.core.kernels.names.runs import AFTER, END, FIRST, GLUE, KEY, KEY_END
from unecho.core.kernels.names.words import Table

START, STOP, SPAN_KEY, SPAN_KEY_END, SPAN_HASH, TYPE, FIRM, KNOWN_ROW, WEAK, LOOSE = range(10)
"""Columns: where it begins and ends; its key and 64 bits of that; its type, 0 where nothing in or beside it tells;
whether that is sure enough to hold for the same words elsewhere in the text; the row of the known name, or -1; whether
it is by itself too little to be taken for a name; whether it is a known place of one word that nothing beside it calls
a place."""
SPAN_COLUMNS: Final = 10


@part(allocates=False)
def _add_link(codes: Codes, words: Table, word: int, span_keys: Codes, at: int) -> int:
    glue = words[word, GLUE]
    if glue & x.SPACE_LINK:
        span_keys[at] = n.BLANK
        return at + 1
    if glue & x.AMP_GLUE:
        span_keys[at], span_keys[at + 1], span_keys[at + 2] = n.BLANK, n.AMPERSAND, n.BLANK
        return at + 3
    for place in range(words[word - 1, AFTER], words[word, FIRST]):
        span_keys[at] = n.linking(codes[place])
        at += 1
    return at


@part(allocates=False)
def add_span(
    codes: Codes, words: Table, keys: Codes, spans: Table, span_keys: Codes, count: int,
    at: int, end: int, kind: int, firm: bool, plain: bool,
) -> int:  # fmt: skip
    """Put the words from `at` to `end` down as the name `count`; how many there are now.

    `plain`: whether the words of its key stand apart by one blank whatever is between them.
    """
    start = spans[count - 1, SPAN_KEY_END] if count > 0 else 0
    place = start
    for word in range(at, end):
        if word > at:
            if plain:
                span_keys[place] = n.BLANK
                place += 1
            else:
                place = _add_link(codes, words, word, span_keys, place)
        for letter in range(words[word, KEY], words[word, KEY_END]):
            span_keys[place] = keys[letter]
            place += 1
    spans[count, START], spans[count, STOP] = words[at, FIRST], words[end - 1, END]
    spans[count, SPAN_KEY], spans[count, SPAN_KEY_END] = start, place
    spans[count, SPAN_HASH] = n.hash_of(span_keys, start, place)
    spans[count, TYPE], spans[count, FIRM] = kind, firm
    spans[count, KNOWN_ROW], spans[count, WEAK], spans[count, LOOSE] = -1, 0, 0
    return count + 1
