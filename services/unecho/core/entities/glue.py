"""What may stand between two words of one name, and what the rules need to know of it."""

from typing import Final

from unecho.core.entities.lexicon.news_words import PARTICLES
from unecho.core.kernels.names import lexicon as x

_PARTICLES: Final = {f" {particle} " for particle in PARTICLES.split()}
_ARABIC: Final = {f" {particle}-" for particle in ("al", "el", "ul", "as", "ash", "ad", "an", "ar", "ad")}
_LONG_PARTICLES: Final = {
    " van der ",
    " van den ",
    " van de ",
    " von der ",
    " de la ",
    " de los ",
    " de las ",
    " bin al-",
    " d'",
    " d’",
    "-al-",
}
_PLAIN: Final = {" ", "-", "\u00a0", "\u2011", "\u2010", " & ", " &amp; "}
_PHRASE: Final = {" of ", " of the ", " for ", " for the ", " and ", " and the ", " on ", " to the ", " the "}
NAME: Final = _PLAIN | _PARTICLES | _ARABIC | _LONG_PARTICLES | {". ", ", "}
"""May stand between two words of one name."""


def glue() -> dict[str, int]:
    """All glue, each with its flags of `kernels.names.lexicon`."""
    return {text: _flags(text) for text in sorted(NAME | _PHRASE)}


def _flags(text: str) -> int:
    tests = (
        (x.NAME_GLUE, text in NAME),
        (x.PHRASE_GLUE, text in _PHRASE),
        (x.BLANK_GLUE, text == " "),
        (x.DASH_GLUE, text == "-"),
        (x.HYPHEN_GLUE, text in {"-", "\u2011"}),
        (x.AMP_GLUE, "&" in text),
        (x.AND_GLUE, text == " and "),
        (x.ALSO_GLUE, text in {" and ", " & ", " for "}),
        (x.COMPLEMENT_GLUE, text.split()[0:1] in (["of"], ["for"], ["on"])),
        (x.OF_GLUE, text.startswith(" of ")),
        (x.PLAIN_GLUE, text in {" ", "-", "\u00a0"}),
        (x.SPACE_LINK, text in {" ", "-", ". ", ", "}),
    )
    return sum(flag for flag, holds in tests if holds)
