"""Names and figures: which there are, and the kernel against regular expressions."""

import random

import numpy as np
import pytest
from examples import examples
from hypothesis import example, given
from hypothesis import strategies as st
from named_streams import named_story, names
from reference.facts import find_facts as plain_find_facts
from reference.stopwords import by_language
from streams import PROFILE, WORDS

from unecho.core.signing.facts import Facts, find_facts, fold_with_case
from unecho.core.text.stopwords import _languages

ENGLISH = np.uint64(1 << _languages()["en"])
GERMAN = np.uint64(1 << _languages()["de"])
NO_LANGUAGE = np.uint64(0)


def facts_of(text: str, most: int = 1000, dropped: np.uint64 = ENGLISH) -> Facts:
    """Those of a text in which each line is a paragraph."""
    folded = fold_with_case(text).text
    lines = folded.count("\n") + 1
    return find_facts(folded, dropped, np.arange(lines), lines, most)


def values(text: str) -> list[int]:
    return facts_of(text).values.tolist()


def name(word: str) -> int:
    """What a name is told by, however it is written."""
    (value,) = values(f"they met {word} again")
    return value


def figure(text: str) -> int:
    """What a figure is told by that is all there is in the text."""
    (value,) = values(f"they counted {text}")
    return value


PIECES = (
    "Kyiv", "Anna", "Brown's", "O'Brien", "I", "The", "the", "of", "brown", "Der", "und", "US", "Nov", "Nov.", "may",
    "May", "November", "Sunday", "Mon", "Montag", "20", "3", "20th", "7m", "7bn", "5k", "5M", "5km", "40", "-40", "+40",
    "10-40", "1,234", "1.5", "12:30", "1,2,", "%", " %", "per cent", " percent", " million", "Million", "$", "£", "€",
    "$-5", "-$5", "5€", "A1", "x-5", "' ", "'", '"', "“", "’s", "’", ".", ". ", "! ", "?", "\n", "\n\n", ";", ":", ",",
    " ", " ", " ", " ", "—", "–", "−", "…", "Élysée", "É", "Ω", "ΑΘΗΝΑ", "Москва", "東京", "５", "٣", "İstanbul", "ß",
    "\u2028", "\ud83d", "ǅ", "x" * 9, "Y" * 17, "Z" * 8 + "'s",
)  # fmt: skip
PIECED = st.lists(st.sampled_from(PIECES) | st.sampled_from(WORDS[:5]), max_size=40).map("".join)
SPACED = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
ASCII = st.text(st.characters(max_codepoint=127), max_size=200)
MIXED = st.text(st.characters(max_codepoint=127) | st.characters(), max_size=120)


@given(
    PIECED | SPACED | ASCII | MIXED,
    st.sampled_from([NO_LANGUAGE, ENGLISH, GERMAN, ENGLISH | GERMAN]),
    st.sampled_from([0, 1, 3, 96]),
)
@example("", NO_LANGUAGE, 96)
@example(named_story(1), ENGLISH, 96)
@example(named_story(1, 80), ENGLISH, 96)
@example("s's 5s 5st 5str a's b'c's 'd", ENGLISH, 96)
@examples(1500)
def test_the_kernel_finds_what_regular_expressions_find(text: str, dropped: np.uint64, most: int) -> None:
    languages = [code for code, place in _languages().items() if int(dropped) >> place & 1]
    stopwords = frozenset().union(*(by_language()[code] for code in languages))
    found, plain = facts_of(text, most, dropped), plain_find_facts(fold_with_case(text).text, stopwords, most)
    assert found.values.tolist() == plain.values
    assert found.contexts.tolist() == plain.contexts
    assert found.counts.tolist() == [plain.lines.count(line) for line in range(len(found.counts))]
    assert found.figures == plain.figures
    assert (found.values.dtype, found.contexts.dtype, found.counts.dtype) == (np.uint32, np.uint32, np.uint32)


def test_each_stands_once_where_it_stands_first() -> None:
    found = facts_of("they met Anna in Kyiv\nand Anna paid 30\nthe 30 in Kyiv and Lima")
    assert found.values.tolist() == [name("Anna"), name("Kyiv"), figure("30"), name("Lima")]
    assert found.counts.tolist() == [2, 1, 1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bridges fell. Rain came! Wind too? Snow", []),
        ("Kyiv fell. They met in Kyiv", ["Kyiv"]),
        ("Anna Brown spoke", ["Anna", "Brown"]),
        ("The rain came. Anna Brown spoke", ["Anna", "Brown"]),
        ("Bridges fell\nRain came\nthen Anna spoke", ["Anna"]),
        ('they said "Rain fell" to Anna', ["Anna"]),
        ("they said; Rain fell on Anna", ["Anna"]),
        ("they saw what The paper and Of had", []),
        ("I and A had X", []),
    ],
)
def test_a_word_that_only_begins_sentences_is_no_name(text: str, expected: list[str]) -> None:
    assert values(text) == [name(word) for word in expected]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna's", "Anna"),
        ("Anna’s", "Anna"),
        ("O'Brien", "O’Brien"),
        ("ANNA", "Anna"),
        ("Zoë", "Zoe"),
        ("Élise", "Elise"),
    ],
)
def test_one_name_written_two_ways(one: str, other: str) -> None:
    assert name(one) == name(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1,234,567", "1234567"),
        ("40%", "40 %"),
        ("40%", "40 percent"),
        ("40%", "40 per cent"),
        ("40%", "40 Prozent".lower()),
        ("$5m", "$5 million"),
        ("$5m", "$5mn"),
        ("5bn", "5 billion"),
        ("5k", "5 thousand"),
        ("−40", "-40"),
        ("–40", "-40"),
        ("20th", "20"),
        ("５", "5"),
    ],
)
def test_one_figure_written_two_ways(one: str, other: str) -> None:
    assert figure(one) == figure(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("40", "-40"),
        ("40", "+40"),
        ("-40", "+40"),
        ("$40", "£40"),
        ("$40", "€40"),
        ("$40", "40"),
        ("40€", "40"),
        ("$-40", "$40"),
        ("-$40", "$40"),
        ("40%", "40"),
        ("40m", "40bn"),
        ("40m", "40"),
        ("40km", "40"),
        ("1.5", "15"),
        ("12:30", "1230"),
        ("1,5", "1.5"),
    ],
)
def test_another_sign_currency_unit_or_point_is_another_figure(one: str, other: str) -> None:
    assert figure(one) != figure(other)


