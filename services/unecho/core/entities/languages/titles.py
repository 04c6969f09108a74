"""Names that a title or another such word before them tells."""

from unecho.core.entities.entity import EntityType
from unecho.core.entities.languages import flags as f
from unecho.core.entities.languages.article import BLANKS, Article
from unecho.core.entities.languages.cues import kind_before
from unecho.core.entities.languages.known import longest_known
from unecho.core.entities.languages.people import end_of, is_lone_surname, person_end

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE


def add_after_title(article: Article, at: int) -> int:
    """Put the name down that follows a title with a capital, as in "Bundeskanzler Merz"; where it ends, or 0."""
    word = article.words[at]
    if not word.flags & (f.IS_TITLE | f.IS_FIRM | f.BEFORE_PLACE) or article.gap(at) not in BLANKS:
        return 0
    if word.flags & f.IS_TITLE:
        return _add_person(article, at)
    following = article.words[at + 1]
    if longest_known(article, at + 1) is not None:
        return 0
    if word.flags & f.IS_FIRM and is_lone_surname(article, at + 1):
        return article.add(following.start, following.end, ORGANIZATION)
    if word.flags & f.BEFORE_PLACE and is_lone_surname(article, at + 1):
        return article.add(following.start, following.end, PLACE)
    return 0


def _add_person(article: Article, at: int) -> int:
    following = at + 1
    if not is_lone_surname(article, following) or longest_known(article, following) is not None:
        return 0
    last = person_end(article, following)
    return article.add(article.words[following].start, end_of(article, last), PERSON)


def add_told_before(article: Article, at: int, stop: int) -> int:
    """Put a name down that a title or another such word in small letters stands before; where it ends, or 0."""
    if article.vocabulary.words.genitive or not is_lone_surname(article, at):
        return 0
    kind = kind_before(article, at)
    if kind is None or article.words[at].start < stop:
        return 0
    last = person_end(article, at) if kind is PERSON else at
    return article.add(article.words[at].start, article.words[last].end, kind)
