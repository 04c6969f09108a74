"""One pass over a text finds what the steps find; see `test_words` and `test_facts` for what these find."""

import numpy as np
import pytest
from examples import examples
from hypothesis import assume, example, given
from hypothesis import strategies as st
from named_streams import named_story
from streams import PROFILE

from unecho.core.profile import Profile
from unecho.core.signing.facts import fold_with_case
from unecho.core.signing.reading import Reading, _read_ascii, _read_by_steps
from unecho.core.text.body import Body, _read_as_it_is, _read_by_lines, read_body

PIECES = (
    "Kyiv", "Anna", "Brown's", "O'Brien", "o'neil's", "I", "A's", "the", "of", "und", "Nov", "Nov.", "May",
    "Sunday", "20", "20th", "7m", "5km", "40abc", "-40", "1,234.50", "12:30", "1990's", "%", " %", " per cent",
    " per century", " percent", " million", "$", "£", "€", "5€", "A1", "' ", "'", "''", "'s", "Corp.'s", '"',
    "“", "”", "’s", "’", ".", ". ", "! ", "?", "? ", "??", "d?", "l?e", "\n", "\n\n", ";", ":", ",", " ", " ",
    " ", "—", "–", "…", "_", "`", "Élysée", "Ъ", "Москва", "Ω", "東京", "©", "•", "½", "\u2028", "\ufffd", "\ud83d",
    "\x1c", "x" * 9, "Y" * 17, "Z" * 8 + "'s", "o'9", "x's'y", "x''s y",
)  # fmt: skip
PIECED = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
SPACED = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
ASCII = st.text(st.characters(max_codepoint=127), max_size=200)
SMALL = Profile(max_tokens=5, max_facts=3)


def as_lists(reading: Reading) -> list[object]:
    shingles, facts = reading.shingles, reading.facts
    columns = (shingles.values, shingles.paragraphs, shingles.counts, facts.values, facts.contexts, facts.counts)
    assert all(column.dtype == np.uint32 for column in columns)
    return [reading.words, facts.figures, *(column.tolist() for column in columns)]


@given(PIECED | SPACED | ASCII, st.sampled_from([None, "en", "de", "xx"]), st.sampled_from([PROFILE, SMALL]), st.data())
@example(named_story(1), None, PROFILE, None)
@example("the Corp.'s $5 million, 3 per cent of O'Brien's A's. s's 5s b'c's", "en", PROFILE, None)
@examples(500)
def test_one_pass_finds_what_the_steps_find(
    text: str, language: str | None, profile: Profile, data: st.DataObject | None
) -> None:
    body = read_body(text)
    if data is not None:
        prose = data.draw(st.lists(st.booleans(), min_size=len(body.is_prose), max_size=len(body.is_prose)))
        body = Body(body.text, np.array(prose, dtype=np.bool_), is_wall=False)
    folded = fold_with_case(body.text)
    assume(folded.is_plain)
    reading = _read_ascii(folded.text, body, language, profile)
    assume(reading is not None)
    assert reading is not None
    assert as_lists(reading) == as_lists(_read_by_steps(body, folded.text, language, profile))


@pytest.mark.parametrize(
    "text",
    [
        "A plain text. It's Anna's; the U.S. Corp.'s 40% of $3.5 million.",
        "“Curly quotes,” she said – in Málaga… for €5",
        "Москва и Београд",
        "what? Nothing! d? e",
        "the 1990's and 3rd, 4 per cent",
    ],
)
def test_what_most_texts_are_made_of_needs_one_pass(text: str) -> None:
    body = read_body(text)
    folded = fold_with_case(body.text)
    assert folded.is_plain
    assert _read_ascii(folded.text, body, None, PROFILE) is not None


@pytest.mark.parametrize("text", ["was lost?at", "what??", "x's'y", "o'9", "a lost \ufffdord"])
def test_what_the_pass_cannot_tell_is_left_to_the_steps(text: str) -> None:
    folded = fold_with_case(text)
    assert not folded.is_plain or _read_ascii(folded.text, read_body(text), None, PROFILE) is None


LINES = st.sampled_from(
    [
        "Rain fell.", "Rain fell", "“Rain fell,” he said.”", "Rain fell (twice.)", "a" * 121,
        "a | b | c | d | e" * 10, "Advertisement", "Photo: Anna", "Sign up for this", "SUBSCRIBE NOW!",
        "This is what the paper had.", "3 min read", "All rights reserved.", "Join our Newsletter",
        "get our newsletters delivered to your inbox", "(c) 2025 Paper", "© 2025", "Google Play badge",
        "from the App Store", "Facebook", "Editor's picks", "Editors’ picks", "x" * 90 + ".", " led ", "\tled",
        "\u00a0led\u2003", "", " ", "é", "Élysée.", "…", "\ud83d", "z" * 300 + ".", "kookies", "Reserved.",
    ]
)  # fmt: skip


@given(st.lists(LINES | st.text(max_size=30), max_size=12).map("\n".join))
@examples(500)
def test_lines_are_told_by_their_bytes_as_one_by_one(text: str) -> None:
    body = _read_as_it_is(text)
    assume(body is not None)
    assert body is not None
    by_lines = _read_by_lines(text)
    assert (body.text, body.is_prose.tolist(), body.is_wall) == (
        by_lines.text,
        by_lines.is_prose.tolist(),
        by_lines.is_wall,
    )


@pytest.mark.parametrize(
    "line",
    [
        "Ten newsletters delivered to your inbox",
        "Paper, ALL RIGHTS RESERVED",
        "Now on Google Play",
        "Ours: App Store logo",
    ],
)
def test_furniture_that_begins_with_any_word_is_seen(line: str) -> None:
    assert _read_as_it_is(f"The rain fell all day.\n{line}") is None
    assert read_body(f"The rain fell all day.\n{line}").text == "The rain fell all day."
