"""Which dead letters are sent back: each record once, by its newest letter, and none that is written meanwhile."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, field

from unecho.inspect.reading import Span, read_span
from unecho.inspect.told import Told, read_told
from unecho.inspect.wanted import Wanted
from unecho.records.record import Incoming
from unecho.records.replayed import Left, first_letter_of, replays_of, why_left
from unecho.records.topology import Topic
from unecho.settings.settings import Settings


@dataclass(frozen=True, slots=True)
class Choice:
    """Which letters are wanted.

    Attributes:
        wanted: the filter.
        place: only the one of this partition and offset; None for any.
        most_replays: those that died again after as many are left.
        force: also those, and those from topics that subscribers read.
    """

    wanted: Wanted
    place: tuple[int, int] | None
    most_replays: int
    force: bool

    def takes(self, told: Told) -> bool:
        """Whether it is meant, whatever becomes of it."""
        place = (told.record.partition, told.record.offset)
        return self.place in {None, place} and self.wanted.takes(told)

    def why_left(self, letter: Incoming, topic_prefix: str) -> Left | None:
        """See `records.replayed.why_left`."""
        most = replays_of(letter) + 1 if self.force else self.most_replays
        return why_left(letter, topic_prefix, most, also_subscribed=self.force)


@dataclass(slots=True)
class _Survey:
    """The topic as it was at first: where it ended, and the newest letter of every record that was sent back."""

    ends: dict[int, int] = field(default_factory=dict)
    newest: dict[str, tuple[int, int, int]] = field(default_factory=dict)

    def look_at(self, letter: Incoming) -> None:
        self.ends[letter.partition] = letter.offset + 1
        if replays := replays_of(letter):
            first = first_letter_of(letter)
            self.newest[first] = max(self.newest.get(first, (0, 0, 0)), (replays, letter.partition, letter.offset))

    def was_there(self, letter: Incoming) -> bool:
        return letter.offset < self.ends.get(letter.partition, 0)

    def is_newest(self, letter: Incoming) -> bool:
        own = (replays_of(letter), letter.partition, letter.offset)
        return self.newest.get(first_letter_of(letter), own) == own


async def chosen_letters(choice: Choice, settings: Settings) -> AsyncGenerator[tuple[Told, Left | None], None]:
    """Each letter that is meant, in order, and why it is left, None where it is to be sent.

    Reads the topic twice. Raises UserError (BROKER).
    """
    survey = _Survey()
    async with aclosing(read_span(Topic.DEAD, Span(), settings)) as letters:
        async for letter in letters:
            survey.look_at(letter)
    async with aclosing(read_span(Topic.DEAD, Span(choice.wanted.since), settings)) as letters:
        async for letter in letters:
            told = read_told(letter)
            if survey.was_there(letter) and choice.takes(told):
                is_newest = survey.is_newest(letter)
                yield told, choice.why_left(letter, settings.topic_prefix) if is_newest else Left.SUPERSEDED
