"""One dead letter, all of it, as people read it."""

from __future__ import annotations

from collections.abc import Iterator

from unecho.core.article_time import clamp_time, format_time
from unecho.inspect.line import one_line
from unecho.records.dead_letters import describe_dead_letter
from unecho.records.record import Incoming
from unecho.records.replayed import REPLAY_OF_HEADER, REPLAYS_HEADER, first_letter_of, replays_of

_LAYOUT = "\n\t"


def letter_page(letter: Incoming) -> Iterator[tuple[str, str]]:
    """A name and what it is, for each thing to be said; last the value, as text, on lines of its own.

    Printable, whatever the record: bytes that are no text, and characters that a terminal obeys, are escaped.
    """
    said = describe_dead_letter(letter)
    yield "reason", one_line(str(said["reason"] or "not said"))
    yield "detail", one_line(str(said["detail"] or "not said"))
    yield "stage", one_line(str(said["stage"] or "not said"))
    yield "from", one_line(_place(said["topic"], said["partition"], said["offset"]))
    yield "now at", _place(letter.topic, letter.partition, letter.offset)
    yield "time", format_time(clamp_time(letter.timestamp))
    yield "key", "none" if letter.key is None else one_line(letter.key.decode("utf-8", "backslashreplace"))
    if replays_of(letter):
        yield "replays", f"{replays_of(letter)}; first dead at {one_line(first_letter_of(letter))}"
    if isinstance(cut := said["cut"], dict):
        yield "cut", f"the end of its {', '.join(cut['parts'])}; the value had {cut['bytes']} bytes"
    yield from _headers(letter)
    yield "value", "none: a tombstone" if letter.value is None else f"{len(letter.value):,} bytes"


def value_text(value: bytes) -> str:
    """The value as text."""
    text = value.decode("utf-8", "backslashreplace")
    return "".join(
        character if character.isprintable() or character in _LAYOUT else _escaped(character) for character in text
    )


def _headers(letter: Incoming) -> Iterator[tuple[str, str]]:
    for name, value in letter.headers:
        if not name.startswith("unecho-dead-") and name not in {REPLAYS_HEADER, REPLAY_OF_HEADER}:
            yield "header", f"{one_line(name)}: {_header(value)}"


def _header(value: bytes) -> str:
    try:
        text = value.decode()
    except UnicodeDecodeError:
        return f"{len(value)} bytes"
    return one_line(text) if text.isprintable() else f"{len(value)} bytes"


def _place(topic: object, partition: object, offset: object) -> str:
    def shown(value: object) -> str:
        return "not said" if value is None else str(value)

    return f"{shown(topic)}, partition {shown(partition)}, offset {shown(offset)}"


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode()
