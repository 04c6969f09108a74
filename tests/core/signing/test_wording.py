"""What a new wording of an article changed."""

from dataclasses import replace

import pytest
from examples import examples
from hypothesis import example, given
from hypothesis import strategies as st
from streams import NOON, judge_all, story

from unecho.core.article import Article
from unecho.core.judging.index import Index
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import SignedArticle, sign_article
from unecho.core.signing.wording import WORDING_BYTES, Wording
from unecho.core.verdict import Change, Outcome

BODY = "The firm of Anna Brown lost -40m pounds in May, it told us. " + story("the firm", 60)
ARTICLE = Article("a", BODY, "a.example", "https://a.example/1", "A headline", NOON)


def signed(**changes: str | None) -> SignedArticle:
    return sign_article(replace(ARTICLE, **changes), Profile())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"title": "Another headline"}, {Change.TITLE}),
        ({"title": None}, {Change.TITLE}),
        ({"title": "A Headline"}, {Change.TITLE}),
        ({"text": BODY.replace("-40m", "40m")}, {Change.FIGURES}),
        ({"text": BODY.replace("-40m", "+40m")}, {Change.FIGURES}),
        ({"text": BODY.replace("-40m", "-$40m")}, {Change.FIGURES}),
        ({"text": BODY.replace("-40m", "-40%")}, {Change.FIGURES, Change.TEXT}),
        ({"text": BODY.replace("-40m", "-41m")}, {Change.FIGURES, Change.TEXT}),
        ({"text": BODY.replace("told us", "told US")}, {Change.CASE}),
        ({"text": BODY.replace("told us", "told ús")}, {Change.PUNCTUATION}),
        ({"text": BODY.replace("told us", '"told us"')}, {Change.PUNCTUATION}),
        ({"text": BODY.replace("told us.", "told us!")}, {Change.PUNCTUATION}),
        ({"text": BODY.replace("told us", "told them")}, {Change.TEXT}),
        ({"text": BODY.replace("told us", "told them"), "title": "Another"}, {Change.TEXT, Change.TITLE}),
        ({"text": BODY.replace("-40m", "40m"), "title": "Another"}, {Change.FIGURES, Change.TITLE}),
    ],
)
def test_a_revision_says_what_it_changed_and_is_published(
    changes: dict[str, str | None], expected: set[Change]
) -> None:
    verdict = judge_all([ARTICLE, replace(ARTICLE, **changes)])[-1]  # type: ignore[arg-type]
    assert (verdict.outcome, verdict.published, verdict.cluster_id) == (Outcome.REVISION, True, "a")
    assert set(verdict.changes) == expected
    assert len(verdict.changes) == len(expected)


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"  {BODY}\n\n",
        BODY.replace(" ", "\n"),
        BODY.replace(" ", " \t \r\n"),
        BODY.replace(" ", "\x0b\x0c"),
    ],
)
def test_white_space_makes_no_other_article(text: str) -> None:
    again = replace(ARTICLE, text=text)
    for verdict in judge_all([ARTICLE, again, again])[1:]:
        assert (verdict.outcome, verdict.published, verdict.changes) == (Outcome.REDELIVERY, False, ())


def test_the_same_words_in_a_revision_are_as_like_as_can_be() -> None:
    verdict = judge_all([ARTICLE, replace(ARTICLE, text=BODY.upper())])[-1]
    assert (verdict.outcome, verdict.changes, verdict.score) == (Outcome.REVISION, (Change.CASE,), 1.0)


def test_a_correction_of_a_copy_that_was_not_published_is_not_published() -> None:
    copy = replace(ARTICLE, id="copy", source="b.example", url="https://b.example/1")
    corrected = replace(copy, text=BODY.replace("-40m", "40m"))
    verdict = judge_all([ARTICLE, copy, corrected])[-1]
    assert (verdict.outcome, verdict.published, verdict.matched_id) == (Outcome.REVISION, False, "copy")


def test_a_correction_is_judged_against_the_newest_wording() -> None:
    corrected = replace(ARTICLE, text=BODY.replace("-40m", "40m"))
    index = Index(Profile())
    outcomes = [verdict.outcome for verdict in judge_all([ARTICLE, corrected, corrected, ARTICLE], index=index)]
    assert outcomes == [Outcome.UNIQUE, Outcome.REVISION, Outcome.REDELIVERY, Outcome.REVISION]


@pytest.mark.parametrize(
    ("text", "has_case"),
    [
        ("Rain fell", True),
        ("rain fell", False),
        ("東京都", False),
        ("дождь", False),
        ("Дождь", True),
        ("éÉ", True),
        ("1", False),
    ],
)
def test_whether_a_text_has_capitals(text: str, has_case: bool) -> None:
    assert Wording.of(text, None, 0).has_case == has_case


@given(st.text(), st.none() | st.text(), st.integers(0, 2**64 - 1))
@example("\ud83d", "\ud83d", 0)
@example("", " ", 0)
@examples(200)
def test_it_takes_any_text_and_knows_itself_again(text: str, title: str | None, figures: int) -> None:
    wording = Wording.of(text, title, figures)
    assert len(wording.packed) == WORDING_BYTES
    assert (wording.title is None) == (title is None or not title.strip())
    assert wording.has_case == (text != text.lower())
    again = Wording.of(f" \n{text}\t", title, figures)
    assert again.changes_from(wording, same_words=True) == ()
    assert Wording(wording.packed) == wording


@given(st.lists(st.sampled_from(["Rain", "rain", "fell", ".", "\u00a0", "é"]), max_size=6), st.data())
@examples(200)
def test_every_other_text_is_told(words: list[str], data: st.DataObject) -> None:
    others = data.draw(st.permutations(words))
    one, other = " ".join(words), " ".join(others)
    changes = Wording.of(one, None, 0).changes_from(Wording.of(other, None, 0), same_words=True)
    assert bool(changes) == (one != other)
    if one != other:
        assert changes == ((Change.CASE,) if one.lower() == other.lower() else (Change.PUNCTUATION,))
