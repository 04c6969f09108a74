"""Cuts a stream of bytes into lines, holding at most one line of bounded length."""

from collections.abc import Iterator

from unecho.core.dead_reason import DeadReason
from unecho.records.json_text import BYTE_ORDER_MARK, is_json
from unecho.sources.fault import SourceError
from unecho.sources.items import BrokenSource, Item, Line


def read_lines(path: str, pieces: Iterator[bytes], max_bytes: int) -> Iterator[Item]:
    """The lines of `pieces` that are not blank, numbered from 1, without their ends and without a byte order mark.

    A comma behind an object is no part of its line either: such are arrays that were cut up. A line of more than
    `max_bytes` is refused when it ends, and not held. A fault ends the lines; the line that it cuts off is handed on
    only if it is whole: the fault may be behind it.
    """
    number, held, length = 1, bytearray(), 0
    try:
        for piece in pieces:
            start = 0
            while (end := piece.find(b"\n", start)) >= 0:
                length += end - start
                if length <= max_bytes:
                    held += piece[start:end]
                yield from _line(path, number, _bare(held), length, max_bytes)
                number, length, start = number + 1, 0, end + 1
                held.clear()
            length += len(piece) - start
            if length <= max_bytes:
                held += piece[start:]
            else:
                held.clear()
    except SourceError as fault:
        tail = _bare(held)
        if length <= max_bytes and is_json(tail):
            yield Line(path, number, tail)
            number += 1
        yield BrokenSource(path, number, fault.reason, fault.detail)
        return
    yield from _line(path, number, _bare(held), length, max_bytes)


def _line(path: str, number: int, held: bytes, length: int, max_bytes: int) -> Iterator[Item]:
    if length > max_bytes:
        detail = f"a line of {length} bytes; an article may have {max_bytes}"
        yield BrokenSource(path, number, DeadReason.TOO_LARGE, detail)
    elif held and not held.isspace():
        yield Line(path, number, held)


def _bare(held: bytearray) -> bytes:
    line = bytes(held).removesuffix(b"\r").removeprefix(BYTE_ORDER_MARK)
    return line[:-1] if line.endswith(b"},") else line
