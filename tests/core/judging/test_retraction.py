"""What its sender cancels or withholds is not published, and its story goes on."""

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from reference.index import ReferenceIndex
from states import check_continuation, differing, recalled
from streams import DAY, HOUR, NOON, PROFILE, Step, build, edited, judge_all, settling, steps, story

from unecho.core.article import Article
from unecho.core.judging.index import Index
from unecho.core.pub_status import PubStatus
from unecho.core.signing.signed_article import sign_article
from unecho.core.verdict import Change, Outcome, Verdict

TEXT = story("the report")
REPORT = Article("a", TEXT, "wire.example", "https://wire.example/a", "The report", NOON)
COPY = Article("b", edited(TEXT, 1), "b.example", "https://b.example/b", "The report", NOON + HOUR)
EXACT = Article("c", TEXT, "c.example", "https://c.example/c", "The report", NOON + HOUR)
OTHER = Article("d", edited(TEXT, 2), "d.example", "https://d.example/d", "Another", NOON + 3 * HOUR)
KILL = replace(REPORT, text="", published_at=NOON + 2 * HOUR, pub_status=PubStatus.CANCELED)
HOLD = replace(KILL, pub_status=PubStatus.WITHHELD)
TOLD = [Outcome.UNIQUE, Outcome.NEAR_COPY, Outcome.EXACT_COPY]


def told(verdict: Verdict) -> tuple[Outcome, bool, str, str | None, str | None]:
    return verdict.outcome, verdict.published, verdict.cluster_id, verdict.canonical_id, verdict.retracted_id


@pytest.mark.parametrize("said", [KILL, HOLD], ids=["canceled", "withheld"])
def test_what_was_published_is_withdrawn_and_its_story_has_no_article(said: Article) -> None:
    verdicts = judge_all([REPORT, COPY, said, said])
    assert told(verdicts[2]) == (Outcome.RETRACTED, False, "a", None, "a")
    assert told(verdicts[3]) == (Outcome.RETRACTED, False, "a", None, None), "subscribers were told before"


def test_what_was_held_back_is_retracted_and_nobody_needs_to_know() -> None:
    kill = replace(COPY, pub_status=PubStatus.CANCELED)
    assert told(judge_all([REPORT, COPY, kill])[-1]) == (Outcome.RETRACTED, False, "a", "a", None)


def test_the_next_article_of_the_story_takes_the_place() -> None:
    *_, successor, copy = judge_all([REPORT, KILL, OTHER, COPY])
    assert told(successor) == (Outcome.REVISION, True, "a", "d", "a")
    assert successor.changes == (Change.TEXT,)
    assert told(copy)[:4] == (Outcome.NEAR_COPY, False, "a", "d")


def test_the_very_words_of_a_kill_go_out_under_no_id() -> None:
    verdicts = judge_all([REPORT, EXACT, KILL, EXACT, replace(EXACT, id="e", source="e.example", url=None), OTHER])
    assert told(verdicts[3]) == (Outcome.REDELIVERY, False, "a", None, "a")
    assert told(verdicts[4]) == (Outcome.EXACT_COPY, False, "a", None, "a")
    assert told(verdicts[5])[:4] == (Outcome.REVISION, True, "a", "d")


def test_the_same_words_of_another_outlet_stay_free_where_an_article_is_withheld() -> None:
    assert told(judge_all([REPORT, HOLD, EXACT])[-1]) == (Outcome.REVISION, True, "a", "c", "a")


def test_a_copy_that_was_held_back_comes_out_when_it_comes_again() -> None:
    *_, verdict, again = judge_all([REPORT, COPY, KILL, COPY, COPY])
    assert told(verdict) == (Outcome.REVISION, True, "a", "b", "a")
    assert told(again)[:4] == (Outcome.REDELIVERY, False, "a", "b")


