"""The word lists and sentence patterns of made stories, as the text files beside this one have them."""

import functools
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Final

_FOLDER: Final = files("unecho.replay.background")


@dataclass(slots=True)
class Topic:
    """Patterns of one kind of news.

    Attributes:
        headlines: of which a story has one.
        leads: likewise, its first sentence.
        sentences: of which it has some.
    """

    headlines: list[str] = field(default_factory=list)
    leads: list[str] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)


@functools.cache
def words() -> dict[str, list[str]]:
    """What may stand in a slot, by its name: `{thing}` is one of `thing`."""
    return {name: listed.split(", ") for name, listed in (line.split(": ") for line in _lines("words.txt"))}


@functools.cache
def topics() -> list[Topic]:
    """Every kind of news: `#` names one, `!` is a headline, `>` a lead, `-` a sentence."""
    found: list[Topic] = []
    for line in _lines("topics.txt"):
        mark, _, pattern = line.partition(" ")
        match mark:
            case "#":
                found.append(Topic())
            case "!":
                found[-1].headlines.append(pattern)
            case ">":
                found[-1].leads.append(pattern)
            case _:
                found[-1].sentences.append(pattern)
    return found


@functools.cache
def common_sentences() -> list[str]:
    """Patterns that fit any kind."""
    return _lines("sentences.txt")


def _lines(name: str) -> list[str]:
    return _FOLDER.joinpath(name).read_text(encoding="utf-8").splitlines()
