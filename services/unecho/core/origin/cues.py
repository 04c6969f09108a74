"""Which phrases are worth looking for in a text: told by six letters of each, since patterns are slow."""

from typing import Final

import numpy as np

from unecho.core.kernels.article.cues import cue_table, find_cues

CONTRIBUTED: Final = 1
REPORTED: Final = 2
USED: Final = 4
COPYRIGHT: Final = 8
FIRST: Final = 16
MADE: Final = 32
VERIFIED: Final = 64

CUES: Final = {
    "ibuted": CONTRIBUTED,
    "ing by": REPORTED | USED,
    "ing fr": USED,
    "inputs": USED,
    "nput f": USED,
    "ion fr": USED,
    "ial fr": USED,
    "les fr": USED,
    "opyrig": COPYRIGHT,
    "OPYRIG": COPYRIGHT,
    "(c) 20": COPYRIGHT,
    "(C) 20": COPYRIGHT,
    "lly ap": FIRST,
    "lly pu": FIRST,
    "st app": FIRST,
    "st pub": FIRST,
    "rst ra": FIRST,
    "ed fir": FIRST,
    "ed ori": FIRST,
    "republ": FIRST,
    "yndica": FIRST,
    "eprint": FIRST,
    "zuerst": FIRST,
    "glich ": FIRST,
    "lmente": FIRST,
    "ated f": MADE,
    "hored ": MADE,
    "ite fo": MADE,
    "ites f": MADE,
    "solely": MADE,
    "Caller": MADE,
    " verif": VERIFIED,
}
ALL_CUES: Final = 127
FROM: Final = 1 << 13
"""Beside those: a whole phrase of those that USED is looked for by stands there."""
LONGER: Final = {
    "ibuted": ("ontr", CONTRIBUTED),
    "ing by": ("eport", REPORTED | FROM),
    "ing fr": ("eport", FROM),
    "ion fr": ("nformat", FROM),
    "ial fr": ("ater", FROM),
    "les fr": ("i", FROM),
    "ated f": ("gener", MADE),
    "hored ": ("aut", MADE),
    "ite fo": ("r", MADE),
    "ites f": ("r", MADE),
}
"""What stands before some of the cues in the phrases, and what they say with that alone."""
_TABLE: Final = cue_table(CUES)


def cues_of(text: str) -> int:
    """The phrases that may stand in it, as bits."""
    found = int(find_cues(np.frombuffer(text.encode("utf-8", "surrogatepass"), dtype=np.uint8), *_TABLE))
    return found | COPYRIGHT if not text.isascii() and "©" in text else found