def test_the_story_goes_on_with_what_else_of_it_is_published() -> None:
    moved = replace(REPORT, id="a2", text=edited(TEXT, 2), published_at=NOON + HOUR)
    verdicts = judge_all([REPORT, moved, KILL, COPY])
    assert told(verdicts[1]) == (Outcome.REVISION, True, "a", "a", None)
    assert told(verdicts[2])[3:] == ("a2", "a")
    assert told(verdicts[3])[:4] == (Outcome.NEAR_COPY, False, "a", "a2")


def test_where_only_unique_articles_are_published_a_story_still_goes_on() -> None:
    profile = replace(PROFILE, publish=(Outcome.UNIQUE,))
    moved = replace(REPORT, id="a2", text=edited(TEXT, 2), published_at=NOON + HOUR)
    verdicts = judge_all([REPORT, moved, KILL, COPY], profile)
    assert told(verdicts[1]) == (Outcome.REVISION, False, "a", "a", None)
    assert told(verdicts[2])[3:] == (None, "a"), "the other version went to nobody"
    assert told(verdicts[3]) == (Outcome.REVISION, True, "a", "b", "a")


@pytest.mark.parametrize("when", [NOON, None, KILL.published_at])
def test_a_replay_does_not_bring_it_back(when: int | None) -> None:
    revised = replace(REPORT, text=edited(TEXT, 2), published_at=when)
    first = replace(REPORT, published_at=when)
    stream = [first, revised, KILL]
    assert [told(verdict) for verdict in judge_all([*stream, *stream])[3:]] == [
        (Outcome.RETRACTED, False, "a", None, None)
    ] * 3


@pytest.mark.parametrize(
    ("again", "is_published"),
    [
        (replace(REPORT, published_at=NOON + 3 * HOUR), True),
        (replace(REPORT, text=edited(TEXT, 2), published_at=NOON + 3 * HOUR), True),
        (replace(REPORT, text=edited(TEXT, 2), published_at=None), True),
        (replace(REPORT, text=edited(TEXT, 2), published_at=KILL.published_at), True),
        (replace(REPORT, text=edited(TEXT, 2)), False),
        (replace(REPORT, published_at=None), False),
    ],
)
def test_only_a_newer_version_lifts_a_kill(again: Article, is_published: bool) -> None:
    verdict = judge_all([REPORT, KILL, again])[-1]
    expected = (Outcome.REVISION, True, "a", "a", "a") if is_published else (Outcome.RETRACTED, False, "a", None, None)
    assert told(verdict) == expected


@pytest.mark.parametrize("when", [None, HOLD.published_at, NOON + 3 * HOUR])
def test_what_was_withheld_needs_only_to_be_usable(when: int | None) -> None:
    verdicts = judge_all([HOLD, replace(REPORT, published_at=when), replace(REPORT, published_at=when)])
    assert told(verdicts[0]) == (Outcome.RETRACTED, False, "a", None, "a")
    assert told(verdicts[1]) == (Outcome.UNIQUE, True, "a", "a", None)
    assert verdicts[2].outcome is Outcome.REDELIVERY


def test_what_is_killed_is_not_set_free_by_a_later_hold() -> None:
    undated = [replace(one, published_at=None) for one in (REPORT, KILL, HOLD, REPORT)]
    assert told(judge_all(undated)[-1]) == (Outcome.RETRACTED, False, "a", None, None)


def test_a_lifted_kill_is_not_said_again_by_the_same_record() -> None:
    released = replace(REPORT, text=edited(TEXT, 2), published_at=NOON + 3 * HOUR)
    verdicts = judge_all([REPORT, KILL, released, REPORT, KILL, released])
    assert [verdict.outcome for verdict in verdicts[3:]] == [Outcome.RETRACTED, Outcome.RETRACTED, Outcome.REDELIVERY]
    assert verdicts[4].canonical_id == "a"
    later = replace(KILL, published_at=NOON + 5 * HOUR)
    assert told(judge_all([REPORT, KILL, released, later])[-1]) == (Outcome.RETRACTED, False, "a", None, "a")


