"""Writes JSON Lines to a file or standard output, with a progress bar on a terminal."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

import orjson
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from unecho.runtime.exit_codes import ExitCode, UserError


@contextlib.contextmanager
def opened(out: str) -> Iterator[BinaryIO]:
    """The file `out`, or standard output for "-". Raises UserError (USAGE)."""
    if out == "-":
        yield sys.stdout.buffer
        sys.stdout.flush()
        return
    with contextlib.ExitStack() as stack:
        try:
            stream = stack.enter_context(Path(out).open("wb"))
        except OSError as error:
            raise UserError(f"cannot write {out}: {error.strerror}", ExitCode.USAGE) from error
        yield stream


def write_lines(stream: BinaryIO, lines: Iterable[dict[str, object]]) -> None:
    """One JSON object a line. Stops without a word when the reader of a pipe has gone."""
    try:
        for line in lines:
            stream.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))
        stream.flush()
    except BrokenPipeError:
        # Python would complain once more when it closes standard output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextlib.contextmanager
def progress_of(total_bytes: int | None) -> Iterator[Callable[[int], None]]:
    """A bar on standard error when that is a terminal; yields what to tell of bytes read."""
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("reading", total=total_bytes)
        yield lambda read: bar.advance(task, read)
