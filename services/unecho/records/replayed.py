"""Dead letters that are sent back to the topic they came from, and how often that was done."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from unecho.records.dead_letters import describe_dead_letter
from unecho.records.record import Incoming, Outgoing
from unecho.records.topology import Topic

_DEAD_PREFIX: Final = "unecho-dead-"
REPLAYS_HEADER: Final = "unecho-replays"
"""How often the record was sent back; a stage keeps it in a dead letter, and drops it from what it can read."""
REPLAY_OF_HEADER: Final = "unecho-replay-of"
"""Partition and offset, as `0:12`, of its first dead letter on articles.dead."""
_SUBSCRIBED: Final = frozenset({Topic.UNIQUE, Topic.VERDICTS})
_MOST_DIGITS: Final = 9


class Left(StrEnum):
    """Why a dead letter is not sent back."""

    DIED_AGAIN = "died_again"
    """It was sent back as often as is allowed."""
    SUPERSEDED = "superseded"
    """It was sent back and died again: its newest letter counts."""
    CUT = "cut"
    """articles.dead does not have all of it."""
    NO_ORIGIN = "no_origin"
    """It does not say which topic of unecho it came from."""
    SUBSCRIBED = "subscribed"
    """It came from a topic that subscribers read, who would see it twice."""


def replays_of(letter: Incoming) -> int:
    """How often the record was sent back before it became this letter."""
    text = dict(letter.headers).get(REPLAYS_HEADER, b"").decode("ascii", "replace")
    return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else 0


def first_letter_of(letter: Incoming) -> str:
    """Partition and offset of the first letter of the same record; its own where it was never sent back."""
    said = dict(letter.headers).get(REPLAY_OF_HEADER)
    own = f"{letter.partition}:{letter.offset}"
    return own if said is None or not replays_of(letter) else said.decode("ascii", "replace")


def origin_of(letter: Incoming, topic_prefix: str) -> tuple[Topic, int] | None:
    """The topic that it came from, and the partition there; None where it is none of unecho's inputs."""
    said = describe_dead_letter(letter)
    topics = {topic.named(topic_prefix): topic for topic in Topic if topic is not Topic.DEAD}
    topic, partition = topics.get(str(said["topic"])), said["partition"]
    return None if topic is None or not isinstance(partition, int) else (topic, partition)


def why_left(letter: Incoming, topic_prefix: str, most_replays: int, *, also_subscribed: bool = False) -> Left | None:
    """Why it is not to be sent back; None where it is. What was cut or has no origin never is."""
    origin = origin_of(letter, topic_prefix)
    if origin is None:
        return Left.NO_ORIGIN
    if describe_dead_letter(letter)["cut"] is not None:
        return Left.CUT
    if origin[0] in _SUBSCRIBED and not also_subscribed:
        return Left.SUBSCRIBED
    return Left.DIED_AGAIN if replays_of(letter) >= most_replays else None


def sent_back(letter: Incoming, topic_prefix: str) -> Outgoing:
    """The record as it was, key, value, headers and timestamp untouched, with two headers that count.

    Raises ValueError where it has no origin.
    """
    origin = origin_of(letter, topic_prefix)
    if origin is None:
        raise ValueError("a dead letter without an origin")
    kept = tuple(header for header in letter.headers if not _is_ours(header[0]))
    counted = (
        (REPLAYS_HEADER, str(replays_of(letter) + 1).encode()),
        (REPLAY_OF_HEADER, first_letter_of(letter).encode("ascii", "replace")),
    )
    return Outgoing(origin[0], letter.key, letter.value, kept + counted, letter.timestamp, origin[1])


def _is_ours(name: str) -> bool:
    return name.startswith(_DEAD_PREFIX) or name in {REPLAYS_HEADER, REPLAY_OF_HEADER}
