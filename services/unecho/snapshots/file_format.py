"""The bytes of a snapshot.

    magic, version (u32), length of the header (u32), header (JSON), its BLAKE2b
    the columns of `core.index.state_columns`, array by array, one after the other
    CRC-32 (u32) of every 16 MiB of every array, their BLAKE2b

All numbers are little-endian. A CRC finds what disks and cut files do, at five times the speed of BLAKE2b; nothing
here guards against a person who can write to the folder.
"""

from __future__ import annotations

import hashlib
import math
import struct
import zlib
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import Any, BinaryIO, Final, NamedTuple

import numpy as np
import numpy.typing as npt
import orjson

from unecho.core.index.state_columns import COLUMNS, IndexState
from unecho.snapshots.header import SnapshotHeader
from unecho.snapshots.refusal import Refusal, SnapshotRefusedError

FORMAT_VERSION: Final = 4
"""Raised with every change to this file or to the columns of `IndexState`."""
Shapes = dict[str, list[list[int]]]
"""Of every array of each column."""
_MAGIC: Final = b"unechoIX"
_START: Final = struct.Struct("<8sII")
_PIECE: Final = 1 << 24
_READERS: Final = 4
"""Threads. To check takes longer than to read."""
_MOST_HEADER: Final = 1 << 20
_HASH_BYTES: Final = 16


class _Piece(NamedTuple):
    column: str
    data: memoryview
    crc: int


def write_file(file: BinaryIO, header: SnapshotHeader, state: IndexState) -> None:
    """Writes one snapshot to the end. Raises OSError."""
    columns = {name: tuple(map(np.ascontiguousarray, arrays)) for name, arrays in state.arrays().items()}
    shapes: Shapes = {name: [list(array.shape) for array in arrays] for name, arrays in columns.items()}
    told = orjson.dumps(header.to_json() | {"columns": shapes})
    head = _START.pack(_MAGIC, FORMAT_VERSION, len(told)) + told
    _write(file, head + _digest(head))
    sums: list[int] = []
    for arrays in columns.values():
        for data in _pieces(arrays):
            sums.append(zlib.crc32(data))
            _write(file, data)
    trailer = np.array(sums, dtype="<u4").tobytes()
    _write(file, trailer + _digest(trailer))


def read_header(file: BinaryIO) -> tuple[SnapshotHeader, Shapes]:
    """What the file is of, and the shapes of its arrays. Leaves `file` before them. Raises SnapshotRefusedError."""
    start = _read(file, _START.size)
    magic, version, length = _START.unpack(start)
    if magic != _MAGIC or version != FORMAT_VERSION or length > _MOST_HEADER:
        raise SnapshotRefusedError(Refusal.VERSION, f"{version} where {FORMAT_VERSION} is read")
    told = _read(file, length)
    if _read(file, _HASH_BYTES) != _digest(start + told):
        raise SnapshotRefusedError(Refusal.CHECKSUM, "of the header")
    try:
        said = orjson.loads(told)
        header, shapes = SnapshotHeader.from_json(said), said["columns"]
    except (KeyError, TypeError, ValueError) as error:
        raise SnapshotRefusedError(Refusal.VERSION, repr(error)) from error
    if list(shapes) != [column.name for column in COLUMNS]:
        raise SnapshotRefusedError(Refusal.VERSION, "other columns")
    return header, shapes


def read_state(file: BinaryIO, shapes: Shapes) -> IndexState:
    """The columns, after `read_header`. Raises SnapshotRefusedError."""
    body = sum(math.prod(shape) * column.dtype.itemsize for column in COLUMNS for shape in shapes[column.name])
    start = file.tell()
    _check_length(file, start, body)
    arrays = {
        column.name: tuple(np.empty(shape, dtype=column.dtype) for shape in shapes[column.name]) for column in COLUMNS
    }
    pieces = [(name, piece) for name, column in arrays.items() for piece in _pieces(column)]
    sums = _read_sums(file, start + body, len(pieces))
    file.seek(start)
    _fill(file, [_Piece(name, data, crc) for (name, data), crc in zip(pieces, sums, strict=True)])
    return IndexState.of_arrays(arrays)


def _fill(file: BinaryIO, pieces: Sequence[_Piece]) -> None:
    """Reads one after the other, and checks them beside that."""
    unread, reading = iter(pieces), Lock()

    def read_and_check() -> None:
        while True:
            with reading:
                piece = next(unread, None)
                if piece is None:
                    return
                if file.readinto(piece.data) != len(piece.data):  # type: ignore[attr-defined]
                    raise SnapshotRefusedError(Refusal.CUT_SHORT, f"in column {piece.column}")
            if zlib.crc32(piece.data) != piece.crc:
                raise SnapshotRefusedError(Refusal.CHECKSUM, f"of column {piece.column}")

    with ThreadPoolExecutor(_READERS) as pool:
        for reader in [pool.submit(read_and_check) for _ in range(_READERS)]:
            reader.result()


def _check_length(file: BinaryIO, start: int, body: int) -> None:
    """Before memory is taken for a body that is not there."""
    missing = start + body - file.seek(0, 2)
    if missing > 0:
        raise SnapshotRefusedError(Refusal.CUT_SHORT, f"{missing} bytes of the columns are missing")


def _read_sums(file: BinaryIO, start: int, count: int) -> list[int]:
    file.seek(start)
    trailer = _read(file, 4 * count)
    if _read(file, _HASH_BYTES) != _digest(trailer):
        raise SnapshotRefusedError(Refusal.CHECKSUM, "of the sums")
    sums: list[int] = np.frombuffer(trailer, dtype="<u4").tolist()
    return sums


def _pieces(arrays: Iterable[npt.NDArray[Any]]) -> Iterator[memoryview]:
    """What has a sum of its own."""
    for array in arrays:
        if array.size:
            whole = array.reshape(-1).view(np.uint8).data
            for start in range(0, len(whole), _PIECE):
                yield whole[start : start + _PIECE]


def _write(file: BinaryIO, data: bytes | memoryview) -> None:
    """All of it: a disk that is nearly full takes a part without a word."""
    left = memoryview(data)
    while left:
        left = left[file.write(left) :]


def _read(file: BinaryIO, size: int) -> bytes:
    found = file.read(size)
    if len(found) != size:
        raise SnapshotRefusedError(Refusal.CUT_SHORT)
    return found


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_HASH_BYTES).digest()
