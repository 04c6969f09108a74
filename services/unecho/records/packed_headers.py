"""Headers as a record has them on the wire: whoever only hands them on, or looks for one, reads none of the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, overload

from unecho.records.varints import VARINTS, read_varint

Header = tuple[str, bytes]
_KEPT_NAMES: Final = 256


class PackedHeaders(Sequence[Header]):
    """Names and values, in order, read when they are looked at.

    A byte of a name that is not UTF-8 is U+FFFD, and a value that is not there is empty: names are text and values
    bytes on all topics. Where they are not as they should be, those that come before that are read.

    Attributes:
        packed: how many they are, then length and bytes of each name and value.
    """

    __slots__ = ("_read", "packed")

    def __init__(self, packed: bytes) -> None:
        self.packed = packed
        self._read: tuple[Header, ...] | None = None

    @classmethod
    def of(cls, headers: Iterable[Header]) -> PackedHeaders:
        """The same headers, packed."""
        if isinstance(headers, cls):
            return headers
        entries = pack_entries(headers)
        return cls(b"".join((VARINTS[len(entries)], *entries)))

    @property
    def read(self) -> tuple[Header, ...]:
        """All of them."""
        if self._read is None:
            self._read = tuple(_entries(self.packed))
        return self._read

    def __len__(self) -> int:
        # Most records of others have none, and those need not be read to be told.
        return 0 if self.packed == VARINTS[0] else len(self.read)

    @overload
    def __getitem__(self, place: int) -> Header: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Header]: ...

    def __getitem__(self, place: int | slice) -> Header | Sequence[Header]:
        return self.read[place]

    def __iter__(self) -> Iterator[Header]:
        return iter(self.read)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self.read == tuple(other)

    def __hash__(self) -> int:
        return hash(self.read)

    def __repr__(self) -> str:
        return repr(self.read)


class _Names(dict[str, bytes]):
    """By name, those that came first: how long it is, and its bytes. Senders may have any number of names."""

    def __missing__(self, name: str) -> bytes:
        written = name.encode()
        packed = VARINTS[len(written)] + written
        if len(self) < _KEPT_NAMES:
            self[name] = packed
        return packed


NAMES: Final = _Names()
NO_HEADERS: Final = PackedHeaders(VARINTS[0])


def pack_entries(headers: Iterable[Header]) -> list[bytes]:
    """Each as it stands in `PackedHeaders.packed`."""
    return [NAMES[name] + VARINTS[len(value)] + value for name, value in headers]


def _entries(packed: bytes) -> Iterator[Header]:
    """Up to what is none: nobody says what a sender meant who wrote that."""
    try:
        count, place = read_varint(packed, 0)
        for _ in range(count):
            start, place = _sized(packed, place)
            name = packed[start:place].decode("utf-8", "replace")
            start, place = _sized(packed, place)
            yield name, packed[start:place]
    except IndexError:
        return


def _sized(packed: bytes, place: int) -> tuple[int, int]:
    """Where the bytes begin and end that have their length before them; none where that is -1. Raises IndexError."""
    size, start = read_varint(packed, place)
    end = start + max(size, 0)
    if end > len(packed):
        raise IndexError("a header that ends after its record")
    return start, end
