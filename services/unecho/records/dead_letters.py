"""Dead letters: what could not be read, kept whole, with where it came from and why."""

import base64
import hashlib
from itertools import accumulate

from unecho.core.article_time import clamp_time, format_time
from unecho.core.dead_reason import DeadReason, safe_detail
from unecho.records.record import Incoming, InputRecord, Outgoing
from unecho.records.record_size import record_bytes, record_bytes_at_most
from unecho.records.topology import Topic

_PREFIX = "unecho-dead-"
_PARTS = ("key", "value", "headers")
_FRAMING_BYTES = 64
"""Lengths of key, value and headers, as a record says them."""
_VARINT_BYTES = 5
_LONGEST_NUMBER = 19
"""Digits of the largest offset there can be."""


def dead_letter(record: Incoming, stage: str, reason: DeadReason, detail: str) -> Outgoing:
    """The record for articles.dead: key, value, headers and timestamp untouched, the reason and origin in headers."""
    said = {
        "reason": reason.value,
        "detail": safe_detail(detail),
        "stage": stage,
        "topic": record.topic,
        "partition": str(record.partition),
        "offset": str(record.offset),
    }
    kept = tuple(header for header in record.headers if not header[0].startswith(_PREFIX))
    added = tuple((_PREFIX + name, text.encode("utf-8", "replace")) for name, text in said.items())
    return Outgoing(Topic.DEAD, record.key, record.value, kept + added, record.timestamp, origin=record.offset)


def cut_to_fit(letter: Outgoing, limit: int) -> Outgoing:
    """A dead letter that takes at most `limit` bytes: where it must, with less of the original, and headers saying so.

    Headers go first, from the last on, then the end of the value; the key only where it is most of the record.
    """
    if record_bytes_at_most(letter) <= limit or record_bytes(letter) <= limit:
        return letter
    original = letter.value or b""
    whole = [header for header in letter.headers if not header[0].startswith(_PREFIX)]
    said = [header for header in letter.headers if header[0].startswith(_PREFIX)]
    said += [
        (f"{_PREFIX}bytes", str(len(original)).encode()),
        (f"{_PREFIX}sha256", hashlib.sha256(original).hexdigest().encode()),
        (f"{_PREFIX}cut", ",".join(_PARTS).encode()),
    ]
    room = max(limit - record_bytes(Outgoing(Topic.DEAD, None, None, tuple(said))) - _FRAMING_BYTES, 0)
    key = None if letter.key is None else letter.key[: room // 4]
    room -= len(key or b"")
    sizes = [_header_bytes(header) for header in whole]
    value = None if letter.value is None else letter.value[: room - min(sum(sizes), room // 4)]
    room -= len(value or b"")
    fitting = sum(1 for total in accumulate(sizes) if total <= room)
    is_cut = (key != letter.key, value != letter.value, fitting < len(whole))
    said[-1] = (said[-1][0], ",".join(part for part, cut in zip(_PARTS, is_cut, strict=True) if cut).encode())
    return letter._replace(key=key, value=value, headers=tuple(whole[:fitting] + said))


def reason_of(output: Outgoing) -> str | None:
    """Why a record goes to articles.dead; None when it goes elsewhere."""
    return dict(output.headers)[f"{_PREFIX}reason"].decode() if output.topic is Topic.DEAD else None


def input_of_letter(letter: Incoming, topic: str) -> InputRecord | None:
    """The record of `topic` that a record of articles.dead is the letter of; None where it is of another topic."""
    said = dict(letter.headers)
    if said.get(f"{_PREFIX}topic") != topic.encode():
        return None
    try:
        partition, offset = int(said[f"{_PREFIX}partition"]), int(said[f"{_PREFIX}offset"])
    except (KeyError, ValueError):
        return None
    # The key may have been cut.
    return InputRecord(partition, offset, letter.timestamp, None)


def describe_dead_letter(record: Incoming, *, as_text: bool = False) -> dict[str, object]:
    """A record of articles.dead as schema dead-letter.v1 shows it; what its headers do not say is null.

    Bytes are base64, or with `as_text` text where they are UTF-8.
    """
    said = {
        name.removeprefix(_PREFIX): value.decode("utf-8", "replace")
        for name, value in record.headers
        if name.startswith(_PREFIX)
    }
    return {
        "reason": said.get("reason"),
        "detail": said.get("detail"),
        "stage": said.get("stage"),
        "topic": said.get("topic"),
        "partition": _number(said.get("partition")),
        "offset": _number(said.get("offset")),
        "timestamp": format_time(clamp_time(record.timestamp)),
        "key": None if record.key is None else record.key.decode("utf-8", "replace"),
        **_bytes(record.value, as_text=as_text),
        "headers": [
            {"name": name, **_bytes(value, as_text=as_text)}
            for name, value in record.headers
            if not name.startswith(_PREFIX)
        ],
        "cut": _cut(said),
    }


def _bytes(value: bytes | None, *, as_text: bool) -> dict[str, str | None]:
    if as_text:
        try:
            return {"value": None if value is None else value.decode()}
        except UnicodeDecodeError:
            pass
    return {"value_base64": None if value is None else base64.b64encode(value).decode()}


def _cut(said: dict[str, str]) -> dict[str, object] | None:
    if not said.get("cut"):
        return None
    return {
        "parts": [part for part in _PARTS if part in said["cut"].split(",")],
        "bytes": _number(said.get("bytes")),
        "sha256": said.get("sha256"),
    }


def _header_bytes(header: tuple[str, bytes]) -> int:
    return len(header[0].encode()) + len(header[1]) + 2 * _VARINT_BYTES


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isdecimal() and len(text) <= _LONGEST_NUMBER else None
