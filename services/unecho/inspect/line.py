"""A record as a line that people read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from unecho.core.article_time import clamp_time, format_time
from unecho.inspect.told import Told
from unecho.records.dead_letters import describe_dead_letter
from unecho.records.replayed import replays_of

_BEGINNING_CHARACTERS: Final = 160
SCANNED_CHARACTERS: Final = 2_000
"""Of a text that may have megabytes, and may begin with white space."""
_STYLES: Final = {
    "unique": "bold green",
    "revision": "yellow",
    "exact_copy": "cyan",
    "near_copy": "cyan",
    "redelivery": "dim",
    "thin": "magenta",
}


@dataclass(frozen=True, slots=True)
class Line:
    """Texts with their styles for rich, and the beginning of the article. Printable, whatever the record."""

    parts: tuple[tuple[str, str], ...]
    beginning: str

    @property
    def plain(self) -> str:
        """All of it on one line."""
        return "  ".join(text for text, _ in (*self.parts, (self.beginning, "")) if text)


def record_line(told: Told) -> Line:
    """Where, when, what, which article, whose, like which, and how it begins."""
    outcome = told.outcome or ""
    what = f"{outcome}/{told.kind}" if told.kind else outcome
    return Line(
        (
            *_place_and_time(told),
            (one_line(what), _STYLES.get(outcome, "")),
            (_id(told), "bold"),
            (one_line(told.outlet or ""), "blue"),
            (_likeness(told), "dim"),
        ),
        _beginning(told),
    )


def letter_line(told: Told) -> Line:
    """Where, when, why, which article, where it came from, and how it begins."""
    letter = describe_dead_letter(told.record)
    origin = f"{letter['topic'] or '?'} {_shown(letter['partition'])}:{_shown(letter['offset'])}"
    replays = replays_of(told.record)
    return Line(
        (
            *_place_and_time(told),
            (one_line(told.reason or "?"), "bold red"),
            (_id(told), "bold"),
            (one_line(f"from {origin} by {letter['stage'] or '?'}"), "blue"),
            (f"replayed {replays} times" if replays else "", "yellow"),
            (one_line(str(letter["detail"] or "")), "red"),
        ),
        _beginning(told),
    )


def one_line(text: str) -> str:
    """Printable characters only, white space as single spaces: nothing that a terminal takes for an order."""
    return "".join(character if character.isprintable() else "\ufffd" for character in " ".join(text.split()))


def _place_and_time(told: Told) -> tuple[tuple[str, str], ...]:
    record = told.record
    return (
        (f"{record.partition}:{record.offset}", "dim"),
        (format_time(clamp_time(record.timestamp)), "dim"),
    )


def _id(told: Told) -> str:
    return one_line(next((name for name in told.ids if name), "")) or "-"


def _likeness(told: Told) -> str:
    if not told.matched_id:
        return ""
    score = "" if told.score is None else f" ({told.score:.2f})"
    return f"of {one_line(told.matched_id)}{score}"


def _beginning(told: Told) -> str:
    both = ": ".join(text[:SCANNED_CHARACTERS] for text in (told.title, told.text) if text and text.strip())
    text = one_line(both)
    return text if len(text) <= _BEGINNING_CHARACTERS else text[: _BEGINNING_CHARACTERS - 1] + "…"


def _shown(number: object) -> str:
    return "?" if number is None else str(number)
