"""The peer that everybody has: texts of the same words."""

import hashlib
from collections.abc import Iterator

from methods.shingles_of_words import words
from sets.labels import Pair


def match_exact(texts: dict[str, str]) -> Iterator[Pair]:
    """Pairs of an article and the first one of the same words; case, blanks and punctuation do not count."""
    first: dict[bytes, str] = {}
    for article, text in texts.items():
        digest = hashlib.sha256(" ".join(words(text)).encode("utf-8", "surrogatepass")).digest()
        if (earlier := first.setdefault(digest, article)) != article:
            yield earlier, article
