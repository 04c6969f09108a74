"""Paragraphs that belong to a site, and the table that they are learnt in."""

from dataclasses import replace

import numpy as np
import pytest
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from named_streams import in_furniture, named_story
from reference.site_furniture import SiteFurniture as PlainSiteFurniture
from streams import DAY, NOON, PROFILE, edited, judge_all, settling

from unecho.core.article import Article
from unecho.core.index.site_furniture import SiteFurniture
from unecho.core.judging.index import Index
from unecho.core.signing.signed_article import sign_article
from unecho.core.verdict import Outcome

SMALL = replace(PROFILE, furniture_width=1 << 5)
OWN, SHARED = PROFILE.furniture_stories, PROFILE.shared_furniture_stories


def hashes(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.uint32)


def note(table: SiteFurniture, paragraphs: np.ndarray, position: int, outlet: str = "a", first: int = 0) -> None:
    """In an article that is of another story than all before."""
    table.note(table.look_up(paragraphs, outlet, first), position, first, lambda *_: True)


def stories(table: SiteFurniture, paragraph: int, outlet: str = "a", first: int = 0) -> tuple[int, int]:
    """In how many of the outlet it stood, and in how many of all."""
    own, shared = table.look_up(hashes(paragraph), outlet, first).stories[:, 0].tolist()
    return own, shared


def is_furniture(table: SiteFurniture, paragraph: int, outlet: str = "a", first: int = 0) -> bool:
    found = table.look_up(hashes(paragraph), outlet, first).is_furniture(PROFILE)
    return found is not None and bool(found[0])


def test_from_the_third_story_of_an_outlet_or_the_fifth_of_all() -> None:
    table = SiteFurniture(PROFILE)
    for position in range(OWN):
        assert not is_furniture(table, 77)
        note(table, hashes(77, 1000 + position), position)
    assert is_furniture(table, 77)
    assert not is_furniture(table, 77, "b")
    assert not is_furniture(table, 1000)
    for position in range(OWN, SHARED):
        note(table, hashes(77), position, f"outlet {position}")
    assert is_furniture(table, 77, "quite another")
    assert stories(table, 77, "quite another") == (0, SHARED)


def test_an_article_of_the_same_story_counts_as_none() -> None:
    table = SiteFurniture(PROFILE)
    for position in range(9):
        seen = table.look_up(hashes(5), "a", 0)
        table.note(seen, position, 0, lambda *_: False)
    assert stories(table, 5) == (1, 1)
    assert not is_furniture(table, 5)


def test_what_cannot_be_told_is_never_noted() -> None:
    table = SiteFurniture(PROFILE)
    for position in range(9):
        note(table, hashes(0, 0), position)
    assert stories(table, 0) == (0, 0)
    assert not table.export().any()


def test_a_count_ends_at_255() -> None:
    table = SiteFurniture(PROFILE)
    for position in range(300):
        note(table, hashes(5), position)
    assert stories(table, 5) == (255, 255)


@pytest.mark.parametrize("seed", range(10))
def test_a_full_bucket_keeps_the_paragraphs_of_most_stories(seed: int) -> None:
    rng = np.random.default_rng(seed)
    table, kept = SiteFurniture(SMALL), hashes(*rng.integers(1, 1 << 32, 2, dtype=np.uint32))
    position = 0
    for _ in range(OWN):
        note(table, kept, position)
        position += 1
    for _ in range(200):
        # Many times as many as there is room for.
        note(table, rng.integers(1, 1 << 32, 8, dtype=np.uint32), position)
        position += 1
    assert [stories(table, paragraph)[0] for paragraph in kept.tolist()] == [OWN, OWN], f"seed {seed}"


def test_of_equals_the_one_that_was_seen_longest_ago_goes() -> None:
    table = SiteFurniture(replace(PROFILE, furniture_width=4))
    for position, paragraph in enumerate((11, 12, 13)):
        note(table, hashes(paragraph), position)
    # Each takes two of the four places: by its outlet, and by all.
    assert [stories(table, paragraph) for paragraph in (11, 12, 13)] == [(0, 0), (1, 1), (1, 1)]


def test_it_is_forgotten_when_the_last_article_that_had_it_has_left() -> None:
    table = SiteFurniture(PROFILE)
    for position in range(4):
        note(table, hashes(5), position)
    assert is_furniture(table, 5, first=3)
    assert stories(table, 5, first=4) == (0, 0)
    note(table, hashes(5), 9, first=4)
    assert stories(table, 5, first=4) == (1, 1)


ARTICLES = st.lists(
    st.tuples(
        st.lists(st.integers(0, 9), max_size=6, unique=True),
        st.sampled_from(["a", "b", None]),
        st.integers(0, 3),
        st.integers(0, 3),
    ),
    max_size=40,
)


