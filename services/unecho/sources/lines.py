"""Cuts a stream of bytes into lines, holding at most one line of bounded length."""

from collections.abc import Iterator
from typing import Final

import orjson

from unecho.core.dead_reason import DeadReason
from unecho.sources.fault import SourceError
from unecho.sources.items import BrokenSource, Item, Line

_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"


def read_lines(path: str, pieces: Iterator[bytes], max_bytes: int) -> Iterator[Item]:
    """The lines of `pieces` that are not blank, numbered from 1, without their ends and without a byte order mark.

    A line of more than `max_bytes` is refused when it ends, and not held. A fault ends the lines; the line that it cuts
    off is handed on only if it is whole: the fault may be behind it.
    """
    number, held, length = 1, bytearray(), 0
    first = True
    try:
        for piece in pieces:
            start = 0
            while (end := piece.find(b"\n", start)) >= 0:
                length += end - start
                if length <= max_bytes:
                    held += piece[start:end]
                yield from _line(path, number, _unmarked(held, first), length, max_bytes)
                first = False
                number, length, start = number + 1, 0, end + 1
                held.clear()
            length += len(piece) - start
            if length <= max_bytes:
                held += piece[start:]
            else:
                held.clear()
    except SourceError as fault:
        tail = _unmarked(held, first)
        if length <= max_bytes and _is_whole(tail):
            yield Line(path, number, tail)
            number += 1
        yield BrokenSource(path, number, fault.reason, fault.detail)
        return
    yield from _line(path, number, _unmarked(held, first), length, max_bytes)


def _line(path: str, number: int, held: bytes, length: int, max_bytes: int) -> Iterator[Item]:
    if length > max_bytes:
        detail = f"a line of {length} bytes; an article may have {max_bytes}"
        yield BrokenSource(path, number, DeadReason.TOO_LARGE, detail)
    elif held and not held.isspace():
        yield Line(path, number, held)


def _unmarked(held: bytearray, first: bool) -> bytes:
    line = bytes(held).removesuffix(b"\r")
    return line.removeprefix(_BYTE_ORDER_MARK) if first else line


def _is_whole(line: bytes) -> bool:
    try:
        orjson.loads(line)
    except orjson.JSONDecodeError:
        return False
    return True