def test_a_kill_of_what_is_not_known_opens_nothing() -> None:
    index = Index(PROFILE)
    kill, late, other = judge_all([KILL, REPORT, COPY], index=index)
    assert told(kill) == (Outcome.RETRACTED, False, "a", None, "a"), "it may have been published before the horizon"
    assert told(late) == (Outcome.RETRACTED, False, "a", None, None)
    assert told(other) == (Outcome.UNIQUE, True, "b", "b", None)
    assert index.size.articles == 1


def test_an_outlet_kills_nothing_of_another() -> None:
    kill = replace(KILL, source="z.example", url=None)
    verdict, copy = judge_all([REPORT, kill, COPY])[1:]
    assert told(verdict)[:2] == (Outcome.RETRACTED, False)
    assert verdict.cluster_id.startswith("a#")
    assert told(copy)[:4] == (Outcome.NEAR_COPY, False, "a", "a")


def test_a_kill_is_forgotten_after_a_horizon_and_the_story_still_goes_on() -> None:
    stream = [*settling(), REPORT, KILL]
    late = NOON + 8 * DAY
    for day in (3, 6):
        copy = replace(EXACT, id=f"w{day}", url=None, published_at=NOON + day * DAY)
        stream += [*settling(20, NOON + day * DAY), copy]
    stream += settling(60, late)
    again = replace(REPORT, published_at=late)
    found = replace(OTHER, published_at=late)
    index = Index(PROFILE)
    verdicts = judge_all([*stream, found, again], index=index)
    assert told(verdicts[-2])[:4] == (Outcome.REVISION, True, "a", "d")
    assert len(index.parts.retractions) == 0
    assert verdicts[-1].outcome is not Outcome.RETRACTED


ADVISORIES = [
    "EDITORS: Please kill the story slugged BRIDGE-REOPENS. It quotes a mayor who did not speak. The wire regrets it.",
    "ADVISORY: The story headlined 'Harbour bridge reopens', sent at 0630 GMT, is withdrawn. There is no substitute.",
    "KILL KILL KILL Attention editors: the 0630 report on the harbour bridge is wrong and must not be used. Killed.",
]
BRIDGE = (
    "The harbour bridge reopened on Friday after eleven months of repairs, Mayor Ada Quill said in Port Elder. "
    "Engineers of Dunmore Steel had replaced 412 cables and both eastern piers, which a ship struck last December. "
    "Some 38,000 cars a day used to cross it, the city said, and buses of the lines 4, 9 and 23 run again from Monday."
)


@pytest.mark.parametrize("text", ADVISORIES)
def test_an_advisory_under_an_id_of_its_own_is_an_article(text: str) -> None:
    report = Article("1", BRIDGE, "wire.example", None, "Harbour bridge reopens", NOON)
    advisory = Article("2", text, "wire.example", None, "Kill: Harbour bridge reopens", NOON + HOUR)
    copies = [replace(advisory, id=f"3{outlet}", source=outlet) for outlet in ("x.example", "y.example")]
    verdicts = judge_all([report, advisory, *copies])
    assert [verdict.published for verdict in verdicts] == [True, True, *[verdicts[2].published] * 2]
    assert verdicts[1].outcome in {Outcome.UNIQUE, Outcome.THIN}
    assert verdicts[1].cluster_id == "2"


