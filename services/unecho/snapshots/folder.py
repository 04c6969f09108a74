"""The snapshots of one partition in the data folder: the newest few, each written whole or not at all."""

from __future__ import annotations

import contextlib
import logging
import os
import re
from dataclasses import dataclass
from pathlib import Path
from socket import gethostname
from typing import Final
from urllib.parse import quote

from unecho.core.index.state_columns import IndexState
from unecho.core.judging.index import Index
from unecho.core.profile import Profile
from unecho.core.state.index_state import restore_index
from unecho.monitoring.logs import log_event
from unecho.snapshots.file_format import read_header, read_state, write_file
from unecho.snapshots.header import SnapshotHeader
from unecho.snapshots.refusal import Refusal, SnapshotRefusedError

KEPT: Final = 2
"""Snapshots of a partition that stay: where the newest cannot be used, the one before can."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Restored:
    """An index out of a snapshot, and what the snapshot is of."""

    header: SnapshotHeader
    index: Index


@dataclass(frozen=True, slots=True)
class SnapshotFolder:
    """Where the snapshots of one partition are. The folder need not exist."""

    path: Path
    topic: str
    partition: int

    @property
    def _stem(self) -> str:
        return f"{quote(self.topic, safe='')}-{self.partition}"

    def path_of(self, next_offset: int) -> Path:
        """Where the snapshot of that offset is or would be."""
        return self.path / f"{self._stem}-{next_offset:020d}.snapshot"

    def snapshots(self) -> list[Path]:
        """Newest first: by the offsets in their names. Empty where the folder cannot be read."""
        pattern = re.compile(re.escape(self._stem) + r"-(\d{20})\.snapshot")
        return sorted((path for path in self._files() if pattern.fullmatch(path.name)), reverse=True)

    def write(self, header: SnapshotHeader, state: IndexState) -> Path:
        """Writes it, then removes what no longer counts: those before the last one before it, and those after it.

        One of a later offset was taken of a batch that never was committed, or of a log that is gone. Raises OSError;
        the snapshots before are untouched then.
        """
        self.path.mkdir(parents=True, exist_ok=True)
        final = self.path_of(header.next_offset)
        unfinished = self._unfinished(header.next_offset, os.getpid())
        try:
            with unfinished.open("wb", buffering=0) as file:
                write_file(file, header, state)
                os.fsync(file.fileno())
            unfinished.replace(final)
        except BaseException:
            with contextlib.suppress(OSError):
                unfinished.unlink()
            raise
        self._sync_folder()
        self._remove_others(final)
        return final

    def remove_unfinished(self, next_offset: int, process_id: int) -> None:
        """What that process left of it when it was killed, if anything."""
        with contextlib.suppress(OSError):
            self._unfinished(next_offset, process_id).unlink()

    def _unfinished(self, next_offset: int, process_id: int) -> Path:
        """Processes of two containers may share a folder, and have the same number."""
        return self.path_of(next_offset).with_suffix(f".{quote(gethostname(), safe='')}.{process_id}.unfinished")

    def _remove_others(self, newest: Path) -> None:
        """Also what a killed process left unfinished."""
        unfinished = [path for path in self._files() if re.fullmatch(self._unfinished_pattern(), path.name)]
        found = self.snapshots()
        at = found.index(newest) if newest in found else 0
        for path in (*found[:at], *found[at + KEPT :], *unfinished):
            with contextlib.suppress(OSError):
                path.unlink()

    def _unfinished_pattern(self) -> str:
        return re.escape(self._stem) + r"-\d{20}(\..*)?\.\d+\.unfinished"

    def _sync_folder(self) -> None:
        folder = os.open(self.path, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def _files(self) -> list[Path]:
        try:
            return list(self.path.iterdir())
        except OSError:
            return []


def warn_unwritten(folder: SnapshotFolder, next_offset: int, error: str) -> None:
    """A warning: the work goes on, and a restart takes the snapshot before."""
    about = {"folder": str(folder.path), "partition": folder.partition, "offset": next_offset, "error": error}
    log_event(_log, "snapshot not written", logging.WARNING, **about)


def read_newest(folder: SnapshotFolder, profile: Profile, committed: int) -> Restored | Refusal:
    """The index of the newest snapshot that may be used, or why the newest may not. Each refusal is logged."""
    first: Refusal | None = None
    for path in folder.snapshots():
        try:
            return _read(path, folder, profile, committed)
        except SnapshotRefusedError as error:
            first = first or error.refusal
            log_event(_log, "snapshot refused", logging.WARNING, file=str(path), reason=str(error))
    return first or Refusal.MISSING


def _read(path: Path, folder: SnapshotFolder, profile: Profile, committed: int) -> Restored:
    try:
        with path.open("rb") as file:
            header, shapes = read_header(file)
            header.check(profile.id, folder.topic, folder.partition, committed)
            return Restored(header, restore_index(read_state(file, shapes), profile))
    except OSError as error:
        raise SnapshotRefusedError(Refusal.UNREADABLE, str(error)) from error
