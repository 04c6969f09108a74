"""No article whose names and figures nobody else has goes to nobody, whatever the stream."""

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from examples import examples
from hypothesis import given, seed
from hypothesis import strategies as st
from named_streams import DATES, KINDS, Step, build, steps
from states import check_continuation, copied
from streams import HOUR, settling

from unecho.core.article import Article
from unecho.core.judging.index import Index
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import sign_article
from unecho.core.state.index_state import export_state, restore_index
from unecho.core.verdict import Apart, Change, Outcome, Verdict

pytestmark = pytest.mark.slow

# The last is small, so that short streams fill buckets and tables, make boilerplate and furniture.
PROFILES = (
    Profile(),
    Profile(publish=(Outcome.UNIQUE,)),
    Profile(bucket_capacity=2, boilerplate_clusters=2, boilerplate_width=1 << 10, furniture_width=1 << 5),
)


def judged(
    articles: Sequence[Article], profile: Profile, restores: Sequence[int] = (), *, is_settled: bool
) -> list[Verdict]:
    """The verdict of each. `restores`: before which of them the index goes through a snapshot."""
    index = Index(profile)
    for article in settling() if is_settled else ():
        index.judge(sign_article(article, profile))
    verdicts = []
    for number, article in enumerate(articles):
        if number in restores:
            index = restore_index(copied(export_state(index)), profile)
        verdicts.append(index.judge(sign_article(article, profile)))
    return verdicts


def lost(articles: Sequence[Article], verdicts: Sequence[Verdict], profile: Profile) -> list[str]:
    """The articles that nobody gets though those before them have none of their names and figures."""
    everything = replace(profile, max_facts=100_000)
    seen: set[int] = set()
    found = []
    for number, (article, verdict) in enumerate(zip(articles, verdicts, strict=True)):
        facts = set(sign_article(article, profile).marks.facts.tolist())
        is_told = verdict.published or verdict.outcome in {Outcome.THIN, Outcome.REDELIVERY}
        if facts and not facts & seen and not is_told:
            found.append(f"{number}: {verdict}")
        # The marks of a long article leave some out.
        seen |= set(sign_article(article, everything).marks.facts.tolist())
    return found


@given(
    steps(),
    st.sampled_from(PROFILES),
    st.booleans(),
    st.sampled_from([1, 12, 48]),
    st.lists(st.integers(0, 30), max_size=2),
)
@seed(12)
@examples(300)
def test_what_nobody_else_has_is_published(
    drawn: list[Step], profile: Profile, is_settled: bool, hours: int, restores: list[int]
) -> None:
    articles = build(drawn, spacing=hours * HOUR)
    assert lost(articles, judged(articles, profile, restores, is_settled=is_settled), profile) == []


@given(steps(25), st.sampled_from(PROFILES), st.booleans(), st.sampled_from([1, 48]), st.integers(0, 40))
@examples(60)
def test_a_restored_index_goes_on_with_such_a_stream(
    drawn: list[Step], profile: Profile, is_settled: bool, hours: int, split: int
) -> None:
    stream = [*(settling() if is_settled else ()), *build(drawn, spacing=hours * HOUR)]
    check_continuation(stream[:split], stream[split:], profile)


def test_such_streams_have_all_that_can_happen() -> None:
    rng = random.Random(7)
    drawn = [(rng.choice(KINDS), rng.choice(DATES), rng.randrange(400), rng.randrange(60)) for _ in range(400)]
    articles = build(drawn)
    verdicts = judged(articles, PROFILES[0], is_settled=True)
    assert {verdict.outcome for verdict in verdicts} == set(Outcome) - {Outcome.RETRACTED}
    assert {verdict.apart for verdict in verdicts} == {None, *Apart}
    assert {change for verdict in verdicts for change in verdict.changes} >= {Change.FIGURES, Change.TEXT, Change.TITLE}
    assert any(verdict.furniture_shingles for verdict in verdicts)
    assert any(verdict.replaces_id for verdict in verdicts)
    assert lost(articles, verdicts, PROFILES[0]) == []
