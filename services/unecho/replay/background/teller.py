"""Fills the slots of patterns: the persons, places and firms of a story stay, all else is drawn anew each time."""

import random
import re
from collections.abc import Callable
from typing import Final

from unecho.replay.background.grammar import words

_CHOICE: Final = re.compile(r"\[([^\]]*)\]")
_SLOT: Final = re.compile(r"\{(\w+)\}")
_BEFORE_A_VOWEL: Final = re.compile(r"\b([Aa]) (?=[aeiou])(?!eu|uni|use)")
_CURRENCIES: Final = ("euros", "pounds", "dollars", "francs", "crowns")

_DRAWN: Final[dict[str, Callable[[random.Random], str]]] = {
    "few": lambda chance: str(chance.randint(2, 49)),
    "goal": lambda chance: str(chance.randint(0, 5)),
    "age": lambda chance: str(chance.randint(27, 81)),
    "year": lambda chance: str(chance.randint(1880, 2023)),
    "number": lambda chance: f"{chance.randint(51, 9_999) * chance.choice([1, 1, 10]):,}",
    "percent": lambda chance: f"{chance.randint(11, 499) / 10} per cent",
    "money": lambda chance: f"{chance.randint(11, 990) / 10} million {chance.choice(_CURRENCIES)}",
    "street": lambda chance: f"{chance.choice(words()['last'])} {chance.choice(['Street', 'Lane', 'Square', 'Road'])}",
}


KEPT: Final = frozenset(
    [
        "capital",
        "body",
        "lead",
        "lead_last",
        "second",
        "second_last",
        "third",
        "third_last",
        "town",
        "town2",
        "town3",
        "country",
        "country2",
        "firm",
    ]
)
"""Slots that have one filling in a story."""


def known_slots() -> frozenset[str]:
    """Slots that are filled anew each time."""
    return frozenset(_DRAWN) | frozenset(words())


class Teller:
    """Tells one story: the same for the same random source."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._kept = {"capital": self._word("capital"), "body": f"{self._word('body')} of {self._word('country')}"}
        for slot, name in (("lead", "lead_last"), ("second", "second_last"), ("third", "third_last")):
            self._kept[name] = self._word("last")
            self._kept[slot] = f"{self._word('first')} {self._kept[name]}"
        self._kept |= zip(("town", "town2", "town3"), chance.sample(words()["town"], 3), strict=True)
        self._kept |= zip(("country", "country2"), chance.sample(words()["country"], 2), strict=True)
        self._kept["firm"] = f"{self._word('firmword')} {self._word('last')} {self._word('firmkind')}"

    def tell(self, pattern: str) -> str:
        """`[a|b]` becomes one of them, then `{slot}` a word, a name or a figure; it begins with a capital."""
        chosen = _CHOICE.sub(lambda found: self._chance.choice(found[1].split("|")), pattern)
        told = _SLOT.sub(lambda found: self._fill(found[1]), chosen)
        told = _BEFORE_A_VOWEL.sub(r"\1n ", told)
        return told[0].upper() + told[1:]

    def _fill(self, slot: str) -> str:
        if slot in self._kept:
            return self._kept[slot]
        return _DRAWN[slot](self._chance) if slot in _DRAWN else self._word(slot)

    def _word(self, name: str) -> str:
        return self._chance.choice(words()[name])
