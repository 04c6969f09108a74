"""Room for what kernels find in the texts of a batch."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import numpy as np

from unecho.core.kernels.batch.blake2b import LANES
from unecho.core.kernels.batch.text_digests import DIGEST, LAST_BLOCKS, DigestRoom
from unecho.core.kernels.batch.text_facts import FactRoom
from unecho.core.kernels.batch.text_lines import Lines, TextLines
from unecho.core.kernels.batch.text_packed import WORDING, Found
from unecho.core.kernels.batch.text_parts import Parts
from unecho.core.kernels.batch.text_pass import Rooms, Signed
from unecho.core.kernels.batch.text_shingles import Content
from unecho.core.kernels.batch.text_words import Tokens, Words
from unecho.core.profile import Profile
from unecho.core.signing.shingles import MOST_PARAGRAPHS
from unecho.core.signing.written_texts import PADDING

_LEAST: Final = 1 << 14
_MOST_KEPT: Final = 1 << 16
"""Bytes of a text from which room for it is given up."""
_IDLE: Final[list[tuple[int, int, Rooms]]] = []


@contextmanager
def rooms_for(longest: int, profile: Profile) -> Iterator[Rooms]:
    """For texts of at most `longest` bytes; what is in it before means nothing. It is kept for the next."""
    size, words, rooms = _idle_rooms()
    if rooms is None or size < longest or words < profile.max_tokens:
        size, words = max(longest, _LEAST), profile.max_tokens
        rooms = _rooms_of(size, words)
    yield rooms
    if size <= _MOST_KEPT:
        _IDLE.append((size, words, rooms))


def _idle_rooms() -> tuple[int, int, Rooms | None]:
    """Whoever takes one has it alone: several threads may sign."""
    try:
        return _IDLE.pop()
    except IndexError:
        return 0, 0, None


def _rooms_of(longest: int, most_words: int) -> Rooms:
    """Folding makes three bytes of two at most."""
    size = longest * 3 // 2 + longest // 2 + 4 * PADDING
    words, parts = size // 2 + 2, longest // 2 + 2
    content = min(words, most_words) + 1
    return Rooms(
        Parts(_longs(parts), _longs(parts), _flags(parts)),
        _bytes(size),
        Words(_hashes(words), _hashes(words), _longs(words + parts)),
        Tokens(
            _bytes(words), _hashes(words), _hashes(words), _flags(words), np.empty(words, np.int32), _bytes(size)
        ),
        Content(
            _column(content), _bytes(content), _longs(content), _column(16 * content + 16), _longs(words + parts),
            _hashes(MOST_PARAGRAPHS), _longs(MOST_PARAGRAPHS), _column(2 * content),
        ),
        FactRoom(
            _longs(words + 1), _flags(words), _hashes(8 * words + 16), _flags(8 * words + 16), _column(words),
            _longs(words),
        ),
        Found(
            _column(2 * content), _column(MOST_PARAGRAPHS), np.empty(MOST_PARAGRAPHS, np.uint16),
            _bytes(MOST_PARAGRAPHS), np.empty(words, np.uint16),
        ),
        DigestRoom(
            _longs(LANES), _longs(LANES), _longs(LANES), _longs(LANES), _hashes(8 * LANES), _hashes(LANES),
            _hashes(LANES),
        ),
    )  # fmt: skip


def lines_of(most: int, texts: int) -> tuple[Lines, TextLines]:
    """For at most so many lines."""
    return (
        Lines(_bytes(most), _longs(most), _longs(most), _longs(most)),
        TextLines(_longs(texts), _longs(texts), _longs(texts)),
    )


def signed_of(size: int, hashes: np.ndarray[tuple[int, int], np.dtype[np.uint64]], profile: Profile) -> Signed:
    """For texts of `size` bytes together. `hashes`: of how they are worded, shape (texts, 4)."""
    texts = len(hashes)
    folded = 2 * size + texts + 2 * PADDING + LAST_BLOCKS
    words = min(folded // 2 + texts, profile.max_tokens * texts)
    others = WORDING + 4 * profile.permutations + 6 * profile.max_facts + 7 * MOST_PARAGRAPHS
    return Signed(
        _bytes(folded), _longs(texts), _bytes(DIGEST * texts), _bytes(4 * words + texts * (others + 1)),
        np.empty((texts, 3), np.int64), hashes, _bytes(texts), _flags(texts),
    )  # fmt: skip


def _bytes(size: int) -> np.ndarray[tuple[int], np.dtype[np.uint8]]:
    return np.empty(size, np.uint8)


def _flags(size: int) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    return np.empty(size, np.bool_)


def _longs(size: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.empty(size, np.int64)


def _hashes(size: int) -> np.ndarray[tuple[int], np.dtype[np.uint64]]:
    return np.empty(size, np.uint64)


def _column(size: int) -> np.ndarray[tuple[int], np.dtype[np.uint32]]:
    return np.empty(size, np.uint32)
