"""Settles an article's names against one another: surnames, short forms in parentheses, and ids."""

from collections.abc import Callable, Iterator
from typing import Final

from unecho.core.entities.entity import Entity, EntityType, Mention
from unecho.core.entities.languages import flags as f
from unecho.core.entities.languages.article import Article, Found, Word
from unecho.core.entities.languages.inflection import without_ending

Identify = Callable[[str, EntityType], str]
_SHORTEST: Final = 3
_GIVEN_AND_SURNAME: Final = 2
_NOT_SURNAME: Final = f.NOT_NAME | f.TITLE


def entities_of(article: Article, identify: Identify) -> tuple[Entity, ...]:
    """The entities of the names that were found, and of surnames and short forms of these, by first mention."""
    full = {name: _spelt(article, name) for name in article.names if name.known is None}
    surnames = dict(_surnames(article, full))
    short = dict(_short_forms(article))
    names = sorted([*article.names, *_further(article, surnames, short)])
    shown_as: dict[str, tuple[str, EntityType]] = {}
    mentions: dict[str, list[Mention]] = {}
    for name in names:
        of = _stands_for(article, name, surnames, short)
        shown = of.known.name if of.known is not None else full.get(of, article.text[of.start : of.end])
        identity = of.known.entity_id if of.known is not None else identify(shown, of.kind)
        shown_as.setdefault(identity, (shown, of.kind))
        mention = Mention(article.text[name.start : name.end], name.start, name.end)
        mentions.setdefault(identity, []).append(mention)
    told = (identity for identity in mentions if not identity.endswith(":"))
    return tuple(Entity(identity, *shown_as[identity], tuple(mentions[identity])) for identity in told)


def _spelt(article: Article, name: Found) -> str:
    text = " ".join(article.text[name.start : name.end].split())
    is_inflected = article.vocabulary.words.genitive and name.kind is EntityType.ORGANIZATION
    return without_ending(text) if is_inflected else text


def _surnames(article: Article, full: dict[Found, str]) -> Iterator[tuple[str, Found]]:
    """Of each last word of a person's name the first who has it, one with a full name before others."""
    people = [name for name in reversed(article.names) if name.kind is EntityType.PERSON]
    fold = article.vocabulary.fold
    parts = {name: fold(full.get(name, article.text[name.start : name.end])).split(" ") for name in people}
    # "President Steinmeier", where nothing names him in full.
    yield from ((parts[name][0], name) for name in people if len(parts[name]) == 1 and name.known is None)
    yield from ((key, name) for name in people if len(parts[name]) > 1 for key in _ends(parts[name]))


def _ends(parts: list[str]) -> Iterator[str]:
    """The surname, and where there are more words what the surname may be too: the one before, and both."""
    yield parts[-1].replace("-", " ")
    if len(parts) > _GIVEN_AND_SURNAME:
        yield parts[-2].replace("-", " ")
        yield " ".join(parts[-2:])


def _short_forms(article: Article) -> Iterator[tuple[str, Found]]:
    """Of what may stand for an organisation alone the organisation: its one word, and a short form in parentheses."""
    starts = {word.start: word for word in article.words}
    for name in (name for name in article.names if name.kind is EntityType.ORGANIZATION):
        first, word = starts.get(name.start), starts.get(name.end + 2)
        if first is not None and first.end == name.end and name.known is None:
            yield first.key, name
        if word is not None and _is_short_form(article, name, word):
            yield word.key, name


def _is_short_form(article: Article, name: Found, word: Word) -> bool:
    text = article.text[word.start : word.end]
    return text.isupper() and len(text) > 1 and article.text[name.end : word.end + 1] == f" ({text})"


def _further(article: Article, surnames: dict[str, Found], short: dict[str, Found]) -> Iterator[Found]:
    """Mentions by a surname or a short form alone."""
    if not surnames and not short:
        return
    ends = iter([*article.names, Found(len(article.text), len(article.text), EntityType.PLACE)])
    end, taken = 0, next(ends)
    for at, word in enumerate(article.words):
        while taken.end <= word.start:
            taken = next(ends)
        if word.start >= taken.start or word.start < end:
            continue
        if word.key in short and (not word.flags or article.text[word.start : word.end].isupper()):
            yield Found(word.start, word.end, EntityType.ORGANIZATION, short[word.key].known)
        elif end := _surname_end(article, at, surnames):
            yield Found(word.start, end, EntityType.PERSON)


def _surname_end(article: Article, at: int, surnames: dict[str, Found]) -> int:
    """Where somebody's surname ends that begins with a word, of two parts or one; 0 where none does."""
    word = article.words[at]
    is_genitive = article.vocabulary.words.genitive and word.key.endswith("s") and word.key[:-1] in surnames
    if word.key not in surnames and not is_genitive:
        return 0
    if article.gap(at) == " ":
        following = article.words[at + 1]
        if f"{word.key} {following.key}" in surnames:
            return following.end
    if not _is_surname(article, at):
        return 0
    return word.end if word.key in surnames else word.end - 1


def _is_surname(article: Article, at: int) -> bool:
    word = article.words[at]
    if word.flags & _NOT_SURNAME or len(word.key) < _SHORTEST:
        return False
    return not word.flags & f.COMMON or not article.begins(at)


def _stands_for(article: Article, name: Found, surnames: dict[str, Found], short: dict[str, Found]) -> Found:
    names = surnames if name.kind is EntityType.PERSON else short
    if name.known is not None or name.kind is EntityType.PLACE or not names:
        return name
    return names.get(article.vocabulary.fold(article.text[name.start : name.end]).replace("-", " "), name)
