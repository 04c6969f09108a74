"""The life of an article, for a person."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from rich.console import Console
from rich.text import Text

from unecho.core.article_time import clamp_time, format_time
from unecho.explain.life.find import Life
from unecho.explain.life.life_json import state_of
from unecho.explain.life.members import Member
from unecho.explain.numbers import share
from unecho.explain.printable import printable, say
from unecho.records.dead_letters import describe_dead_letter
from unecho.records.record import Incoming

_MORE: Final = {
    "apart": "apart by",
    "furniture_shingles": "of site",
    "changes": "changes",
    "replaces_id": "replaces",
    "retracted_id": "retracts",
    "also_cluster": "also in",
    "agencies": "agencies",
}


def show_life(
    article_id: str, life: Life, others: dict[str, Life], members: list[Member] | None, console: Console
) -> None:
    """Prints it. `others`: the articles that the verdict names, by id; `members`: of its story, if asked for."""
    say(console, Text.assemble((printable(article_id), "bold"), f"  {state_of(life)}"))
    lines = (*_places(life), *_letter(life), *_verdict(life.verdict), *_others(life.verdict, others))
    for line in (*lines, *_members(members)):
        say(console, Text(f"  {printable(line)}"))


def _places(life: Life) -> Iterator[str]:
    """Records keep the time of articles.raw through all stages."""
    yield _place("raw", life.raw, "is there no more" if life.signed or life.verdict else "was not found")
    if life.letter is None:
        yield _place("signed", life.signed, "is there no more" if life.verdict else "not yet")
        yield _place("verdict", life.verdict_record, "not yet")


def _place(stage: str, record: Incoming | None, missing: str) -> str:
    if record is None:
        return f"{stage:<8} {missing}"
    time = format_time(clamp_time(record.timestamp))
    return f"{stage:<8} {record.topic}:{record.partition}:{record.offset}  {time}  {len(record.value or b'')} bytes"


def _letter(life: Life) -> Iterator[str]:
    if life.letter is not None:
        said = describe_dead_letter(life.letter)
        yield _place("dead", life.letter, "")
        yield f"         {said['reason']} in {said['stage']}: {said['detail']}"
        yield f"         it came as {said['topic']}:{said['partition']}:{said['offset']}"


def _verdict(verdict: dict[str, Any] | None) -> Iterator[str]:
    if verdict is None:
        return
    kind = verdict.get("kind")
    yield f"outcome  {verdict['outcome']}{f' ({kind})' if kind else ''}, {_fate(verdict)}"
    yield f"title    {verdict['title'] or '-'}"
    yield f"source   {verdict['source'] or '-'}  {verdict['url'] or ''}"
    yield f"date     {verdict['published_at'] or 'none'}, article time {verdict['article_time']}"
    canonical = verdict["canonical_id"]
    yield f"story    {verdict['cluster_id']}, {f'published as {canonical}' if canonical else 'of which nothing stands'}"
    yield (
        f"linkage  {share(verdict['score'])} over {verdict['members_compared']} of its articles; T "
        f"{share(verdict['similarity'])}, {verdict['shared_shingles']} of {verdict['shingles']} shingles, "
        f"{verdict['candidates']} compared"
    )
    yield from _more(verdict)


def _fate(verdict: dict[str, Any]) -> str:
    return "published" if verdict["published"] else "held back"


def _more(verdict: dict[str, Any]) -> Iterator[str]:
    """What few verdicts say; those of an earlier version lack some of it."""
    for field, name in _MORE.items():
        said = verdict.get(field)
        if said:
            yield f"{name:<8} {', '.join(said) if isinstance(said, list) else said}"
    origin = verdict.get("origin")
    if origin:
        yield f"origin   {origin['name']}, by {origin['evidence']}"


def _others(verdict: dict[str, Any] | None, others: dict[str, Life]) -> Iterator[str]:
    if verdict is None:
        return
    for name, word in (("matched_id", "matched"), ("related_id", "related")):
        if verdict.get(name):
            other = others.get(verdict[name])
            said = None if other is None else other.verdict
            about = "" if said is None else f"  {said['outcome']}  {said['source'] or ''}  {said['title'] or ''}"
            yield f"{word:<8} {verdict[name]}{about}"


def _members(members: list[Member] | None) -> Iterator[str]:
    for number, member in enumerate(members or ()):
        beside = f"  like {member.matched_id}" if member.matched_id else ""
        told = f"{member.outcome}  {member.source or ''}  {member.title or ''}"
        yield f"{'' if number else 'members':<8} {member.article_id}  {told}{beside}"
