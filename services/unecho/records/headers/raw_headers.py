"""Which record of articles.raw a signed record was made of, as its headers say."""

from __future__ import annotations

from typing import Final

from unecho.records.record import Headers, Incoming, InputRecord

_RAW_PARTITION: Final = "unecho-raw-partition"
_RAW_OFFSET: Final = "unecho-raw-offset"
RAW_HEADERS: Final = (_RAW_PARTITION, _RAW_OFFSET)


def raw_headers(record: Incoming) -> Headers:
    """Of what is made of a record of articles.raw."""
    return (_RAW_PARTITION, b"%d" % record.partition), (_RAW_OFFSET, b"%d" % record.offset)


def input_of_signed(record: Incoming) -> InputRecord | None:
    """The raw record that a signed one was made of; None where it was written by others."""
    said = dict(record.headers)
    try:
        return InputRecord(int(said[_RAW_PARTITION]), int(said[_RAW_OFFSET]), record.timestamp, None)
    except (KeyError, ValueError):
        return None
