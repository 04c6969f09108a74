"""From an article's text to its words."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import chain
from typing import Final



def _marks() -> str:
    """Combining marks, as ranges of a character class: many scripts have them inside words."""
    # No other plane has any; asking for all of them takes a second.
    planes = chain(range(0x20000), range(0xE0000, 0xE0200))
    points = [code for code in planes if unicodedata.category(chr(code)) in {"Mn", "Mc"}]
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
_NOT_ASCII: Final = re.compile("[^\\x00-\\x7f]+")
_MOST_OTHERS: Final = 64
"""Characters outside ASCII and words that are replaced one by one, each in a pass over the text."""
# The lookahead spares most characters the search through the long class of marks.
_WORD: Final = re.compile(f"\\w+(?:(?![\\x00-\\x7f])[{_MARKS}]+\\w*)*")
_FOLD: Final = (
    dict.fromkeys("‘’‛′´`ʼ", "'")
    | dict.fromkeys("“”„‟″«»", '"')
    | {"\u00ad": "", "_": " "}
    | {chr(code): " " for code in range(0x2000, 0x2070) if chr(code) not in "‘’‛′“”„‟″"}
)
"""What no value of it is a key of: it may be applied one character after the other."""
_FOLDED: Final = re.compile(f"[{re.escape(''.join(_FOLD))}]")
# Both begin with the character itself, which the search can look for: a lookbehind first takes ten times as long.
_POSSESSIVE: Final = re.compile(r"'s\b")
_APOSTROPHE: Final = re.compile(r"'(?<=\w')(?=\w)")


def normalise(text: str) -> str:
    """The text with everything folded that outlets change when they re-style a story.

    NFKC, straight quotes, no soft hyphens, U+2000..U+206F as separators, lower case, no possessives, no known site
    furniture.
    """
    folded = text if text.isascii() else unicodedata.normalize("NFKC", _cut_mark_runs(text))
    lowered = _fold(folded).lower()
    return _APOSTROPHE.sub("", _POSSESSIVE.sub("", lowered)) if "'" in lowered else lowered


def _cut_mark_runs(text: str) -> str:
    # A mark takes two bytes or more.
    not_ascii = len(text.encode("utf-8", "surrogatepass")) - len(text)
    return _LONG_MARK_RUN.sub(r"\1", text) if not_ascii > _MOST_MARKS and _has_long_word(text) else text


def _has_long_word(text: str) -> bool:
    return max(map(len, text.split()), default=0) > _MOST_MARKS


def _fold(text: str) -> str:
    # str.translate takes many times as long over a text that is not ASCII.
    for character in set("_`" if text.isascii() else _FOLDED.findall(text)):
        text = text.replace(character, _FOLD[character])
    return text


def space_words(normalised: str) -> bytes:
    """The words in order, as UTF-8 with spaces between. No word has a space.

    A run of a script without spaces gives its overlapping character pairs.
    """
    if normalised.isascii():
        return normalised.encode().translate(_TO_WORDS)
    characters = "".join(set("".join(_NOT_ASCII.findall(normalised))))
    others = [character for character in characters if not character.isalnum()]
    if len(others) > _MOST_OTHERS or _MARK_OR_UNSPACED.search(characters) is not None:
        return "\n".join(" ".join(_find_words(line)) for line in normalised.split("\n")).encode()
    for other in others:
        normalised = normalised.replace(other, " ")
    return normalised.encode().translate(_TO_WORDS)


def _find_words(normalised: str) -> list[str]:
    words: list[str] = _WORD.findall(normalised)
    if _UNSPACED.search(normalised) is None:
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
