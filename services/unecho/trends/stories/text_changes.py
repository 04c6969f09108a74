"""What changed from one version of a text to the next, by sentences."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from unecho.core.text.plain_text import plain_text

SENTENCES_MAX: Final = 2_000
"""Of a text: the comparison takes time by the product of both."""
_CHANGED_LEAST: Final = 0.5
"""Of a sentence's words: so many stand in the one in its place, or it is another sentence."""
_REPEATED: Final = 5
"""Times that a text has a sentence. One that it has more often is sought only beside others that are found again, for
all of its places would be tried with one another, and that again for each."""
_WORDS_MAX: Final = 50
"""Of a sentence that are compared: a text may have no end of one."""
_AHEAD: Final = 10
"""Sentences in which one is sought again."""
_END: Final = re.compile(r"(?<=[.!?…。！？।؟])[\"'”’»)\]]*\s+|\n+")
"""An abbreviation ends a sentence too: it does so in both versions."""


@dataclass(frozen=True, slots=True)
class TextChanges:
    """Sentences that stand in one version only; `changed` are those that stand in both, otherwise worded."""

    added: tuple[str, ...]
    dropped: tuple[str, ...]
    changed: tuple[tuple[str, str], ...]


def text_changes(before: str, after: str) -> TextChanges:
    """From one text to another. White space does not count."""
    old, new = sentences(before), sentences(after)
    times = Counter(new)
    matcher = SequenceMatcher(lambda sentence: times[sentence] > _REPEATED, old, new, autojunk=False)
    added: list[str] = []
    dropped: list[str] = []
    changed: list[tuple[str, str]] = []
    for tag, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if tag != "equal":
            pairs = dict(_paired(old[old_from:old_to], new[new_from:new_to]))
            both = ((old[old_from + one], new[new_from + other]) for one, other in pairs.items())
            changed += [(one, other) for one, other in both if one != other]
            dropped += [old[old_from + one] for one in range(old_to - old_from) if one not in pairs]
            kept = set(pairs.values())
            added += [new[new_from + other] for other in range(new_to - new_from) if other not in kept]
    return TextChanges(tuple(added), tuple(dropped), tuple(changed))


def sentences(text: str) -> list[str]:
    """In their order, each with single blanks; the first of them where there are very many."""
    parts = (" ".join(part.split()) for part in _END.split(plain_text(text)))
    return [part for part in parts if part][:SENTENCES_MAX]


def _paired(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Sentences that are one, by their places in both: each with the next that is like it, so that none cross."""
    start = 0
    places = [_words(sentence) for sentence in new]
    for one, words in enumerate(map(_words, old)):
        for other in range(start, min(start + _AHEAD, len(new))):
            if _alike(words, places[other]):
                yield one, other
                start = other + 1
                break


def _words(sentence: str) -> list[str]:
    return sentence.split(maxsplit=_WORDS_MAX)[:_WORDS_MAX]


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= _CHANGED_LEAST and matcher.ratio() >= _CHANGED_LEAST