@pytest.mark.parametrize("amount", range(1, 32))
def test_no_unit_or_month_is_taken_for_the_next(amount: int) -> None:
    units = [
        figure(f"{amount}{unit}") for unit in ("", "%", "k", "m", "bn", "tn", "$", "£", "€", "¥", "₹", "₽", "₩", "₺")
    ]
    assert len(set(units)) == len(units)
    months = "January February March April May June July August September October November December"
    dates = [fact for month in months.split() for fact in values(f"they met on {month} {amount} again")]
    assert len(set(dates)) == 12


def test_a_dash_of_a_range_is_no_sign() -> None:
    assert values("they counted 30-40") == [figure("30"), figure("40")]
    assert values("they flew an x-40") == [figure("40")]


@pytest.mark.parametrize("month", ["November", "Nov", "Nov."])
def test_a_day_of_a_month_is_one_date_both_ways(month: str) -> None:
    (date,) = values(f"they met on {month} 20 again")
    assert values("they met on 20 Nov again") == values("they met on 20th November again") == [date]
    assert date not in {figure("20"), *values("they met on December 20")}
    assert values(f"they met in {month} again") == []


@pytest.mark.parametrize("day", ["Sunday", "Thu", "Freitag", "May", "October"])
def test_a_weekday_or_month_is_no_name(day: str) -> None:
    assert values(f"they met on {day} again") == []
    assert values(f"they met Anna on {day} and {day} in Kyiv") == [name("Anna"), name("Kyiv")]


@pytest.mark.parametrize(
    "text",
    [
        "They met Anna Brown in Kyiv and paid 30. Bridges fell in Lima",
        "The mayor of Kyiv said on Sunday that the bridge over the river is to be closed for 30 days from then on",
        "Read the full story of the 30 on our site",
    ],
)
def test_a_text_in_capitals_has_figures_and_no_names(text: str) -> None:
    assert values(text.upper()) == values(text.lower()) == [figure("30")]


def test_names_in_other_scripts_with_capitals() -> None:
    assert values("они видели Анна опять") == values("они видели АННА опять") != []
    assert values("東京都は混乱") == []


def test_the_words_around_a_name_are_its_context_and_other_names_are_not() -> None:
    one = facts_of("the mayor of Kyiv, Anna Brown, spoke on Sunday and paid 30 coins")
    other = facts_of("the mayor of Lima, Otto Weiss, spoke on Monday and paid 70 coins")
    assert one.contexts.tolist() == other.contexts.tolist()
    assert not set(one.values.tolist()) & set(other.values.tolist())
    assert facts_of("the ruler of Kyiv spoke").contexts[0] == facts_of("a ruler of Lima spoke").contexts[0]
    assert facts_of("the ruler of Kyiv slept").contexts[0] != facts_of("the ruler of Kyiv spoke").contexts[0]


@pytest.mark.parametrize("seed", range(5))
def test_of_too_many_those_of_the_lowest_hashes_are_kept_and_two_texts_leave_out_the_same(seed: int) -> None:
    most = PROFILE.max_facts
    listed = names(seed, 3 * most)
    texts = ["they met " + " and met ".join(listed)]
    random.Random(seed).shuffle(listed)
    texts.append("they saw " + " then saw ".join(listed))
    everything = sorted(values(texts[0]))
    assert len(everything) > 2 * most
    for text in texts:
        kept = facts_of(text, most)
        assert sorted(kept.values.tolist()) == everything[:most], f"seed {seed}"
        assert (len(kept.contexts), kept.counts.tolist()) == (most, [most])


def test_the_figures_of_a_text_are_told_by_all_of_them_in_their_order() -> None:
    told = facts_of("Anna paid 30 and 40 million").figures
    for text in ("Otto won 30, or 40m", "30 40 million", "-- 30; 40m!"):
        assert facts_of(text).figures == told
    for text in ("Anna paid 40m and 30", "Anna paid 30 and 40", "Anna paid 30 and -40m", "Anna paid 30"):
        assert facts_of(text).figures != told
    assert facts_of("on November 20").figures == facts_of("on 20 November").figures != facts_of("on 20 May").figures
