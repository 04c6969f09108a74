"""Keeps libraries from flooding the log: a client whose broker has gone says so many times a second."""

import logging
import time
from collections.abc import Callable
from typing import Final

OWN: Final = "unecho"
_EVERY_SECONDS: Final = 5.0


class LogLimit(logging.Filter):
    """Lets one line through in five seconds from each place in a library, with how many were left out since the last.

    What unecho itself says is never left out.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._next: dict[tuple[str, int, int], float] = {}
        self._left_out: dict[tuple[str, int, int], int] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the line is written."""
        if record.name.partition(".")[0] == OWN:
            return True
        # By place and not by text, so that there are only as many as the libraries have.
        place = (record.pathname, record.lineno, record.levelno)
        now = self._clock()
        if now < self._next.get(place, now):
            self._left_out[place] = self._left_out.get(place, 0) + 1
            return False
        self._next[place] = now + _EVERY_SECONDS
        left_out = self._left_out.pop(place, 0)
        if left_out:
            record.fields = {**getattr(record, "fields", {}), "left_out": left_out}
        return True
