"""Where a story comes from: what its verdicts say, in whatever order they are read."""

from itertools import permutations

import pytest

from unecho.core.origin import Origin, OriginEvidence, OriginKind
from unecho.core.verdict import Outcome
from unecho.trends.stories.story import Story, StoryVerdict, with_verdict
from unecho.trends.stories.story_json import story_from_json, story_to_json
from unecho.trends.stories.story_origin import StoryOrigin, origin_of

REUTERS = Origin("Reuters", OriginKind.AGENCY, OriginEvidence.CREDIT)
AP = Origin("AP", OriginKind.AGENCY, OriginEvidence.DATELINE)


def verdict(number: int, time: int, source: str | None, origin: Origin | None) -> StoryVerdict:
    outcome = Outcome.UNIQUE if number == 0 else Outcome.NEAR_COPY
    return StoryVerdict(
        f"a{number}", outcome, number == 0, "a0", "a0", source, None, None, time, 0, number, number, 0, origin=origin
    )


def folded(verdicts: tuple[StoryVerdict, ...]) -> Story:
    story = None
    for one in verdicts:
        story, _ = with_verdict(story, one)
    assert story is not None
    return story


TOLD = (
    verdict(0, 1_000_000, "one.org", None),
    verdict(1, 2_000_000, "two.org", REUTERS),
    verdict(2, 2_000_000, "three.org", AP),
    verdict(3, 3_000_000, "four.org", AP),
)


@pytest.mark.parametrize("order", list(permutations(TOLD)))
def test_the_earliest_article_that_tells_counts(order: tuple[StoryVerdict, ...]) -> None:
    story = folded(order)
    assert origin_of(story) == StoryOrigin("Reuters", "agency", "credit", "a1")
    assert story_from_json(story_to_json(story)) == story


def test_where_none_tells_the_first_outlet_counts() -> None:
    story = folded((verdict(1, 2_000_000, "two.org", None), verdict(0, 1_000_000, "one.org", None)))
    assert origin_of(story) == StoryOrigin("one.org", "outlet", "earliest", None)
    assert origin_of(folded((verdict(0, 1_000_000, None, None),))) is None
