"""What may stand in the texts of a batch that tells where they come from, as bits; most texts hold little of it."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.article.cues import CUE_BYTES, cue_sieve, cue_table
from unecho.core.kernels.article.texts import hash_texts
from unecho.core.kernels.batch.hint_parts import NAME_BITS, WIDEST, Cues, Lookout, Reach
from unecho.core.kernels.batch.hints import find_hints
from unecho.core.origin.closing import LONGEST_CREDIT, TAIL
from unecho.core.origin.cues import COPYRIGHT, CUES
from unecho.core.origin.names import LAST_WORDS
from unecho.core.origin.opening import BY, HEAD, LONGEST_BYLINE, LONGEST_PLACE, MOST_ABOVE
from unecho.core.origin.opening import MOST_LINES as LINES_ABOVE
from unecho.core.origin.parts import MOST_LINES as LINES_BELOW
from unecho.core.origin.parts import MOST_PROSE, PROSE
from unecho.core.origin.phrases import LONGEST_WITH
from unecho.core.text.walls import LONGEST_TEXT, wall_phrases

WALL: Final = 128
"""It may hold a wall, see `core.text.walls`; a bit beside those of `core.origin.cues` and `kernels.batch.hints`."""
_COMMON: Final = " etaoinsrhldcumfgpwybvkxjqz-"
"""Letters, the most common first."""
_LONGEST_NAME: Final = 40
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
    walls = {_rarest_part(phrase): WALL for phrase in wall_phrases()}
    authors = np.array([int.from_bytes(word.encode(), "big") for word in sorted(BY)], np.uint64)
    return Lookout(_cues(CUES), COPYRIGHT, _cues(walls), WALL, _flags(LAST_WORDS), authors)


def _cues(cues: dict[str, int]) -> Cues:
    return Cues(*cue_table(cues), cue_sieve(cues))


def _rarest_part(phrase: str) -> str:
    """Of two words where there are two: few texts have those next to each other."""
    pieces = re.findall(f"(?=([ -~]{{{CUE_BYTES}}}))", phrase)
    return max(map(str, pieces), key=lambda piece: (" " in piece[1:-1], sum(map(_COMMON.index, piece))))


def _flags(words: frozenset[str]) -> npt.NDArray[np.bool_]:
    utf8 = [word.encode() for word in sorted(words)]
    hashes = hash_texts(np.frombuffer(b"".join(utf8), np.uint8), np.cumsum([len(word) for word in utf8]), np.uint64(0))
    flags = np.zeros(1 << NAME_BITS, np.bool_)
    flags[hashes >> np.uint64(64 - NAME_BITS)] = True
    return flags
