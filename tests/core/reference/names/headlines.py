"""Tells the lines whose capitals say nothing: headlines in title case or in capitals."""

import re

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_LONGEST_LINE = 160
_FEWEST_WORDS = 4
_CAPITAL_SHARE = 0.75


def lines(text: str) -> list[tuple[int, int, bool]]:
    """Return (start, end, whether its capitals say nothing) of each line of `text` that is not empty."""
    return [(*found.span(), is_headline(found.group())) for found in _LINE.finditer(text)]


def is_headline(line: str) -> bool:
    """Say whether the words of `line` are capitalised whatever they are."""
    if len(line) > _LONGEST_LINE:
        return False
    words = [word for word in line.split() if len(word) > 3 and word[:1].isalpha()]
    if line.isupper():
        return len(line.split()) > 2
    if len(words) < _FEWEST_WORDS or line.rstrip().endswith((".", "?", "!", ",", ":", "”", '"')):
        return False
    return sum(word[0].isupper() for word in words) >= _CAPITAL_SHARE * len(words)
