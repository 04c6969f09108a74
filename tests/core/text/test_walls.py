"""Requests for consent and the like: alone they are no article, beside one they change nothing."""

from dataclasses import replace

import pytest
from named_streams import CONSENT, named_story
from streams import NOON, judge_all, signed

from unecho.core.article import Article
from unecho.core.text.body import read_body
from unecho.core.verdict import Outcome

WALLS = {
    "consent": CONSENT,
    "javascript": "Please enable JavaScript and disable your ad blocker to read this page.",
    "captcha": "We have seen unusual traffic from your network. Please verify you are human to go on.",
    "paywall": "You have read your last free article. Subscribe to continue. Already a subscriber? Log in to read on.",
    "not found": "Sorry, the page you are looking for has moved or was never there.",
    "german": "Wir und unsere Partner brauchen Ihre Einwilligung für Cookies und Werbung.",
    "french": "Cet article est réservé aux abonnés.",
    "spanish": "Contenido solo para suscriptores.",
}
# Of one language, so that the wall's words do not decide which words are stopwords.
STORY = "The council has said that it will not be able to do so before the end.\n" + named_story("behind a wall")


@pytest.mark.parametrize("name", WALLS)
def test_a_wall_alone_is_known(name: str) -> None:
    body = read_body(WALLS[name])
    assert body.is_wall
    assert body.is_prose.all()
    assert signed(WALLS[name]).is_wall


@pytest.mark.parametrize("name", WALLS)
def test_with_a_teaser_it_is_one_still(name: str) -> None:
    assert signed(f"The bridge is closed again.\n{WALLS[name]}").is_wall


@pytest.mark.parametrize("name", WALLS)
@pytest.mark.parametrize("place", ["before", "behind"])
def test_beside_an_article_it_is_left_out_and_the_article_stays(name: str, place: str) -> None:
    text = f"{WALLS[name]}\n{STORY}" if place == "before" else f"{STORY}\n{WALLS[name]}"
    whole, bare = signed(text), signed(STORY)
    assert not whole.is_wall
    assert whole.fingerprint.tolist() == bare.fingerprint.tolist()


@pytest.mark.parametrize(
    "text",
    [
        "The regulator said that sites may no longer ask readers to accept all cookies before they can read.",
        "The court found that the firm had kept personal data for years without asking anyone.",
        "Advertising revenue fell at the paper for the third year in a row, its owner said.",
        "She said that her consent had never been asked for by the clinic in which the study was made.",
        STORY,
    ],
)
def test_a_report_about_such_is_no_wall(text: str) -> None:
    assert not signed(text).is_wall


def article(number: int, text: str, **fields: str | None) -> Article:
    made = Article(f"n{number}", text, f"{number}.example", f"https://{number}.example/a", f"Headline {number}", NOON)
    return replace(made, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", WALLS)
def test_walls_of_several_outlets_are_published_as_thin_and_copies_of_none(name: str) -> None:
    verdicts = judge_all([article(number, WALLS[name]) for number in range(4)])
    assert [(verdict.outcome, verdict.published) for verdict in verdicts] == [(Outcome.THIN, True)] * 4
    assert len({verdict.cluster_id for verdict in verdicts}) == 4


@pytest.mark.parametrize("name", WALLS)
@pytest.mark.parametrize("by", ["id", "place"])
def test_the_article_that_comes_after_its_wall_is_the_article(name: str, by: str) -> None:
    later = {"url": None} if by == "id" else {"id": "later"}
    stream = [article(number, WALLS[name]) for number in range(3)]
    stream += [article(2, STORY, **later), article(5, STORY)]
    *_, told, copied = judge_all(stream)
    assert (told.outcome, told.published, told.replaces_id) == (Outcome.UNIQUE, True, "n2")
    assert (copied.outcome, copied.published, copied.cluster_id) == (Outcome.EXACT_COPY, False, told.cluster_id)


@pytest.mark.parametrize("name", WALLS)
def test_a_wall_that_comes_after_its_article_goes_to_nobody_and_changes_nothing(name: str) -> None:
    stream = [article(1, STORY), article(1, WALLS[name]), article(1, STORY), article(2, STORY)]
    verdicts = judge_all(stream)
    outcomes = [Outcome.UNIQUE, Outcome.THIN, Outcome.REDELIVERY, Outcome.EXACT_COPY]
    assert [verdict.outcome for verdict in verdicts] == outcomes
    assert [verdict.published for verdict in verdicts] == [True, False, False, False]
    assert {verdict.cluster_id for verdict in verdicts} == {"n1"}


@pytest.mark.parametrize("name", WALLS)
def test_a_wall_that_is_sent_again_under_another_headline_is_one_still(name: str) -> None:
    verdicts = judge_all(
        [article(1, WALLS[name]), article(1, WALLS[name], title="Another headline"), article(1, STORY)]
    )
    assert [verdict.outcome for verdict in verdicts] == [Outcome.THIN, Outcome.THIN, Outcome.UNIQUE]
    assert all(verdict.published for verdict in verdicts)
