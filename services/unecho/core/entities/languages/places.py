"""Known names where they stand, and places that other words tell."""

from typing import Final

from unecho.core.entities.entity import EntityType
from unecho.core.entities.languages import flags as f
from unecho.core.entities.languages.article import BLANKS, Article
from unecho.core.entities.languages.cues import is_placed, small_head_before
from unecho.core.entities.languages.known import Match, small_before

PERSON, PLACE = EntityType.PERSON, EntityType.PLACE
_LINKS: Final = ("-sur-", "-les-", "-lès-", "-sous-", "-en-", "-aux-", "-la-", "-le-", "-de-")


def add_known(article: Article, at: int, match: Match, stop: int) -> int:
    """Put a known name down with what belongs to it; where it ends, or 0 where it is none here."""
    word, kind = article.words[at], match.name.known.type
    if match.words == 1 and word.flags & f.DOUBTFUL and not is_placed(article, at):
        return 0
    if match.words == 1 and kind is PLACE and _is_rest(article, at):
        return 0
    end = _add_after_small(article, at, match.end, stop)
    if not end and kind is PLACE:
        end = _add_with_head(article, at, match.end, stop)
    return end or article.add(word.start, match.end, kind, match.name.known)


def add_place(article: Article, at: int, stop: int) -> int:
    """Put a name down that words in small letters before it or within it tell; where it ends, or 0."""
    word = article.words[at]
    end = _add_after_small(article, at, word.end, stop) or _add_with_head(article, at, word.end, stop)
    if end:
        return end
    name = article.text[word.start : word.end]
    is_town = "-" in name and not article.vocabulary.words.genitive and any(link in name for link in _LINKS)
    return article.add(word.start, word.end, PLACE) if is_town else 0


def _add_after_small(article: Article, at: int, end: int, stop: int) -> int:
    """Put "mer Noire" down; of people no title: "papa Francisco"."""
    small = small_before(article, at)
    if small is None or small[0] < stop:
        return 0
    known = small[1].known
    return article.add(article.words[at].start if known.type is PERSON else small[0], end, known.type, known)


def _add_with_head(article: Article, at: int, end: int, stop: int) -> int:
    """Put "ministère de la Santé" down."""
    head = small_head_before(article, at)
    return article.add(head[0], end, head[1]) if head is not None and head[0] >= stop else 0


def _is_rest(article: Article, at: int) -> bool:
    """Whether a place is the rest of a name that is not known: "Onda Madrid"; German has a noun before many a place."""
    if article.vocabulary.words.genitive or at == 0 or article.gap(at - 1) not in BLANKS:
        return False
    before = article.words[at - 1]
    is_told = before.flags & (f.TITLE | f.BEFORE_PLACE | f.PLACE_HEAD | f.NOT_NAME | f.PLACE_BEFORE) != 0
    is_taken = bool(article.names) and article.names[-1].end >= before.end
    return not is_told and not is_taken and not article.begins(at - 1)
