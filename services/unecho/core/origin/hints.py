"""What may stand in the texts of a batch that tells where they come from, as bits; most texts hold little of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cache
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.article.cues import CUE_BYTES, cue_sieve, cue_table
from unecho.core.kernels.article.texts import hash_texts
from unecho.core.kernels.hints.find import find_hints
from unecho.core.kernels.hints.parts import NAME_BITS, WIDEST, Cues, Lookout, Reach
from unecho.core.origin.closing import LONGEST_CREDIT, SOURCES, TAIL
from unecho.core.origin.cues import COPYRIGHT, CUES, FROM, LONGER, USED
from unecho.core.origin.names import FIRST_WORDS, LAST_WORDS, TELLING_WORDS
from unecho.core.origin.opening import BY, HEAD, LONGEST_BYLINE, LONGEST_PLACE, MOST_ABOVE
from unecho.core.origin.opening import MOST_LINES as LINES_ABOVE
from unecho.core.origin.parts import MOST_LINES as LINES_BELOW
from unecho.core.origin.parts import MOST_PROSE, PROSE
from unecho.core.origin.phrases import LONGEST_WITH
from unecho.core.text.walls import LONGEST_TEXT, wall_phrases

WALL: Final = 128
"""It may hold a wall, see `core.text.walls`; a bit beside those of `core.origin.cues` and `kernels.hints.find`."""
_LONGEST_NAME: Final = 40
_EIGHT: Final = 8
_ALONE: Final = ("", 0)
_IN_SMALL: Final = bytes(byte | 32 for byte in range(256))
"""As `kernels.hints.parts.is_small_name` has them: nearly small letters."""
_REACH: Final = Reach(
    HEAD, TAIL, WIDEST * LONGEST_TEXT, LONGEST_PLACE, _LONGEST_NAME, LONGEST_BYLINE, LINES_ABOVE, MOST_ABOVE, PROSE,
    LINES_BELOW + 1, MOST_PROSE, LONGEST_CREDIT, LONGEST_WITH,
)  # fmt: skip


def hints_of(
    utf8: npt.NDArray[np.uint8], starts: npt.NDArray[np.int64], ends: npt.NDArray[np.int64]
) -> npt.NDArray[np.int64]:
    """Of the plain texts that begin and end there, shape (n,). More may be said to be there than is, never less."""
    hints = np.empty(len(starts), np.int64)
    find_hints(utf8, starts, ends, _lookout(), _REACH, hints)
    return hints


@cache
def _lookout() -> Lookout:
    told = {cue: (bits & ~LONGER.get(cue, _ALONE)[1], *LONGER.get(cue, _ALONE)) for cue, bits in CUES.items()}
    return Lookout(
        _cues(told), COPYRIGHT, USED, FROM, _cues(_walls()), WALL, _flags({word.encode() for word in LAST_WORDS}),
        _small_flags(TELLING_WORDS), _small_flags(FIRST_WORDS), _eights(BY, "big"),
        _eights({word[:8] for word in SOURCES if word.isascii()}, "little"),
    )  # fmt: skip


def _walls() -> dict[str, tuple[int, str, int]]:
    """A piece of each phrase that no other has, as near to its end as may be, and what stands before it."""
    found: dict[str, tuple[int, str, int]] = {}
    for phrase in wall_phrases():
        pieces = (phrase[end - CUE_BYTES : end] for end in range(len(phrase), CUE_BYTES - 1, -1))
        piece = next(piece for piece in pieces if piece.isascii() and piece not in found)
        found[piece] = (0, phrase.partition(piece)[0], WALL)
    return found


def _cues(cues: dict[str, tuple[int, str, int]]) -> Cues:
    """Of each cue the bits that it stands for, what may stand before it, and the bits with that."""
    keys, bits = cue_table({cue: told[0] for cue, told in cues.items()})
    befores, masks, more = (np.zeros(len(keys), np.uint64) for _ in range(3))
    for cue, (_, before, with_before) in cues.items():
        (slot,) = (keys == np.uint64(int.from_bytes(cue.encode(), "big"))).nonzero()[0].tolist()
        utf8 = before[-_EIGHT:].encode() if before[-_EIGHT:].isascii() else b""
        befores[slot] = int.from_bytes(utf8.rjust(_EIGHT, b"\0"), "little")
        masks[slot] = int.from_bytes((b"\xff" * len(utf8)).rjust(_EIGHT, b"\0"), "little")
        more[slot] = with_before
    return Cues(keys, bits, cue_sieve(cues), befores, masks, more)


def _small_flags(words: Collection[str]) -> npt.NDArray[np.bool_]:
    return _flags({word.encode().translate(_IN_SMALL) for word in words if word.isascii()})


def _flags(words: Collection[bytes]) -> npt.NDArray[np.bool_]:
    ends = np.cumsum([len(word) for word in words])
    hashes = hash_texts(np.frombuffer(b"".join(words), np.uint8), ends, np.uint64(0))
    flags = np.zeros(1 << NAME_BITS, np.bool_)
    flags[hashes >> np.uint64(64 - NAME_BITS)] = True
    return flags


def _eights(words: Iterable[str], order: Literal["big", "little"]) -> npt.NDArray[np.uint64]:
    """Words of eight bytes at most, as numbers."""
    return np.array([int.from_bytes(word.encode(), order) for word in sorted(words)], np.uint64)
