"""Reads an article's names: one decision list for each word with a capital, in the order of the text."""

from typing import Final

from unecho.core.entities.entity import EntityType
from unecho.core.entities.languages import flags as f
from unecho.core.entities.languages.article import BLANKS, Article
from unecho.core.entities.languages.cues import kind_before
from unecho.core.entities.languages.known import Match, longest_known
from unecho.core.entities.languages.organisations import end_after_head, is_by_adjective, start_before_tail
from unecho.core.entities.languages.people import end_of, may_be_part, person_end
from unecho.core.entities.languages.places import add_known, add_place
from unecho.core.entities.languages.titles import add_after_title, add_told_before

PERSON, ORGANIZATION = EntityType.PERSON, EntityType.ORGANIZATION
_ARTICLES: Final = (
    "el",
    "la",
    "los",
    "las",
    "le",
    "les",
    "l",
    "del",
    "al",
    "du",
    "au",
    "aux",
    "des",
    "un",
    "une",
    "una",
)


def read_names(article: Article) -> None:
    """Put all names of an article down."""
    end = 0
    is_german = article.vocabulary.words.genitive
    for at, word in enumerate(article.words):
        if word.start < end:
            continue
        if word.flags & f.MAY_BEGIN:
            end = _read(article, at, end) or end
        elif not is_german:
            end = _read_plain(article, at, end) or end


def _read(article: Article, at: int, stop: int) -> int:
    """Put the name that begins with a word down, if one does; where it ends, or 0. `stop`: where the last ended."""
    word = article.words[at]
    match = longest_known(article, at)
    if match is not None and match.words > 1 and match.end >= word.end:
        return _longer_body(article, at, match) or add_known(article, at, match, stop)
    end = _person(article, at) or _organisation(article, at, stop)
    if end:
        return end
    if match is None:
        return add_place(article, at, stop) or add_after_title(article, at) or add_told_before(article, at, stop)
    end = add_known(article, at, match, stop)
    # "CDU-Chef Merz".
    return (add_after_title(article, at) if end and match.end < word.end else 0) or end


def _read_plain(article: Article, at: int, stop: int) -> int:
    """As `_read`, for a word that no list and no ending tells anything of that may begin a name."""
    if article.words[at].flags & (f.COMMON | f.SURNAME) == f.COMMON:
        return add_place(article, at, stop)
    end = _unknown_person(article, at) or add_place(article, at, stop)
    return end or add_told_before(article, at, stop)


def _longer_body(article: Article, at: int, match: Match) -> int:
    """Where a body's name ends that only begins as a known one: "Consejo de Seguridad Nuclear"; 0 where it does not."""
    if not article.words[at].flags & f.HEAD or match.name.known.type is not ORGANIZATION:
        return 0
    end = end_after_head(article, at)
    goes_on = (
        article.text[match.end : match.end + 1] in BLANKS and article.text[match.end + 1 : match.end + 2].isupper()
    )
    return article.add(article.words[at].start, end, ORGANIZATION) if goes_on and end > match.end else 0


def _person(article: Article, at: int) -> int:
    word = article.words[at]
    if word.flags & f.GIVEN and not word.flags & f.NOT_NAME:
        last = person_end(article, at)
        return article.add(word.start, end_of(article, last), PERSON) if last > at else 0
    if word.flags & f.IS_GIVEN_PAIR and person_end(article, at) > at:
        return article.add(word.start, end_of(article, person_end(article, at)), PERSON)
    return 0 if article.vocabulary.words.genitive else _unknown_person(article, at)


def _unknown_person(article: Article, at: int) -> int:
    """Where a word that is in no list and a surname end; 0 where they do not stand there."""
    word = article.words[at]
    if word.flags & f.LISTED & ~f.SURNAME or word.key in article.vocabulary.names or article.begins(at):
        return 0
    if article.gap(at) not in BLANKS or " " in word.key:
        return 0
    following = article.words[at + 1]
    if following.flags & (f.SURNAME | f.COMMON) != f.SURNAME or not may_be_part(article, at + 1, False):
        return 0
    if article.text[word.start : word.end].isupper() or article.before(at)[0] in _ARTICLES:
        return 0
    if kind_before(article, at) not in (None, PERSON):
        return 0
    return article.add(word.start, article.words[person_end(article, at)].end, PERSON)


def _organisation(article: Article, at: int, stop: int) -> int:
    word = article.words[at]
    german = article.vocabulary.words.genitive
    if word.flags & f.HEAD:
        end = end_after_head(article, at)
        if end:
            return article.add(word.start, end, ORGANIZATION)
    if word.flags & (f.ADJECTIVE | f.IS_OF_TOWN) and german and is_by_adjective(article, at):
        end = end_after_head(article, at + 1)
        return article.add(word.start, max(end, article.words[at + 1].end), ORGANIZATION)
    if word.flags & f.TAIL:
        start = start_before_tail(article, at, stop)
        if start >= 0:
            return article.add(start, word.end, ORGANIZATION)
    if word.flags & f.IS_HYPHENED:
        return article.add(word.start, word.end, ORGANIZATION)
    return 0
