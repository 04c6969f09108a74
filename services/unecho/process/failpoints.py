"""Points at which a test of recovery has a process killed, or stopped as if the machine had stalled."""

from __future__ import annotations

import os
import signal
from collections import Counter
from collections.abc import Callable
from enum import StrEnum
from typing import Final

from unecho.process.exit_codes import ExitCode, UserError

VARIABLE: Final = "UNECHO_FAILPOINT"
"""`after_send`, `after_send:3` (the third time) or `after_send:3:stop` (SIGSTOP, not SIGKILL); unset: none."""

_SIGNALS: Final = {"kill": signal.SIGKILL, "stop": signal.SIGSTOP}


class Failpoint(StrEnum):
    """Where a process can fail; the first five are the steps of a transaction."""

    BEFORE_BEGIN = "before_begin"
    AFTER_BEGIN = "after_begin"
    AFTER_SEND = "after_send"
    AFTER_OFFSETS = "after_offsets"
    AFTER_COMMIT = "after_commit"
    IN_RESTORE = "in_restore"


def armed(text: str | None) -> Callable[[Failpoint], None]:
    """What is to be called at every point: it does nothing, or fails at the one that `text` names.

    Raises UserError (USAGE).
    """
    if not text:
        return _pass
    name, _, rest = text.partition(":")
    times, _, how = rest.partition(":")
    number, times = _SIGNALS.get(how or "kill"), times or "1"
    if name not in set(Failpoint) or number is None or not times.isdecimal() or int(times) < 1:
        raise UserError(
            f"{VARIABLE}={text!r} is no failpoint: write NAME, NAME:TIMES or NAME:TIMES:{'|'.join(_SIGNALS)}, "
            f"with a name of {', '.join(Failpoint)}",
            ExitCode.USAGE,
        )
    passed: Counter[Failpoint] = Counter()

    def fail(point: Failpoint) -> None:
        passed[point] += 1
        if point == name and passed[point] == int(times):
            os.kill(os.getpid(), number)

    return fail


def _pass(point: Failpoint) -> None:
    """Off."""


failpoint: Final = armed(os.environ.get(VARIABLE))
"""Call it with the point that is reached. Off unless the variable was set when the process started."""
