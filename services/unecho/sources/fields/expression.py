"""The right side of --map: where in an object the value of a field stands."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlsplit

ABSENT: Final = object()
"""What `Place.find` gives where there is no such field."""

_ALTERNATIVE: Final = re.compile(r"""\s*(?:'(?P<one>[^']*)'|"(?P<two>[^"]*)"|(?P<place>[^|'"][^|]*))\s*(?:\||\Z)""")
_PATH: Final = re.compile(r"[^.\[\]]+(?:\.[^.\[\]]+|\[-?[0-9]{1,9}\])*")
_STEP: Final = re.compile(r"([^.\[\]]+)|\[(-?[0-9]+)\]")
_DATED: Final = re.compile(r"([^%]*?):((?=[^:]*%).*)")
_HOST: Final = ":host"
_SOME_DAY: Final = datetime(2005, 4, 3, 2, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Place:
    """A field, or a value within it, and what is made of that.

    Attributes:
        path: as written, such as `source.name` or `bodies[0].value`.
        steps: its parts; a field whose whole name is `path` comes first.
        made: the value of what stands there.
        text: all of it, as written.
    """

    path: str
    steps: tuple[str | int, ...]
    made: Callable[[object], object]
    text: str

    def find(self, fields: Mapping[str, object]) -> object:
        """What stands there, as it is; ABSENT where nothing does."""
        if self.path in fields:
            return fields[self.path]
        value: object = fields
        for step in self.steps:
            value = _within(value, step)
            if value is ABSENT:
                break
        return value

    def has(self, fields: Mapping[str, object]) -> bool:
        """Whether anything stands there."""
        return self.find(fields) is not ABSENT


@dataclass(frozen=True, slots=True)
class Expression:
    """The first of several places, or constants, that has a value.

    Attributes:
        text: as written.
        parts: places, and constants as text, in order.
    """

    text: str
    parts: tuple[Place | str, ...]

    @property
    def places(self) -> tuple[Place, ...]:
        """Without the constants."""
        return tuple(part for part in self.parts if isinstance(part, Place))

    def value(self, fields: Mapping[str, object]) -> object:
        """Of the first part that has one: null, blank text and empty lists are none. ABSENT where none has."""
        return self._first(fields)[1]

    def used(self, fields: Mapping[str, object]) -> str | None:
        """The part whose value that is, as written; None where none has one."""
        return self._first(fields)[0]

    def _first(self, fields: Mapping[str, object]) -> tuple[str | None, object]:
        for part in self.parts:
            if isinstance(part, str):
                return repr(part), part
            found = part.find(fields)
            if found is not ABSENT and (made := part.made(found)) is not None and not _is_blank(made):
                return part.text, made
        return None, ABSENT


def parse_expression(text: str) -> Expression:
    """`guid|url`, `source.name`, `bodies[0].value`, `'The Wire'`, `url:host`, `day:%d/%m/%Y`. Raises ValueError."""
    parts: list[Place | str] = []
    place = 0
    while place < len(text):
        found = _ALTERNATIVE.match(text, place)
        if found is None:
            raise ValueError(f"cannot read {text[place:]!r}: a field, a path such as a.b[0], or 'a constant'")
        constant = found["one"] if found["one"] is not None else found["two"]
        parts.append(_place(found["place"].strip()) if constant is None else constant)
        place = found.end()
    return Expression(text, tuple(parts))


def _place(text: str) -> Place:
    path, made = _path_and_made(text)
    steps = tuple(name or int(index) for name, index in _STEP.findall(path)) if _PATH.fullmatch(path) else ()
    return Place(path, steps or (path,), made, text)


def _path_and_made(text: str) -> tuple[str, Callable[[object], object]]:
    if text.endswith(_HOST) and len(text) > len(_HOST):
        return text.removesuffix(_HOST), _host
    found = _DATED.fullmatch(text)
    return (found[1], _reader_of(found[2])) if found else (text, _as_it_is)


def _within(value: object, step: str | int) -> object:
    if isinstance(step, str):
        return value.get(step, ABSENT) if isinstance(value, dict) else ABSENT
    is_there = isinstance(value, list) and -len(value) <= step < len(value)
    return value[step] if is_there else ABSENT  # type: ignore[index]


def _is_blank(value: object) -> bool:
    return (isinstance(value, str) and not value.strip()) or value in ([], {})


def _as_it_is(value: object) -> object:
    return value


def _host(value: object) -> object:
    try:
        host = urlsplit(value).hostname if isinstance(value, str) else None
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def _reader_of(date_format: str) -> Callable[[object], object]:
    """Reads dates of this format; what is none stays as it is, for whoever reads dates. Raises ValueError."""
    try:
        datetime.strptime(_SOME_DAY.strftime(date_format), date_format)
    except (ValueError, re.error) as error:
        raise ValueError(f"{date_format!r} is no format of a date: {error}") from error

    def read(value: object) -> object:
        try:
            moment = datetime.strptime(str(value).strip(), date_format)
        except (ValueError, OverflowError):
            return value
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).isoformat()

    return read
