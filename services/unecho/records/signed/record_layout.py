"""Where in a signed record each header stands, by their names alone: records that follow each other have the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any, Final, NamedTuple

from unecho.records.headers.label_headers import LABEL_HEADERS
from unecho.records.headers.marks_headers import FACTS_HEADER, PARAGRAPHS_HEADER
from unecho.records.headers.signature_header import SIGNATURE_HEADER
from unecho.records.headers.status_headers import EMBARGO_HEADER, PUB_STATUS_HEADER
from unecho.records.origin_fields import ORIGIN_HEADERS
from unecho.records.record import Headers
from unecho.records.signed.packed_record import DAY, WALL, is_foreign
from unecho.records.signed.signed_record import (
    CONTENT_HEADER,
    DIGEST_HEADER,
    OUTLET_HEADER,
    PLACE_HEADER,
    PUBLISHED_AT_HEADER,
    SIGNING_HEADER,
    SOURCE_HEADER,
    TITLE_HEADER,
    URL_HEADER,
    WORDING_HEADER,
)

NUMBERS: Final = (CONTENT_HEADER, SIGNATURE_HEADER, FACTS_HEADER, PARAGRAPHS_HEADER)
_ALWAYS: Final = (*NUMBERS, DIGEST_HEADER, WORDING_HEADER, SIGNING_HEADER)
_READ: Final = (
    *_ALWAYS,
    *(PLACE_HEADER, URL_HEADER, OUTLET_HEADER, SOURCE_HEADER, PUBLISHED_AT_HEADER, DAY, TITLE_HEADER),
    *ORIGIN_HEADERS,
)
_ODD: Final = frozenset({WALL, PUB_STATUS_HEADER, EMBARGO_HEADER, *LABEL_HEADERS})
HANDED_ON: Final = frozenset({SIGNATURE_HEADER, EMBARGO_HEADER, *ORIGIN_HEADERS})
"""Headers of a signed record that subscribers get as they are."""
_Chosen = Callable[[Headers], Headers]


class Layout(NamedTuple):
    """Of records whose headers have the same names.

    Attributes:
    is_plain: whether it has all that a signed record always has, and nothing that few have.
    read: of the values of all headers with None behind them, those of `_READ`; of one name the last.
    foreign, handed_on: of all headers, those that unecho did not write, and those of `HANDED_ON`.
    """

    is_plain: bool
    read: Callable[[Sequence[bytes | None]], tuple[Any, ...]]
    foreign: _Chosen
    handed_on: _Chosen


# Bounded, as anybody may name headers; ours are in a few dozen ways.
@lru_cache(maxsize=1024)
def layout_of(names: tuple[str, ...]) -> Layout:
    """The layout of a record whose headers have these names."""
    places = {name: place for place, name in enumerate(names)}
    return Layout(
        all(name in places for name in _ALWAYS) and not any(name in places for name in _ODD),
        itemgetter(*(places.get(name, len(names)) for name in _READ)),
        _choosing([place for place, name in enumerate(names) if is_foreign(name)]),
        _choosing([place for place, name in enumerate(names) if name in HANDED_ON]),
    )


def _choosing(places: list[int]) -> _Chosen:
    if len(places) > 1:
        return itemgetter(*places)
    return (lambda headers: (headers[places[0]],)) if places else (lambda _: ())
