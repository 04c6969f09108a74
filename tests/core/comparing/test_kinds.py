"""What an article is to an earlier one, and what is held back of it."""

import random
from dataclasses import replace

import pytest
from named_streams import named_story
from streams import DAY, NOON, PROFILE, WORDS, development, judge_all, story, updated

from unecho.core.article import Article
from unecho.core.kernels.comparing.links import days_between
from unecho.core.kind import Kind
from unecho.core.signing.days import day_of
from unecho.core.text.words import Words
from unecho.core.verdict import Apart, Outcome, Verdict

LINES = named_story("the report", 20).split("\n")
REPORT = Article("first", "\n".join(LINES), "a.example", "https://a.example/1")
OTHER = named_story("another report", 20).split("\n")


def verdict_of(lines: list[str], source: str = "b.example", first: Article = REPORT) -> Verdict:
    later = Article("second", "\n".join(lines), source, f"https://{source}/2")
    return judge_all([first, later])[-1]


@pytest.mark.parametrize(
    ("lines", "kind", "source"),
    [
        ([*LINES[:-1], LINES[-1].split(". ")[0] + "."], Kind.VERBATIM, "a.example"),
        ([*LINES[:-1], LINES[-1].split(". ")[0] + "."], Kind.VERBATIM, "b.example"),
        (LINES[:5], Kind.SHORTENED, "a.example"),
        (LINES[:3], Kind.SHORTENED, "a.example"),
        (LINES[:5], Kind.SHORTENED, "b.example"),
        ([*LINES, *OTHER[:6]], Kind.EXTENDED, "b.example"),
    ],
)
def test_a_report_again_is_held_back_from_its_own_outlet_too(lines: list[str], kind: Kind, source: str) -> None:
    verdict = verdict_of(lines, source)
    assert (verdict.outcome, verdict.kind, verdict.matched_id) == (Outcome.NEAR_COPY, kind, "first")
    assert 0.0 < verdict.reused <= 1.0
    assert verdict.lead_shared > 0.9
    assert verdict.new_lead_facts == 0


def test_a_report_with_news_first_is_published_under_the_id_of_its_story() -> None:
    verdict = verdict_of(updated(REPORT.text, 1).split("\n"))
    assert (verdict.outcome, verdict.published, verdict.kind) == (Outcome.UPDATE, True, Kind.NEW_VERSION)
    assert (verdict.cluster_id, verdict.canonical_id, verdict.matched_id) == ("first", "first", "first")
    assert has_new_lead(verdict)


def has_new_lead(verdict: Verdict) -> bool:
    return verdict.lead_shared <= PROFILE.update_lead and verdict.new_lead_facts >= PROFILE.update_facts


def test_what_is_new_in_its_first_paragraphs_alone_is_held_back() -> None:
    verdict = verdict_of([*development(1).split("\n"), *LINES[1:]])
    assert has_new_lead(verdict)
    assert (verdict.outcome, verdict.matched_id) == (Outcome.NEAR_COPY, "first")


def test_what_lacks_many_facts_of_the_earlier_report_is_no_update_of_it() -> None:
    verdict = verdict_of(updated("\n".join(LINES[:6]), 1).split("\n"))
    assert has_new_lead(verdict)
    assert verdict.shared_facts < PROFILE.update_known * verdict.facts
    assert (verdict.outcome, verdict.matched_id) == (Outcome.NEAR_COPY, "first")


def test_a_copy_of_an_update_is_a_copy() -> None:
    update = updated(REPORT.text, 1)
    copies = [Article(name, text, f"{name}.example") for name, text in (("u", update), ("v", f"{update} So it is."))]
    verdicts = judge_all([REPORT, *copies])
    assert [verdict.outcome for verdict in verdicts] == [Outcome.UNIQUE, Outcome.UPDATE, Outcome.NEAR_COPY]
    assert (verdicts[2].matched_id, verdicts[2].cluster_id) == ("u", "first")


def test_an_outlets_other_story_with_pieces_of_its_site_is_published() -> None:
    piece = story("of the site", 60)
    first = replace(REPORT, text=f"{' '.join(LINES[:5])} {piece}")
    verdict = verdict_of([f"{' '.join(OTHER[:5])} {piece} And more."], "a.example", first)
    assert (verdict.outcome, verdict.kind) == (Outcome.UNIQUE, Kind.UNRELATED)
    assert verdict.apart in (Apart.FURNITURE, Apart.FACTS)


