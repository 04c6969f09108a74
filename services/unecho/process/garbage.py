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
_NEW_OBJECTS: Final = 20_000
_NEW_OBJECTS_MOST: Final = 100_000


def set_garbage_aside() -> None:
    """Looks at all that is not set aside yet, frees what is garbage of it, and sets the rest aside."""
    gc.collect()
    gc.freeze()


def tend_garbage() -> None:
    """The same, where enough is new. To be called again and again, when a pause of some milliseconds does no harm."""
    new, _, young_collections = gc.get_count()
    if young_collections >= _YOUNG_COLLECTIONS or new >= _NEW_OBJECTS:
        set_garbage_aside()


def look_only_when_tended() -> None:
    """For a process that makes tens of thousands of objects at once, of which most stay.

    Python looks at each with some 700 others, then with 7,000, and then `tend_garbage` does. Now that one alone does,
    where it is called before very much is new.
    """
    gc.set_threshold(_NEW_OBJECTS_MOST)
