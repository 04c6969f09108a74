"""What the words right before a name tell of it: a title, "the company", "the town of"."""

from typing import Final

from unecho.core.entities.entity import EntityType
from unecho.core.entities.identity import fold
from unecho.core.entities.languages import flags as f
from unecho.core.entities.languages.article import Article

_OF: Final = frozenset(("de", "du", "d", "la", "del", "des", "von"))
_LINKS: Final = ("de ", "la ", "l'", "l’", "du ", "des ", "d'", "d’", "del ")
_LOOKED_AT: Final = 60


def kind_before(article: Article, at: int) -> EntityType | None:
    """The type that the one or two words right before a name tell."""
    flags_of = article.vocabulary.flags.get
    words = article.before(at, 3)
    nearest, second, third = (flags_of(word, 0) for word in words)
    if nearest & f.TITLE or (nearest & f.PEOPLE and second & f.TITLE):
        return EntityType.PERSON
    if nearest & f.BEFORE_ORGANISATION or (nearest & f.PEOPLE and second & f.BEFORE_ORGANISATION):
        return EntityType.ORGANIZATION
    if nearest & f.BEFORE_PLACE or (words[0] in _OF and (second | (third if words[1] in _OF else 0)) & f.BEFORE_PLACE):
        return EntityType.PLACE
    return None


def small_head_before(article: Article, at: int) -> tuple[int, EntityType] | None:
    """Where a head in small letters begins that a name belongs to ("ministère de la Santé"), and its type; or None."""
    start = article.words[at].start
    if not article.text.endswith(_LINKS, max(0, start - _LOOKED_AT), start):
        return None
    window = article.text[max(0, start - _LOOKED_AT) : start]
    match = article.vocabulary.small_head.search(window)
    if match is None:
        return None
    flags = article.vocabulary.flags.get(fold(match["head"]), 0)
    kind = EntityType.PLACE if flags & f.PLACE_HEAD else EntityType.ORGANIZATION
    return start - len(window) + match.start(), kind


def is_placed(article: Article, at: int) -> bool:
    """Whether a preposition of place stands before."""
    return article.vocabulary.flags.get(article.before(at)[0], 0) & f.PLACE_BEFORE != 0
