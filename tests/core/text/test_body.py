"""Which lines of a text are the article."""

import string
from collections.abc import Iterator

import pytest
from examples import examples
from hypothesis import example, given
from hypothesis import strategies as st
from named_streams import CONSENT, in_furniture, named_story
from streams import WORDS, signed, story

from unecho.core.text.body import read_body
from unecho.core.text.furniture import is_furniture
from unecho.core.text.normalise import normalise
from unecho.core.text.plain_text import plain_text
from unecho.core.text.words import Words

PROSE = [f"{paragraph}." for paragraph in story("prose", 96).rstrip(".").split(". ")]
"""Eight sentences, about 90 characters each."""


def prose_of(text: str) -> list[str]:
    body = read_body(text)
    return [line for line, is_prose in zip(body.text.split("\n"), body.is_prose, strict=True) if is_prose]


MENUS = (
    ["Home", "World", "Politics", "Sport", "Weather"],
    ["Home | World | Politics | Business | Sport | Weather"],
    [" | ".join(string.ascii_uppercase[i] * 8 for i in range(20))],
    [" • ".join(string.ascii_uppercase[i] * 8 for i in range(20))],
    ["Most read", "Mayor opens the bridge again", "Five things to know today", "Why the river rose so fast this year"],
    ["Tags: bridge, river, city", "By Our Reporter", "12 minutes ago"],
)


@pytest.mark.parametrize("menu", MENUS, ids=lambda menu: menu[0][:20])
@pytest.mark.parametrize("place", ["before", "behind", "both"])
def test_menus_and_lists_of_headlines_are_no_prose(menu: list[str], place: str) -> None:
    before, behind = menu if place != "behind" else [], menu if place != "before" else []
    assert prose_of("\n".join([*before, *PROSE, *behind])) == PROSE


@pytest.mark.parametrize("menu", MENUS, ids=lambda menu: menu[0][:20])
def test_they_change_no_shingle(menu: list[str]) -> None:
    bare, framed = signed("\n".join(PROSE)), signed("\n".join([*menu, *PROSE, *menu]))
    assert framed.fingerprint.tolist() == bare.fingerprint.tolist()
    assert framed.signature.tolist() == bare.signature.tolist()


def test_an_article_that_is_a_list_keeps_its_list() -> None:
    results = [
        f"{one.capitalize()} {i}, {two.capitalize()} {i + 1}"
        for i, (one, two) in enumerate(zip(WORDS[:30], WORDS[9:39], strict=True))
    ]
    text = "\n".join(["All results of the night.", *results])
    assert prose_of(text) == text.split("\n")
    assert len(signed(text).fingerprint) > len(results)


@pytest.mark.parametrize(
    "line",
    [
        "This article was originally published with a wrong figure",
        "Correction: the bridge is in Lima",
        "This story was amended on 21 November 2025 to say that the bridge is in Lima.",
        "Updated 21 November 2025 to correct the name of the mayor.",
        "Photo: the caption of an earlier version was incorrect.",
    ],
)
def test_a_line_that_corrects_stays(line: str) -> None:
    text = "\n".join([*PROSE, line])
    assert line in read_body(text).text.split("\n")
    assert signed(text).digest != signed("\n".join(PROSE)).digest


def wrapped(paragraphs: list[str], width: int = 72, *, hyphenated: bool = False) -> str:
    """With an empty line between paragraphs."""
    return "\n\n".join("\n".join(_lines(paragraph, width, hyphenated)) for paragraph in paragraphs)


def _lines(paragraph: str, width: int, hyphenated: bool) -> Iterator[str]:
    line = ""
    for word in paragraph.split():
        if len(line) + 1 + len(word) > width:
            room = width - len(line) - 2
            if hyphenated and 3 <= room <= len(word) - 3 and "-" not in word:
                yield f"{line} {word[:room]}-"
                line = word[room:]
                continue
            yield line
            line = word
        else:
            line = f"{line} {word}".strip()
    yield line


@pytest.mark.parametrize("width", [60, 72, 80])
@pytest.mark.parametrize("hyphenated", [False, True])
def test_lines_that_were_cut_at_a_width_are_paragraphs_again(width: int, hyphenated: bool) -> None:
    paragraphs = [story(f"paragraph {i}", 48) for i in range(6)]
    cut = wrapped(paragraphs, width, hyphenated=hyphenated)
    assert not hyphenated or "-\n" in cut
    assert read_body(cut).text == "\n".join(paragraphs)
    bare = signed("\n".join(paragraphs))
    assert signed(cut).digest == bare.digest
    assert signed(cut).fingerprint.tolist() == bare.fingerprint.tolist()
    assert signed(cut).marks.paragraphs.tolist() == bare.marks.paragraphs.tolist()


def test_short_lines_of_their_own_are_not_put_together() -> None:
    lines = [f"Item {i} is {'x' * (1 + i * 7 % 50)}" for i in range(20)]
    assert read_body("\n".join(lines)).text == "\n".join(lines)


def test_a_very_long_line_is_taken_by_its_sentences() -> None:
    text = " ".join(PROSE)
    assert len(text) > 700
    body = read_body(text)
    assert [line.strip() for line in body.text.split("\n")] == PROSE
    assert body.is_prose.all()
    assert signed(text).digest == signed("\n".join(PROSE)).digest
    assert signed(text).fingerprint.tolist() == signed("\n".join(PROSE)).fingerprint.tolist()
    assert signed(text).marks.paragraphs.tolist() == signed("\n".join(PROSE)).marks.paragraphs.tolist()


@pytest.mark.parametrize("kept", ["It cost 3.5 million, i.e. too much", "The firm a.b.c. lost e.g. 40.5 per cent"])
def test_a_point_inside_a_sentence_ends_none(kept: str) -> None:
    text = " ".join([*PROSE, f"{kept}."])
    assert f"{kept}." in read_body(text).text.split("\n")


def test_the_story_stands_in_furniture_of_a_site_as_it_stands_alone() -> None:
    text = named_story(1)
    assert set(text.split("\n")) < set(prose_of(in_furniture(text, 1)))


LINES = st.sampled_from(
    [
        *PROSE[:3],
        *MENUS[0],
        *MENUS[1],
        "Advertisement",
        "Share",
        "",
        " ",
        "We use cookies",
        CONSENT,
        "x-",
        "word",
        "Ünï.",
        "漢字。",
    ]
)
TEXTS = st.text() | st.lists(LINES | st.text(max_size=30), max_size=30).map("\n".join)


@given(TEXTS)
@example("")
@example("\n\n")
@example("http://a.example\u2028http://b.example")
@example("a\u2028b\x85c")
@examples(500)
def test_any_text_gives_as_many_flags_as_lines(text: str) -> None:
    body = read_body(plain_text(text))
    lines = body.text.split("\n")
    assert len(body.is_prose) == len(lines) == len(Words.of(normalise(body.text)).line_starts)
    assert body.is_prose.dtype == bool
    assert body.is_prose.any()


@given(TEXTS)
@examples(300)
def test_nothing_goes_but_furniture_and_what_is_nothing_else_stays(text: str) -> None:
    plain = plain_text(text)
    lines = [line.strip() for line in plain.split("\n") if line.strip()]
    kept = [line for line in lines if not is_furniture(line)] or lines

    def letters(texts: list[str]) -> str:
        return "".join("".join(texts).split()).replace("-", "")

    assert letters(read_body(plain).text.split("\n")) == letters(kept)
