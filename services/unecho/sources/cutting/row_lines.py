"""The lines of a table, held up to the size of a row."""

import io
from collections.abc import Iterator
from typing import Final

from unecho.core.dead_reason import DeadReason
from unecho.records.json_text import BYTE_ORDER_MARK

_NOT_UTF_8: Final = "not UTF-8; make UTF-8 of the file first, such as with iconv -f WINDOWS-1252 -t UTF-8"


class RowError(Exception):
    """A row that cannot be read; the next line begins another."""

    def __init__(self, reason: DeadReason, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


class RowLines:
    """Iterates over lines with their ends, as text; goes on after it has raised RowError.

    Attributes:
        number: lines so far.
        begin: the first line of the row that is being read.
    """

    def __init__(self, pieces: Iterator[bytes], max_bytes: int) -> None:
        self._pieces = pieces
        self._max_bytes = max_bytes
        self._held = io.BytesIO()
        self._row_bytes = 0
        self.number = 0
        self.begin = 1

    def new_row(self) -> None:
        """The line that comes next begins one."""
        self.begin, self._row_bytes = self.number + 1, 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line, length = self._line()
        if not length:
            raise StopIteration
        self.number += 1
        self._row_bytes += length
        if self._row_bytes > self._max_bytes:
            detail = f"a row of more than {self._max_bytes} bytes; an article may have as many"
            raise RowError(DeadReason.TOO_LARGE, detail)
        if self.number == 1:
            line = line.removeprefix(BYTE_ORDER_MARK)
        try:
            return line.decode()
        except UnicodeDecodeError as error:
            raise RowError(DeadReason.SOURCE_UNSUPPORTED, _NOT_UTF_8) from error

    def _line(self) -> tuple[bytes, int]:
        """The next line, empty where it is too long to hold, and its length."""
        line, length = bytearray(), 0
        while True:
            part = self._held.readline()
            length += len(part)
            if length <= self._max_bytes:
                line += part
            if part.endswith(b"\n"):
                return bytes(line), length
            if not part:
                piece = next(self._pieces, None)
                if piece is None:
                    return bytes(line), length
                self._held = io.BytesIO(piece)
