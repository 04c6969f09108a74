"""Shows the stream while it runs: a live table on a terminal, a line a second in a pipe."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any, Protocol

from rich.console import Console, Group
from rich.live import Live
from rich.table import Table
from rich.text import Text

from unecho.core.verdict import Outcome
from unecho.demo.tally import Tally

_TOP = 4


class Screen(Protocol):
    """Where the demo shows itself."""

    def say(self, line: str) -> None:
        """One line that stays."""

    def show(
        self, seconds: float, rate: float, tally: Tally, stories: list[dict[str, Any]], entities: list[dict[str, Any]]
    ) -> None:
        """The state of things; the next call takes its place where the screen can do that."""


class Lines:
    """Plain lines, for a pipe."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def say(self, line: str) -> None:
        """See `Screen`."""
        self._console.print(line, markup=False, highlight=False, soft_wrap=True)

    def show(
        self, seconds: float, rate: float, tally: Tally, stories: list[dict[str, Any]], entities: list[dict[str, Any]]
    ) -> None:
        """See `Screen`."""
        outcomes = " ".join(f"{outcome.value} {tally.outcomes[outcome.value]}" for outcome in Outcome)
        parts = [
            f"{seconds:4.0f} s  {tally.handled:5} articles {rate:4.0f}/s  {outcomes} dead {len(tally.dead)}",
            f"duplicates {tally.duplicate_rate:.1%}",
            f"top stories {', '.join(_story(story) for story in stories[:2]) or '-'}",
            f"top entities {', '.join(entity['name'] for entity in entities[:_TOP]) or '-'}",
        ]
        self.say("  |  ".join(parts))


class Terminal(Lines):
    """A table that renews itself."""

    def __init__(self, console: Console, live: Live) -> None:
        super().__init__(console)
        self._live = live

    def show(
        self, seconds: float, rate: float, tally: Tally, stories: list[dict[str, Any]], entities: list[dict[str, Any]]
    ) -> None:
        """See `Screen`."""
        numbers = Table(box=None, pad_edge=False)
        for heading in ("articles", "a second", *(outcome.value for outcome in Outcome), "dead", "duplicates"):
            numbers.add_column(heading, justify="right")
        numbers.add_row(
            str(tally.handled),
            f"{rate:.0f}",
            *(str(tally.outcomes[outcome.value]) for outcome in Outcome),
            str(len(tally.dead)),
            f"{tally.duplicate_rate:.1%}",
        )
        tops = Table(box=None, pad_edge=False)
        tops.add_column("top stories")
        tops.add_column("top entities")
        for row in range(_TOP):
            tops.add_row(
                Text(_story(stories[row]) if row < len(stories) else ""),
                Text(f"{entities[row]['name']} {entities[row]['coverage']}" if row < len(entities) else ""),
            )
        self._live.update(Group(Text(f"{seconds:.0f} s", style="dim"), numbers, Text(), tops, Text()), refresh=True)


@contextlib.contextmanager
def screen_for(console: Console) -> Iterator[Screen]:
    """A `Terminal` on a terminal, else `Lines`."""
    if not console.is_terminal:
        yield Lines(console)
        return
    with Live(console=console, auto_refresh=False, transient=True) as live:
        yield Terminal(console, live)


def _story(story: dict[str, Any]) -> str:
    return f"{story['cluster_id'][:3]} ({story['size']} articles)"
