"""Shared passages, for a person: beside each other on a wide terminal, else one below the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

from unecho.explain.copies.excerpts import Excerpt, excerpts
from unecho.explain.copies.pair import Pair
from unecho.explain.numbers import count
from unecho.explain.printable import printable, say

_SIDE_BY_SIDE: Final = 100
"""Columns from which two articles stand beside each other."""
_LONGEST: Final = 600
"""Characters of a passage that are shown."""

Parts = Sequence[tuple[str, bool]]


def show_passages(pair: Pair, console: Console, most: int) -> None:
    """Prints the longest of them. Without colours, what both articles have stands in brackets."""
    passages = pair.passages[:most]
    shown = "" if len(passages) == len(pair.passages) else f", the longest {len(passages)} of them"
    say(console, Text(f"\n{count(len(pair.passages), 'passage')} in common{shown}", style="bold"))
    rows = [excerpts(passage, pair.first.placed, pair.second.placed) for passage in passages]
    if console.is_terminal and console.width >= _SIDE_BY_SIDE:
        console.print(_beside(rows))
        return
    for sides in rows:
        for name, excerpt in zip("AB", sides, strict=True):
            say(console, _marked(name, excerpt, in_brackets=not console.is_terminal))
        say(console, Text())


def _beside(rows: Sequence[tuple[Excerpt, Excerpt]]) -> Table:
    table = Table.grid(padding=(0, 2), expand=True)
    table.add_column(ratio=1)
    table.add_column(ratio=1)
    for first, second in rows:
        table.add_row(_marked("A", first, in_brackets=False), _marked("B", second, in_brackets=False))
        table.add_row()
    return table


def _marked(name: str, excerpt: Excerpt, *, in_brackets: bool) -> Text:
    text = Text.assemble((f"{name}: ", "bold"), (f"…{printable(excerpt.before)}", "dim"))
    for part, is_shared in _cut((*excerpt.parts, (f"{excerpt.after}…", False))):
        shown = printable(part)
        text.append(f"[{shown}]" if in_brackets and is_shared else shown, style="green" if is_shared else "dim")
    return text


def _cut(parts: Parts) -> Iterator[tuple[str, bool]]:
    """Of a long passage the beginning."""
    left = _LONGEST
    for part, is_shared in parts:
        if len(part) > left:
            yield part[:left].rpartition(" ")[0], is_shared
            yield " and so on …", False
            return
        yield part, is_shared
        left -= len(part)
