"""Reads what the words right beside a name tell of it."""

import re

from reference.names import gazetteer as g
from reference.names.capitals import Word, word_after, word_before
from unecho.core.entities.entity import EntityType
from unecho.core.entities.identity import fold

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE
_STATE = re.compile(r"([A-Z]\.[A-Z]\.(?!\w)|(?:[A-Z][a-z]+(?: [A-Z][a-z]+)?|[A-Z]{2})\b)(?!'s|’s| [A-Z])")
_QUOTES = "\"'“‘«"
_QUOTES_AFTER = frozenset("\"'”’»")


def type_beside(text: str, word: Word) -> EntityType | None:
    """Return the type that the words beside a lone name tell."""
    after = word_after(text, word.end)
    before = word_before(text, word.start)
    if after in g.SPEECH:
        return PERSON
    if after in g.AFTER_ORGANISATION or before in g.BEFORE_ORGANISATION:
        return ORGANIZATION
    if word.text.isupper():
        return None
    if (
        before.lower() in g.BEFORE_PLACE
        or after in g.AFTER_PLACE
        or (before == "of" and _place_noun_of(text, word.start))
    ):
        return PLACE
    return None


def title_of(text: str, position: int) -> bool:
    """Say whether a title and "of" stand before: "chief executive of"."""
    before = text[max(0, position - 24) : position].split()
    return word_before(text, position) == "of" and len(before) > 1 and before[-2].lower() in g.TITLE


def _place_noun_of(text: str, position: int) -> bool:
    before = text[max(0, position - 24) : position].split()
    return len(before) > 1 and before[-2].lower() in g.AFTER_PLACE


def before_state(text: str, word: Word) -> bool:
    """Say whether a country or a state follows after a comma: "Paxton, Illinois"."""
    if word.possessive or text[word.end : word.end + 2] != ", ":
        return False
    found = _STATE.match(text, word.end + 2)
    if found is None:
        return False
    state = found.group(1)
    if text[found.end() : found.end() + 1] == "-":
        return False
    if len(state) == 2 and state.isupper():
        return state in g.POSTAL_STATE
    return fold(state) in g.STATE


def dateline(text: str, word: Word, end: int) -> bool:
    """Say whether words in capitals are where a report comes from: "OLSENA, Nov 20 (Reuters)"."""
    if not word.text.isupper() or (word.start > 0 and text[word.start - 1] not in _LINE_END):
        return False
    after = _DATELINE.match(text, end)
    if after is None:
        return False
    key = fold(after.group(2))
    if after.group(1) == ", ":
        return key in g.NOT_NAME
    known = g.KNOWN.get(key)
    return known is not None and known.type is ORGANIZATION and text[after.end() : after.end() + 1] == ")"


_LINE_END = "\n\r\u2028\u2029"
_DATELINE = re.compile(r"(, | \()([A-Za-z]{1,20})(?![A-Za-z])")


def quoted(text: str, word: Word) -> bool:
    """Say whether quotation marks stand right before and after: a work's title or a byname."""
    return word.start > 0 and text[word.start - 1] in _QUOTES and text[word.end : word.end + 1] in _QUOTES_AFTER


def lower_case_title(text: str, word: Word) -> bool:
    """Say whether a title in lower case stands right before: "spokesman Dmitry Peskov"."""
    before = word_before(text, word.start)
    return before.islower() and before in g.TITLE and before not in g.TITLE_PART and not word.initial


def postal_state(text: str, word: Word) -> bool:
    """Say whether two capitals are the state of the place before them: "Lawrence, KS"."""
    before = word_before(text, word.start)
    return word.text in g.POSTAL_STATE and len(before) > 2 and before[-1] == "," and before[0].isupper()


def defined(text: str, end: int) -> EntityType | None:
    """Return the type that an article says a name is: "Olsena, a town in"."""
    told = None
    start = _DEFINITION.match(text, end)
    at = start.end() if start is not None else len(text)
    for _ in range(4):
        noun = _NOUN.match(text, at)
        if noun is None or noun.group() in g.FUNCTION:
            break
        if noun.group() in g.AFTER_PLACE:
            told = PLACE
        elif noun.group() in g.BEFORE_ORGANISATION:
            told = ORGANIZATION
        elif noun.group() in g.TITLE and noun.group() not in g.TITLE_PART:
            told = PERSON
        if text[noun.end() : noun.end() + 1] != " ":
            break
        at = noun.end() + 1
    return told


_DEFINITION = re.compile(r"(?:,| is| was) (?:an?|the) ")
_NOUN = re.compile(r"[a-z-]{1,20}(?![\w-])")


def heading(text: str, words: list[Word]) -> bool:
    """Say whether common words are all that stands on their line: "Breaking News"."""
    first, after = words[0].start, words[-1].end
    if (first > 0 and text[first - 1] not in _LINE_END) or (after < len(text) and text[after] not in "!" + _LINE_END):
        return False
    return all(word.key in g.COMMON for word in words)