@pytest.mark.parametrize(
    ("title", "text", "change"),
    [
        (
            "Harbour bridge reopens",
            f"{BRIDGE} This story has been corrected: 412 cables were replaced, not 421.",
            "text",
        ),
        ("Harbour bridge reopens", f"Correction: Dunmore Steel replaced 412 cables. {BRIDGE}", "text"),
        ("CORRECTED: Harbour bridge reopens", BRIDGE, "title"),
        ("Harbour bridge reopens", BRIDGE.replace("412", "421"), "figures"),
    ],
)
def test_a_correction_is_a_revision(title: str, text: str, change: str) -> None:
    report = Article("1", BRIDGE, "wire.example", "https://wire.example/1", "Harbour bridge reopens", NOON)
    corrected = replace(report, title=title, text=text, published_at=NOON + HOUR)
    for article in (corrected, replace(corrected, id="2")):
        verdict = judge_all([report, article])[-1]
        assert (verdict.outcome, verdict.published, verdict.cluster_id) == (Outcome.REVISION, True, "1")
        assert Change(change) in verdict.changes


@given(steps(), st.booleans())
@examples(150)
def test_every_stream_with_kills_holds_together(drawn: list[Step], is_settled: bool) -> None:
    stream = [*(settling() if is_settled else ()), *build(drawn)]
    check(stream, judge_all(stream))


def check(stream: Sequence[Article], verdicts: Sequence[Verdict]) -> None:
    """No version of before a kill goes out after it; a story without an article takes the next that is free."""
    killed: dict[tuple[str, str | None], set[str]] = {}
    versions: dict[tuple[str, str | None], set[str]] = {}
    vacant: dict[str, bool] = {}
    for article, verdict in zip(stream, verdicts, strict=True):
        place = (article.id, article.source)
        if article.pub_status is not PubStatus.USABLE:
            assert (verdict.outcome, verdict.published) == (Outcome.RETRACTED, False)
            if article.published_at is not None:
                killed.pop(place, None)
            elif article.pub_status is PubStatus.CANCELED:
                killed[place] = versions.get(place, set()) | {article.text}
        elif verdict.published:
            assert verdict.outcome in {Outcome.UNIQUE, Outcome.THIN, Outcome.REVISION, Outcome.UPDATE}
            assert article.text not in killed.get(place, ()), verdict
        if verdict.outcome not in {Outcome.RETRACTED, Outcome.THIN} and vacant.get(verdict.cluster_id):
            # Held back are the killed words only.
            assert verdict.published or verdict.retracted_id is not None
        versions.setdefault(place, set()).add(article.text)
        if verdict.outcome is not Outcome.RETRACTED or verdict.matched_id is not None:
            vacant[verdict.cluster_id] = verdict.canonical_id is None


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (1, 2, 3))])
def test_a_long_stream_with_kills_is_the_same_through_snapshots_verdicts_and_the_plain_index(seed: int) -> None:
    chance = random.Random(seed)
    kinds = ("new", "edited", "edited", "exact", "redelivery", "canceled", "withheld", "released", "same place")
    dates = ("in order", "in order", "late", "none")
    drawn = [
        (chance.choice(kinds), chance.choice(dates), chance.randrange(400), chance.randrange(60)) for _ in range(200)
    ]
    stream = [*settling(), *build(drawn, spacing=2 * HOUR)]
    index, plain = Index(PROFILE), ReferenceIndex(PROFILE)
    verdicts = judge_all(stream, index=index)
    assert [plain.judge(sign_article(article, PROFILE)) for article in stream] == verdicts
    assert differing(index, recalled(stream, verdicts)) == []
    check(stream, verdicts)
    assert any(verdict.outcome is Outcome.REVISION and verdict.retracted_id for verdict in verdicts), f"seed {seed}"
    assert len(index.parts.retractions) > 3
    for split in range(20, len(stream), 60):
        check_continuation(stream[:split], stream[split:], PROFILE)


def test_a_kill_whose_article_is_gone_from_the_log_leaves_no_story_without_an_article() -> None:
    stream = [*settling(), REPORT, COPY, KILL]
    verdicts = judge_all(stream)
    index = recalled(stream[-2:], verdicts[-2:])
    (verdict,) = judge_all([OTHER], index=index)
    assert told(verdict)[:4] == (Outcome.REVISION, True, "a", "d")
