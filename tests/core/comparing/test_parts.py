"""What took a part of another text in, and what reports the same event in words of its own."""

import random

import pytest
from named_streams import figures, named_story, names
from streams import PROFILE, WORDS, judge_all

from unecho.core.article import Article
from unecho.core.verdict import Outcome

STORY = named_story("the story")
LINES = STORY.split("\n")


def own_words(facts: list[str], seed: int) -> list[str]:
    """Sentences of other words, with one of these names and figures in each."""
    rng = random.Random(f"own words {seed}")
    made = []
    for fact in facts:
        words = rng.choices(WORDS, k=11)
        made.append(" ".join([words[0].capitalize(), *words[1:5], fact, *words[5:]]) + ".")
    return [" ".join(made[i : i + 2]) for i in range(0, len(made), 2)]


@pytest.mark.parametrize("seed", range(4))
def test_a_text_that_took_a_part_of_another_in_joins_it_below_the_usual_linkage(seed: int) -> None:
    merged = "\n".join([LINES[0], *named_story(("another", seed), 7).split("\n"), LINES[2].split(". ")[0] + "."])
    verdict = judge_all([Article("a", STORY, "a.example"), Article("b", merged, "b.example")])[-1]
    assert PROFILE.join_of_parts <= verdict.score < PROFILE.join
    assert (verdict.outcome, verdict.matched_id) == (Outcome.NEAR_COPY, "a")


def facts_of_others() -> list[str]:
    """Names and figures of the story that stand in neither of the two lines that reports of it take over."""
    shared = names("the story", 10) + figures("the story", 10)
    return [fact for fact in shared if fact in STORY and fact not in LINES[0] + LINES[2]]


@pytest.mark.parametrize("seed", range(4))
def test_an_independent_report_of_the_same_names_and_figures_does_not(seed: int) -> None:
    told = own_words(["Quorbra", *facts_of_others()[:7]], seed)
    report = "\n".join([*told, LINES[0], LINES[2].split(". ")[0] + "."])
    verdict = judge_all([Article("a", STORY, "a.example"), Article("b", report, "b.example")])[-1]
    assert PROFILE.join_of_parts <= verdict.score < PROFILE.join
    assert verdict.new_lead_facts > 0
    assert (verdict.outcome, verdict.related_id) == (Outcome.UNIQUE, "a")


@pytest.mark.parametrize("seed", range(4))
def test_unless_it_tells_nothing_new(seed: int) -> None:
    told = own_words([*facts_of_others()[:7], "Quorbra"], seed)
    report = "\n".join([LINES[0], *told, LINES[2].split(". ")[0] + "."])
    verdict = judge_all([Article("a", STORY, "a.example"), Article("b", report, "b.example")])[-1]
    assert PROFILE.join_nothing_new <= verdict.score < PROFILE.join
    assert verdict.new_lead_facts == 0
    assert (verdict.outcome, verdict.matched_id) == (Outcome.NEAR_COPY, "a")
