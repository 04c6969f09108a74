"""Under a known id or at a known place: the same story again, or another one (issue 12, points 1, 3 and 5)."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from named_streams import CONSENT, from_template, named_story
from streams import DAY, HOUR, NOON, edited, judge_all, settling

from unecho.core.article import Article
from unecho.core.verdict import Change, Outcome, Verdict

FIRST, SECOND = named_story("the first"), named_story("the second")


def article(name: str, text: str, outlet: str = "a", **fields: object) -> Article:
    made = Article(name, text, f"{outlet}.example", f"https://{outlet}.example/{name}", f"Headline of {name}", NOON)
    return replace(made, **fields)  # type: ignore[arg-type]


def copies_of(text: str) -> list[Article]:
    """Of other outlets: one of the same words, one edited."""
    return [article("exact", text, "y"), article("edited", edited(text, 1), "z")]


def check_is_a_story_of_its_own(stream: Sequence[Article], later: Article) -> Verdict:
    """The later article is published, and the copies of other outlets follow it and not what was there before."""
    *_, told, exact, near = judge_all([*stream, later, *copies_of(later.text)])
    assert (told.outcome, told.published) == (Outcome.UNIQUE, True), told
    assert (exact.outcome, near.outcome) == (Outcome.EXACT_COPY, Outcome.NEAR_COPY)
    assert exact.cluster_id == near.cluster_id == told.cluster_id
    assert exact.canonical_id == told.canonical_id == later.id
    return told


PLACE = "https://a.example/page"
HELD_A_COPY = [article("original", FIRST, "o"), article("page", edited(FIRST, 0), url=PLACE)]
REUSED = {
    "one id in two outlets' feeds": ([article("1", FIRST, "a")], article("1", SECOND, "b")),
    "one id in two feeds without sources": (
        [article("1", FIRST, source=None, url=None)],
        article("1", SECOND, source=None, url=None),
    ),
    "guid N/A": ([article("N/A", FIRST)], article("N/A", SECOND, url="https://a.example/2")),
    "guid N/A of nine before": (
        [article("N/A", named_story(f"before {i}"), url=f"https://a.example/{i}") for i in range(9)],
        article("N/A", SECOND, url="https://a.example/9"),
    ),
    "days later": ([article("1", FIRST)], article("1", SECOND, published_at=NOON + 5 * DAY)),
    "nine copies under one id": (
        [article("original", FIRST, "o"), *(article("1", edited(FIRST, i), published_at=NOON + i) for i in range(9))],
        article("1", SECOND),
    ),
    "a page that held a copy": (HELD_A_COPY, article("new", SECOND, url=PLACE)),
    "a page that held a copy, under its id": (HELD_A_COPY, article("page", SECOND, url=PLACE)),
    "the wall first": ([article("1", CONSENT)], article("1", SECOND)),
    "the wall first, at the place": ([article("w", CONSENT, url=PLACE)], article("1", SECOND, url=PLACE)),
    "the wall of several outlets first": (
        [article("1", CONSENT, outlet) for outlet in "bca"],
        article("1", SECOND),
    ),
    "the wall between": ([article("1", FIRST), article("1", CONSENT)], article("1", SECOND)),
    "a story of one template": (
        [article("1", from_template(1, "one"))],
        article("1", from_template(1, "two")),
    ),
    "a short story": ([article("1", named_story("short", 2))], article("1", SECOND)),
}


@pytest.mark.parametrize("is_settled", [False, True])
@pytest.mark.parametrize("name", REUSED)
def test_another_story_under_a_known_id_or_place_is_published_and_followed(name: str, is_settled: bool) -> None:
    before, later = REUSED[name]
    told = check_is_a_story_of_its_own([*(settling() if is_settled else ()), *before], later)
    is_of_another_outlet = name.startswith("one id in two outlets")
    assert (told.replaces_id is None) == is_of_another_outlet


def test_the_id_of_two_stories_names_two_clusters() -> None:
    verdicts = judge_all([article("1", FIRST), article("1", SECOND), article("1", named_story("third"))])
    assert len({verdict.cluster_id for verdict in verdicts}) == 3
    assert {verdict.cluster_id.partition("#")[0] for verdict in verdicts} == {"1"}
    assert {verdict.canonical_id for verdict in verdicts} == {"1"}


def test_what_was_there_stays_what_it_was() -> None:
    stream = [*HELD_A_COPY, article("new", SECOND, url=PLACE), *copies_of(FIRST)]
    *_, exact, near = judge_all(stream)
    assert (exact.cluster_id, near.cluster_id) == ("original", "original")


CASES = st.sampled_from(["id", "place", "both", "guid"])


@given(st.lists(st.tuples(CASES, st.booleans()), min_size=1, max_size=9), CASES, st.integers(0, 1000), st.booleans())
@examples(150)
def test_whatever_stood_there_before(before: list[tuple[str, bool]], last: str, number: int, has_wall: bool) -> None:
    """Up to nine earlier members of the place, originals and copies, and the wall just before."""

    def at(how: str, text: str, step: int) -> Article:
        made = article(f"n{number}-{step}", text, published_at=NOON + step * HOUR)
        told = {"id": {"id": "1"}, "place": {"url": PLACE}, "both": {"id": "1", "url": PLACE}, "guid": {"id": "N/A"}}
        return replace(made, **told[how])  # type: ignore[arg-type]

    stream: list[Article] = []
    for step, (how, is_copy) in enumerate(before):
        text = named_story((number, step))
        stream += [article(f"o{step}", text, "o")] if is_copy else []
        stream.append(at(how, edited(text, step) if is_copy else text, step))
    stream += [at(last, CONSENT, 9)] if has_wall else []
    check_is_a_story_of_its_own(stream, at(last, named_story((number, "last")), 10))


@pytest.mark.parametrize("by", ["id", "place"])
def test_a_story_that_goes_on_under_its_id_or_place_is_a_revision(by: str) -> None:
    later = article("1", f"{FIRST}\n{named_story('more', 4)}")
    later = replace(later, url=None) if by == "id" else replace(later, id="2")
    verdict = judge_all([article("1", FIRST), later])[-1]
    assert (verdict.outcome, verdict.published, verdict.cluster_id) == (Outcome.REVISION, True, "1")
    assert Change.TEXT in verdict.changes
    assert verdict.replaces_id is None


def test_a_flash_and_its_full_text_are_one_article() -> None:
    flash = article("1", FIRST.split("\n")[0])
    verdicts = judge_all([flash, article("1", FIRST), *copies_of(FIRST)])
    assert [verdict.outcome for verdict in verdicts[:2]] == [Outcome.UNIQUE, Outcome.REVISION]
    assert verdicts[1].published
    assert {verdict.cluster_id for verdict in verdicts} == {"1"}


@pytest.mark.parametrize("stub", ["Comments", "[Removed]", "Read the full story on our site."])
def test_equal_stubs_of_other_headlines_are_copies_of_none(stub: str) -> None:
    verdicts = judge_all([article(str(number), stub, "abcdef"[number]) for number in range(6)])
    assert [verdict.published for verdict in verdicts] == [True] * 6
    assert {verdict.outcome for verdict in verdicts} <= {Outcome.UNIQUE, Outcome.THIN}
    assert len({verdict.cluster_id for verdict in verdicts}) == 6


@pytest.mark.parametrize("stub", ["Comments", "[Removed]", "Read the full story on our site."])
def test_an_article_that_comes_after_such_a_stub_is_published(stub: str) -> None:
    stream = [article(str(number), stub, "abc"[number]) for number in range(3)]
    check_is_a_story_of_its_own(stream, article("2", SECOND, "c"))


def test_a_stub_that_comes_after_the_article_is_no_story_of_others() -> None:
    stream = [article("1", FIRST), article("1", "[Removed]"), article("2", "[Removed]", "b"), *copies_of(FIRST)]
    verdicts = judge_all(stream)
    assert all(verdict.published for verdict in verdicts[:3])
    assert verdicts[2].cluster_id not in {verdicts[0].cluster_id, verdicts[1].cluster_id}
    assert {verdict.cluster_id for verdict in verdicts[3:]} == {"1"}
