"""`/api/verdicts`: the newest verdicts, and `/api/pace`: how fast they come."""

from __future__ import annotations

from dataclasses import dataclass

from unecho.core.kind import Kind
from unecho.core.verdict import Outcome
from unecho.trends.api.answers.story_answers import Body, time_json
from unecho.trends.api.paging import page_of
from unecho.trends.api.queries import Query, after_of, choice_of, limit_of
from unecho.trends.state.pace import STEP_SECONDS
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import StoryVerdict


@dataclass(frozen=True, slots=True)
class VerdictFilter:
    """What a verdict must say to be shown; None asks for nothing."""

    outlet: str | None = None
    story: str | None = None
    kind: Kind | None = None
    outcome: Outcome | None = None

    def takes(self, verdict: StoryVerdict) -> bool:
        """Whether it says all of it."""
        return (
            self.outlet in (None, verdict.source)
            and self.story in (None, verdict.cluster_id)
            and self.kind in (None, verdict.kind)
            and self.outcome in (None, verdict.outcome)
        )


def verdicts_answer(state: TrendState, query: Query) -> Body:
    """The newest first, of those that came since this process began. Raises BadQueryError."""
    wanted = VerdictFilter(
        query.get("outlet"),
        query.get("story"),
        Kind(choice_of(query, "kind", list(Kind))) if "kind" in query else None,
        Outcome(choice_of(query, "outcome", list(Outcome))) if "outcome" in query else None,
    )
    found = [item for item in state.latest.newest_first() if wanted.takes(item[1])]
    page = page_of(found, lambda item: (-item[0], item[1].article_id), limit_of(query), after_of(query, 1))
    return {
        "watermark": time_json(state.watermark),
        "verdicts": [_verdict_json(number, verdict, state) for number, verdict in page.items],
        "verdicts_total": page.total,
        "next": page.next,
    }


def pace_answer(state: TrendState) -> Body:
    """Articles and copies in each of the last steps that are over."""
    steps = state.pace.steps()
    return {
        "watermark": time_json(state.watermark),
        "step_seconds": STEP_SECONDS,
        "articles": [step.articles for step in steps],
        "copies": [step.copies for step in steps],
    }


def _verdict_json(number: int, verdict: StoryVerdict, state: TrendState) -> Body:
    story = state.story(verdict.cluster_id)
    return {
        "number": number,
        "article_id": verdict.article_id,
        "outcome": verdict.outcome,
        "kind": verdict.kind,
        "reused": verdict.reused,
        "published": verdict.published,
        "cluster_id": verdict.cluster_id,
        "story_title": None if story is None else story.title,
        "source": verdict.source,
        "title": verdict.title,
        "url": verdict.url,
        "article_time": time_json(verdict.article_time),
    }
