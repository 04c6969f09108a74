"""Dates as feeds, agencies, databases and programs write them, to milliseconds since 1970-01-01 UTC."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Final

from unecho.core.article_time import parse_time, since_epoch, within_years

_LONGEST: Final = 100
"""Characters of a date: none is longer, and nothing is looked for in more."""

_NUMBER: Final = re.compile(r"-?[0-9]{1,20}(?:\.[0-9]{1,20})?")
_STAMP: Final = re.compile(r"((?:19|20)[0-9]{6})([0-9]{6})")
_CROWDED: Final = re.compile(r"(?:19|20)[0-9]{10}")
_SMALLEST: Final = 10**8
_BEYOND: Final = 10**20
_PARTS: Final = ((10**17, 10**9), (10**14, 10**6), (10**11, 10**3), (_SMALLEST, 1))
"""From which number on it counts parts of a second, and how many make one."""

_C_TIME: Final = re.compile(r"([A-Za-z]{3} [A-Za-z]{3} [0-9]{1,2}) ([0-9:.]+)((?: [A-Za-z]+)?) ([0-9]{4})")
_WEEKDAY: Final = r"(?:[A-Za-z]{3,9}\.?,? )?"
_CLOCK: Final = re.compile(
    r"(?:(?:[Tt_]|,? | at |, at )"
    r"(?P<hour>[0-9]{1,2})(?::?(?P<minute>[0-9]{2})(?::?(?P<second>[0-9]{2})(?:[.,](?P<fraction>[0-9]+))?)?)?"
    r"(?: ?(?P<half>[AaPp])\.?[Mm]\.?(?![A-Za-z]))?)?"
    r"(?: ?(?P<zone>[A-Z]{1,5}|z|utc|gmt))?(?: ?(?P<offset>[+-][0-9]{2}(?::?[0-9]{2})?))?"
    r"(?: ?[\[(][^\])]*[\])])?"
)
_ZONES: Final = {
    "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00",
    "MST": "-07:00", "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00",
}  # fmt: skip
"""The names that RFC 822 gives a meaning. RFC 5322 has all others read as UTC."""

_HOURS: Final = 24
_SECOND: Final = 1_000
_DAY: Final = 86_400 * _SECOND
_MICROSECOND_DIGITS: Final = 6


def read_date(written: str | float) -> int:
    """Milliseconds since 1970-01-01 UTC, negative before it; parts of one are cut off.

    Reads

    - ISO 8601 and RFC 3339, extended or basic, such as `2025-11-20T06:30:00.123+01:00`, `2025-11-20 06:30:00+00`
      (Postgres), `20251120T063000Z` and `20251120063000` (GDELT), `2025-W47-4`; hour 24 is the midnight after, a leap
      second the second after it; a comma before the fraction, a zone in brackets at the end;
    - RFC 822 and what is like it: `Thu, 20 Nov 2025 06:30:00 GMT`, `Thu Nov 20 2025 06:30:00 GMT+0100 (CET)`
      (JavaScript), `Thu Nov 20 06:30:00 2025` (C), `November 20, 2025, 6:30 am`;
    - numbers, also as text: seconds since 1970, or milli-, micro- or nanoseconds, by their size;
    - `2025/11/20`; and `20/11/2025` or `11/20/2025`, where only one of both can be a month.

    Without a time it is midnight, without an offset UTC. Raises ValueError for all else: for what may be either of two
    days (`05/11/2025`) or of two numbers (12 digits), for a month or a year alone, for numbers of seconds within three
    years of 1970 (0 is how many say that they do not know), and for moments outside the years 1 to 9999 in UTC.
    """
    if not isinstance(written, str):
        return _of_number(written)
    with suppress(ValueError):
        # What most write, and four times as quick.
        return parse_time(written)
    text = written.strip()
    if len(text) > _LONGEST:
        raise ValueError("longer than any date")
    text = " ".join(text.split())
    if _NUMBER.fullmatch(text):
        return _of_number(float(text) if "." in text else int(text))
    text = _C_TIME.sub(r"\1 \4 \2\3", text)
    for pattern, day_of in _DAYS:
        if found := pattern.match(text):
            clock = _CLOCK.fullmatch(text, found.end())
            if clock is None:
                break
            return _moment(day_of(*found.groups()), clock)
    raise ValueError("no form of a date that is known")


def _of_number(number: float) -> int:
    digits = str(number)
    if len(digits) == 8 and digits.isdecimal():
        return read_date(f"{digits[:4]}-{digits[4:6]}-{digits[6:]}")
    if stamp := _STAMP.fullmatch(digits):
        return read_date(f"{stamp[1]}T{stamp[2]}")
    if _CROWDED.fullmatch(digits):
        raise ValueError("may be milliseconds, or a day, hour and minute")
    size = abs(number)
    if not _SMALLEST <= size < _BEYOND:
        raise ValueError("no number of seconds, or of parts of one, since 1970")
    parts = next(parts for least, parts in _PARTS if size >= least)
    return within_years(int(number * 1_000 // parts))


def _either(first: str, _: str, second: str, year: str) -> str:
    months = {int(first), int(second)} & set(range(1, 13))
    if len(months) != 1:
        raise ValueError("may be either of two days")
    (month,) = months
    day = first if int(second) == month else second
    return f"{year}-{month:02}-{int(day):02}"


def _named(day: str, month: str, year: str) -> str:
    month = _SHORTER.get(month.lower(), month)
    try:
        return f"{parsedate_to_datetime(f'{day} {month} {year} 00:00:00 +0000'):%Y-%m-%d}"
    except (TypeError, IndexError) as error:
        raise ValueError("no name of a month") from error


_SHORTER: Final = {"sept": "sep"}
_DAYS: Final[tuple[tuple[re.Pattern[str], Callable[..., str]], ...]] = (
    (re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8}(?![0-9])|[0-9]{4}-?W[0-9]{2}-?[1-7])"), lambda day: day),
    (
        re.compile(r"([0-9]{4})([/.])([0-9]{1,2})\2([0-9]{1,2})"),
        lambda year, _, month, day: f"{year}-{month:0>2}-{day:0>2}",
    ),
    (re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})"), _either),
    (re.compile(rf"{_WEEKDAY}([0-9]{{1,2}})[ -]([A-Za-z]{{3,9}})\.?,?[ -]([0-9]{{4}}|[0-9]{{2}})(?![0-9:])"), _named),
    (
        re.compile(rf"{_WEEKDAY}([A-Za-z]{{3,9}})\.? ([0-9]{{1,2}}),? ([0-9]{{4}})"),
        lambda month, day, year: _named(day, month, year),
    ),
)
"""How a day is written, and what makes ISO 8601 of it."""


def _moment(day: str, clock: re.Match[str]) -> int:
    hour, minute, second = _hour(clock), clock["minute"] or "00", clock["second"] or "00"
    is_leap = second == "60"
    is_end = (hour, minute, second) == (_HOURS, "00", "00")
    time = f"{0 if is_end else hour:02}:{minute}:{'59' if is_leap else second}"
    fraction = (clock["fraction"] or "")[:_MICROSECOND_DIGITS]
    moment = datetime.fromisoformat(f"{day}T{time}.{fraction:0<{_MICROSECOND_DIGITS}}{_offset(clock)}")
    return within_years(since_epoch(moment) + _SECOND * is_leap + _DAY * is_end)


def _hour(clock: re.Match[str]) -> int:
    hour, half = int(clock["hour"] or 0), clock["half"]
    if half is None:
        return hour
    if not 1 <= hour <= _HOURS // 2:
        raise ValueError("no hour of half a day")
    return hour % 12 + 12 * (half in "Pp")


def _offset(clock: re.Match[str]) -> str:
    return clock["offset"] or _ZONES.get((clock["zone"] or "").upper(), "+00:00")
