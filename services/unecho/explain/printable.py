"""Lines of others on a terminal, or in a pipe."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text


def printable(text: str) -> str:
    """In one line, without what a terminal would take for a command."""
    return "".join(character if character.isprintable() else " " for character in text)


def say(console: Console, line: Text) -> None:
    """Prints it; in a pipe it is cut nowhere."""
    console.print(line, soft_wrap=not console.is_terminal)
