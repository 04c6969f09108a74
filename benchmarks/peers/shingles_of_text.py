"""Three words in a row, as the libraries' own examples of near-duplicates make them."""

import re

_WORD = re.compile(r"\w+")


def shingles(text: str) -> list[str]:
    """All of them, each once."""
    words = _WORD.findall(text.lower())
    return list({" ".join(words[start : start + 3]) for start in range(max(len(words) - 2, 1))})
