"""Dead letters: what could not be read, kept whole, with where it came from and why."""

import base64

from unecho.core.article_time import clamp_time, format_time
from unecho.core.dead_reason import DeadReason, safe_detail
from unecho.runtime.records import Incoming, Outgoing
from unecho.runtime.topology import Topic

_PREFIX = "unecho-dead-"
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
    return Outgoing(Topic.DEAD, record.key, record.value, kept + added, record.timestamp)


def reason_of(output: Outgoing) -> str | None:
    """Why a record goes to articles.dead; None when it goes elsewhere."""
    return dict(output.headers)[f"{_PREFIX}reason"].decode() if output.topic is Topic.DEAD else None


def describe_dead_letter(record: Incoming) -> dict[str, object]:
    """A record of articles.dead as schema dead-letter.v1 shows it; what its headers do not say is null."""
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
        "value_base64": None if record.value is None else base64.b64encode(record.value).decode(),
        "headers": [
            {"name": name, "value_base64": base64.b64encode(value).decode()}
            for name, value in record.headers
            if not name.startswith(_PREFIX)
        ],
    }


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isdecimal() and len(text) <= _LONGEST_NUMBER else None