@pytest.mark.parametrize("day", ["Monday", "Tuesday", "Wednesday"])
def test_a_report_of_the_next_day_with_a_lead_of_its_own_is_published(day: str) -> None:
    first = replace(REPORT, text="\n".join(f"On Tuesday {line}" for line in LINES))
    lead = [f"On {day} {line}" for line in development(2).split("\n")]
    verdict = verdict_of([*lead, *OTHER[:4], *(f"On {day} {line}" for line in LINES[5:])], first=first)
    is_later = day == "Wednesday"
    assert (verdict.kind is Kind.FOLLOW_UP) == (day != "Tuesday")
    if is_later:
        assert (verdict.outcome, verdict.related_id) == (Outcome.UNIQUE, "first")


def reworded(lines: list[str], share: float) -> list[str]:
    """With so many of the words replaced, but for names, figures and what begins and ends a sentence."""
    rng = random.Random("reworded")
    return [
        " ".join(
            rng.choice(WORDS) if word.isalpha() and word.islower() and rng.random() < share else word
            for word in line.split()
        )
        for line in lines
    ]


@pytest.mark.parametrize(
    ("source", "day", "dated", "is_held"),
    [
        ("a.example", "Monday", NOON, True),
        ("a.example", "Monday", None, True),
        ("a.example", "Monday", NOON + 6 * DAY, False),
        ("a.example", "Wednesday", NOON, False),
        ("a.example", "Tuesday", NOON, False),
        ("b.example", "Monday", NOON, False),
    ],
)
def test_what_an_outlet_wrote_the_day_before_is_held_back_when_it_comes_late(
    source: str, day: str, dated: int | None, is_held: bool
) -> None:
    first = Article("first", "\n".join(f"On Tuesday {line}" for line in LINES), "a.example", published_at=NOON)
    lines = [f"On {day} {line}" for line in reworded(LINES, 0.68)]
    late = Article("late", "\n".join(lines), source, published_at=dated)
    verdict = judge_all([first, late])[-1]
    assert (verdict.outcome is Outcome.NEAR_COPY) == is_held
    assert PROFILE.stale <= verdict.similarity < PROFILE.same_source


def test_words_in_another_order_count_for_less_where_another_outlet_has_them() -> None:
    turned = [*reversed(LINES)]
    other, own = verdict_of(turned), verdict_of(turned, "a.example")
    assert other.score < other.similarity
    assert own.score == own.similarity


def test_of_two_clusters_about_as_near_the_one_of_more_members_is_joined() -> None:
    half, other = named_story("half", 12), named_story("other half", 12)
    halves = [
        Article("a", half, "a.example"),
        Article("b", other, "b.example"),
        Article("c", f"{other} And so on.", "c"),
    ]
    verdicts = judge_all([*halves, Article("bridge", f"{half}\n{other}", "d.example")])
    assert [verdict.cluster_id for verdict in verdicts] == ["a", "b", "b", "b"]
    assert verdicts[-1].also_cluster == "a"


def test_the_same_words_are_verbatim() -> None:
    verdict = verdict_of(LINES)
    assert (verdict.outcome, verdict.kind) == (Outcome.EXACT_COPY, Kind.VERBATIM)
    assert verdict.reused == verdict.reused_of_matched == verdict.lead_shared == 1.0


def test_what_has_little_in_common_with_all_is_named_all_the_same() -> None:
    verdict = verdict_of([*OTHER[:8], LINES[0], LINES[1]])
    assert PROFILE.related <= verdict.related_score < PROFILE.link
    assert (verdict.outcome, verdict.related_id) == (Outcome.UNIQUE, "first")
    assert verdict.kind is not None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("nothing of the kind", 0),
        ("on friday they met and on friday they left after monday", 5),
        ("monday then sunday", 1),
        ("am sonnabend", 6),
        ("le mercredi", 3),
        ("el miercoles", 3),
    ],
)
def test_the_day_that_is_named_most(text: str, day: int) -> None:
    assert day_of(Words.of(text)) == day


def test_days_between() -> None:
    assert [days_between(day, 2) for day in range(1, 8)] == [-1, 0, 1, 2, 3, -3, -2]
    assert days_between(0, 3) == days_between(3, 0) == 0


def test_a_second_cluster_that_an_article_would_join_is_named() -> None:
    half, other = named_story("half", 12), named_story("other half", 12)
    bridge = Article("bridge", f"{half}\n{other}", "c.example")
    *_, verdict = judge_all([Article("a", half, "a.example"), Article("b", other, "b.example"), bridge])
    assert {verdict.cluster_id, verdict.also_cluster} == {"a", "b"}
