"""Reads which country or state stands beside a name."""

import re
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Final

from unecho.core.entities.entity import Mention
from unecho.core.entities.identity import fold
from unecho.core.entities.lexicon import qualifiers as q
from unecho.core.entities.senses import around, around_all, beside

_BEFORE: Final = 90
_NEAR: Final = 45
_PLACES_KEPT: Final = 16_384
# A search is fast where its pattern begins with a set of characters. What is found is kept, so that it has a length.
_WORD: Final = r"[\w’'-]{0,39}"
_NAME: Final = rf"[A-Z](?:\.(?:[A-Z]\.){{1,7}}|{_WORD}\.?(?: (?:and the |and |of the |of )?[A-Z]{_WORD}){{0,3}})"
_NAMES: Final = re.compile(_NAME)
_AFTER_TOWN: Final = re.compile(rf"(?:, (?:in )?|,? in | \()(?:the )?(?:U\.S\. state of |state of )?({_NAME})")
_AFTER_BODY: Final = re.compile(rf"(?: of | in |, | \()(?:the )?({_NAME})")
_BEFORE_TOWN: Final = re.compile(
    rf"({_NAME})(?: (?:state|coastal|port|university|border|river))? "
    r"(?:city|town|village|suburb|capital|port|community)(?: of)? $"
)
_OF_BODIES: Final = ("ruling", "main", "opposition", "governing", "former", "new", "own", "left", "right")
_BEFORE_BODY: Final = re.compile(rf"({_NAME}) (?:(?:{'|'.join(_OF_BODIES)})\S* )*$")
_OPENINGS: Final = frozenset((", ", " (", " i"))
_OPENINGS_OF_BODIES: Final = (", ", " of ", " in ", " (")
_TOWN_NOUNS: Final = (" of ", " city ", " town ", " village ", " suburb ", " capital ", " port ", " community ")
_POSSESSIVE: Final = re.compile(r"['’]s?$")


class PlacesBeside:
    """Names of countries and states, their short forms and their peoples.

    `places`: of a folded name of a country or a state, its id. Answers are parts of ids, empty where none is named.

    Attributes:
        regions: the countries and states.
    """

    def __init__(self, places: Mapping[str, str]) -> None:
        self._where = {name: identity.partition(":")[2] for name, identity in places.items()}
        self.regions = frozenset(self._where.values())
        self._states = pairs(q.STATE_OF)
        self._demonyms = pairs(q.DEMONYM_OF)
        self._place = lru_cache(_PLACES_KEPT)(self._find_place)
        self._first_words: dict[str, set[str]] = {}
        for name, place in (*self._where.items(), *self._demonyms.items()):
            self._first_words.setdefault(place, set()).add(name.partition(" ")[0])

    def of_town(self, text: str, mention: Mention, is_region: bool) -> str:
        """Return the place after a town, or before it. `is_region`: its name is a country's or a state's too."""
        _, start, end = mention
        after = _AFTER_TOWN.match(text, end) if text[end : end + 2] in _OPENINGS else None
        if after is not None and not (is_region and after.group().lstrip(",").startswith(" in ")):
            where = self._place(after.group(1), True)
            if where:
                return where
        if not text.endswith(_TOWN_NOUNS, 0, start):
            return ""
        before = _BEFORE_TOWN.search(text, max(0, start - _BEFORE), start)
        return self._place(before.group(1), False) if before is not None else ""

    def first_words(self, places: Collection[str]) -> tuple[str, ...]:
        """Return the words with which the names and the peoples of these places begin, folded."""
        return tuple(sorted({word for place in places for word in self._first_words.get(place, ())}))

    def any_near(self, text: str, mentions: Iterable[Mention], first_words: Iterable[str]) -> bool:
        """Whether `in_sentence` may find anything at one of these."""
        nearby = around_all(text, mentions).replace(".", "")
        return not nearby.isascii() or any(word in nearby for word in first_words)

    def in_sentence(self, text: str, mention: Mention, first_words: Iterable[str]) -> set[str]:
        """Return all that the names near a mention say, or none where none of `first_words` is there."""
        nearby = around(text, mention).replace(".", "")
        if nearby.isascii() and not any(word in nearby for word in first_words):
            return set()
        return {self._place(words, False) for words in _NAMES.findall(beside(text, mention))}

    def of_body(self, text: str, mention: Mention) -> str:
        """Return the place before a court, a ministry or a party, or after it."""
        return self._before_body(text, mention) or self._after_body(text, mention)

    def _before_body(self, text: str, mention: Mention) -> str:
        lowest = max(0, mention.start - _NEAR)
        word = text[lowest : max(lowest, mention.start - 1)].rpartition(" ")[2]
        if word.islower() and not word.startswith(_OF_BODIES):
            return ""
        before = _BEFORE_BODY.search(text, lowest, mention.start)
        return self._place(before.group(1), False) if before is not None else ""

    def _after_body(self, text: str, mention: Mention) -> str:
        if not text.startswith(_OPENINGS_OF_BODIES, mention.end):
            return ""
        after = _AFTER_BODY.match(text, mention.end)
        return self._place(after.group(1), False) if after is not None else ""

    def _find_place(self, words: str, is_after_town: bool) -> str:
        """The country or state that the first words name, or the last; empty where they name none.

        `is_after_town`: they may be a state's short form, else a people.
        """
        short_forms = self._states if is_after_town else self._demonyms
        folded = _POSSESSIVE.sub("", fold(words)).replace("-", " ").split()
        for count in range(len(folded), 0, -1):
            for part in (folded[:count], folded[-count:]):
                name = " ".join(part)
                where = short_forms.get(name) or self._where.get(name, "")
                if where:
                    return where
        return ""


def pairs(words: str) -> dict[str, str]:
    """Return the pairs of a text of `lexicon.qualifiers`."""
    return {pair.partition(":")[0]: pair.partition(":")[2] for pair in words.split()}
