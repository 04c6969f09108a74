"""Numbers as a record of Kafka has them: zigzag, then seven bits a byte, the lowest first."""

from typing import Final

_KEPT: Final = 1 << 14
_BITS_64: Final = (1 << 64) - 1
NOTHING: Final = b"\x01"
"""The length of what is not there: -1."""


class _Varints(dict[int, bytes]):
    """By number, those of lengths made once: most of a record's numbers are."""

    def __missing__(self, number: int) -> bytes:
        written = write_varint(number)
        if 0 <= number < _KEPT:
            self[number] = written
        return written


def write_varint(number: int) -> bytes:
    """A number of 64 bits; a larger one loses what is above them."""
    rest = ((number << 1) ^ (number >> 63)) & _BITS_64
    written = bytearray()
    while rest > 0x7F:
        written.append((rest & 0x7F) | 0x80)
        rest >>= 7
    written.append(rest)
    return bytes(written)


def read_varint(packed: bytes, place: int) -> tuple[int, int]:
    """The number that begins at `place`, and where it ends. Raises IndexError where it does not."""
    number, shift = packed[place], 0
    if number < 0x80:
        return (number >> 1) ^ -(number & 1), place + 1
    number = 0
    while True:
        byte = packed[place]
        number |= (byte & 0x7F) << shift
        place, shift = place + 1, shift + 7
        if byte < 0x80:
            return (number >> 1) ^ -(number & 1), place


VARINTS: Final = _Varints()
"""`write_varint` by look-up."""
