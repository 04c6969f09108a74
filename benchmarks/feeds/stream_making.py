"""A stream of articles with labels: which story each tells, and what was thrown in."""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import chain
from pathlib import Path

import corrections
from base_stories import Story, cut, different_stories, recombined
from judging import Fields
from outlets import ORDINARY, SHARED_ID, Outlet, outlets, plain_outlets
from rich.console import Console
from site_furniture import NONE
from stubs import stub
from wire_edits import as_it_is, edited

ORIGINAL = "original"
COPY = "copy"
CORRECTION = "correction"
REDELIVERY = "redelivery"
STUB = "stub"

WALL_FIRST = "wall first"
NO_SOURCE = "no source"
FURNITURE = "furniture"

_START = datetime(2025, 11, 10, tzinfo=UTC)
_MINUTES = 12 * 24 * 60
_COPIES = (0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 6)
_SHARE_RECOMBINED = 0.4
"""Of the stories that are apart: their sentences make other stories, so that there are enough."""


@dataclass(frozen=True, slots=True)
class Sent:
    """One article of the stream.

    Attributes:
        fields: the article.
        arrives: minutes since the stream began.
        story: its label; a stub has that of the article it stands in for, and tells none of it.
        kind: original, copy, correction, redelivery or stub.
        detail: which of them, such as edited, figures or paywall.
        marks: what else was thrown in.
        about: what an article has in common with its corrections and redeliveries.

    """

    fields: Fields
    arrives: float
    story: str
    kind: str
    detail: str
    marks: tuple[str, ...]
    about: int


@dataclass(frozen=True, slots=True)
class Plan:
    """An outlet's article before it is sent, with all that happens to it."""

    story: Story
    outlet: Outlet
    arrives: float
    kind: str
    detail: str
    paragraphs: list[str]
    has_source: bool
    wrong_date: str | None
    stub_only: bool
    wall_first: bool
    correction: str | None
    redelivered: bool

    @property
    def has_own_id(self) -> bool:
        """Whether what comes under its id again is meant for it: it can be corrected and delivered again."""
        return self.outlet.keeps_ids and (self.has_source or self.outlet.names != SHARED_ID)

    @property
    def count(self) -> int:
        """How many articles of the stream it makes."""
        later = (self.correction is not None) + self.redelivered if self.has_own_id else 0
        return 1 + self.wall_first + later

    def plain(self) -> "Plan":
        """The same with nothing thrown in."""
        return replace(
            self,
            has_source=True,
            wrong_date=None,
            stub_only=False,
            wall_first=False,
            correction=None,
            redelivered=False,
        )


def make_stream(data: Path | None, articles: int, seed: int, console: Console, *, plain: bool = False) -> list[Sent]:
    """So many articles in the order in which they come in; fewer where there are not stories enough, and says so.

    With `plain` nothing is thrown in but copies.
    """
    plans = _plans(_stories(data, seed, console), articles, seed, plain=plain)
    rng = random.Random(f"{seed} sending")
    sent = [each for about, plan in enumerate(plans) for each in _sent(plan, about, rng)]
    sent = sorted(sent, key=lambda each: each.arrives)[:articles]
    if len(sent) < articles:
        console.print(f"all stories that there are make no more than {len(sent)} articles")
    origins = ", ".join(sorted({plan.story.origin for plan in plans}))
    console.print(f"{len(sent)} articles of {len({plan.story.id for plan in plans})} stories, from {origins}")
    return sent


def _plans(stories: Iterable[Story], articles: int, seed: int, *, plain: bool) -> list[Plan]:
    """In the order in which they come. Outlets name articles in it: what is reused serves one after the other."""
    rng = random.Random(f"{seed} stream")
    newsroom = plain_outlets() if plain else outlets(seed)
    plans: list[Plan] = []
    count = 0
    for story in stories:
        if count >= articles:
            break
        planned = [plan.plain() if plain else plan for plan in _planned(story, newsroom, rng)]
        plans += planned
        count += sum(plan.count for plan in planned)
    return sorted(plans, key=lambda plan: plan.arrives)


def _stories(data: Path | None, seed: int, console: Console) -> Iterable[Story]:
    found = different_stories(data, ["gn_dev", "reuters_c50"], seed, console)
    first = next(found)
    if first.origin == "made":
        return chain([first], found)
    apart = [first, *found]
    rng = random.Random(f"{seed} lengths")
    pool = [story for story in apart if story.origin == "reuters_c50"][: int(len(apart) * _SHARE_RECOMBINED)]
    taken = {story.id for story in pool}
    whole = [story for story in apart if story.id not in taken]
    whole = [cut(story, rng.randint(80, 400)) if rng.random() < 0.5 else story for story in whole]
    stories = [*whole, *recombined(pool, len(pool) * 4, seed)]
    rng.shuffle(stories)
    return stories


