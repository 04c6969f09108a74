"""Dead letters by what one calls them: a place on articles.dead, or an article id."""

from __future__ import annotations

import re
from contextlib import aclosing
from typing import Final

from unecho.inspect.reading import Span, read_span
from unecho.inspect.record_at import record_at
from unecho.inspect.told import read_told
from unecho.process.exit_codes import UserError
from unecho.records.record import Incoming
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

_PLACE: Final = re.compile(r"([0-9]{1,9}):([0-9]{1,18})")


def place_named(name: str) -> tuple[int, int] | None:
    """The partition and offset that `0:12` names; None for what is no place."""
    place = _PLACE.fullmatch(name)
    return None if place is None else (int(place[1]), int(place[2]))


async def find_letters(name: str, settings: Settings) -> list[Incoming]:
    """The letter at `partition:offset`, or else all of the article id, in order.

    Raises UserError: FAILED where there is none, BROKER.
    """
    place = place_named(name)
    if place is not None:
        letter = await record_at(Topic.DEAD, *place, settings)
        if letter is not None:
            return [letter]
    async with aclosing(read_span(Topic.DEAD, Span(), settings)) as letters:
        found = [letter async for letter in letters if name in read_told(letter).ids]
    if not found:
        raise no_letter(name, settings)
    return found


def no_letter(name: str, settings: Settings) -> UserError:
    """Says that there is none of that name."""
    return UserError(
        f"{Topic.DEAD.named(settings.topic_prefix)} has no dead letter {name}, by place or by article id. "
        "`unecho dead` lists those that are there."
    )
