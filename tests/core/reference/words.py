"""Words and their hashes, one object for each."""

import unicodedata
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import Final

_MASK64: Final = (1 << 64) - 1
_GOLDEN: Final = 0x9E3779B97F4A7C15
_MIX_1: Final = 0xBF58476D1CE4E5B9
_MIX_2: Final = 0x94D049BB133111EB
_UNSPACED: Final = (
    range(0x0E00, 0x1000), range(0x1000, 0x10A0), range(0x1780, 0x1800), range(0x3040, 0x3100), range(0x3400, 0xA000),
    range(0xF900, 0xFB00), range(0x20000, 0x40000),
)  # fmt: skip


def tokenise(normalised: str) -> list[str]:
    """The words in order; see `core.text.normalise`."""
    words = [""]
    for character in normalised:
        if character.isalnum() or character == "_" or (words[-1] and unicodedata.category(character) in {"Mn", "Mc"}):
            words[-1] += character
        elif words[-1]:
            words.append("")
    return [part for word in words for part in _parts(word)]


def _parts(word: str) -> Iterator[str]:
    for is_unspaced, characters in groupby(word, lambda character: any(ord(character) in run for run in _UNSPACED)):
        part = "".join(characters)
        if is_unspaced and len(part) > 1:
            yield from map("".join, pairwise(part))
        else:
            yield part


def hash_word(word: str) -> int:
    """64 bits of the word: SplitMix64's finaliser (Steele, Lea, Flood 2014) over its UTF-8 bytes, eight at a time."""
    data = word.encode()
    value = len(data)
    for start in range(0, len(data), 8):
        value = ((value ^ int.from_bytes(data[start : start + 8], "little")) + _GOLDEN) & _MASK64
        value = ((value ^ (value >> 30)) * _MIX_1) & _MASK64
        value = ((value ^ (value >> 27)) * _MIX_2) & _MASK64
        value ^= value >> 31
    return value