def _planned(story: Story, newsroom: Sequence[Outlet], rng: random.Random) -> Iterator[Plan]:
    """Who runs a story, when and how. The first to come is never a stub alone, so that each story is told."""
    first = rng.uniform(0, _MINUTES)
    for position, outlet in enumerate(rng.sample(list(newsroom), 1 + rng.choice(_COPIES))):
        kind, detail, paragraphs = _version(story, position, rng)
        stub_only = position > 0 and rng.random() < 0.05
        yield Plan(
            story=story,
            outlet=outlet,
            arrives=first + (rng.expovariate(1 / 400) + 1 if position else 0),
            kind=kind,
            detail=detail,
            paragraphs=paragraphs,
            has_source=rng.random() >= 0.05,
            wrong_date=_wrong_date(rng) if rng.random() < 0.02 else None,
            stub_only=stub_only,
            wall_first=not stub_only and rng.random() < 0.06,
            correction=rng.choice(corrections.KINDS) if not stub_only and rng.random() < 0.08 else None,
            redelivered=rng.random() < 0.1,
        )


def _version(story: Story, position: int, rng: random.Random) -> tuple[str, str, list[str]]:
    if position == 0:
        return ORIGINAL, story.origin, as_it_is(story)
    if rng.random() < 0.3:
        return COPY, "exact", as_it_is(story)
    return COPY, "edited", edited(story, rng, dropped=rng.uniform(0.05, 0.3))


def _sent(plan: Plan, about: int, rng: random.Random) -> Iterator[Sent]:
    """The article of a plan, with its wall before, its redelivery and its correction after it."""
    place = plan.outlet.next_place()
    article = Sent(
        fields=_fields(plan, place, plan.story.title, plan.outlet.furniture.around(plan.paragraphs)),
        arrives=plan.arrives,
        story=plan.story.id,
        kind=plan.kind,
        detail=plan.detail,
        marks=_marks(plan),
        about=about,
    )
    if plan.wall_first:
        yield _as_stub(article, plan, plan.arrives - rng.uniform(2, 90), rng)
    if plan.stub_only:
        article = _as_stub(article, plan, plan.arrives, rng)
    yield article
    if not plan.has_own_id:
        return
    if plan.redelivered:
        yield replace(article, kind=REDELIVERY, detail=article.kind, arrives=plan.arrives + rng.uniform(1, 900))
    if plan.correction is not None:
        title, paragraphs = plan.story.title, plan.paragraphs
        kind, (title, paragraphs) = corrections.correct(plan.correction, title, paragraphs, rng)
        fields = _fields(plan, place, title, plan.outlet.furniture.around(paragraphs))
        yield replace(
            article, fields=fields, kind=CORRECTION, detail=kind, arrives=plan.arrives + rng.uniform(901, 1800)
        )


def _as_stub(article: Sent, plan: Plan, arrives: float, rng: random.Random) -> Sent:
    kind, text = stub(plan.outlet.source, rng)
    return replace(article, fields=article.fields | {"text": text}, kind=STUB, detail=kind, arrives=arrives)


def _fields(plan: Plan, place: tuple[str, str], title: str, text: str) -> Fields:
    article_id, url = place
    date = (_START + timedelta(minutes=plan.arrives)).isoformat(timespec="seconds")
    return {
        "id": article_id,
        "source": plan.outlet.source if plan.has_source else None,
        "url": url,
        "title": title,
        "published_at": plan.wrong_date or date,
        "text": text,
    }


def _wrong_date(rng: random.Random) -> str:
    ahead = _START + timedelta(days=rng.randint(60, 300))
    return rng.choice(("1970-01-01T00:00:00Z", "0001-01-01T00:00:00Z", ahead.isoformat()))


def _marks(plan: Plan) -> tuple[str, ...]:
    found = {
        FURNITURE: plan.outlet.furniture is not NONE,
        plan.outlet.names: plan.outlet.names != ORDINARY,
        NO_SOURCE: not plan.has_source,
        WALL_FIRST: plan.wall_first,
        f"date {(plan.wrong_date or '')[:4]}": plan.wrong_date is not None,
    }
    return tuple(mark for mark, holds in found.items() if holds)
