"""The table of `core.index.lookup`: of 64 bits of what articles are found by, their rows.

It has a slot for each key, with others between: the key, and the row plus 1, or 0 (linear probing).
"""

from typing import Any, Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.article.texts import hash_text, mix
from unecho.core.kernels.compiled import compiled, inlined, part
from unecho.core.kernels.index.records import DIGEST as DIGEST_AT
from unecho.core.kernels.index.records import Words, text_length, texts_at, write_record

Hashes = npt.NDArray[np.uint64]
_Bytes = Any
"""Bytes, or an array of them."""
_BYTES: Final = types.Bytes(types.uint8, 1, "C")
_COLUMN: Final = types.uint32[::1]
_HASHES: Final = types.uint64[::1]
_TABLE: Final = (_HASHES, _COLUMN)
_THREE: Final = types.UniTuple(types.int64, 3)  # type: ignore[no-untyped-call]
ID: Final = 0
OUTLET: Final = 1
PLACE: Final = 2
DIGEST: Final = 3
KINDS: Final = 4
"""What an article is found by: id; id and outlet; place; words."""
_NOTHING: Final = np.uint64(0)


@inlined
def key_of_id(utf8: _Bytes, start: int, end: int, seed: np.uint64) -> np.uint64:
    """Of an id."""
    return hash_text(utf8, start, end, seed) | np.uint64(1)


@inlined
def key_of_outlet(id_key: np.uint64, utf8: _Bytes, start: int, end: int, is_known: bool) -> np.uint64:
    """Of an id of an outlet."""
    return hash_text(utf8, start, end, mix(id_key, np.uint64(is_known))) | np.uint64(1)


@inlined
def key_of_place(utf8: _Bytes, start: int, end: int, seed: np.uint64) -> np.uint64:
    """Of a place."""
    return hash_text(utf8, start, end, mix(seed, np.uint64(PLACE))) | np.uint64(1)


@inlined
def key_of_digest(first: np.uint64, seed: np.uint64) -> np.uint64:
    """Of words, by the first eight bytes of their digest."""
    return mix(mix(seed, np.uint64(DIGEST)), first) | np.uint64(1)


@inlined
def _home_of(key: np.uint64, size: int) -> int:
    return np.int64(((key >> np.uint64(32)) * np.uint64(size)) >> np.uint64(32))  # type: ignore[return-value]


@part(allocates=False)
def _slot_of(key: np.uint64, keys: Hashes, rows: Words) -> int:
    """The slot of a key, or the free one where it would be."""
    slot = _home_of(key, len(keys))
    while rows[slot] != 0 and keys[slot] != key:
        slot = slot + 1 if slot + 1 < len(keys) else 0
    return slot


@inlined
def row_of(key: np.uint64, keys: Hashes, rows: Words) -> int:
    """The row of a key, or -1."""
    return np.int64(rows[_slot_of(key, keys, rows)]) - 1  # type: ignore[return-value]


@compiled(_THREE(_BYTES, _BYTES, types.boolean, _BYTES, types.uint64, *_TABLE), allocates=False)
def find_rows(
    article_id: bytes, place: bytes, has_place: bool, digest: bytes, seed: np.uint64, keys: Hashes, rows: Words
) -> tuple[int, int, int]:
    """The rows of an id, a place and a digest, each -1 where there is none."""
    first = np.uint64(0)
    for at in range(8):
        first |= np.uint64(digest[at]) << np.uint64(8 * at)
    with_id = row_of(key_of_id(article_id, 0, len(article_id), seed), keys, rows)
    at_place = -1
    if has_place:
        at_place = row_of(key_of_place(place, 0, len(place), seed), keys, rows)
    return with_id, at_place, row_of(key_of_digest(first, seed), keys, rows)


@compiled(types.int64(_BYTES, types.uint64, *_TABLE), allocates=False)
def find_id(article_id: bytes, seed: np.uint64, keys: Hashes, rows: Words) -> int:
    """The row of an id, or -1."""
    return row_of(key_of_id(article_id, 0, len(article_id), seed), keys, rows)


@compiled(types.int64(_BYTES, _BYTES, types.boolean, types.uint64, *_TABLE), allocates=False)
def find_outlet(article_id: bytes, outlet: bytes, is_known: bool, seed: np.uint64, keys: Hashes, rows: Words) -> int:
    """The row of an id of an outlet, or -1."""
    own = key_of_id(article_id, 0, len(article_id), seed)
    return row_of(key_of_outlet(own, outlet, 0, len(outlet), is_known), keys, rows)


@part(allocates=False)
def _put_row(key: np.uint64, row: int, keys: Hashes, rows: Words) -> int:
    """A row for a key, in the place of another. Returns whether it had none."""
    slot = _slot_of(key, keys, rows)
    was_free = rows[slot] == 0
    keys[slot], rows[slot] = key, row + 1
    return int(was_free)


