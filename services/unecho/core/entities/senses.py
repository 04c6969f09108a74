"""Tells things of one name apart by words that an article has beside it: cities of a state, leaders, rivers."""

import re
from collections.abc import Iterable
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


def read_senses(lines: str) -> dict[str, tuple[Sense, ...]]:
    """Return of each id of `WordLists.homonyms` what it may be."""
    return dict(map(_senses, lines.splitlines()))


def sense_of(identity: str, senses: tuple[Sense, ...], text: str, mentions: Iterable[Mention]) -> str:
    """Return the id of the sense of which most is said beside the name; `identity` where nothing decides."""
    windows = "\n".join(beside(text, mention) for mention in mentions).lower()
    counts = {sense.identity: sense.count_in(windows) for sense in senses}
    most = max(counts.values())
    best = [sense for sense, count in counts.items() if count == most]
    return best[0] or identity if most > 0 and len(best) == 1 else identity


def beside(text: str, mention: Mention) -> str:
    """Return a mention and what stands around it, no more than its sentence."""
    before = _SENTENCE.split(text[max(0, mention.start - _BESIDE) : mention.start])[-1]
    return f"{before}{mention.text}{_SENTENCE.split(text[mention.end : mention.end + _BESIDE])[0]}"


def _senses(line: str) -> tuple[str, tuple[Sense, ...]]:
    identity, *senses = line.split("; ")
    kind = identity.partition(":")[0]
    read = []
    for sense in senses:
        slug, _, cues = sense.partition(": ")
        named = "" if slug == _OWN else f"{kind}:{slug}"
        words = tuple(cue.strip() for cue in cues.split(","))
        read.append(Sense(named, words, re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")))
    return identity, tuple(read)
