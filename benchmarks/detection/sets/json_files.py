"""Reads the files of labelled sets: JSON and JSON Lines, gzipped where they end in .gz."""

import gzip
import json
import zlib
from collections.abc import Container, Iterable
from pathlib import Path
from typing import Any


class UnusableSetError(Exception):
    """What is wrong with a file, where, and what to do."""


def read_lines(path: Path) -> list[dict[str, Any]]:
    lines = [_parse(path, line) for line in _read(path).splitlines() if line.strip()]
    if not all(isinstance(line, dict) for line in lines):
        raise UnusableSetError(f"{path}: JSON Lines are expected, one object a line")
    return lines


def read_json(path: Path) -> Any:
    return _parse(path, _read(path))


def check_known(path: Path, names: Iterable[str], articles: Container[str]) -> None:
    for name in names:
        if name not in articles:
            raise UnusableSetError(f"{path}: it names {name!r}, and no article that was given has this id")


def name_of(path: Path) -> str:
    return path.name.removesuffix(".gz").removesuffix(".jsonl")


def _parse(path: Path, content: bytes) -> Any:
    try:
        return json.loads(content)
    except ValueError as error:
        raise UnusableSetError(f"{path}: not JSON: {error}") from error


def _read(path: Path) -> bytes:
    try:
        data = path.read_bytes()
        return gzip.decompress(data) if path.suffix == ".gz" else data
    except (OSError, EOFError, zlib.error) as error:
        raise UnusableSetError(f"{path} cannot be read, nothing was scored: {error}") from error