@given(ARTICLES)
@examples(300)
def test_with_room_for_all_it_is_a_dictionary(articles: list[tuple[list[int], str | None, int, int]]) -> None:
    table, plain = SiteFurniture(PROFILE), PlainSiteFurniture()
    first = 0
    for position, (listed, outlet, gone, story) in enumerate(articles):
        # As find_paragraphs gives them: odd, or 0.
        paragraphs = hashes(*(number and (number * 0x9E3779B2 & 0xFFFFFFFF) | 1 for number in listed))
        first = min(first + gone // 2, position)
        seen, expected = (one.look_up(paragraphs, outlet, first) for one in (table, plain))
        assert seen.stories.tolist() == expected.stories.tolist()
        assert seen.positions.tolist() == expected.positions.tolist()
        told = [one.is_furniture(PROFILE) for one in (seen, expected)]
        assert [found is not None and found.any() for found in told] == [
            bool(np.any(expected.is_furniture(PROFILE)))
        ] * 2

        def is_other(earlier: int, by_outlet: bool, story: int = story) -> bool:
            return (earlier + by_outlet) % 4 != story

        table.note(seen, position, first, is_other)
        plain.note(expected, position, first, is_other)


def page(number: int, site: int, text: str | None = None, day: int = 0) -> Article:
    text = named_story(("page", number)) if text is None else text
    outlet = f"site{site}.example"
    return Article(f"n{number}", in_furniture(text, site), outlet, f"https://{outlet}/{number}", None, NOON + day * DAY)


@pytest.mark.parametrize("site", [0, 1])
def test_the_stories_of_a_site_are_published_and_its_furniture_is_left_out(site: int) -> None:
    verdicts = judge_all([page(number, site) for number in range(20)])
    assert [verdict.outcome for verdict in verdicts] == [Outcome.UNIQUE] * 20
    assert not any(verdict.furniture_shingles for verdict in verdicts[:OWN])
    assert all(verdict.furniture_shingles > 100 for verdict in verdicts[OWN:])


def test_copies_in_the_furniture_of_many_sites_are_found() -> None:
    learnt = [page(100 * site + number, site) for site in range(1, 13) for number in range(4)]
    story = named_story("the wire")
    copies = [page(9000 + site, site, edited(story, 2)) for site in range(1, SHARED + 1)]
    verdicts = judge_all([*learnt, *copies])[len(learnt) :]
    assert verdicts[0].outcome is Outcome.UNIQUE
    assert {verdict.cluster_id for verdict in verdicts} == {copies[0].id}


def test_a_page_of_nothing_but_furniture_is_thin() -> None:
    learnt = [page(number, 1) for number in range(OWN + 1)]
    empty = [page(100 + number, 1, f"Rain {number}.") for number in range(2)]
    verdicts = judge_all([*learnt, *empty])[len(learnt) :]
    assert [(verdict.outcome, verdict.published) for verdict in verdicts] == [(Outcome.THIN, True)] * 2
    assert all(verdict.furniture_shingles for verdict in verdicts)
    assert len({verdict.cluster_id for verdict in verdicts}) == 2


def test_a_report_that_an_outlet_sends_again_and_again_is_no_furniture() -> None:
    story = named_story("again")
    sent = [page(number, 1, edited(story, number)) for number in range(8)]
    verdicts = judge_all(sent)
    assert {verdict.outcome for verdict in verdicts[1:]} == {Outcome.NEAR_COPY, Outcome.EXACT_COPY}
    assert not any(verdict.furniture_shingles for verdict in verdicts)


def test_an_outlets_furniture_is_forgotten_with_its_articles() -> None:
    index = Index(PROFILE)
    judge_all([*settling(), *(page(number, 1) for number in range(OWN + 2))], index=index)
    judge_all(settling(60, NOON + 9 * DAY), index=index)
    later = sign_article(page(50, 1, day=9), PROFILE)
    assert index.judge(later).furniture_shingles == 0


@pytest.mark.parametrize("site", [0, 1])
def test_a_story_after_a_page_of_next_to_nothing_but_its_site_is_published(site: int) -> None:
    empty, full = page(0, site, "Rain fell on Friday."), page(1, site)
    assert judge_all([empty, full])[-1].published


@pytest.mark.parametrize("site", [0, 1])
def test_the_next_page_of_a_site_is_published_after_another_outlet_copied_one_whole(site: int) -> None:
    first, second = page(0, site), page(1, site)
    copied = replace(first, id="copied", source="other.example", url="https://other.example/1")
    verdicts = judge_all([first, replace(copied, text=copied.text + " So they said."), second])
    assert [verdict.published for verdict in verdicts] == [True, False, True]
