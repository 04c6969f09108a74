"""Whatever is chosen to be published, every cluster has a published article."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from named_streams import Step, build, named_story, names, steps
from states import differing
from streams import NOON, edited, judge_all, settling

from unecho.core.article import Article
from unecho.core.judging.index import Index
from unecho.core.judging.recall import Recall, Said
from unecho.core.profile import Profile
from unecho.core.publishing import PUBLISHABLE, choose
from unecho.core.signing.signed_article import sign_article
from unecho.core.verdict import Outcome, Verdict

CHOICES = st.sets(st.sampled_from(PUBLISHABLE)).map(lambda chosen: choose({Outcome.UNIQUE, *chosen}))
ALL, ONE_A_STORY = Profile(), Profile(publish=(Outcome.UNIQUE,))


def recalled(articles: Sequence[Article], verdicts: Sequence[Verdict], profile: Profile) -> Index:
    index = Index(profile)
    recall = Recall(index)
    for article, verdict in zip(articles, verdicts, strict=True):
        recall.take_in(sign_article(article, profile), Said.of(verdict))
    return index


def of(name: str, text: str, outlet: str = "a.example", **fields: str) -> Article:
    made = Article(name, text, outlet, f"https://{outlet}/{name}", f"Of {name}", NOON)
    return replace(made, **fields)  # type: ignore[arg-type]


STORY = named_story("the story")
FIRST, SECOND, THIRD = (of("a", f"{STORY}{more}") for more in ("", " It was corrected.", " It was corrected twice."))


@given(steps(), CHOICES)
@examples(80)
def test_what_is_chosen_is_published_and_every_cluster_has_some_of_it(
    drawn: list[Step], chosen: tuple[Outcome, ...]
) -> None:
    articles = [*settling(), *build(drawn)]
    verdicts = judge_all(articles, Profile(publish=chosen))
    assert [verdict.article_id for verdict in verdicts] == [article.id for article in articles]
    published = [verdict for verdict in verdicts if verdict.published]
    assert {verdict.outcome for verdict in published} <= {*chosen, Outcome.THIN}
    assert {verdict.cluster_id for verdict in published} == {verdict.cluster_id for verdict in verdicts}
    assert {verdict.canonical_id for verdict in verdicts} <= {verdict.article_id for verdict in published}
    assert all(verdict.published for verdict in verdicts if verdict.outcome is Outcome.UNIQUE)


@pytest.mark.slow
@given(steps(30), CHOICES)
@examples(40)
def test_what_was_said_under_a_choice_is_recalled_under_it(drawn: list[Step], chosen: tuple[Outcome, ...]) -> None:
    stream, profile = [*settling(), *build(drawn)], Profile(publish=chosen)
    index = Index(profile)
    again = recalled(stream, judge_all(stream, profile, index), profile)
    assert differing(index, again) == []


@given(steps(30), CHOICES, CHOICES, st.integers(0, 30))
@examples(40)
def test_under_another_choice_every_cluster_still_has_a_published_article(
    drawn: list[Step], before: tuple[Outcome, ...], now: tuple[Outcome, ...], changed_at: int
) -> None:
    stream = [*settling(), *build(drawn)]
    earlier, later = stream[: changed_at + 15], stream[changed_at + 15 :]
    said = judge_all(earlier, Profile(publish=before))
    index = recalled(earlier, said, Profile(publish=now))
    verdicts = [*said, *judge_all(later, Profile(publish=now), index)]
    published = {verdict.cluster_id for verdict in verdicts if verdict.published}
    assert published == {verdict.cluster_id for verdict in verdicts}


def test_a_revision_that_is_left_out_is_judged_all_the_same() -> None:
    copy = of("b", edited(SECOND.text, 0), "b.example")
    told = judge_all([FIRST, SECOND, THIRD, copy], ONE_A_STORY)
    outcomes = [Outcome.UNIQUE, Outcome.REVISION, Outcome.REVISION, Outcome.NEAR_COPY]
    assert [verdict.outcome for verdict in told] == outcomes
    assert [verdict.published for verdict in told] == [True, False, False, False]
    assert {(verdict.cluster_id, verdict.canonical_id) for verdict in told} == {("a", "a")}


def test_a_page_with_little_of_its_version_before_is_a_story_where_no_revision_is_published() -> None:
    """Where revisions are published it is taken for one, on the word of its place; else nobody would get it."""
    spoken_of = " and ".join(names("the story", 10))
    rewritten = of("a", f"{named_story('what became of it', 6)} They spoke of {spoken_of}.")
    assert judge_all([FIRST, rewritten], ALL)[1].outcome is Outcome.REVISION
    alone = judge_all([FIRST, rewritten], ONE_A_STORY)[1]
    assert (alone.outcome, alone.published, alone.replaces_id) == (Outcome.UNIQUE, True, "a")


def test_revisions_are_published_again_once_they_are_chosen_again() -> None:
    said = judge_all([FIRST, SECOND], ONE_A_STORY)
    assert not said[1].published
    (verdict,) = judge_all([THIRD], ALL, recalled([FIRST, SECOND], said, ALL))
    assert (verdict.outcome, verdict.published, verdict.cluster_id) == (Outcome.REVISION, True, "a")


@pytest.mark.parametrize("is_published", [True, False])
def test_a_revision_of_an_update_goes_to_those_who_have_the_update(is_published: bool) -> None:
    development = of("b", named_story("what became of it"), "b.example")
    corrected = replace(development, text=development.text + " It was corrected.")
    index = Index(ALL)
    recall = Recall(index)
    recall.take_in(sign_article(FIRST, ALL), Said(Outcome.UNIQUE, True, "a", "a"))
    recall.take_in(sign_article(development, ALL), Said(Outcome.UPDATE, is_published, "a", "a"))
    (verdict,) = judge_all([corrected], ALL, index)
    assert (verdict.outcome, verdict.published) == (Outcome.REVISION, is_published)
    assert (verdict.cluster_id, verdict.canonical_id) == ("a", "a")


def test_a_choice_says_what_can_be_chosen() -> None:
    assert choose(["update", "unique", "unique"]) == (Outcome.UNIQUE, Outcome.UPDATE)
    with pytest.raises(ValueError, match="'thin' is none of unique, revision, update"):
        choose(["unique", "thin"])
    with pytest.raises(ValueError, match="unique must be among them"):
        choose(["revision", "update"])
