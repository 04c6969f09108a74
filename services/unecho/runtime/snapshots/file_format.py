"""The bytes of a snapshot.

    magic, version (u32), length of the header (u32), header (JSON), its BLAKE2b
    the columns of `core.index_state`, one after the other
    CRC-32 (u32) of every MiB of every column, their BLAKE2b

All numbers are little-endian. A CRC finds what disks and cut files do, at five times the speed of BLAKE2b; nothing
here guards against a person who can write to the folder.
"""

from __future__ import annotations

import dataclasses
import hashlib
import math
import struct
import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO, Final

import numpy as np
import numpy.typing as npt
import orjson

from unecho.core.index_state import IndexState
from unecho.runtime.snapshots.header import SnapshotHeader
from unecho.runtime.snapshots.refusal import Refusal, SnapshotRefusedError

FORMAT_VERSION: Final = 1
"""Raised with every change to this file or to the columns of `IndexState`."""
_MAGIC: Final = b"unechoIX"
_START: Final = struct.Struct("<8sII")
_CHUNK: Final = 1 << 20
_MOST_HEADER: Final = 1 << 20
_HASH_BYTES: Final = 16


def write_file(file: BinaryIO, header: SnapshotHeader, state: IndexState) -> None:
    """Writes one snapshot to the end. Raises OSError."""
    columns = {field.name: np.ascontiguousarray(getattr(state, field.name)) for field in dataclasses.fields(state)}
    said = header.to_json() | {"columns": {name: list(array.shape) for name, array in columns.items()}}
    told = orjson.dumps(said)
    head = _START.pack(_MAGIC, FORMAT_VERSION, len(told)) + told
    file.write(head + _digest(head))
    sums: list[int] = []
    for array in columns.values():
        for chunk in _chunks(array):
            sums.append(zlib.crc32(chunk))
            file.write(chunk)
    trailer = np.array(sums, dtype="<u4").tobytes()
    file.write(trailer + _digest(trailer))


def read_header(file: BinaryIO) -> tuple[SnapshotHeader, dict[str, list[int]]]:
    """What the file is of, and the shapes of its columns. Leaves `file` before them. Raises SnapshotRefusedError."""
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
    if list(shapes) != [field.name for field in dataclasses.fields(IndexState)]:
        raise SnapshotRefusedError(Refusal.VERSION, "other columns")
    return header, shapes


def read_state(file: BinaryIO, shapes: dict[str, list[int]]) -> IndexState:
    """The columns, after `read_header`. Raises SnapshotRefusedError."""
    kinds = {field.name: field.metadata["dtype"] for field in dataclasses.fields(IndexState)}
    _check_length(file, sum(math.prod(shapes[name]) * kinds[name].itemsize for name in kinds))
    sums: list[int] = []
    columns: dict[str, Any] = {}
    for name, dtype in kinds.items():
        columns[name] = np.empty(shapes[name], dtype=dtype)
        for chunk in _chunks(columns[name]):
            if file.readinto(chunk) != len(chunk):  # type: ignore[attr-defined]
                raise SnapshotRefusedError(Refusal.CUT_SHORT, f"in column {name}")
            sums.append(zlib.crc32(chunk))
    trailer = _read(file, 4 * len(sums))
    if _read(file, _HASH_BYTES) != _digest(trailer) or trailer != np.array(sums, dtype="<u4").tobytes():
        raise SnapshotRefusedError(Refusal.CHECKSUM)
    return IndexState(**columns)


def _check_length(file: BinaryIO, body: int) -> None:
    """Before memory is taken for a body that is not there."""
    here = file.tell()
    end = file.seek(0, 2)
    file.seek(here)
    if end - here < body:
        raise SnapshotRefusedError(Refusal.CUT_SHORT, f"{body - end + here} bytes of the columns are missing")


def _chunks(array: npt.NDArray[Any]) -> Iterator[memoryview]:
    if not array.size:
        return
    whole = array.reshape(-1).view(np.uint8).data
    for start in range(0, len(whole), _CHUNK):
        yield whole[start : start + _CHUNK]


def _read(file: BinaryIO, size: int) -> bytes:
    found = file.read(size)
    if len(found) != size:
        raise SnapshotRefusedError(Refusal.CUT_SHORT)
    return found


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_HASH_BYTES).digest()
