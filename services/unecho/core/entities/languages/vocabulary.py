"""What one language's rules look up: words with what they are, and known names."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from unecho.core.entities.identity import Spelling, fold
from unecho.core.entities.languages.flags import read_flags
from unecho.core.entities.languages.names import Name, NamesReader
from unecho.core.entities.languages.signs import signs_of
from unecho.core.entities.lexicon.languages.language_words import LanguageWords
from unecho.core.entities.word_lists import LanguageLists, WordLists

_WORDS_KEPT: Final = 16_384


class Vocabulary:
    """One language's words and names.

    Attributes:
        words: the language's words that the rules are made of.
        flags: of a folded word what it is.
        names: of a folded phrase the known name.
        longest: of the first word of known names of how many words the longest is.
        beginnings: what known names of three words and more begin with, two words or more.
        after_small: of the last word of known names that begin in small letters these, with their keys.
        small_head: finds a head in small letters with what links a name to it, at the end of a text.
        links, particles: see `LanguageWords`; with the blanks around them.
        title_ends, firm_ends, tail_ends: folded.
        look_up: gives of a word that word folded, with hyphens as blanks, and what it is, see `flags`.
        fold: gives a word folded.
    """

    def __init__(self, words: LanguageWords, own: LanguageLists, lists: WordLists, spelling: Spelling) -> None:
        self.words = words
        self.flags = read_flags(words, own, lists)
        self.names = NamesReader(self.flags, spelling, words.genitive).read(own, lists)
        self.links = frozenset(_glue(words.links))
        self.particles = frozenset(_glue(words.particles))
        self.title_ends = tuple(map(fold, words.title_ends.split()))
        self.firm_ends = tuple(map(fold, words.firm_ends.split()))
        self.tail_ends = tuple(map(fold, words.tail_ends.split()))
        self.small_head = _small_head(words)
        self.longest: dict[str, int] = {}
        self.beginnings = set[str]()
        self.after_small: dict[str, list[tuple[str, Name]]] = {}
        for key, name in self.names.items():
            first, last = key.partition(" ")[0], key.rpartition(" ")[2]
            self.longest[first] = max(self.longest.get(first, 0), 1 + key.count(" "))
            words_of = key.split(" ")
            self.beginnings.update(" ".join(words_of[:count]) for count in range(2, len(words_of)))
            if not name.capitals[0]:
                self.after_small.setdefault(last, []).append((key, name))
        self.look_up = lru_cache(_WORDS_KEPT)(self._look_up)
        self.fold = lru_cache(_WORDS_KEPT)(fold)

    def _look_up(self, word: str) -> tuple[str, int]:
        key = fold(word).replace("-", " ").replace("‑", " ")
        return key, self.flags.get(key, 0) | signs_of(word, key, self)


def _glue(phrases: str) -> Iterator[str]:
    for phrase in " ".join(phrases.split()).split(", "):
        yield f" {phrase}" if phrase.endswith(("-", "'", "’")) else f" {phrase} "


def _small_head(words: LanguageWords) -> re.Pattern[str]:
    heads = "|".join(f"{words.low_heads} {words.place_heads}".split()) or "(?!)"
    return re.compile(rf"(?<!\w)(?P<head>{heads})(?: [\w'’]+)? (?:de la |de l['’]|de |du |des |d['’]|del )$")
