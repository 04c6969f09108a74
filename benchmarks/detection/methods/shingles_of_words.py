"""The words of a text as the peers see them, and runs of words."""

import re
import unicodedata
from collections.abc import Sequence


def words(text: str) -> list[str]:
    return re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())


def shingles(tokens: Sequence[str], length: int) -> frozenset[str]:
    """Each run of `length` words; all of them where there are fewer; none without words."""
    if not tokens:
        return frozenset()
    return frozenset(" ".join(tokens[at : at + length]) for at in range(max(len(tokens) - length + 1, 1)))
