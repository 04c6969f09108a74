"""The articles of a story."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import orjson

from unecho.explain.log.connection import LogConnection
from unecho.explain.log.search import find_holding
from unecho.records.topology import Topic


@dataclass(frozen=True, slots=True)
class Member:
    """An article of a story, by its newest verdict. `matched_id` is what it was found to be like."""

    article_id: str
    outcome: str
    matched_id: str | None
    source: str | None
    title: str | None
    signed_place: tuple[int, int]


async def find_members(log: LogConnection, cluster_id: str, since: int | None) -> list[Member]:
    """In the order of the log. All verdicts are read, and those parsed that stand near one with this id."""
    # As JSON writes it: an id may have quotes.
    piece = orjson.dumps(cluster_id)
    members: dict[str, Member] = {}
    async for _, record in find_holding(log, Topic.VERDICTS, piece, since):
        if piece in (record.value or b""):
            verdict = orjson.loads(record.value)
            if verdict["cluster_id"] == cluster_id:
                member = _member(verdict)
                known = members.get(member.article_id)
                if known is None or known.signed_place < member.signed_place:
                    members[member.article_id] = member
    return sorted(members.values(), key=lambda member: member.signed_place)


def _member(verdict: dict[str, Any]) -> Member:
    return Member(
        verdict["article_id"],
        verdict["outcome"],
        verdict["matched_id"],
        verdict["source"],
        verdict["title"],
        (verdict["signed_partition"], verdict["signed_offset"]),
    )
