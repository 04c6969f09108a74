"""No article whose names and numbers nobody else has goes to nobody, whatever the stream (docs/detection.md)."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, seed, settings
from hypothesis import strategies as st
from named_streams import Step, Told, build, steps
from streams import HOUR, settling
from test_index_state import check_continuation, copied

from unecho.core.index import Index
from unecho.core.index_state import export_state, restore_index
from unecho.core.profile import Profile
from unecho.core.signed_article import sign_article
from unecho.core.verdict import Outcome, Verdict

# The second is small, so that short streams fill buckets and tables, make boilerplate and furniture.
PROFILES = (
    Profile(),
    Profile(bucket_capacity=2, boilerplate_clusters=2, boilerplate_width=1 << 10, furniture_width=1 << 5),
)


def judged(told: Sequence[Told], profile: Profile, restores: Sequence[int] = (), *, is_settled: bool) -> list[Verdict]:
    """The verdict of each. `restores`: before which of them the index goes through a snapshot."""
    index = Index(profile)
    for article in settling() if is_settled else ():
        index.judge(sign_article(article, profile))
    verdicts = []
    for number, one in enumerate(told):
        if number in restores:
            index = restore_index(copied(export_state(index)), profile)
        verdicts.append(index.judge(sign_article(one.article, profile)))
    return verdicts


def lost(told: Sequence[Told], verdicts: Sequence[Verdict], profile: Profile) -> list[str]:
    """What nobody gets: articles that have no name and figure of those before them, and whole stories."""
    everything = replace(profile, max_facts=100_000)
    seen: set[int] = set()
    found = []
    for number, (one, verdict) in enumerate(zip(told, verdicts, strict=True)):
        facts = set(sign_article(one.article, profile).marks.facts.tolist())
        if facts and not facts & seen and not (is_given(verdict) or verdict.outcome is Outcome.REDELIVERY):
            found.append(f"article {number}: {verdict}")
        # The marks of a long article leave some out.
        seen |= set(sign_article(one.article, everything).marks.facts.tolist())
    given = {one.story for one, verdict in zip(told, verdicts, strict=True) if is_given(verdict)}
    return found + [f"story {story}" for story in sorted({one.story for one in told if one.story is not None} - given)]


def is_given(verdict: Verdict) -> bool:
    """Whether subscribers get the article, or it is marked as too little to be one."""
    return verdict.published or verdict.outcome is Outcome.THIN


@given(
    steps(),
    st.sampled_from(PROFILES),
    st.booleans(),
    st.sampled_from([1, 12, 48]),
    st.lists(st.integers(0, 30), max_size=2),
)
@seed(12)
@settings(max_examples=300)
def test_what_nobody_else_has_is_published(
    drawn: list[Step], profile: Profile, is_settled: bool, hours: int, restores: list[int]
) -> None:
    told = build(drawn, spacing=hours * HOUR)
    assert lost(told, judged(told, profile, restores, is_settled=is_settled), profile) == []


@given(steps(25), st.sampled_from(PROFILES), st.booleans(), st.sampled_from([1, 48]), st.integers(0, 40))
@settings(max_examples=60)
def test_a_restored_index_goes_on_with_such_a_stream(
    drawn: list[Step], profile: Profile, is_settled: bool, hours: int, split: int
) -> None:
    stream = [*(settling() if is_settled else ()), *(one.article for one in build(drawn, spacing=hours * HOUR))]
    check_continuation(stream[:split], stream[split:], profile)
