"""A text's words with capitals, and the names that are found among them."""

import re
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from unecho.core.entities.entity import EntityType
from unecho.core.entities.known_names import Known
from unecho.core.entities.languages.vocabulary import Vocabulary

_CAPITAL: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĶĹĻĽŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚ"
# A set of letters first: what begins with a look behind is tried at every character.
_WORD: Final = re.compile(
    rf"[{_CAPITAL}](?<![\w@#/$.].)(?:[{_CAPITAL}]?(?:\.[{_CAPITAL}]{{1,2}})+\b\.?"
    rf"|(?:(?<=[NO])['’][{_CAPITAL}])?\w*(?:[-‐‑]\w+)*)"
)
_BEGIN: Final = re.compile(r"(?:^|[.!?:…\n])[\s\"“”‘’«»„(\[*•–—-]*$")
_ABBREVIATION: Final = re.compile(r"(?:^|[\s(.])(?:\w|[A-Z][a-z]|St|Mr|Prof|Sr|Sra|Mme|bzw|ca|vgl|Nr)\.\s?$")
_STOP: Final = re.compile(r"[.,;:!?…()\n\"“”«»]")
BLANKS: Final = (" ", "\u00a0")
_LOOKED_AT: Final = 12


class Word(NamedTuple):
    """A word with a capital: where it is, folded with hyphens as blanks, and what it is, see `flags`."""

    start: int
    end: int
    key: str
    flags: int


class Found(NamedTuple):
    """A name: where it is, its type, and the known name that it is."""

    start: int
    end: int
    kind: EntityType
    known: Known | None = None


@dataclass(slots=True)
class Article:
    """A text that is read.

    Attributes:
        words: those with capitals, in order.
        names: what is found so far, in order.
    """

    text: str
    vocabulary: Vocabulary
    words: list[Word]
    names: list[Found] = field(default_factory=list)

    def gap(self, at: int) -> str:
        """What stands between a word and the next; a full stop where there is no next."""
        if at + 1 == len(self.words):
            return "."
        return self.text[self.words[at].end : self.words[at + 1].start]

    def begins(self, at: int) -> bool:
        """Whether a sentence, a line or a quotation begins with the word, so that its capital says nothing."""
        before = self.text[max(0, self.words[at].start - _LOOKED_AT) : self.words[at].start]
        return _BEGIN.search(before) is not None and _ABBREVIATION.search(before) is None

    def before(self, at: int, count: int = 1) -> list[str]:
        """The folded words right before a word, the nearest first, without elided articles; "" where none is."""
        start = self.words[at].start
        text = self.text[max(0, start - 24 * count) : start]
        if not text.endswith((" ", "'", "’", "\u00a0")):
            return [""] * count
        words = _STOP.split(text.replace("’", "'"))[-1].split()[::-1][:count]
        fold = self.vocabulary.fold
        return [fold(word.rpartition("'")[2] or word.rstrip("'")) for word in words] + [""] * (count - len(words))

    def add(self, start: int, end: int, kind: EntityType, known: Known | None = None) -> int:
        """Put a name down; where it ends."""
        self.names.append(Found(start, end, kind, known))
        return end


def read_words(text: str, vocabulary: Vocabulary) -> Article:
    """Find the words with capitals."""
    look_up = vocabulary.look_up
    words = [Word(*match.span(), *look_up(match.group())) for match in _WORD.finditer(text)]
    return Article(text, vocabulary, words)


def word_at_or_after(article: Article, position: int) -> int:
    """The first word that begins there or later; how many there are where none does."""
    low, high = 0, len(article.words)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if article.words[middle].start < position else (low, middle)
    return low
