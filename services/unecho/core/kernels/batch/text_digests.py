"""The digests of the words of a batch's texts, see `core.signing.signed_article`: four texts side by side."""

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.batch.blake2b import BASIS, BLOCK, LANES, compress_four
from unecho.core.kernels.batch.bytes import put_eight
from unecho.core.kernels.batch.columns import tuple_of
from unecho.core.kernels.compiled import inlined, part

_Bytes = npt.NDArray[np.uint8]
_Hashes = npt.NDArray[np.uint64]
_Places = npt.NDArray[np.int64]

DIGEST: Final = 16
"""Bytes."""
LAST_BLOCKS: Final = LANES * BLOCK
"""Bytes of room for the last block of each message, with zeros after it."""
_BASIS: Final = np.array(BASIS, np.uint64)
_FIRST: Final = np.uint64(BASIS[0] ^ 0x01010000 ^ DIGEST)
"""No key, and so many bytes."""
_NONE: Final = -1
_ALL: Final = np.uint64(0xFFFFFFFFFFFFFFFF)


class DigestRoom(NamedTuple):
    """What is known of the messages that are under way, shape (LANES,) but for `state`.

    Attributes:
        texts: which each is of.
        ats, ends: where the rest of each stands.
        places: where the block that is next stands.
        state, taken, lasts: see `blake2b.compress_four`.
    """

    texts: _Places
    ats: _Places
    ends: _Places
    places: _Places
    state: _Hashes
    taken: _Hashes
    lasts: _Hashes


DIGEST_ROOM: Final = tuple_of(DigestRoom, *[types.int64[::1]] * 4, *[types.uint64[::1]] * 3)


@inlined
def _begin(room: DigestRoom, lane: int, text: int, start: int, end: int) -> None:
    room.texts[lane], room.ats[lane], room.ends[lane] = text, start, end
    room.taken[lane] = np.uint64(0)
    for number in range(8):
        room.state[LANES * number + lane] = _BASIS[number] if number else _FIRST


@inlined
def _place_block(words: _Bytes, room: DigestRoom, lane: int, last_block: int) -> None:
    """Chooses the block that is next; the last one is put down at `last_block`."""
    at, left = room.ats[lane], room.ends[lane] - room.ats[lane]
    if left > BLOCK:
        room.places[lane], room.ats[lane] = at, at + BLOCK
        room.taken[lane] += np.uint64(BLOCK)
        room.lasts[lane] = np.uint64(0)
        return
    for place in range(BLOCK):
        words[last_block + place] = words[at + place] if place < left else np.uint8(0)
    room.places[lane] = last_block
    room.taken[lane] += np.uint64(left)
    room.lasts[lane] = _ALL


@part(allocates=False)
def digest_words(words: _Bytes, word_ends: _Places, digests: _Bytes, room: DigestRoom) -> None:
    """Puts BLAKE2b of DIGEST bytes of each text's words into `digests`, one after the other.

    `word_ends`: where each text's words end, with the space after the last, which does not count. Of a text without
    words nothing is put down. The last LAST_BLOCKS of `words` are room.
    """
    last_blocks = len(words) - LAST_BLOCKS
    for lane in range(LANES):
        room.texts[lane], room.places[lane] = _NONE, last_blocks
    text, start, under_way = 0, 0, 1
    while under_way > 0:
        under_way = 0
        for lane in range(LANES):
            while room.texts[lane] == _NONE and text < len(word_ends):
                end = word_ends[text]
                if end > start:
                    _begin(room, lane, text, start, end - 1)
                text, start = text + 1, end
            if room.texts[lane] != _NONE:
                under_way += 1
                _place_block(words, room, lane, last_blocks + lane * BLOCK)
        if under_way > 0:
            compress_four(
                words, room.places[0], room.places[1], room.places[2], room.places[3], room.state, room.taken,
                room.lasts,
            )  # fmt: skip
        for lane in range(LANES):
            if room.texts[lane] != _NONE and room.lasts[lane] == _ALL:
                put_eight(digests, DIGEST * room.texts[lane], room.state[lane])
                put_eight(digests, DIGEST * room.texts[lane] + 8, room.state[LANES + lane])
                room.texts[lane] = _NONE
