"""Writes JSON Lines to a file or standard output, with a progress bar on a terminal."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

import orjson

from unecho.commandline.standard_output import abandon_standard_output
from unecho.process.exit_codes import ExitCode, UserError
from unecho.sources.files import SourceFile


@contextlib.contextmanager
def opened(out: str) -> Iterator[BinaryIO]:
    """The file `out`, or standard output for "-". Raises UserError (USAGE), also where it fails later: a full disk."""
    try:
        if out == "-":
            yield sys.stdout.buffer
            sys.stdout.flush()
        else:
            with Path(out).open("wb") as stream:
                yield stream
    except OSError as error:
        if out == "-":
            abandon_standard_output()
        name = "standard output" if out == "-" else out
        raise UserError(f"cannot write {name}: {error.strerror}", ExitCode.USAGE) from error


def check_apart(out: str, sources: Sequence[SourceFile]) -> None:
    """Raises UserError (USAGE) where a file is among those that are read: it would be lost, or read without end."""
    written = _place_of(out)
    for source in sources:
        if written is not None and source.location is not None and _place(source.location.stat()) == written:
            raise UserError(
                f"{source.path} is read, and the lines would be written to it: write them to a file that is not read.",
                ExitCode.USAGE,
            )


def _place_of(out: str) -> tuple[int, int] | None:
    """Of a file that is there; None for what is no file."""
    try:
        status = os.fstat(sys.stdout.fileno()) if out == "-" else Path(out).stat()
    except OSError:
        return None
    return _place(status) if stat.S_ISREG(status.st_mode) else None


def _place(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino


def write_lines(stream: BinaryIO, lines: Iterable[dict[str, object]]) -> None:
    """One JSON object a line. Stops without a word when the reader of a pipe has gone."""
    try:
        for line in lines:
            stream.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))
        stream.flush()
    except BrokenPipeError:
        abandon_standard_output()


@contextlib.contextmanager
def progress_of(total_bytes: int | None) -> Iterator[Callable[[int], None]]:
    """A bar on standard error when that is a terminal; yields what to tell of bytes read."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console  # noqa: PLC0415 - for a terminal alone
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=total_bytes)
        yield lambda read: bar.advance(task, read)
