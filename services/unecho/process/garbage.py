"""Keeps the pauses of Python's garbage collector short, however much a stage remembers.

The collector looks at all there is again whenever that has grown by a quarter: 80 ms for a stage's libraries alone, and
seconds for an index of a million articles. What has outlived a look is therefore set aside (`gc.freeze`), and only what
is new is looked at. What is set aside still goes when nothing refers to it any more; lost is only what then refers to
itself, such as a connection that was closed, and of that there is little.
"""

import gc
from typing import Final

_YOUNG_COLLECTIONS: Final = 3
"""Of several thousand new objects each."""
_NEW_OBJECTS: Final = 7_000


def set_garbage_aside() -> None:
    """Looks at all that is not set aside yet, frees what is garbage of it, and sets the rest aside."""
    gc.collect()
    gc.freeze()


def tend_garbage() -> None:
    """The same, where enough is new. To be called again and again, when a pause of some milliseconds does no harm."""
    if gc.get_count()[2] >= _YOUNG_COLLECTIONS:
        set_garbage_aside()


def look_seldom() -> None:
    """For a process that makes tens of thousands of objects at once, of which most stay.

    As Python sets it, each is looked at with some 700 others, with 7,000, and then by `tend_garbage`. Now the first two
    are with ten times as many and with as many again, and the third is half as often: a pause is so much longer.
    """
    gc.set_threshold(_NEW_OBJECTS, 0)
