"""Why an input could not be read as an article."""

from enum import StrEnum
from typing import Final

DETAIL_CHARACTERS: Final = 200
"""A detail is never longer."""


class DeadReason(StrEnum):
    """The one reason why something is dead; a detail beside it says where."""

    TOMBSTONE = "tombstone"
    """A record without a value."""
    TOO_LARGE = "too_large"
    """More bytes than an article may have, or than the broker takes."""
    NOT_JSON = "not_json"
    """Bytes that are no JSON document: cut short, not UTF-8, nested too deep."""
    NOT_AN_OBJECT = "not_an_object"
    """JSON, but a list, a string, a number or null."""
    INVALID = "invalid"
    """An object that breaks schema article.v1; the detail names the field."""
    BAD_DATE = "bad_date"
    """A verdict whose `article_time` is no date, or one after which no window ends; no article is dead for its date."""
    SOURCE_CUT_SHORT = "source_cut_short"
    """A compressed file that ends before its end; what stood before was read."""
    SOURCE_CORRUPT = "source_corrupt"
    """A file that cannot be decompressed or read on; what stood before was read."""
    SOURCE_UNSUPPORTED = "source_unsupported"
    """A file of a kind that is not read; the detail says what to do."""
    SOURCE_EXPANDS_TOO_FAR = "source_expands_too_far"
    """A compressed file that grows without end; what stood before was read."""
    UNPROCESSABLE = "unprocessable"
    """Readable, but a stage failed on it; the detail names the error."""


def safe_detail(text: str) -> str:
    """`text` fit for a log, a header and a terminal: printable characters only, at most DETAIL_CHARACTERS of them."""
    printable = "".join(character if character.isprintable() else " " for character in text[: DETAIL_CHARACTERS + 1])
    return printable if len(printable) <= DETAIL_CHARACTERS else printable[: DETAIL_CHARACTERS - 1] + "…"
