"""Shows how far a replay is: a bar on a terminal, a log line every few seconds elsewhere."""

import asyncio
import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.text import Text

from unecho.monitoring.logs import log_event
from unecho.replay.tally import Tally

_log = logging.getLogger(__name__)

_BAR_SECONDS: Final = 0.2
_LINE_SECONDS: Final = 5.0
_SILENT_SECONDS: Final = 3.0


@dataclass(slots=True)
class Goal:
    """What the whole is: a number of records, or else bytes of the sources; both None when it has no end.

    `records` may become known later.
    """

    records: int | None
    source_bytes: int | None

    def of(self, tally: Tally) -> tuple[int, int | None]:
        """How much is done, of how much."""
        if self.records is not None:
            return tally.sent, self.records
        return tally.read_bytes, self.source_bytes


class _Rate(ProgressColumn):
    def render(self, task: Task) -> Text:
        return Text(f"{task.fields['sent']:,} articles  {task.fields['rate']:,.0f}/s")


async def show_progress(tally: Tally, goal: Goal, clock: Callable[[], float], *, bar: bool) -> None:
    """Shows until cancelled."""
    if bar:
        await _show_bar(tally, goal, clock)
    else:
        await _log_lines(tally, goal, clock)


async def warn_of_silence(tally: Tally, waiting: Callable[[], bool], clock: Callable[[], float]) -> None:
    """Says once, each time, that the broker has not answered for a while. Runs until cancelled."""
    answered, seen, warned = clock(), (0, 0), False
    while True:
        await asyncio.sleep(_SILENT_SECONDS / 3)
        now = (tally.sent, tally.refused_records)
        if now != seen or not waiting():
            answered, seen, warned = clock(), now, False
        elif not warned and clock() - answered > _SILENT_SECONDS:
            warned = True
            _log.warning("the broker has not answered for %.0f s: waiting for it", clock() - answered)


def bar_fits() -> bool:
    """Whether standard error is a terminal."""
    return sys.stderr.isatty()


async def _show_bar(tally: Tally, goal: Goal, clock: Callable[[], float]) -> None:
    columns = (TextColumn("replay"), BarColumn(), TaskProgressColumn(), _Rate(), TimeRemainingColumn())
    began = clock()
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("replay", total=goal.of(tally)[1], sent=0, rate=0.0)
        while True:
            done, _ = goal.of(tally)
            rate = tally.sent / max(clock() - began, 1e-9)
            progress.update(task, completed=done, sent=tally.sent, rate=rate)
            await asyncio.sleep(_BAR_SECONDS)


async def _log_lines(tally: Tally, goal: Goal, clock: Callable[[], float]) -> None:
    began, before = clock(), 0
    while True:
        await asyncio.sleep(_LINE_SECONDS)
        done, total = goal.of(tally)
        share = done / total if total else None
        elapsed = clock() - began
        left: dict[str, Any] = {}
        if share:
            left = {"share": round(share, 3), "seconds_left": round(elapsed / share - elapsed)}
        rate = (tally.sent - before) / _LINE_SECONDS
        before = tally.sent
        log_event(_log, "replaying", sent=tally.sent, articles_per_second=round(rate, 1), **left)
