"""What a record of any topic tells of its article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from unecho.core.origin.place import outlet_of, place_of
from unecho.records.json_text import read_json
from unecho.records.record import Incoming


@dataclass(frozen=True, slots=True)
class Told:
    """What a record tells; None where it does not.

    Attributes:
        record: itself.
        ids: what it may be asked for by: its key, the id in its value.
        outcome: of its verdict.
        kind: likewise, where verdicts have one.
        source: the outlet as the article or a header names it.
        urls: `url`, `canonical_url` and `amp_url` of the article.
        reason: why it is dead.
        matched_id: the article that it is a copy or revision of.
        score: how close it is to the articles of its story, 0..1.
        signed: partition and offset of the article on articles.signed, which a verdict tells.
        title: of the article.
        text: of the article; for a value that is no JSON object, the value.
    """

    record: Incoming
    ids: tuple[str, ...]
    outcome: str | None
    kind: str | None
    source: str | None
    urls: tuple[str | None, str | None, str | None]
    reason: str | None
    matched_id: str | None
    score: float | None
    signed: tuple[int, int] | None
    title: str | None
    text: str | None

    @property
    def outlet(self) -> str | None:
        """Whose the article is, as `core.origin.place.outlet_of` names it."""
        return outlet_of(self.source, place_of(*self.urls))


def read_told(record: Incoming) -> Told:
    """Whatever the bytes."""
    fields = _object(record.value)
    said = {name: value.decode("utf-8", "replace") for name, value in record.headers if name.startswith("unecho-")}
    ids = (_string(fields, "article_id"), _string(fields, "id"), _text(record.key))
    return Told(
        record=record,
        ids=tuple(dict.fromkeys(name for name in ids if name is not None)),
        outcome=_string(fields, "outcome") or said.get("unecho-outcome"),
        kind=_string(fields, "kind") or said.get("unecho-kind"),
        source=said.get("unecho-outlet") or said.get("unecho-source") or _string(fields, "source"),
        urls=(_string(fields, "url"), _string(fields, "canonical_url"), _string(fields, "amp_url")),
        reason=said.get("unecho-dead-reason"),
        matched_id=_string(fields, "matched_id"),
        score=_score(fields.get("score")),
        signed=_signed(fields),
        title=_string(fields, "title"),
        text=_string(fields, "text") if fields else _text(record.value),
    )


def _object(value: bytes | None) -> dict[str, Any]:
    try:
        parsed = read_json(value or b"null")
    except ValueError:
        return {}
    return parsed if isinstance(parsed, dict) else {}


def _string(fields: dict[str, Any], name: str) -> str | None:
    found = fields.get(name)
    return found if isinstance(found, str) else None


def _score(found: object) -> float | None:
    return float(found) if isinstance(found, float | int) else None


def _signed(fields: dict[str, Any]) -> tuple[int, int] | None:
    partition, offset = fields.get("signed_partition"), fields.get("signed_offset")
    return (partition, offset) if isinstance(partition, int) and isinstance(offset, int) else None


def _text(value: bytes | None) -> str | None:
    return None if value is None else value.decode("utf-8", "replace")
