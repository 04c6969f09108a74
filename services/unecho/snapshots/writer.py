"""Writes snapshots beside the work: a forked child has the index as it was, and all the time it needs.

The work stops for as long as the fork takes, which grows with the memory of the process. The child shares no thread
with its parent and takes none of its locks: it closes what it inherited, writes one file and is gone.
"""

from __future__ import annotations

import contextlib
import errno
import gc
import logging
import os
import signal
import sys
import traceback
import warnings
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, NoReturn

from unecho.core.judging.index import Index
from unecho.core.state.index_state import export_state
from unecho.monitoring.logs import log_event
from unecho.snapshots.folder import SnapshotFolder, warn_unwritten
from unecho.snapshots.header import SnapshotHeader

_FAILED: Final = 255
"""Exit code of a child that met something else than an error of the operating system."""
_NICENESS: Final = 10

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Child:
    process_id: int
    header: SnapshotHeader
    started: float


@dataclass(frozen=True, slots=True)
class Written:
    """How a snapshot ended. `seconds` from its start until that was noticed."""

    next_offset: int
    is_written: bool
    seconds: float


class SnapshotWriter:
    """For one partition. All times are seconds of a monotonic clock."""

    def __init__(self, folder: SnapshotFolder, every: timedelta, now: float, newest: int | None = None) -> None:
        """`newest`: the next offset of the snapshot that is there already, and was taken at `now` or is as old."""
        self._folder = folder
        self._every = every.total_seconds()
        self._last_start = now
        self._last_offset = newest
        self._seconds: float | None = None
        self._child: _Child | None = None

    @property
    def is_writing(self) -> bool:
        """Whether one is under way, or has ended and `finished` was not asked since."""
        return self._child is not None

    def fits(self, seconds: float) -> bool:
        """Whether one may be expected to be written in so many seconds, by how long the last took; true before one."""
        return self._seconds is None or self._seconds <= seconds

    def due(self, now: float) -> bool:
        """Whether it is time, and none is being written."""
        return self._child is None and now - self._last_start >= self._every

    def start(self, index: Index, header: SnapshotHeader, now: float) -> Written | None:
        """Begins to write `index` as it is at this moment; how that ended where it ended at once, by failing.

        The batch before `header.next_offset` must be committed and none under way. Does nothing where one is being
        written, or where nothing came since the last.
        """
        if self._child is not None:
            return None
        self._last_start = now
        if header.next_offset == self._last_offset:
            return None
        try:
            process_id = _fork()
        except OSError as error:
            warn_unwritten(self._folder, header.next_offset, str(error))
            return Written(header.next_offset, False, 0.0)
        if process_id == 0:
            _write_and_exit(self._folder, index, header)
        self._child = _Child(process_id, header, now)
        return None

    def finished(self, now: float) -> Written | None:
        """The snapshot that has ended since the last call, if one has. To be called now and then."""
        if self._child is None:
            return None
        process_id, status = _wait(self._child.process_id, os.WNOHANG)
        return None if process_id == 0 else self._end(self._child, status, now)

    def close(self) -> None:
        """Gives up the one under way."""
        child, self._child = self._child, None
        if child is not None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child.process_id, signal.SIGKILL)
            _wait(child.process_id, 0)
            self._folder.remove_unfinished(child.header.next_offset, child.process_id)

    def _end(self, child: _Child, status: int, now: float) -> Written:
        self._child = None
        code = os.waitstatus_to_exitcode(status)
        is_written = code == 0 and self._folder.path_of(child.header.next_offset).exists()
        if is_written:
            self._last_offset = child.header.next_offset
            self._seconds = now - child.started
        else:
            self._folder.remove_unfinished(child.header.next_offset, child.process_id)
            why = f"signal {-code}" if code < 0 else "see standard error" if code == _FAILED else os.strerror(code)
            warn_unwritten(self._folder, child.header.next_offset, why)
        return self._told(Written(child.header.next_offset, is_written, now - child.started))

    def _told(self, written: Written) -> Written:
        if written.is_written:
            about = {"partition": self._folder.partition, "offset": written.next_offset}
            log_event(_log, "snapshot written", **about, seconds=round(written.seconds, 3))
        return written


def _fork() -> int:
    with warnings.catch_warnings():
        # Python warns of forks beside threads because a child may wait for a lock that no thread of it will open. This
        # one takes none: no log, no import, no thread, no loop.
        warnings.simplefilter("ignore", DeprecationWarning)
        return os.fork()


def _write_and_exit(folder: SnapshotFolder, index: Index, header: SnapshotHeader) -> NoReturn:
    code = _FAILED
    try:
        _let_go_of_the_parent()
        folder.write(header, export_state(index))
        code = 0
    except OSError as error:
        code = error.errno or errno.EIO
    except BaseException:  # noqa: BLE001 - whatever it is, this process ends here
        traceback.print_exc(file=sys.__stderr__)
    finally:
        os._exit(code)


def _let_go_of_the_parent() -> None:
    """Sockets above all: while this process held them, the stage's port would be taken and the broker see it alive."""
    gc.disable()
    signal.set_wakeup_fd(-1)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_DFL)
    os.closerange(3, os.sysconf("SC_OPEN_MAX"))
    os.nice(_NICENESS)


def _wait(process_id: int, options: int) -> tuple[int, int]:
    try:
        return os.waitpid(process_id, options)
    except ChildProcessError:
        # Someone else has waited for it. Whether it wrote a whole file, the folder says.
        return process_id, 0