@part(allocates=False)
def _drop_row(key: np.uint64, row: int, keys: Hashes, rows: Words) -> int:
    """Forgets a key where its row is this one. Returns whether it was."""
    size, slot = len(keys), _slot_of(key, keys, rows)
    if rows[slot] != row + 1:
        return 0
    later = slot + 1 if slot + 1 < size else 0
    while rows[later] != 0:
        # What is further from its home than the free slot is moves there.
        if (later - _home_of(keys[later], size)) % size >= (later - slot) % size:
            keys[slot], rows[slot] = keys[later], rows[later]
            slot = later
        later = later + 1 if later + 1 < size else 0
    rows[slot] = 0
    return 1


@compiled(types.void(*_TABLE, *_TABLE), allocates=False)
def move_rows(keys: Hashes, rows: Words, to_keys: Hashes, to_rows: Words) -> None:
    """Puts all into a table that is empty."""
    for slot in range(len(keys)):
        if rows[slot] != 0:
            into = _slot_of(keys[slot], to_keys, to_rows)
            to_keys[into], to_rows[into] = keys[slot], rows[slot]


@part(allocates=False)
def _list_keys(words: Words, start: int, seed: np.uint64, found: Hashes) -> None:
    """The keys of a record, see `kernels.index.records`, into `found`, shape (4,); 0 for a place that it has not."""
    utf8, at = words.view(np.uint8), texts_at(words, start)
    place = at + text_length(words, start, 0)
    outlet = place + text_length(words, start, 1)
    found[ID] = key_of_id(utf8, at, place, seed)
    end = outlet + text_length(words, start, 2)
    found[OUTLET] = key_of_outlet(found[ID], utf8, outlet, end, words[start + 4] != 0)
    found[PLACE] = _NOTHING if words[start + 3] == 0 else key_of_place(utf8, place, outlet, seed)
    first = np.uint64(words[start + DIGEST_AT]) | np.uint64(words[start + DIGEST_AT + 1]) << np.uint64(32)
    found[DIGEST] = key_of_digest(first, seed)


@part(allocates=False)
def put_article(words: Words, start: int, row: int, seed: np.uint64, found: Hashes, keys: Hashes, rows: Words) -> int:
    """The row of the newest article, whose record starts there, for all of its keys; how many are new.

    `found`: room for these, shape (4,).
    """
    _list_keys(words, start, seed, found)
    new = 0
    for kind in range(KINDS):
        if found[kind] != _NOTHING:
            new += _put_row(found[kind], row, keys, rows)
    return new


@compiled(
    types.int64(
        _COLUMN, types.int64, _BYTES, _COLUMN, types.int64, _BYTES, _BYTES, types.int64, types.uint64, _HASHES, *_TABLE
    ),
    allocates=False,
)
def add_article(
    words: Words, start: int, content: bytes, marks: Words, facts: int, head: bytes, texts: bytes,
    row: int, seed: np.uint64, found: Hashes, keys: Hashes, rows: Words,
) -> int:  # fmt: skip
    """Writes the record of the newest article, see `write_record`, and puts its row in; how many keys are new.

    `found`: room for its keys, shape (4,).
    """
    write_record(words, start, content, marks, facts, head, texts)
    return put_article(words, start, row, seed, found, keys, rows)


@part(allocates=False)
def drop_keys(words: Words, start: int, row: int, seed: np.uint64, found: Hashes, keys: Hashes, rows: Words) -> int:
    """See `drop_article`."""
    _list_keys(words, start, seed, found)
    gone = 0
    for kind in range(KINDS):
        if found[kind] != _NOTHING:
            gone += _drop_row(found[kind], row, keys, rows)
    return gone


@compiled(types.int64(_COLUMN, types.int64, types.int64, types.uint64, _HASHES, *_TABLE), allocates=False)
def drop_article(words: Words, start: int, row: int, seed: np.uint64, found: Hashes, keys: Hashes, rows: Words) -> int:
    """Forgets an article, where no newer one has a key of its; how many keys are gone. `found`: see `add_article`."""
    return int(drop_keys(words, start, row, seed, found, keys, rows))


@compiled(types.int64(_COLUMN, _COLUMN, types.int64, types.uint64, _HASHES, *_TABLE), allocates=False)
def put_many(words: Words, starts: Words, row: int, seed: np.uint64, found: Hashes, keys: Hashes, rows: Words) -> int:
    """Puts articles in whose rows follow each other from `row` on, in order of arrival; how many keys are new."""
    new = 0
    for i in range(len(starts)):
        new += put_article(words, int(starts[i]), row + i, seed, found, keys, rows)
    return new
