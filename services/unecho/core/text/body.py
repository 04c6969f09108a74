"""Which lines of a text are the article: sentences, and not menus, lists of headlines or requests for consent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.article.lines import IS_PROSE, MAY_BE_FURNITURE, MAY_BE_PROSE, scan_lines
from unecho.core.text.furniture import FIRST_WORDS, LONGEST_FURNITURE, is_furniture
from unecho.core.text.walls import is_wall, may_hold_wall
from unecho.core.text.words import Words

_Flags = npt.NDArray[np.bool_]

ENDS: Final = (
    ".",
    "!",
    "?",
    "…",
    ":",
    ";",
    ",",
    "。",
    "！",
    "？",
    "：",
    "；",
    "，",
    "、",
    "।",
    "॥",
    "؟",
    "۔",
    "،",
    "።",
    "။",
)
CLOSING: Final = "\"'”’»«)]】」』› \t*_"
LONGEST_HEADLINE: Final = 120
"""Characters; what is longer is prose however it ends."""
_BETWEEN_ENTRIES: Final = ("|", "•", "·", " > ", "›", "»", " / ", " - ")
_MOST_SIGNS: Final = 3
LEAST_PROSE: Final = 250
"""Characters. With less of it the lines that are none may be what the article is about."""
WRAPPED: Final = range(40, 121)
"""Characters of the longest line of a text that was wrapped at a width."""
WRAPPED_LINES: Final = 4
"""Lines that such a text has at least."""
LONGEST_PARAGRAPH: Final = 700
_SENTENCE: Final = re.compile(r"(?<=[.!?][\"”’ ])\s*(?=[^\s\d.a-z])")


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    r"""The lines of an article.

    Attributes:
        text: its lines, with `\n` between.
        is_prose: of each line. Shape (lines,).
        is_wall: whether it is a request for consent, a subscription or the like, and nothing else.
    """

    text: str
    is_prose: npt.NDArray[np.bool_]
    is_wall: bool


def read_body(text: str) -> Body:
    """The lines of a text without known furniture; a text that is nothing else is left as it is."""
    return _read_as_it_is(text) or _read_by_lines(text)


def _read_as_it_is(text: str) -> Body | None:
    """A text with nothing to leave out, to join or to cut; few of its lines are looked at one by one."""
    if may_hold_wall(text):
        return None
    utf8 = text.encode("utf-8", "surrogatepass")
    is_plain, is_tidy, longest, surely, kinds, starts, ends = scan_lines(
        np.frombuffer(utf8, dtype=np.uint8), head_hashes(), LONGEST_FURNITURE, LONGEST_HEADLINE
    )
    if not is_plain or not len(kinds) or longest > LONGEST_PARAGRAPH or longest in WRAPPED:
        return None
    is_prose = kinds & IS_PROSE != 0
    for place in (kinds > IS_PROSE).nonzero()[0].tolist():
        line = utf8[starts[place] : ends[place]].decode("utf-8", "surrogatepass")
        if kinds[place] & MAY_BE_FURNITURE and is_furniture(line):
            return None
        if kinds[place] & MAY_BE_PROSE and _is_prose(line):
            is_prose[place] = True
            surely += len(line)
    if surely < LEAST_PROSE:
        is_prose[:] = True
    tidy = text if is_tidy else "\n".join(filter(None, map(str.strip, text.split("\n"))))
    return Body(tidy, is_prose, is_wall=False)


@cache
def head_hashes() -> npt.NDArray[np.uint64]:
    """Of the words in ASCII that furniture begins with."""
    return Words.joining(word for word in sorted(FIRST_WORDS) if word.isascii()).hashes


def _read_by_lines(text: str) -> Body:
    lines = [line for line in map(str.strip, _unwrapped(text.split("\n"))) if line]
    kept = [line for line in lines if not is_furniture(line)] or lines
    parts = (
        [part for line in kept for part in _sentences(line)]
        if len(max(kept, key=len, default="")) > LONGEST_PARAGRAPH
        else kept
    )
    is_prose = np.fromiter(map(_is_prose, parts), np.bool_, len(parts))
    if may_hold_wall(text):
        walls = np.fromiter(map(is_wall, parts), np.bool_, len(parts))
        if walls.any():
            return _beside_walls(parts, is_prose, walls)
    return Body("\n".join(parts), _or_all(parts, is_prose, np.ones(len(parts), dtype=np.bool_)), is_wall=False)


def _beside_walls(parts: list[str], is_prose: _Flags, walls: _Flags) -> Body:
    left = _or_all(parts, is_prose & ~walls, ~walls)
    is_all = not _has(LEAST_PROSE // 2, parts, left)
    return Body("\n".join(parts), np.ones(len(parts), dtype=np.bool_) if is_all else left, is_wall=is_all)


def _or_all(parts: list[str], is_prose: _Flags, others: _Flags) -> _Flags:
    """The prose, or the `others` where there is next to none."""
    if not parts:
        return np.ones(1, dtype=np.bool_)
    return is_prose if _has(LEAST_PROSE, parts, is_prose) else others


def _has(least: int, parts: list[str], is_counted: _Flags) -> bool:
    """Whether the counted parts have at least so many characters. Mostly the first few have."""
    left = least
    for part, counts in zip(parts, is_counted.tolist(), strict=True):
        left -= len(part) if counts else 0
        if left <= 0:
            return True
    return False


def _is_prose(line: str) -> bool:
    if line.endswith(ENDS):
        return True
    return not _is_menu(line) if len(line) > LONGEST_HEADLINE else line.rstrip(CLOSING).endswith(ENDS)


def _is_menu(line: str) -> bool:
    """Whether a long line is a list of entries with signs between."""
    return max(map(line.count, _BETWEEN_ENTRIES)) > _MOST_SIGNS


def _sentences(line: str) -> list[str]:
    """A very long line by its sentences, so that it has parts that another article may have too."""
    return [line] if len(line) <= LONGEST_PARAGRAPH else [part for part in _SENTENCE.split(line) if part]


def _unwrapped(lines: list[str]) -> list[str]:
    """The lines; where they were cut at a width, whole paragraphs again."""
    if len(lines) < WRAPPED_LINES or max(map(len, lines)) not in WRAPPED:
        return lines
    longest = max(map(len, lines))
    following = [line for before, line in pairwise(lines) if before and line]
    going_on = sum(line[0].islower() or before.endswith("-") for before, line in pairwise(lines) if before and line)
    caseless = sum(line[0].lower() == line[0].upper() for line in following)
    is_even = sum(len(line) >= 0.6 * longest for line in lines) >= 0.6 * len(lines)
    if not following or not is_even or going_on + caseless < 0.4 * len(following):
        return lines
    paragraphs = [""]
    for line in lines:
        if not line.strip():
            paragraphs.append("")
        elif paragraphs[-1].endswith("-") and line[:1].islower():
            paragraphs[-1] = paragraphs[-1][:-1] + line.strip()
        else:
            paragraphs[-1] = f"{paragraphs[-1]} {line.strip()}" if paragraphs[-1] else line.strip()
    return paragraphs
