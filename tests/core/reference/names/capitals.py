"""Finds the capitalised words of a text and ties neighbours into runs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from unecho.core.entities.identity import fold
from unecho.core.entities.lexicon.news_words import ABBREVIATIONS, GIVEN_HALVES, PARTICLES
from unecho.process.word_lists import read_word_lists

# A dotted abbreviation (bounded, so that no text costs more than linear time), or a word, which may hold apostrophes.
_CAPITALISED = re.compile(
    r"(?<![^\W_])(?:[^\W\d_a-z]\.(?:[^\W\d_a-z]\.?){1,5}(?![^\W_])"
    r"|[^\W\d_a-z][\w\u0300-\u036f]*(?:(?:&amp;|['’&])[^\W_]+)*)"
)
# The second half of a Chinese or Korean given name: "Tung Chee-hwa".
_LOWER_HALF = re.compile(r"-([a-z]{2,6})(?![\w-])")
_LONGEST = 40
_MOST_WORDS = 12
_GIVEN_HALVES = frozenset(GIVEN_HALVES.split())
_COMMON = frozenset(read_word_lists().common_words.split())
_FILE_OR_HOST = re.compile(r"\.(?!com\b)[a-z]{2,5}\b")
_ADDRESS = frozenset("$@_#=")
_OPENING = " \t\u00a0\"'“”‘’«»([{*•·>-–—|"
_ENDING = ".!?:…\n\r\u2028\u2029"
_ABBREVIATIONS = frozenset(ABBREVIATIONS.split())
_AFTER_COMMA = frozenset({"inc", "ltd", "llc", "llp", "plc", "corp", "co", "jr", "sr", "dc"})
_CONTRACTIONS = ("n't", "'ll", "'re", "'ve", "'m", "'d")

_PARTICLE_GLUE = {f" {p} " for p in PARTICLES.split()}
_PARTICLE_GLUE |= {f" {p}-" for p in ("al", "el", "ul", "as", "ash", "ad", "an", "ar", "ad")}
_PARTICLE_GLUE |= {
    " van der ",
    " van den ",
    " van de ",
    " von der ",
    " de la ",
    " de los ",
    " de las ",
    " bin al-",
    " d'",
    " d’",
    "-al-",
}
_PLAIN_GLUE = frozenset({" ", "-", "\u00a0", "\u2011", "\u2010", " & ", " &amp; "})
NAME_GLUE = _PLAIN_GLUE | _PARTICLE_GLUE | {". ", ", "}
"""What may stand between two words of one name."""
PHRASE_GLUE = frozenset({" of ", " of the ", " for ", " for the ", " and ", " and the ", " on ", " to the ", " the "})
"""What may stand between the words of an organisation's or a place's name."""
_LONGEST_GLUE = max(map(len, NAME_GLUE | PHRASE_GLUE))


@dataclass(slots=True)
class Word:
    """A capitalised word.

    Attributes:
        text: as it stands, without a possessive.
        key: folded.
        start: offset of its first character.
        end: offset after its last character, possessive left off.
        glue: what stands between it and the word before it in its run; empty for the first.
        initial: it begins a sentence, a line or a quotation, so that its capital says nothing.
        possessive: "'s" follows.
    """

    text: str
    key: str
    start: int
    end: int
    glue: str
    initial: bool
    possessive: bool = False


def runs(text: str, start: int, end: int) -> Iterator[list[Word]]:
    """Yield the runs of capitalised words of `text[start:end]`: neighbours with only name or phrase glue between."""
    run: list[Word] = []
    last_end = -1
    for match in _CAPITALISED.finditer(text, start, end):
        first, after = match.span()
        if after - first > _LONGEST or not text[first].isupper():
            continue
        if text[after : after + 1] in _ADDRESS or text[first - 1 : first] in _ADDRESS:
            continue
        if text[after : after + 1] == "." and _FILE_OR_HOST.match(text, after):
            continue
        key = fold(match.group()).replace("&amp;", "&")
        gap = text[last_end:first] if run and first - last_end <= _LONGEST_GLUE else ""
        if gap == " " and len(key) < 6 and text[after : after + 1] == "-":
            half = _LOWER_HALF.match(text, after)
            if half is not None and (half.group(1) not in _COMMON or half.group(1) in _GIVEN_HALVES):
                key += " " + half.group(1)
                after = half.end()
        name_end = after
        if key.endswith("'s"):
            key, name_end = key[:-2], after - 2
        elif key.endswith(_CONTRACTIONS):
            continue
        elif key in _AFTER_COMMA and _stop_belongs(text, after, key):
            name_end = after = after + 1
        glue = gap if run and _joins(gap, run[-1], key) and len(run) < _MOST_WORDS else ""
        if run and not glue:
            yield run
            run = []
        initial = not glue and begins(text, first)
        run.append(Word(text[first:name_end], key, first, name_end, glue, initial, name_end < after))
        last_end = after
    if run:
        yield run


def _joins(gap: str, previous: Word, key: str) -> bool:
    if gap == ". ":
        return len(previous.text) == 1 or previous.key in _ABBREVIATIONS
    if gap == ", ":
        return key in _AFTER_COMMA
    return gap in NAME_GLUE or gap in PHRASE_GLUE


def _stop_belongs(text: str, position: int, key: str) -> bool:
    """Say whether the full stop at `position` is the abbreviation's, not (only) the sentence's."""
    if text[position : position + 1] != ".":
        return False
    after = text[position + 1 : position + 3]
    return (
        key in {"jr", "sr"} or (after[:1] != "" and after[0] in ",;)'’") or (after[:1] == " " and after[1:].islower())
    )


def begins(text: str, position: int) -> bool:
    """Say whether a sentence, a line or a quotation begins at `position`."""
    at = position - 1
    stop = max(-1, position - 8)
    while at > stop and text[at] in _OPENING:
        if text[at] in '“"‘':
            return True
        at -= 1
    if at < 0:
        return True
    if text[at] not in _ENDING:
        return False
    if text[at] != ".":
        return True
    word = text[max(0, at - 6) : at].rpartition(" ")[2]
    return not (len(word) == 1 or "." in word or fold(word) in _ABBREVIATIONS)


def word_before(text: str, position: int) -> str:
    """Return the word right before `position` on its line, with its case; empty where there is none."""
    before = text[max(0, position - 24) : position]
    if not before.endswith((" ", "\u00a0")):
        return ""
    before = before.rstrip()
    return re.split(r"[\s\"“‘(]", before)[-1]


def word_after(text: str, position: int) -> str:
    """Return the word in lower case right after `position`; empty where there is none."""
    found = _AFTER.match(text, position)
    return found.group(1) if found else ""


_AFTER = re.compile(r"(?:['’]s)?[ ,]{1,2}([a-z]{1,20})\b")
