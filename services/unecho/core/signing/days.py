"""The day that an article tells of, by the weekday that it names most."""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.article.days import most_named_day
from unecho.core.text.words import Words

NO_DAY: Final = 0
_NAMES: Final = (
    "monday tuesday wednesday thursday friday saturday sunday "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag "
    "montag dienstag mittwoch donnerstag freitag sonnabend sonntag "
    "lundi mardi mercredi jeudi vendredi samedi dimanche "
    "lunes martes miercoles jueves viernes sabado domingo"
)


def day_of(words: Words) -> int:
    """1 for Monday to 7 for Sunday; NO_DAY where none is named. Of days named as often, the first one."""
    return int(most_named_day(words.hashes, day_names()))


@cache
def day_names() -> npt.NDArray[np.uint64]:
    """Hashes of the seven weekdays, once for each language."""
    return Words.joining(_NAMES.split()).hashes
