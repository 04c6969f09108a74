"""What a character outside ASCII is, as bits. See `core.signing.character_table`."""

from typing import Final

KNOWN: Final = 1
PLAIN: Final = 2
"""It folds to a few characters of ASCII, and they tell its case."""
CASED: Final = 4
"""It has another form in small letters."""
END: Final = 8
"""Prose ends with it."""
CLOSING: Final = 16
"""It may stand after that."""
BLANK: Final = 32
DIGIT: Final = 64
BREAK: Final = 128
"""A line ends with it."""
