"""Dates of articles: RFC 3339 text, as unecho writes it, to milliseconds since 1970-01-01 UTC, and back."""

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)
_DAY: Final = 86_400_000
_MINUTE: Final = 60_000
_TWO_DIGITS: Final = tuple(f"{number:02}" for number in range(60))
_EARLIEST: Final = (datetime.min.replace(tzinfo=UTC) - _EPOCH) // _MILLISECOND
_LATEST: Final = (datetime.max.replace(tzinfo=UTC) - _EPOCH) // _MILLISECOND

_UTC = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z")
# RFC 3339 leaves "T" or a space to the parties, and allows lower case.
_DATE = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"(?:[Tt ]([0-9]{2}:[0-9]{2})(?::([0-9]{2})(\.[0-9]{1,9})?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?)?"
)


def parse_time(text: str) -> int:
    """Milliseconds since 1970-01-01 UTC, negative before it.

    Reads a date with or without a time, a time with or without an offset: what is missing is midnight and UTC. A
    leap second is read as the second after it. Parts of a millisecond are cut off. Raises ValueError for anything else,
    and for moments outside the years 1 to 9999 in UTC. What others write is read by `core.written_date`.
    """
    if _UTC.fullmatch(text):
        # What most write, in a third of the time.
        return since_epoch(datetime.fromisoformat(text))
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError("not an RFC 3339 date or date-time")
    day, minute, second, fraction, offset = match.groups()
    leap = second == "60"
    moment = datetime.fromisoformat(
        f"{day}T{minute or '00:00'}:{'59' if leap else second or '00'}{fraction or ''}{(offset or 'Z').upper()}"
    )
    return within_years(since_epoch(moment) + (1000 if leap else 0))


def since_epoch(moment: datetime) -> int:
    """Whole ones; `moment` has an offset, and in UTC may lie outside what a datetime can be."""
    return (moment - _EPOCH) // _MILLISECOND


def within_years(milliseconds: int) -> int:
    """The same. Raises ValueError outside the years 1 to 9999, which `format_time` could not write."""
    if not _EARLIEST <= milliseconds <= _LATEST:
        raise ValueError("outside the years 1 to 9999")
    return milliseconds


def clamp_time(milliseconds: int) -> int:
    """The nearest moment that `format_time` can write: a record's timestamp may be any 64-bit number."""
    return min(max(milliseconds, _EARLIEST), _LATEST)


def format_time(milliseconds: int) -> str:
    """RFC 3339 in UTC, such as `2025-11-21T00:00:00Z`; with milliseconds only where there are any.

    Takes whatever `parse_time` returns. Raises OverflowError outside the years 1 to 9999.
    """
    days, rest = divmod(milliseconds, _DAY)
    minutes, rest = divmod(rest, _MINUTE)
    fraction = rest % 1000
    clock = f"{_TWO_DIGITS[minutes // 60]}:{_TWO_DIGITS[minutes % 60]}:{_TWO_DIGITS[rest // 1000]}"
    return f"{_date(days)}T{clock}{f'.{fraction:03}' if fraction else ''}Z"


@lru_cache(maxsize=64)
def _date(days: int) -> str:
    """Cached: articles that come one after the other are of a few days."""
    return (_EPOCH + timedelta(days=days)).date().isoformat()
