"""What the rules for names need to know of a character, as a table over all of Unicode that grows with the texts."""

from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.entities.identity import fold
from unecho.core.kernels.names import letters as n

_AT_ONCE: Final = 0x250
"""The Latin letters: what lies beyond is filled in when it comes."""
_ALL: Final = 0x110000
_TESTS: Final = (
    (n.UPPER, str.isupper),
    (n.LOWER, str.islower),
    (n.WORD, str.isalnum),
    (n.DECIMAL, str.isdecimal),
    (n.SPACE, str.isspace),
    (n.ALPHA, str.isalpha),
    (n.LINE_END, "\n\r\u2028\u2029".__contains__),
    (n.OPENING, " \t\u00a0\"'“”‘’«»([{*•·>-–—|".__contains__),
    (n.ENDING, ".!?:…\n\r\u2028\u2029".__contains__),
    (n.QUOTE, '“"‘'.__contains__),
    (n.QUOTE_BEFORE, "\"'“‘«".__contains__),
    (n.QUOTE_AFTER, "\"'”’»".__contains__),
    (n.ADDRESS, "$@_#=".__contains__),
)
_MARKS: Final = range(0x300, 0x370)


class Letters:
    """The table of `kernels.names.letters`; what it holds of a character never changes, so threads may share it."""

    def __init__(self) -> None:
        self._table: npt.NDArray[np.int64] = np.zeros(_ALL, dtype=np.int64)
        self._table[:_AT_ONCE] = [about(chr(code)) for code in range(_AT_ONCE)]

    def of(self, text: str, codes: npt.NDArray[np.uint32]) -> npt.NDArray[np.int64]:
        """The table, with all characters of `text` filled in. `codes`: the same, shape (n,)."""
        if not text.isascii():
            beyond = codes[codes >= _AT_ONCE]
            for code in set(beyond[self._table[beyond] == 0].tolist()):
                self._table[code] = about(chr(code))
        return self._table


def about(character: str) -> int:
    """What the table holds of one character."""
    bits = n.FILLED | sum(bit for bit, test in _TESTS if test(character))
    if bits & n.WORD and not bits & n.DECIMAL and not "a" <= character <= "z":
        bits |= n.BEGINS
    if character.istitle() and not character.isupper():
        bits |= n.TITLE_CASE
    if ord(character) in _MARKS:
        return bits | n.MARK
    folded = fold(character)
    if folded.isascii() and len(folded) <= n.FOLDED_MOST:
        bits |= n.FOLDS | len(folded) << n.LENGTH_SHIFT
        for place, letter in enumerate(folded):
            bits |= ord(letter) << (n.FOLDED_SHIFT + 8 * place)
    return bits
