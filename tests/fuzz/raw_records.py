"""What a fuzzer's bytes are as records, and back: whatever they are, they are some records."""

from collections.abc import Sequence
from typing import Final

from news import NOON

from unecho.records.record import Incoming
from unecho.records.topology import Topic

_RECORD: Final = b"\xfe\xfe"
_PART: Final = b"\xfe\xff"
"""Neither can stand in UTF-8, so that what a mutation does to a text stays in it."""
_ESCAPE: Final = (b"\xfd", b"\xfe")
"""With `_ESCAPED`, the first stands for the second: so every value can be written."""

_NO_VALUE, _NO_KEY, _ESCAPED, _OTHER_TIME = 1, 2, 4, 8
_TIMES: Final = (-(2**63), -1, 0, 1, 253_402_300_799_999, 253_402_300_800_000, 2**63 - 1, NOON - 86_400_000 * 30)
_MOST: Final = 12


def records_from(data: bytes) -> list[Incoming]:
    """At most a dozen records of articles.raw."""
    parts = [record.split(_PART) for record in data.split(_RECORD)[:_MOST]]
    return [_record(offset, *record) for offset, record in enumerate(parts)]


def _record(offset: int, head: bytes, value: bytes = b"", key: bytes = b"", *headers: bytes) -> Incoming:
    how = head[0] if head else 0
    if how & _ESCAPED:
        value = value.replace(*_ESCAPE)
    names = [name.decode("utf-8", "replace") for name in headers[::2]]
    return Incoming(
        Topic.RAW.named(),
        0,
        offset,
        _TIMES[(how >> 4) % len(_TIMES)] if how & _OTHER_TIME else NOON + offset,
        None if how & _NO_KEY else key,
        None if how & _NO_VALUE else value,
        tuple(zip(names, [*headers[1::2], b""], strict=False)),
    )


def bytes_of(records: Sequence[Incoming]) -> bytes:
    """Bytes that `records_from` makes such records of. Of their timestamps only the odd ones are kept."""
    return _RECORD.join(_bytes_of(record) for record in records)


def _bytes_of(record: Incoming) -> bytes:
    value = record.value or b""
    how = _NO_VALUE * (record.value is None) | _NO_KEY * (record.key is None)
    if _RECORD in value or _PART in value:
        how, value = how | _ESCAPED, value.replace(*reversed(_ESCAPE))
    if record.timestamp in _TIMES:
        how |= _OTHER_TIME | _TIMES.index(record.timestamp) << 4
    headers = [part for name, said in record.headers for part in (name.encode(), said)]
    return _PART.join([bytes([how]), value, record.key or b"", *headers])
