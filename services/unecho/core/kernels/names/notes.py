"""What a text itself tells of its names: a table of numbers by 64 bits, of several kinds."""

from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.compiled import part

Notes = npt.NDArray[np.int64]
KEY, VALUE = range(2)
NOT_NOTED: Final = -1
_FEWEST_ROWS: Final = 64
_TYPES: Final = 4
_GROUPS: Final = np.uint64(0x61C8864680B583EB)

IN_BODY: Final = 0x2545F4914F6CDD1D
TYPES: Final = 0x1B873593CC9E2D51
HINTS: Final = 0x27D4EB2F165667C5
COUNTS: Final = 0x165667B19E3779F9
STRONG: Final = 0x5851F42D4C957F2D
FULL_NAMES: Final = 0x369DEA0F31A53F85
SHORT: Final = 0x14057B7EF767814F
SURNAMES: Final = 0x2127599BF4325C37
PLACES: Final = 0x4CF5AD432745937F
"""What sets the kinds of note apart, beside the 64 bits of the words."""


@part(allocates=False)
def group_key(value: int, kind: int, row: int) -> int:
    """What a name is noted by beside other notes of the same words: of one type, and of one known name or none (-1)."""
    # Without a sign meanwhile, as in `letters.step`.
    return value ^ np.int64(_GROUPS * np.uint64(kind + _TYPES * (row + 1)))  # type: ignore[return-value]


@part()
def new_notes(most: int) -> Notes:
    """Room for so many; few texts bring half of them."""
    rows = _FEWEST_ROWS
    while 4 * rows < 5 * most:
        rows *= 2
    notes = np.empty((rows, 2), dtype=np.int64)
    for row in range(rows):
        notes[row, VALUE] = NOT_NOTED
    return notes


@part(allocates=False)
def _place_of(notes: Notes, key: int) -> int:
    mask = len(notes) - 1
    at = (key ^ (key >> 29)) & mask
    while notes[at, VALUE] != NOT_NOTED and notes[at, KEY] != key:
        at = (at + 1) & mask
    return at


@part(allocates=False)
def noted(notes: Notes, key: int) -> int:
    """What was put down under the key, or NOT_NOTED."""
    return int(notes[_place_of(notes, key), VALUE])


@part(allocates=False)
def note(notes: Notes, key: int, value: int) -> None:
    """Put a number of at least 0 down in place of what stood there."""
    at = _place_of(notes, key)
    notes[at, KEY], notes[at, VALUE] = key, value


@part(allocates=False)
def note_first(notes: Notes, key: int, value: int) -> None:
    """Put a number of at least 0 down where nothing stands."""
    at = _place_of(notes, key)
    if notes[at, VALUE] == NOT_NOTED:
        notes[at, KEY], notes[at, VALUE] = key, value


@part(allocates=False)
def note_one_more(notes: Notes, key: int) -> None:
    """Put down 0, or one more than what stood there."""
    at = _place_of(notes, key)
    notes[at, KEY] = key
    notes[at, VALUE] += 1
