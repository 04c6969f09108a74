"""Names of organisations: a head and its complement, or a last word that tells one."""

import re
from typing import Final

from unecho.core.entities.entity import EntityType
from unecho.core.entities.identity import fold
from unecho.core.entities.languages import flags as f
from unecho.core.entities.languages.article import BLANKS, Article, word_at_or_after
from unecho.core.entities.languages.known import longest_known

_SMALL_WORD: Final = re.compile(r" ([a-zà-ÿ’']+)(?!\w)")
_NOT_PART: Final = f.NOT_NAME | f.TITLE
_MOST_PARTS: Final = 8
_CLUB: Final = 4
"""Letters of a club's short head: "FC", "VfB"."""
_FOR: Final = (" fur ", " fur die ", " fur das ")
_OF_OFFICES: Final = ("ministerium", "verband", "akademie", "amt")
_LEGAL_FORMS: Final = frozenset(["ag", "gmbh", "se", "kg", "kgaa", "ev", "sa", "sas", "sarl", "sl", "sau"])


def end_after_head(article: Article, at: int) -> int:
    """Where the name ends that a head begins; 0 where nothing makes a name of it."""
    if article.vocabulary.words.genitive:
        return _german_end(article, at)
    end, found = article.words[at].end, 0
    for _ in range(_MOST_PARTS):
        further = _adjective_end(article, end) or _complement_end(article, end)
        if not further:
            break
        found = end = further
    return found


def _adjective_end(article: Article, end: int) -> int:
    """Where an adjective in small letters ends that belongs to the name; 0 where there is none."""
    match = _SMALL_WORD.match(article.text, end)
    if match is None or not article.vocabulary.flags.get(fold(match.group(1)), 0) & f.ADJECTIVE:
        return 0
    return match.end()


def _complement_end(article: Article, end: int) -> int:
    """Where the word with a capital ends that follows at once or after a link; 0 where there is none."""
    at = word_at_or_after(article, end)
    if at == len(article.words):
        return 0
    word = article.words[at]
    gap = article.text[end : word.start]
    if gap not in BLANKS and gap not in article.vocabulary.links:
        return 0
    if word.flags & _NOT_PART and not word.flags & (f.HEAD | f.ADJECTIVE):
        return 0
    if "y" in gap and word.flags & (f.HEAD | f.GIVEN):
        return 0
    known = longest_known(article, at)
    if known is not None and known.name.known.type is not EntityType.PERSON:
        is_body = known.name.known.type is EntityType.ORGANIZATION and "y" in gap
        return 0 if is_body else max(known.end, word.end)
    return word.end


def _german_end(article: Article, at: int) -> int:
    """Where "Landgericht München" or "Bundesamt für Statistik" ends; 0 where nothing follows."""
    gap, key = article.gap(at), article.words[at].key
    if gap in BLANKS and _may_follow(article, at + 1):
        known = longest_known(article, at + 1)
        end = known.end if known is not None else article.words[at + 1].end
        return _with_town(article, end) if len(key) <= _CLUB else end
    is_linked = fold(gap) in _FOR or (gap in article.vocabulary.links and key.endswith(_OF_OFFICES))
    if not is_linked or article.words[at + 1].flags & _NOT_PART:
        return 0
    return _with_more(article, at + 1)


def _may_follow(article: Article, at: int) -> bool:
    word = article.words[at]
    if word.flags & _NOT_PART or word.key.endswith(("ung", "keit", "heit")):
        return False
    return not word.flags & f.COMMON or longest_known(article, at) is not None


def _with_town(article: Article, end: int) -> int:
    at = word_at_or_after(article, end)
    if at < len(article.words) and article.text[end : article.words[at].start] in BLANKS:
        known = longest_known(article, at)
        if known is not None and known.name.known.type is EntityType.PLACE:
            return known.end
    return end


def _with_more(article: Article, at: int) -> int:
    """Where "Bildung, Wissenschaft und Forschung" ends: what "und" ties, and what commas tie before it."""
    last, end = at, article.words[at].end
    while last - at < _MOST_PARTS and article.gap(last) in (", ", " und ", " und die ", " und der "):
        last += 1
        if article.gap(last - 1) != ", ":
            return article.words[last].end
    return end


def is_by_adjective(article: Article, at: int) -> bool:
    """Whether an adjective with a capital and an organisation's last word stand there: "Deutsche Umwelthilfe"."""
    if article.gap(at) not in BLANKS or at + 1 == len(article.words):
        return False
    following = article.words[at + 1]
    is_tail = following.flags & f.TAIL != 0
    if article.words[at].flags & f.ADJECTIVE:
        return is_tail or following.key.endswith(article.vocabulary.tail_ends)
    return is_tail and article.words[at].flags & f.IS_OF_TOWN != 0


def start_before_tail(article: Article, at: int, stop: int) -> int:
    """Where a company's name begins that ends in a legal form; -1 where nothing is before it. `stop`: not before."""
    if article.words[at].key not in _LEGAL_FORMS or at == 0 or article.gap(at - 1) not in BLANKS:
        return -1
    word = article.words[at - 1]
    return word.start if word.start >= stop and not word.flags & (_NOT_PART | f.COMMON) else -1
