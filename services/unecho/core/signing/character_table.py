"""What the pass over a batch knows of characters outside ASCII: columns by code point, filled as characters are met."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

import numpy as np

from unecho.core.kernels.batch import character_kinds as kinds
from unecho.core.kernels.batch.bytes import CODES
from unecho.core.signing.facts import form_with_case
from unecho.core.text.body import CLOSING, ENDS
from unecho.core.text.folding import others_of

_MOST: Final = 3
"""Characters of a form."""


class CharacterTable:
    """One row for each code point.

    Attributes:
    kinds: what each character is, see `kernels.batch.character_kinds`; 0 for those not met. uint16, shape (CODES,).
    forms: what it is folded to where it is PLAIN: how many characters of ASCII, and these, from the lowest byte on.
        uint32, shape (CODES,).

    """

    def __init__(self) -> None:
        self.kinds = np.zeros(CODES, dtype=np.uint16)
        self.forms = np.zeros(CODES, dtype=np.uint32)
        # All that are beyond the table.
        self.kinds[CODES - 1] = kinds.KNOWN

    def learn(self, text: str) -> None:
        """Fills in its characters. Each is the same whoever learns it first."""
        for character in set(others_of(text)):
            code = ord(character)
            if code < CODES and not self.kinds[code]:
                self.forms[code] = _packed(form_with_case(character)[0])
                self.kinds[code] = _kind_of(character)


@cache
def character_table() -> CharacterTable:
    """The one of this process."""
    return CharacterTable()


def _packed(form: str) -> int:
    if len(form) > _MOST or not form.isascii():
        return 0
    # What folding leaves none of.
    plain = form.replace("_", " ").replace("`", "'")
    return int.from_bytes(bytes([len(plain)]) + plain.encode(), "little")


def _kind_of(character: str) -> int:
    form, is_plain = form_with_case(character)
    kind = kinds.KNOWN
    kind |= kinds.PLAIN * (is_plain and form.isascii() and len(form) <= _MOST)
    kind |= kinds.CASED * (character.lower() != character)
    kind |= kinds.END * (character in ENDS)
    kind |= kinds.CLOSING * (character in CLOSING)
    kind |= kinds.BLANK * character.isspace()
    kind |= kinds.DIGIT * (unicodedata.category(character) == "Nd")
    kind |= kinds.BREAK * (len(f"{character}.".splitlines()) > 1)
    return int(kind)
