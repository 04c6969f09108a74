"""Names of people: a given name or a title, and what follows."""

import re
from typing import Final

from unecho.core.entities.entity import EntityType
from unecho.core.entities.languages import flags as f
from unecho.core.entities.languages.article import BLANKS, Article

_MOST_PARTS: Final = 5
_SMALL_WITH_CAPITAL: Final = frozenset(
    [
        "le",
        "la",
        "de",
        "du",
        "des",
        "da",
        "dos",
        "el",
        "al",
        "van",
        "von",
        "ben",
        "bin",
        "di",
        "del",
        "della",
        "abu",
        "ibn",
        "mc",
    ]
)
_HAS_S: Final = re.compile(r"[^s]s$")
_NOUN_ENDS: Final = ("ung", "heit", "keit", "schaft", "tion", "ismus", "tat", "ungen")
_LONGEST_ACRONYM: Final = 4


def person_end(article: Article, at: int) -> int:
    """The last word of a person's name that begins with the word `at`; `at` where nothing of it follows."""
    last = at
    for _ in range(_MOST_PARTS - 1):
        following = _next_part(article, at, last)
        if following == last:
            break
        last = following
    while last > at and article.words[last].key in _SMALL_WITH_CAPITAL:
        last -= 1
    return last


def _next_part(article: Article, at: int, last: int) -> int:
    gap, words = article.gap(last), article.words
    word = words[last]
    is_initial = word.end - word.start == 1 and gap == ". "
    if gap in article.vocabulary.particles:
        is_plain = words[last + 1].flags & (f.COMMON | f.SURNAME) == f.COMMON
        return last + 1 if not is_plain and may_be_part(article, last + 1, last > at) else last
    if gap not in BLANKS and not is_initial:
        return last
    following = words[last + 1]
    is_initial = following.end - following.start == 1 and article.gap(last + 1) == ". "
    if is_initial or following.key in _SMALL_WITH_CAPITAL:
        return last + 1
    return last + 1 if may_be_part(article, last + 1, last > at) else last


def may_be_part(article: Article, at: int, has_surname: bool) -> bool:
    """Whether a word may be a surname, or one more given name."""
    word = article.words[at]
    flags, vocabulary = word.flags, article.vocabulary
    if flags & (f.NOT_NAME | f.PEOPLE) or (flags & (f.TITLE | f.HEAD | f.TAIL) and not flags & f.SURNAME):
        return False
    is_loud = article.text[word.start : word.end].isupper()
    if is_loud and word.end - word.start <= _LONGEST_ACRONYM:
        return False
    name = vocabulary.names.get(word.key)
    if name is not None and not flags & (f.SURNAME | f.GIVEN):
        return name.known.type is EntityType.PERSON
    if flags & (f.SURNAME | f.GIVEN):
        return not (has_surname and flags & f.COMMON and vocabulary.words.genitive)
    if vocabulary.words.genitive:
        return not flags & f.COMMON and not has_surname and not word.key.endswith(_NOUN_ENDS)
    return not flags & f.COMMON or not article.begins(at)


def is_lone_surname(article: Article, at: int) -> bool:
    """Whether a word that follows a title may be a name by itself."""
    word = article.words[at]
    if word.flags & (f.NOT_NAME | f.TITLE | f.HEAD | f.PEOPLE | f.PLACE_HEAD | f.BEFORE_ORGANISATION | f.BEFORE_PLACE):
        return False
    if article.text[word.start : word.end].isupper():
        return False
    if word.flags & f.COMMON and not word.flags & (f.SURNAME | f.GIVEN):
        return False
    return word.flags & (f.SURNAME | f.GIVEN) != 0 or may_be_part(article, at, False)


def end_of(article: Article, last: int) -> int:
    """Where a surname ends without the "s" of its genitive."""
    word, flags = article.words[last], article.vocabulary.flags
    is_genitive = article.vocabulary.words.genitive and _HAS_S.search(word.key) and not word.flags & f.SURNAME
    is_known = flags.get(word.key[:-1], 0) & f.SURNAME or word.key[:-1] in article.vocabulary.names
    return word.end - 1 if is_genitive and is_known else word.end
