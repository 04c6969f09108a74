"""The parts of a text in which a phrase may stand: found by a few letters of it, since patterns are slow."""

from collections.abc import Iterator
from typing import Final

_MOST: Final = 8
"""Parts; bounds the work for a text that says nothing else."""
PROSE: Final = 160
"""Characters of a line that is a paragraph, and no furniture."""
MOST_PROSE: Final = 3
MOST_LINES: Final = 40


def parts_with(text: str, cues: tuple[str, ...], before: int, after: int) -> Iterator[str]:
    """The text around the first few places of each cue, with so many characters before it and from it on."""
    for cue in cues:
        if cue in text:
            yield from _around(text, cue, before, after)


def _around(text: str, cue: str, before: int, after: int) -> Iterator[str]:
    at = text.find(cue)
    for _ in range(_MOST):
        if at < 0:
            return
        yield text[max(0, at - before) : at + after]
        at = text.find(cue, at + len(cue))


def last_lines(tail: str) -> list[str]:
    """The lines that may stand below an article, and its last paragraphs, the last line first."""
    paragraphs, lines = 0, []
    for line in reversed(tail.rsplit("\n", MOST_LINES)):
        if len(line) > 1:
            lines.append(line)
            if len(line) > PROSE:
                paragraphs += 1
                if paragraphs == MOST_PROSE:
                    break
    return lines
