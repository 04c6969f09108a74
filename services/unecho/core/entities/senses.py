"""Tells things of one name apart by words that an article has beside it: cities of a state, leaders, rivers."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from unecho.core.entities.entity import Mention

_BESIDE: Final = 90
_SENTENCE: Final = re.compile(r"[.!?\n](?:(?<=\n)|[\"”’]?\s+[A-Z])")
_OWN: Final = "="
"""The sense that keeps the plain id."""


@dataclass(frozen=True, slots=True)
class Sense:
    """One thing of a name that several have: its own id, or none, and what an article says of it."""

    identity: str
    cues: tuple[str, ...]
    words: re.Pattern[str]
    """The cues as words of their own, of two at one place the first."""

    def count_in(self, text: str) -> int:
        """How many cues stand in a text in lower case."""
        # A plain string is found far faster than one of many words, and in most texts no cue stands.
        return len(set(self.words.findall(text))) if any(cue in text for cue in self.cues) else 0


@dataclass(frozen=True, slots=True)
class Senses:
    """What a name may be: all that it may, and the cues of those that have an id of their own."""

    all: tuple[Sense, ...]
    cues: tuple[str, ...]


def read_senses(lines: str) -> dict[str, Senses]:
    """Return of each id of `WordLists.homonyms` what it may be."""
    return dict(map(_senses, lines.splitlines()))


def sense_of(senses: Senses, text: str, mentions: Sequence[Mention]) -> str | None:
    """Return the id of the sense of which most is said beside the name; None where nothing decides."""
    if not _any_near(senses.cues, text, mentions):
        return None
    windows = "\n".join(beside(text, mention) for mention in mentions).lower()
    counts = {sense.identity: sense.count_in(windows) for sense in senses.all}
    most = max(counts.values())
    best = [sense for sense, count in counts.items() if count == most]
    return best[0] or None if most > 0 and len(best) == 1 else None


def _any_near(cues: tuple[str, ...], text: str, mentions: Sequence[Mention]) -> bool:
    """Whether a cue may stand in what `beside` gives of a mention."""
    nearby = around_all(text, mentions)
    return any(cue in nearby for cue in cues)


def around_all(text: str, mentions: Iterable[Mention]) -> str:
    """Return `around` of each, in lines: what is sought in all of them is found sooner."""
    return "\n".join([text[max(0, start - _BESIDE) : end + _BESIDE] for _, start, end in mentions]).lower()


def around(text: str, mention: Mention) -> str:
    """Return all that `beside` may give, in lower case."""
    return text[max(0, mention.start - _BESIDE) : mention.end + _BESIDE].lower()


def beside(text: str, mention: Mention) -> str:
    """Return a mention and what stands around it, no more than its sentence."""
    before = _SENTENCE.split(text[max(0, mention.start - _BESIDE) : mention.start])[-1]
    return f"{before}{mention.text}{_SENTENCE.split(text[mention.end : mention.end + _BESIDE])[0]}"


def _senses(line: str) -> tuple[str, Senses]:
    identity, *senses = line.split("; ")
    kind = identity.partition(":")[0]
    read = []
    for sense in senses:
        slug, _, cues = sense.partition(": ")
        named = "" if slug == _OWN else f"{kind}:{slug}"
        words = tuple(cue.strip() for cue in cues.split(","))
        read.append(Sense(named, words, re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")))
    return identity, Senses(tuple(read), tuple(cue for sense in read if sense.identity for cue in sense.cues))
