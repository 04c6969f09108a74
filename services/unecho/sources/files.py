"""Finds the files that PATH… on a command line means."""

import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from unecho.runtime.exit_codes import ExitCode, UserError

STANDARD_INPUT: Final = "-"
COMPRESSED_SUFFIXES: Final = frozenset({".gz", ".zst", ".bz2", ".xz"})
_SUFFIXES: Final = frozenset({".json", ".jsonl", ".ndjson", ".txt"}) | COMPRESSED_SUFFIXES
# What is true of the articles of a folder stands in it under this name; it is no article.
_LABELS: Final = "labels.json"


class SourceKind(StrEnum):
    """How articles stand in a file."""

    JSON = "json"
    """Articles as JSON, in one of the shapes of `sources.shape`."""
    TEXT = "text"
    """One article's text; its id is the file's name without the ending."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file to read.

    Attributes:
        path: as shown to people; bytes of a name that are not UTF-8 are replaced.
        location: where it is; None is standard input.
        kind: see `SourceKind`.
        size: bytes on disk; None for what is no regular file, such as a pipe.
    """

    path: str
    location: Path | None
    kind: SourceKind
    size: int | None


def find_sources(paths: Sequence[str]) -> list[SourceFile]:
    """The files of `paths`, in the order given, those of a folder and the folders in it sorted by name.

    From a folder are taken *.json (but labels.json), *.jsonl, *.ndjson, *.txt, *.gz, *.zst, *.bz2 and *.xz; hidden
    files are not. A file named outright with another ending is read as JSON. Raises UserError (USAGE) for what is not
    there or unreadable, and for a folder that has none of these.
    """
    return [found for path in paths for found in _find(path)]


def total_bytes(sources: Sequence[SourceFile]) -> int | None:
    """What all of them have on disk; None when that cannot be known."""
    sizes = [source.size for source in sources]
    return None if None in sizes else sum(size for size in sizes if size is not None)


def _find(path: str) -> list[SourceFile]:
    if path == STANDARD_INPUT:
        return [SourceFile(path, None, SourceKind.JSON, None)]
    location = Path(path)
    try:
        is_folder = stat.S_ISDIR(location.stat().st_mode)
        found = sorted(_articles_in(location)) if is_folder else [location]
        sources = [_source(file) for file in found]
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise UserError(f"cannot read {_shown(location)}: {reason}", ExitCode.USAGE) from error
    if not sources:
        wanted = "*.json, *.jsonl, *.ndjson, *.txt, *.gz, *.zst, *.bz2 or *.xz"
        raise UserError(f"the folder {_shown(location)} holds no articles: no {wanted} in it", ExitCode.USAGE)
    return sources


def _articles_in(folder: Path) -> list[Path]:
    def give_up(error: OSError) -> None:
        raise error

    found: list[Path] = []
    for parent, folders, names in os.walk(folder, onerror=give_up):
        folders[:] = [name for name in folders if not name.startswith(".")]
        wanted = (name for name in names if not name.startswith(".") and name != _LABELS)
        candidates = (Path(parent, name) for name in wanted)
        found += [path for path in candidates if path.suffix in _SUFFIXES and path.is_file()]
    return found


def _source(location: Path) -> SourceFile:
    status = location.stat()
    if not os.access(location, os.R_OK):
        raise PermissionError(0, "permission denied")
    size = status.st_size if stat.S_ISREG(status.st_mode) else None
    plain = location.with_suffix("") if location.suffix in COMPRESSED_SUFFIXES else location
    kind = SourceKind.TEXT if plain.suffix == ".txt" else SourceKind.JSON
    return SourceFile(_shown(location), location, kind, size)


def _shown(location: Path) -> str:
    return os.fsencode(location).decode("utf-8", "replace")
