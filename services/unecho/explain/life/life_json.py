"""The life of an article, as JSON."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from unecho.core.article_time import clamp_time, format_time
from unecho.explain.life.find import Life
from unecho.explain.life.members import Member
from unecho.records.dead_letters import describe_dead_letter
from unecho.records.record import Incoming


def life_json(article_id: str, life: Life, others: dict[str, Life], members: list[Member] | None) -> dict[str, Any]:
    """All of it. `others`: the articles that the verdict names, by id; `members`: of its story, if asked for."""
    return {
        "id": article_id,
        "state": state_of(life),
        "raw": _place(life.raw),
        "signed": _place(life.signed),
        "judged": _place(life.verdict_record),
        "verdict": life.verdict,
        "dead": None if life.letter is None else describe_dead_letter(life.letter),
        "members": None if members is None else [asdict(member) for member in members],
        "named": {name: other.verdict for name, other in others.items()},
    }


def state_of(life: Life) -> str:
    """How far it has come: its outcome, `dead`, `signed` or `raw`."""
    if life.verdict is not None:
        return str(life.verdict["outcome"])
    if life.letter is not None:
        return "dead"
    return "raw" if life.signed is None else "signed"


def _place(record: Incoming | None) -> dict[str, Any] | None:
    if record is None:
        return None
    return {
        "topic": record.topic,
        "partition": record.partition,
        "offset": record.offset,
        "timestamp": format_time(clamp_time(record.timestamp)),
        "bytes": len(record.value or b""),
    }
