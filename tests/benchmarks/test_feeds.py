"""The scores of benchmarks/feeds are only worth something where their streams are what their labels say."""

import io
import random
import subprocess
import sys
from pathlib import Path

import corrections
import pytest
from base_stories import Story, cut, different_stories, made_stories
from families import ITEMS, NAMES, items_of
from judging import DEAD, Judged, published_alone
from rich.console import Console
from site_furniture import STYLES, furniture_of
from stream_making import COPY, CORRECTION, ORIGINAL, REDELIVERY, STUB, Sent, make_stream
from stream_score import HELD_BACK, LOST, NOT_SENT, REPEATED, SENT_AGAIN, Fault, find_faults

RUN = Path(__file__).parents[2] / "benchmarks" / "feeds" / "run.py"


def quiet() -> Console:
    return Console(file=io.StringIO())


def sent(story: str, kind: str, about: int) -> Sent:
    return Sent({"id": f"{story}{about}"}, 0.0, story, kind, "made", (), about)


def verdict(outcome: str, *, published: bool, cluster: str | None = "c") -> Judged:
    return Judged("a", outcome, published, cluster, 0.0, None)


def test_finds_what_is_wrong_by_the_labels() -> None:
    stream = [
        (sent("x", STUB, 1), verdict("exact_copy", published=False)),
        (sent("x", ORIGINAL, 1), verdict("unique", published=True)),
        (sent("x", REDELIVERY, 1), verdict("redelivery", published=False)),
        (sent("x", CORRECTION, 1), verdict("redelivery", published=False)),
        (sent("x", COPY, 2), verdict("near_copy", published=False)),
        (sent("x", CORRECTION, 2), verdict("revision", published=False)),
        (sent("x", COPY, 3), verdict("unique", published=True)),
        (sent("x", REDELIVERY, 3), verdict("revision", published=True)),
        (sent("y", ORIGINAL, 4), verdict("near_copy", published=False)),
        (sent("y", COPY, 5), verdict(DEAD, published=False, cluster=None)),
        (sent("y", STUB, 6), verdict("unique", published=True)),
        (sent("z", ORIGINAL, 7), verdict("revision", published=False)),
        (sent("z", COPY, 8), verdict("unique", published=True)),
    ]
    faults = list(find_faults(*zip(*stream, strict=True)))
    assert faults == [
        Fault(HELD_BACK, 0),
        Fault(NOT_SENT, 3),
        Fault(REPEATED, 6),
        Fault(SENT_AGAIN, 7),
        Fault(LOST, 8),
        Fault(LOST, 9),
    ]


def test_published_alone_counts_what_is_set_aside() -> None:
    verdicts = [
        verdict("unique", published=True, cluster="c"),
        verdict("near_copy", published=False, cluster="c"),
        verdict("unique", published=True, cluster="d"),
        verdict(DEAD, published=False, cluster=None),
    ]
    assert published_alone(verdicts) == [False, False, True, True]


def test_a_stream_comes_from_its_seed_alone() -> None:
    first, again, other = (make_stream(None, 300, seed, quiet()) for seed in (3, 3, 4))
    assert first == again
    assert first != other
    assert len(first) == 300
    assert {each.kind for each in first} == {ORIGINAL, COPY, CORRECTION, REDELIVERY, STUB}
    assert [each.arrives for each in first] == sorted(each.arrives for each in first)


def test_each_story_of_a_stream_is_told_and_what_is_sent_again_is_the_same() -> None:
    stream = make_stream(None, 600, 1, quiet())
    articles = {each.about: each for each in stream if each.kind in (ORIGINAL, COPY)}
    tellers = {each.story for each in stream if each.kind == ORIGINAL}
    assert {each.story for each in articles.values()} == tellers
    for each in stream:
        if each.about in articles and each.kind != STUB:
            article = articles[each.about]
            assert each.fields["id"] == article.fields["id"]
            assert (each.fields == article.fields) == (each.kind != CORRECTION)


def test_a_plain_stream_holds_stories_and_copies_only() -> None:
    stream = make_stream(None, 200, 1, quiet(), plain=True)
    assert {each.kind for each in stream} == {ORIGINAL, COPY}
    assert not any(each.marks for each in stream)


@pytest.mark.parametrize("kind", corrections.KINDS)
def test_a_correction_changes_what_it_says(kind: str) -> None:
    paragraphs = ["The firm lost $40 million in 2024, it told the banks on Monday.", "Its shares fell."]

    found, (title, corrected) = corrections.correct(kind, "Firm loses money", paragraphs, random.Random(1))
    assert found == kind
    assert (title != "Firm loses money") == (kind == "headline")
    assert (corrected != paragraphs) == (kind != "headline")
    assert len(corrected) == len(paragraphs)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("words", [60, 120, 244, 400])
def test_furniture_has_about_as_many_words_as_asked_for(style: str, words: int) -> None:
    furniture = furniture_of("site", style, words, seed=1)
    assert words * 0.85 <= furniture.words <= words * 1.2
    assert furniture == furniture_of("site", style, words, seed=1)
    text = furniture.around(["First paragraph.", "Second paragraph."])
    assert len(text.split()) == furniture.words + 4


def test_a_story_is_cut_at_the_end_of_a_sentence() -> None:
    story = Story("s", "made", "", (("One two three.", "Four five."), ("Six seven eight.",)))
    assert cut(story, 4).text == "One two three. Four five."
    assert cut(story, 100) == story


def test_without_data_stories_are_made_and_it_is_said() -> None:
    console = quiet()
    first = next(different_stories(Path("nowhere"), ["reuters_c50"], 1, console))
    assert first.origin == "made"
    assert "no reuters_c50.jsonl.gz" in console.file.getvalue()
    assert len({story.text for story in made_stories(50, 1)}) == 50


@pytest.mark.parametrize("family", NAMES)
def test_the_items_of_a_family_differ(family: str) -> None:
    items = items_of(family, 5)
    assert len({title for title, _ in items}) >= ITEMS - 2
    assert len({text for _, text in items}) == ITEMS


def test_the_command_says_what_it_found() -> None:
    command = [sys.executable, RUN, "stream", "--articles", "150", "--seed", "2"]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert result.returncode in (0, 1), result.stderr
    assert "stream, seed 2" in result.stdout
    assert "stories lost:" in result.stdout
    assert "repeats published:" in result.stdout
