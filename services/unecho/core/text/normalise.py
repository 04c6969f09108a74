"""From an article's text to its words."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import chain, compress
from typing import Final

from unecho.core.text.folding import fold, others_of


def _marks() -> str:
    """Combining marks, as ranges of a character class: many scripts have them inside words."""
    # Elsewhere are ASCII, Han, Hangul, private use and unassigned planes. Every command waits for this.
    blocks = (range(0x300, 0x3400), range(0xA000, 0xAC00), range(0xFB00, 0x17000), range(0x18B00, 0x20000))
    places = (*chain.from_iterable(blocks), *range(0xE0100, 0xE0200))
    kinds = map(unicodedata.category, map(chr, places))
    points = compress(places, map({"Mn", "Mc"}.__contains__, kinds))
    ranges: list[list[int]] = []
    for code in points:
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(f"{re.escape(chr(first))}-{re.escape(chr(last))}" for first, last in ranges)


_MARKS: Final = _marks()
# Han, kana, Thai, Lao, Tibetan, Myanmar and Khmer put no spaces between words.
_UNSPACED_SCRIPTS: Final = (
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_UNSPACED: Final = re.compile(f"[{_UNSPACED_SCRIPTS}]+")
_MARK_OR_UNSPACED: Final = re.compile(f"[{_MARKS}{_UNSPACED_SCRIPTS}]")
_MOST_MARKS: Final = 200
"""Combining marks in a row, many more than any language has; NFKC sorts a run in quadratic time."""
_LONG_MARK_RUN: Final = re.compile(f"([{_MARKS}]{{{_MOST_MARKS}}})[{_MARKS}]+")
# As \w+ has it, several times as fast: what is no letter, digit or underscore of ASCII becomes a space.
_TO_WORDS: Final = bytes(code if code > 127 or chr(code).isalnum() or chr(code) in "_\n" else 32 for code in range(256))
_MOST_OTHERS: Final = 64
"""Characters outside ASCII and words that are replaced one by one, each in a pass over the text."""
# The lookahead spares most characters the search through the long class of marks.
_WORD: Final = re.compile(f"\\w+(?:(?![\\x00-\\x7f])[{_MARKS}]+\\w*)*")
# Both begin with the character itself, which the search can look for: a lookbehind first takes ten times as long.
_SPACED_LETTER: Final = "[^\\W\\d_\u0e00-\U0003ffff]"
_QUESTION_MARKS: Final = re.compile(rf"\?(?:\?{{0,2}})(?={_SPACED_LETTER})")
_LOST_AT_LETTER: Final = re.compile(f"\ufffd(?={_SPACED_LETTER})|(?<={_SPACED_LETTER})\ufffd")
# After an elided word of French or Italian, or before the end of an English contraction: it was an apostrophe.
_LOST_APOSTROPHES: Final = {
    mark: re.compile(
        rf"{mark}(?:(?:(?<=\b[cdjlmnstCDJLMNST]{mark})|(?<=\b[qQ]u{mark}))(?=[aeiouyhAEIOUYH?\ufffd])"
        rf"|(?<=[a-zA-Z]{mark})(?=(?:[stdm]|re|ve|ll)\b))"
    )
    for mark in (r"\?", "\ufffd")
}
_DAMAGED_WORD: Final = re.compile(r"\b[^\W_]*+_\w*")
_CJK_SCRIPTS: Final = "\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff"
_CJK: Final = re.compile(f"[{_CJK_SCRIPTS}]")
_BLANK_IN_CJK: Final = re.compile(f"(?<=[{_CJK_SCRIPTS}])[ \\t]+(?=[{_CJK_SCRIPTS}])")
_POSSESSIVE: Final = re.compile(r"'s\b")
_APOSTROPHE: Final = re.compile(r"'(?<=\w')(?=\w)")


def normalise(text: str) -> str:
    """The text with everything folded that outlets and their systems change when they take a story over.

    Characters as `core.text.folding` has them, the rest in NFKC, lower case, no possessives, no
    blanks between Han characters and kana. A word that has lost a letter, of which a question mark or U+FFFD is left,
    goes. Line breaks stay.
    """
    spelt = spell(_mark_damaged(_compose(fold(text))))
    # No copy has them: what remains is nearer to one than with them.
    return _DAMAGED_WORD.sub("", spelt) if "_" in spelt else spelt


def spell(folded: str) -> str:
    """Lower case, no possessives, no apostrophes inside words."""
    lowered = folded.lower()
    return _APOSTROPHE.sub("", _POSSESSIVE.sub("", lowered)) if "'" in lowered else lowered


def _compose(folded: str) -> str:
    if folded.isascii():
        return folded
    # No mark is left that makes another character of one in ASCII.
    others = others_of(folded)
    if not unicodedata.is_normalized("NFKC", others):
        folded = unicodedata.normalize("NFKC", _cut_mark_runs(folded))
    return _BLANK_IN_CJK.sub("", folded) if _CJK.search(others) is not None else folded


def _mark_damaged(text: str) -> str:
    """With an underscore, which folding has left none of, for each lost letter."""
    if "?" in text:
        text = _LOST_APOSTROPHES[r"\?"].sub("'", text)
        text = _QUESTION_MARKS.sub(_mark_lost, text)
    if "\ufffd" in text:
        text = _LOST_AT_LETTER.sub("_", _LOST_APOSTROPHES["\ufffd"].sub("'", text))
    return text


def _mark_lost(marks: re.Match[str]) -> str:
    before, after = marks.string[max(0, marks.start() - 1) : marks.start()], marks.string[marks.end()]
    # A capital after a small letter begins a sentence that was glued to a question.
    is_inside = (before.isalpha() or before == "'") and not (before.islower() and after.isupper())
    return "_" if is_inside or (before.isspace() and after.islower()) else " "


def _cut_mark_runs(text: str) -> str:
    # A mark takes two bytes or more.
    not_ascii = len(text.encode("utf-8", "surrogatepass")) - len(text)
    return _LONG_MARK_RUN.sub(r"\1", text) if not_ascii > _MOST_MARKS and _has_long_word(text) else text


def _has_long_word(text: str) -> bool:
    return max(map(len, text.split()), default=0) > _MOST_MARKS


def space_words(normalised: str) -> bytes:
    """The words in order, as UTF-8 with spaces between, and line breaks where the text has them.

    No word has a space. A run of a script without spaces gives its overlapping character pairs.
    """
    if normalised.isascii():
        return normalised.encode().translate(_TO_WORDS)
    characters = "".join(set(others_of(normalised)))
    others = [character for character in characters if not character.isalnum()]
    if len(others) > _MOST_OTHERS or _MARK_OR_UNSPACED.search(characters) is not None:
        return "\n".join(" ".join(_find_words(line)) for line in normalised.split("\n")).encode()
    for other in others:
        normalised = normalised.replace(other, " ")
    return normalised.encode().translate(_TO_WORDS)


def _find_words(line: str) -> list[str]:
    words: list[str] = _WORD.findall(line)
    if _UNSPACED.search(line) is None:
        return words
    return [part for word in words for part in _split_unspaced(word)]


def _split_unspaced(word: str) -> Iterator[str]:
    place = 0
    for run in _UNSPACED.finditer(word):
        if run.start() > place:
            yield word[place : run.start()]
        characters = run.group()
        if len(characters) == 1:
            yield characters
        else:
            yield from (characters[i : i + 2] for i in range(len(characters) - 1))
        place = run.end()
    if place < len(word):
        yield word[place:]
