"""What outlets do to a wire story. Each edit is a pure function of the text and a random source."""

import itertools
import random
import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import Final

from unecho.core.edit_kind import EditKind
from unecho.replay.amplify.house_style import (
    LINES_AFTER,
    LINES_BEFORE,
    NAME_SPELLINGS,
    PLAIN_SURNAME,
    SPELLINGS,
    STRAIGHT_DOUBLE_OPENING,
    TITLED_NAME,
)

_SENTENCE_END: Final = re.compile(r"[.!?\n](?:(?<=\n)\s*|(?<!\n)[\"”’')]*\s+)")
_CHARACTERS_A_SLIP: Final = 600


def sentences(text: str) -> list[str]:
    """The sentences and lines of `text`, each with the white space after it: joined they are `text.lstrip()`."""
    text = text.lstrip()
    ends = [found.end() for found in _SENTENCE_END.finditer(text)]
    return [part for start, end in itertools.pairwise([0, *ends, len(text)]) if (part := text[start:end])]


def truncated(text: str, chance: random.Random) -> str:
    """See `EditKind.TRUNCATED`."""
    parts = sentences(text)
    return _or_whole("".join(parts[: max(1, round(len(parts) * chance.uniform(0.45, 0.8)))]).rstrip(), text)


def restyled(text: str, chance: random.Random) -> str:
    """See `EditKind.RESTYLED`."""
    if "“" in text or "”" in text:
        text = text.replace("“", '"').replace("”", '"').replace("‘", "'").replace("’", "'")
    else:
        text = STRAIGHT_DOUBLE_OPENING.sub("“", text).replace('"', "”").replace("'", "’")
    text = text.replace(" – ", " - ") if " – " in text else text.replace(" - ", " – ")
    pairs = SPELLINGS if chance.random() < 0.5 else tuple((american, british) for british, american in SPELLINGS)
    text = _respell(text, pairs)
    return TITLED_NAME.sub("", text) if TITLED_NAME.search(text) else PLAIN_SURNAME.sub(r"\1Mr ", text)


def with_boilerplate(text: str, chance: random.Random) -> str:
    """See `EditKind.BOILERPLATE`."""
    parts = sentences(text)
    within = chance.randrange(len(parts) + 1)
    line = chance.choice(LINES_BEFORE)
    body = "".join(parts[:within]).rstrip() + f"\n\n{line}\n\n" + "".join(parts[within:])
    before = chance.sample(LINES_BEFORE, chance.randint(1, 3))
    after = chance.sample(LINES_AFTER, chance.randint(2, 4))
    return "\n\n".join([*before, body.strip(), *after])


def moved(text: str, chance: random.Random) -> str:
    """See `EditKind.MOVED`."""
    parts = [part.strip() for part in sentences(text)]
    for _ in range(max(1, len(parts) // 5)):
        parts.insert(chance.randrange(len(parts) + 1), parts.pop(chance.randrange(len(parts)))) if parts else None
    return _or_whole("\n".join(parts), text)


def respelled(text: str, chance: random.Random) -> str:
    """See `EditKind.RESPELLED`."""
    text = _respell(text, NAME_SPELLINGS)
    if not text.isascii():
        # Accents of Latin letters only: in other scripts the marks are the word.
        plain = re.sub(r"(?<=[A-Za-z])[\u0300-\u036f]+", "", unicodedata.normalize("NFD", text))
        text = unicodedata.normalize("NFC", plain)
    return _with_slips(text, chance)


def merged(text: str, other: str, chance: random.Random) -> str:
    """See `EditKind.MERGED`; `other` is the text of the other article."""
    mine, theirs = sentences(text), sentences(other)
    kept = "".join(mine[: max(1, round(len(mine) * chance.uniform(0.7, 1.0)))]).rstrip()
    added = "".join(theirs[: max(1, round(len(theirs) * chance.uniform(0.15, 0.3)))]).rstrip()
    return _or_whole(f"{kept}\n\n{added}".strip(), text)


EDITS: Final[dict[EditKind, Callable[[str, random.Random], str]]] = {
    EditKind.TRUNCATED: truncated,
    EditKind.RESTYLED: restyled,
    EditKind.BOILERPLATE: with_boilerplate,
    EditKind.MOVED: moved,
    EditKind.RESPELLED: respelled,
}
"""Every edit of one text alone."""


def _or_whole(edited: str, text: str) -> str:
    return edited or text


def _respell(text: str, pairs: Sequence[tuple[str, str]]) -> str:
    spellings = {word: other for word, other in pairs if word in text}
    if not spellings:
        return text
    pattern = "|".join(re.escape(word) for word in sorted(spellings, key=len, reverse=True))
    return re.sub(rf"(?<!\w)(?:{pattern})(?!\w)", lambda found: spellings[found[0]], text)


def _with_slips(text: str, chance: random.Random) -> str:
    letters = list(text)
    for _ in range(len(text) // _CHARACTERS_A_SLIP + 1):
        at = chance.randrange(len(text))
        pair = text[at : at + 2]
        if len(pair) == 2 and pair.isalpha() and pair.islower():
            letters[at], letters[at + 1] = pair[1], pair[0]
    return "".join(letters)
