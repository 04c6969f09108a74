"""Finds the files that PATH… on a command line means."""

import os
import re
import shlex
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from unecho.process.exit_codes import ExitCode, UserError

STANDARD_INPUT: Final = "-"
COMPRESSED_SUFFIXES: Final = (".gz", ".zst", ".bz2", ".xz")
_TABLE_SUFFIXES: Final = (".csv", ".tsv", ".tab")
_FEED_SUFFIXES: Final = (".xml", ".rss", ".atom", ".rdf")
SUFFIXES: Final = (".json", ".jsonl", ".ndjson", *_TABLE_SUFFIXES, *_FEED_SUFFIXES, ".txt", *COMPRESSED_SUFFIXES)
"""What is read of a folder, in the order in which it is named to people."""
WANTED: Final = f"{', '.join(f'*{suffix}' for suffix in SUFFIXES[:-1])} or *{SUFFIXES[-1]}"
"""The same in words."""
_URL: Final = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
# What is true of the articles of a folder stands in it under this name; it is no article.
_LABELS: Final = "labels.json"


class SourceKind(StrEnum):
    """How articles stand in a file."""

    ANY = "any"
    """In one of the shapes of `sources.shape`, told by its first bytes."""
    TABLE = "table"
    """The same, and what is no other shape is a table."""
    FEED = "feed"
    """RSS or Atom, whatever its first bytes."""
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


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file of a folder that is not read.

    Attributes:
        path: as shown to people.
        why: in words.
        by_ending: whether that is all that is wrong with it.
    """

    path: str
    why: str
    by_ending: bool = False


def find_sources(
    paths: Sequence[str],
    kind: SourceKind | None = None,
    on_skipped: Callable[[Skipped], None] = lambda _: None,
) -> list[SourceFile]:
    """The files of `paths`, in the order given, those of a folder and the folders in it sorted by name.

    From a folder is taken what has the ending of a kind that is read, but labels.json; `on_skipped` is told of the
    others. Hidden files count for nothing. A file that is named outright is read whatever its ending. `kind` is that of
    all of them, where it is not to be told from each. Raises UserError (USAGE) for what is not there or unreadable, and
    for a folder in which nothing is read.
    """
    return [found for path in paths for found in _find(path, kind, on_skipped)]


def total_bytes(sources: Sequence[SourceFile]) -> int | None:
    """What all of them have on disk; None when that cannot be known."""
    sizes = [source.size for source in sources]
    return None if None in sizes else sum(size for size in sizes if size is not None)


def _find(path: str, kind: SourceKind | None, on_skipped: Callable[[Skipped], None]) -> list[SourceFile]:
    if path == STANDARD_INPUT:
        return [SourceFile(path, None, kind or SourceKind.ANY, None)]
    location = Path(path)
    try:
        is_folder = stat.S_ISDIR(location.stat().st_mode)
        found = _articles_in(location, on_skipped) if is_folder else [location]
        sources = [_source(file, kind) for file in found]
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise UserError(_unreadable(path, reason), ExitCode.USAGE) from error
    if not sources:
        raise UserError(f"the folder {_shown(location)} holds no articles: no {WANTED} in it", ExitCode.USAGE)
    return sources


def _unreadable(path: str, reason: object) -> str:
    if _URL.match(path) is not None:
        return f"{path} is a URL, and files are read: curl -sSL {shlex.quote(path)} > FILE fetches it"
    return f"cannot read {_shown(Path(path))}: {reason}"


def _articles_in(folder: Path, on_skipped: Callable[[Skipped], None]) -> list[Path]:
    found = []
    for path in sorted(_files_in(folder)):
        skipped = _skipped(path)
        if skipped is None:
            found.append(path)
        else:
            on_skipped(skipped)
    return found


def _skipped(path: Path) -> Skipped | None:
    if path.name == _LABELS:
        return Skipped(_shown(path), "says what is true of the articles beside it")
    if path.suffix.lower() not in SUFFIXES:
        return Skipped(_shown(path), "its ending", by_ending=True)
    return None if path.is_file() else Skipped(_shown(path), "no file")


def _files_in(folder: Path) -> list[Path]:
    def give_up(error: OSError) -> None:
        raise error

    found: list[Path] = []
    for parent, folders, names in os.walk(folder, onerror=give_up):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(parent, name) for name in names if not name.startswith(".")]
    return found


def _source(location: Path, kind: SourceKind | None) -> SourceFile:
    status = location.stat()
    if not os.access(location, os.R_OK):
        raise PermissionError(0, "permission denied")
    size = status.st_size if stat.S_ISREG(status.st_mode) else None
    return SourceFile(_shown(location), location, kind or _kind_of(location), size)


def _kind_of(location: Path) -> SourceKind:
    plain = location.with_suffix("") if location.suffix in COMPRESSED_SUFFIXES else location
    if plain.suffix.lower() == ".txt":
        return SourceKind.TEXT
    return SourceKind.TABLE if plain.suffix.lower() in _TABLE_SUFFIXES else SourceKind.ANY


def _shown(location: Path) -> str:
    return os.fsencode(location).decode("utf-8", "replace")
