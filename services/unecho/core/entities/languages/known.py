"""The longest known name that begins with a word."""

import re
from typing import Final, NamedTuple

from unecho.core.entities.identity import fold
from unecho.core.entities.languages import flags as f
from unecho.core.entities.languages.article import Article, Word
from unecho.core.entities.languages.names import Name

_WORD: Final = re.compile(r"[\w&]+(?:[.'’]\w+)*\.?")
_LONGEST: Final = 100
"""Characters of a known name, so that no text costs more than linear."""
_CAPITAL: Final = [True]
_BLANKS: Final = " -\u00a0‑\n"


class Match(NamedTuple):
    """A known name, where it ends and of how many words it is."""

    end: int
    name: Name
    words: int


def longest_known(article: Article, at: int) -> Match | None:
    """The longest known name from a word on, or None."""
    found = article.words[at]
    if not found.flags & f.MAY_BE_KNOWN:
        return None
    vocabulary, text = article.vocabulary, article.text
    start = found.start
    # At least one: with the "s" of a genitive no name begins so.
    most = vocabulary.longest.get(found.key.partition(" ")[0], 1)
    is_alone = most == 1 or text[found.end : found.end + 1] not in _BLANKS
    if is_alone and found.key.isalpha():
        return _known_word(article, found)
    best, key, end, capitals = None, "", start, list[bool]()
    for count in range(1, most + 1):
        match = _WORD.match(text, end if count == 1 else end + 1, start + _LONGEST)
        if match is None or (count > 1 and text[end] not in _BLANKS):
            break
        word, end = match.group(), match.end()
        if word.endswith(".") and "." not in word[:-1]:
            end -= 1 if not text.startswith(" ", end) or len(word) > 3 else 0
        folded = vocabulary.fold(word)
        key = f"{key} {folded}" if key else folded
        capitals.append(word[0].isupper() or word[0].isdigit())
        name = _name_of(article, key, word, capitals)
        if name is not None:
            best = Match(end, name, count)
        elif vocabulary.words.genitive and key.endswith("s"):
            name = _name_of(article, key[:-1], word[:-1], capitals)
            best = Match(end - 1, name, count) if name is not None else best
        if end >= len(text) or (count > 1 and key not in vocabulary.beginnings):
            break
    return best


def _known_word(article: Article, word: Word) -> Match | None:
    """As `longest_known`, of one word without a hyphen; most words are."""
    text = article.text[word.start : word.end]
    name = _name_of(article, word.key, text, _CAPITAL)
    if name is not None:
        return Match(word.end, name, 1)
    if article.vocabulary.words.genitive and word.key.endswith("s"):
        name = _name_of(article, word.key[:-1], text[:-1], _CAPITAL)
    return Match(word.end - 1, name, 1) if name is not None else None


def _name_of(article: Article, key: str, word: str, capitals: list[bool]) -> Name | None:
    name = article.vocabulary.names.get(key)
    if name is None or (name.known.capitals_only and not word.isupper()):
        return None
    return name if all(map(_fits, name.capitals, capitals)) else None


def _fits(must: bool, has: bool) -> bool:
    return has or not must


def small_before(article: Article, at: int) -> tuple[int, Name] | None:
    """Where a known name begins that ends with a word and begins in small letters, and the name; or None."""
    end = article.words[at].end
    for key, name in article.vocabulary.after_small.get(article.words[at].key, ()):
        start = end - len(key)
        if start >= 0 and fold(article.text[start:end]).replace("-", " ") == key:
            return start, name
    return None
