from dataclasses import replace

import pytest
from streams import DAY, NOON, PROFILE, edited, judge_all, settling, story

from unecho.core.article import Article
from unecho.core.verdict import Apart, Change, Outcome

STORY = Article("first", story("the story"), "a.example", "https://a.example/1", None, NOON)


def test_the_first_of_a_story_is_unique_and_published() -> None:
    (verdict,) = judge_all([STORY])
    assert (verdict.outcome, verdict.published) == (Outcome.UNIQUE, True)
    assert (verdict.cluster_id, verdict.canonical_id) == ("first", "first")
    assert (verdict.matched_id, verdict.related_id, verdict.score, verdict.candidates) == (None, None, 0.0, 0)
    assert verdict.shingles == pytest.approx(2 * 150 - 3, abs=3)


@pytest.mark.parametrize("seed", range(6))
def test_an_edited_copy_of_another_outlet_is_a_near_copy(seed: int) -> None:
    copy = Article("copy", edited(STORY.text, seed), "b.example", "https://b.example/1", None, NOON)
    verdict = judge_all([STORY, copy])[-1]
    assert (verdict.outcome, verdict.published) == (Outcome.NEAR_COPY, False)
    assert (verdict.cluster_id, verdict.canonical_id, verdict.matched_id) == ("first", "first", "first")
    assert 0.9 < verdict.similarity < 1.0
    assert verdict.score == pytest.approx(verdict.similarity, rel=1e-12)
    assert (verdict.candidates, verdict.members_compared, verdict.related_id) == (1, 1, None)


@pytest.mark.parametrize(
    "restyle",
    [
        str.upper,
        lambda text: text.replace(" ", "\n\n"),
        lambda text: text.replace(".", "\u2026\u202e"),
        lambda text: "Advertisement\n" + text + "\nSubscribe to our newsletter",
        lambda text: text.replace(" ", "\u00a0").replace("b", "\uff42"),
    ],
    ids=["capitals", "lines", "marks", "furniture", "compatibility characters"],
)
def test_the_same_words_in_another_style_are_an_exact_copy(restyle: object) -> None:
    copy = Article("copy", restyle(STORY.text), "b.example")  # type: ignore[operator]
    verdict = judge_all([STORY, copy])[-1]
    assert (verdict.outcome, verdict.published, verdict.matched_id) == (Outcome.EXACT_COPY, False, "first")
    assert verdict.score == verdict.similarity == 1.0
    assert verdict.shared_shingles == verdict.shingles > 0


@pytest.mark.parametrize("words", [1, 2, 5, 9])
def test_a_short_text_is_an_exact_copy_or_nothing(words: int) -> None:
    text = story("short", words)
    verdicts = judge_all([Article("a", text), Article("b", text), Article("c", text + " and Paris")])
    assert [verdict.outcome for verdict in verdicts] == [Outcome.UNIQUE, Outcome.EXACT_COPY, Outcome.UNIQUE]
    assert verdicts[2].candidates == 0
    assert verdicts[2].shingles < PROFILE.min_shingles


def test_a_rather_short_text_needs_more_to_be_a_copy() -> None:
    half, other = " ".join(story("brief", 30).split()[:13]) + ".", story("other brief", 17)
    brief, half_new = Article("a", story("brief", 30)), Article("b", half + " " + other)
    assert PROFILE.min_shingles <= judge_all([brief])[0].shingles < PROFILE.short_shingles
    verdict = judge_all([brief, half_new])[-1]
    assert PROFILE.join < verdict.score < PROFILE.strict_join
    assert (verdict.outcome, verdict.related_id) == (Outcome.UNIQUE, "a")


def test_the_same_article_again_is_a_redelivery_and_is_not_indexed_twice() -> None:
    verdicts = judge_all([STORY, STORY, replace(STORY, text=STORY.text.replace(" ", " \n"), url=None)])
    for verdict in verdicts[1:]:
        assert (verdict.outcome, verdict.published) == (Outcome.REDELIVERY, False)
        assert (verdict.article_id, verdict.matched_id, verdict.cluster_id) == ("first", "first", "first")
        assert verdict.score == 1.0


@pytest.mark.parametrize("by", ["id", "place"])
def test_a_new_text_of_a_known_article_is_a_revision_published_as_the_earlier_was(by: str) -> None:
    copy = Article("copy", edited(STORY.text, 0), "b.example", "https://b.example/1")
    new_text = edited(STORY.text, 2)
    later = {"id": {"url": None, "source": None}, "place": {"id": "new"}}[by]
    of_published = replace(STORY, text=new_text, **later)
    of_copy = replace(copy, text=new_text + " So it goes.", **({"id": "newer"} if by == "place" else later))
    verdicts = judge_all([STORY, copy, of_published, of_copy])
    assert [verdict.outcome for verdict in verdicts[2:]] == [Outcome.REVISION] * 2
    assert [verdict.published for verdict in verdicts] == [True, False, True, False]
    assert [verdict.matched_id for verdict in verdicts[2:]] == ["first", "copy"]
    assert {verdict.cluster_id for verdict in verdicts} == {verdict.canonical_id for verdict in verdicts} == {"first"}
    assert {verdict.changes for verdict in verdicts[2:]} == {(Change.TEXT,)}


