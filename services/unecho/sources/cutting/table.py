"""Cuts a stream of bytes into the rows of a table (CSV, TSV), each an object by the names in the first row."""

import csv
import re
from collections.abc import Iterator, Sequence
from typing import Final

import orjson

from unecho.core.dead_reason import DeadReason, safe_detail
from unecho.records.json_text import BYTE_ORDER_MARK
from unecho.sources.cutting.row_lines import RowError, RowLines
from unecho.sources.fault import SourceError
from unecho.sources.fields.known_names import is_known
from unecho.sources.items import BrokenSource, Item, Line

_SEPARATORS: Final = ",;\t|"
_NAME: Final = re.compile(r"[^\W\d][\w .:/()#@-]{0,79}")
_NAME_CHARACTERS: Final = 200
"""Each row says the names again: what is short in the file must not become much."""
_SAID: Final = re.compile(rb"sep=(.)\r?\n?")
"""The line by which Excel is told what separates fields."""


def looks_like_names(line: bytes) -> bool:
    """Whether this first line of a file names columns, and one of them as a field of an article is named."""
    try:
        names = [name.strip() for name in _split(line.removeprefix(BYTE_ORDER_MARK).decode())]
    except (UnicodeDecodeError, csv.Error):
        return False
    are_names = len(names) > 1 and len(set(names)) == len(names) and all(map(_NAME.fullmatch, names))
    return are_names and any(map(is_known, names))


def read_table(path: str, pieces: Iterator[bytes], max_bytes: int) -> Iterator[Item]:
    """The rows of `pieces` that are not blank as JSON objects of text, numbered by their first line, from 1.

    What separates fields is told from the first row. A field in quotes may hold lines. A row of more than `max_bytes`
    is refused and not held; so is one of more fields than there are names, or not in UTF-8. A fault ends them.
    """
    lines = RowLines(pieces, max_bytes)
    csv.field_size_limit(max(csv.field_size_limit(), max_bytes))
    try:
        names = _names(lines)
        yield from _rows(path, lines, names, max_bytes)
    except SourceError as fault:
        yield BrokenSource(path, lines.number + 1, fault.reason, fault.detail)


def _split(header: str) -> list[str]:
    """By that of the separators which gives most fields."""
    return max((next(csv.reader([header], delimiter=separator), []) for separator in _SEPARATORS), key=len)


def _names(lines: RowLines) -> tuple[list[str], str]:
    try:
        header = next(lines, "")
        if found := _SAID.fullmatch(header.encode()):
            separator, header = found[1].decode("utf-8", "replace"), next(lines, "")
        else:
            separator = max(_SEPARATORS, key=lambda one: len(next(csv.reader([header], delimiter=one), [])))
        names = next(csv.reader([header], delimiter=separator), [])
    except RowError as error:
        raise SourceError(error.reason, error.detail) from error
    except (csv.Error, ValueError, TypeError) as error:
        detail = safe_detail(f"a table whose names cannot be read: {error}; mend them first")
        raise SourceError(DeadReason.SOURCE_UNSUPPORTED, detail) from error
    if max(map(len, names), default=0) > _NAME_CHARACTERS:
        detail = (
            f"a table whose columns have names of more than {_NAME_CHARACTERS} characters; name them in its first line"
        )
        raise SourceError(DeadReason.SOURCE_UNSUPPORTED, detail)
    return [name.strip() for name in names], separator


def _rows(path: str, lines: RowLines, named: tuple[list[str], str], max_bytes: int) -> Iterator[Item]:
    names, separator = named
    rows = csv.reader(lines, delimiter=separator)
    while True:
        lines.new_row()
        try:
            row = next(rows, None)
            if row is None:
                return
            if any(row):
                yield Line(path, lines.begin, _as_object(names, row))
        except RowError as error:
            yield BrokenSource(path, lines.begin, error.reason, error.detail)
        except csv.Error as error:
            detail = safe_detail(f"a row that cannot be read: {error}")
            yield BrokenSource(path, lines.begin, DeadReason.INVALID, detail)


def _as_object(names: Sequence[str], row: Sequence[str]) -> bytes:
    if len(row) > len(names):
        raise RowError(DeadReason.INVALID, f"a row of {len(row)} fields where {len(names)} are named")
    fields: dict[str, str] = {}
    for name, value in zip(names, row, strict=False):
        # Of columns of one name the first that has a value counts.
        fields[name] = fields.get(name) or value
    return orjson.dumps(fields)
