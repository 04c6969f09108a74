"""When each article is due. Pure: seconds since the start go out, no clock is read."""

from typing import Final, Protocol

_LARGEST_GAP_MS: Final = 7 * 24 * 3600 * 1000
"""A date further than this from those before it is an error or a new era: neither is waited for."""


class Pace(Protocol):
    """Says when articles are due, in the order in which they are asked for."""

    def due(self, published_at: int | None) -> float:
        """Seconds after the start at which the next article is due; never falls. `published_at`: as in `Article`."""
        ...

    def new_round(self) -> None:
        """The same articles begin again."""
        ...


class AtOnce:
    """As fast as the broker takes them."""

    def due(self, published_at: int | None) -> float:
        """Always now."""
        return 0.0

    def new_round(self) -> None:
        """Nothing changes."""


class Steady:
    """`rate` articles a second, evenly."""

    def __init__(self, rate: float) -> None:
        self._rate = rate
        self._asked = 0

    def due(self, published_at: int | None) -> float:
        """The n-th article is due n / rate after the start, from 0; being late once does not make the rest later."""
        due = self._asked / self._rate
        self._asked += 1
        return due

    def new_round(self) -> None:
        """Nothing changes."""


class ByDates:
    """As the articles were published, `speed` seconds of theirs in one of ours.

    An article without a date, or older than one before it, is due at once. So is a single one more than seven days away
    from the newest; when the next one agrees with it, time goes on from there without a wait.
    """

    def __init__(self, speed: float) -> None:
        self._speed = speed
        self._due = 0.0
        self._origin: tuple[int, float] | None = None
        self._newest = 0
        self._stray: int | None = None

    def due(self, published_at: int | None) -> float:
        """See the class."""
        if published_at is None:
            return self._due
        if self._origin is None:
            self._begin_at(published_at)
        elif abs(published_at - self._newest) > _LARGEST_GAP_MS:
            if self._stray is None or abs(published_at - self._stray) > _LARGEST_GAP_MS:
                self._stray = published_at
                return self._due
            self._begin_at(published_at)
        self._stray = None
        self._newest = max(self._newest, published_at)
        if self._origin is not None:
            began, due_then = self._origin
            self._due = max(self._due, due_then + (published_at - began) / 1000 / self._speed)
        return self._due

    def new_round(self) -> None:
        """The next dated article is due at once, and the others count from it."""
        self._origin = None
        self._stray = None

    def _begin_at(self, published_at: int) -> None:
        self._origin = (published_at, self._due)
        self._newest = published_at