@pytest.mark.parametrize("by", ["id", "place"])
@pytest.mark.parametrize("was_published", [True, False])
def test_another_story_at_a_known_place_is_judged_as_any_other(by: str, was_published: bool) -> None:
    earlier = STORY if was_published else Article("copy", edited(STORY.text, 0), "b.example", "https://b.example/1")
    later = {"id": {"url": None}, "place": {"id": "new"}}[by]
    other = replace(earlier, text=story("quite another"), **later)
    copy = Article("last", edited(other.text, 1), "c.example")
    *_, replaced, copied = judge_all([STORY, earlier, other, copy])
    assert (replaced.outcome, replaced.published, replaced.replaces_id) == (Outcome.UNIQUE, True, earlier.id)
    assert replaced.cluster_id != "first"
    assert (replaced.cluster_id == other.id) == (by == "place")
    assert (copied.outcome, copied.cluster_id) == (Outcome.NEAR_COPY, replaced.cluster_id)


def test_a_revision_is_matched_by_the_copies_of_either_text() -> None:
    revision = replace(STORY, text=edited(STORY.text, 1))
    verdicts = judge_all([STORY, revision, Article("x", STORY.text), Article("y", revision.text, "c.example")])
    assert [verdict.outcome for verdict in verdicts[2:]] == [Outcome.EXACT_COPY] * 2
    assert judge_all([STORY, revision, revision])[-1].outcome is Outcome.REDELIVERY
    assert judge_all([STORY, revision, STORY])[-1].outcome is Outcome.REVISION


def test_a_revision_of_a_revision_is_published_as_the_first_text_was() -> None:
    copy = Article("copy", edited(STORY.text, 0), "b.example")
    texts = [copy.text + " More.", copy.text + " And more."]
    for first, published in (([], True), ([STORY], False)):
        verdicts = judge_all([*first, copy, *(replace(copy, text=text) for text in texts)])
        assert [verdict.published for verdict in verdicts[-3:]] == [published] * 3
        assert [verdict.outcome for verdict in verdicts[-2:]] == [Outcome.REVISION] * 2


def test_a_short_first_version_does_not_hide_a_revision_from_copies() -> None:
    flash = replace(STORY, text=" ".join(STORY.text.split()[:9]))
    copy = Article("copy", edited(STORY.text, 0), "b.example")
    verdict = judge_all([flash, STORY, copy])[-1]
    assert (verdict.outcome, verdict.cluster_id) == (Outcome.NEAR_COPY, "first")


def test_two_articles_without_source_or_url_have_no_place_in_common() -> None:
    for fields in ({"source": "a.example"}, {"url": "https://a.example/1"}, {"source": "", "url": ""}):
        articles = [Article("a", story(1), **fields), Article("b", story(2), **fields)]
        assert judge_all(articles)[-1].outcome is Outcome.UNIQUE


def test_an_outlets_follow_up_is_related_and_no_copy_yet_another_outlets_is() -> None:
    background, news = STORY.text.split()[:75], story("new lead", 75)
    follow_up = Article("second", news + " " + " ".join(background), "a.example", "https://a.example/2")
    verdict = judge_all([STORY, follow_up])[-1]
    assert verdict.similarity > PROFILE.join
    assert (verdict.outcome, verdict.related_id, verdict.apart) == (Outcome.UNIQUE, "first", Apart.FURNITURE)
    assert verdict.related_score == verdict.similarity
    # Without a source the host of the URL is the outlet; without both it is not known.
    for source, url in (("b.example", follow_up.url), (None, None)):
        another = replace(follow_up, source=source, url=url)
        assert judge_all([STORY, another])[-1].outcome is Outcome.NEAR_COPY
    assert judge_all([STORY, replace(follow_up, source=None)])[-1] == verdict


def test_an_outlets_own_near_copy_is_a_copy() -> None:
    again = Article("second", edited(STORY.text, 0), "a.example", "https://a.example/2")
    assert judge_all([STORY, again])[-1].outcome is Outcome.NEAR_COPY


def test_a_rewrite_is_related_and_not_joined() -> None:
    rewrite = Article("rewrite", " ".join(STORY.text.split()[:40]) + ". " + story("own words", 110), "b.example")
    verdict = judge_all([STORY, rewrite])[-1]
    assert PROFILE.link <= verdict.related_score < PROFILE.join
    assert (verdict.outcome, verdict.published, verdict.related_id) == (Outcome.UNIQUE, True, "first")


def test_one_link_of_many_is_not_enough_to_join() -> None:
    words = STORY.text.split()
    copies = [Article(f"c{i}", " ".join(words[i * 5 :]), f"{i}.example") for i in range(8)]
    tail = Article("tail", " ".join(words[:38]) + ". " + story("tail", 60), "t.example")
    alone = judge_all([STORY, tail])[-1]
    assert alone.outcome is Outcome.NEAR_COPY
    among = judge_all([STORY, *copies[3:], tail])[-1]
    assert (among.outcome, among.related_id) == (Outcome.UNIQUE, "first")
    assert among.score < PROFILE.join <= alone.score


@pytest.mark.parametrize("text", ["!", " ", "…", "\x00", "🙂🙂", "\u202e\u2066", "—" * 100])
def test_a_text_without_words_gets_a_verdict(text: str) -> None:
    verdicts = judge_all([Article("a", text), Article("b", text), Article("c", text + "?")])
    assert [verdict.outcome for verdict in verdicts] == [Outcome.UNIQUE, Outcome.EXACT_COPY, Outcome.UNIQUE]
    assert [verdict.shingles for verdict in verdicts] == [0, 0, 0]


@pytest.mark.parametrize("date", [None, 0, NOON - 30 * DAY, NOON + 30_000 * DAY])
def test_an_article_of_any_date_gets_a_verdict_and_so_does_its_copy(date: int | None) -> None:
    odd = Article("odd", story("odd"), published_at=date)
    copy = Article("copy", edited(odd.text, 0), published_at=date)
    verdicts = judge_all([*settling(), odd, copy])[-2:]
    assert [verdict.outcome for verdict in verdicts] == [Outcome.UNIQUE, Outcome.NEAR_COPY]
