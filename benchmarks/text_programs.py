"""Programs that are given a file of texts, ours and peers, in turn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from results import Line, Result, Run, Skipped
from setting import ProgramError, Setting, in_turn, said_by

NO_PEERS = "the peers are not installed: make bench does it"


@dataclass(frozen=True, slots=True)
class Program:
    """A command that takes a file of texts, and the file that it is given."""

    command: Sequence[str]
    texts: Path


def compare(row: str, case: str, ours: Program, peers: Mapping[str, Program], setting: Setting) -> Iterator[Result]:
    """A line for ours and for each peer."""
    programs = {"unecho": ours, **peers} if setting.has_peers else {"unecho": ours}
    runs: dict[str, list[Run]] = {system: [] for system in programs}
    failed: dict[str, str] = {}
    for system in in_turn(list(programs), setting.runs):
        try:
            runs[system].append(_run(programs[system]))
        except ProgramError as error:
            if system == "unecho":
                raise
            failed[system] = str(error)
    for system, found in runs.items():
        if system in failed:
            yield Skipped(row, case, system, failed[system])
        else:
            yield Line(row, case, system, tuple(found), is_ours=system == "unecho")
    if not setting.has_peers:
        yield from (Skipped(row, case, system, NO_PEERS) for system in peers)


def _run(program: Program) -> Run:
    said = cast(dict[str, Any], said_by([*program.command, str(program.texts)]))
    articles = said["articles"]
    return Run(said["cpu_seconds"] * 1e6 / articles, articles / said["seconds"])
