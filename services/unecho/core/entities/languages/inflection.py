"""Forms of German names in other cases than the first."""

from collections.abc import Iterator
from typing import Final

_ENDINGS: Final = ("e", "er", "es", "en", "em")
_LONG: Final = 5
"""Letters of a word that may have lost an ending."""


def adjective_forms(adjective: str) -> Iterator[str]:
    """Yield the forms of an adjective that ends in "e": "deutsche", "deutscher", "deutschen"."""
    if adjective.endswith("e"):
        yield from (adjective[:-1] + ending for ending in _ENDINGS)


def inflected(name: str) -> Iterator[str]:
    """Yield a name, and the forms that its adjectives and its last word have: "Deutschen Fußball-Bundes"."""
    words = name.split(" ")
    if len(words) > 1 and words[0].endswith(("e", "es", "er")) and words[0][:1].isupper():
        stem = words[0].rstrip("s").rstrip("r").removesuffix("e")
        for ending in _ENDINGS:
            yield from _genitives(" ".join((stem + ending, *words[1:])))
    else:
        yield from _genitives(name)


def _genitives(name: str) -> Iterator[str]:
    yield name
    if not name.endswith(("s", "e", "z", "x", "ß")):
        yield f"{name}s"
        yield f"{name}es"


def without_ending(name: str) -> str:
    """A name with its adjective as it stands after "die", whatever its case."""
    first, _, rest = name.partition(" ")
    for ending in ("en", "er", "es", "em"):
        if rest and first.endswith(ending) and len(first) > _LONG:
            return f"{first[:-1]} {rest}" if first[:-1].endswith("e") else name
    return name
