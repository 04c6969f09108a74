"""What is not read beside a name could not have told what it is."""

from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st

from unecho.core.entities import Mention
from unecho.core.entities.lexicon import qualifiers as q
from unecho.core.entities.places_beside import PlacesBeside, pairs
from unecho.core.entities.senses import read_senses, sense_of
from unecho.core.entities.towns import read_towns
from unecho.process.word_lists import read_word_lists

LISTS = read_word_lists()
SENSES = read_senses(LISTS.homonyms)
BESIDE = PlacesBeside(
    {
        "united states": "place:united-states",
        "u s state": "place:united-states",
        "new york": "place:new-york",
        "cote d'ivoire": "place:ivory-coast",
        "people's republic of china": "place:china",
        "ohio": "place:ohio",
        "bosnia and herzegovina": "place:bosnia-and-herzegovina",
    }
)
EVERYTHING = ("",)
"""Is in any text, so that all is read."""
PIECES = [
    ". ", ", ", " ", "\n", "! ", "” ", "(", "’s", "'s", "-", "Ohio", "O.H.I.O.", "New York", "NEW-YORK",
    "Côte d'Ivoire", "Cote d'Ivoire", "People's Republic of China", "Chinese", "Americans", "American", "U.S.",
    "State", "İ", "K", "\u212a", "Σ", "ſ", "the", "in", "Bosnia and Herzegovina", "\ud800",
]  # fmt: skip
CUES = sorted({cue for senses in SENSES.values() for sense in senses.all for cue in sense.cues})
BESIDE_NAMES = st.lists(
    st.sampled_from(PIECES) | st.sampled_from([*CUES, *pairs(q.DEMONYM_OF)]).flatmap(
        lambda cue: st.sampled_from([cue, cue.title(), cue.upper(), f" {cue} "])
    ),
    max_size=12,
).map("".join)  # fmt: skip


def mentioned(before: str, after: str) -> tuple[str, tuple[Mention, ...]]:
    return f"{before}Name{after}", (Mention("Name", len(before), len(before) + 4),)


@given(st.sampled_from(sorted(SENSES)), BESIDE_NAMES, BESIDE_NAMES)
@example("place:georgia", "In ", ", the U.S. state, they voted.")
def test_the_sense_of_a_name(identity: str, before: str, after: str) -> None:
    text, mentions = mentioned(before, after)
    senses = SENSES[identity]
    assert sense_of(senses, text, mentions) == sense_of(replace(senses, cues=EVERYTHING), text, mentions)


@given(
    st.sampled_from(["ohio new-york", "china ivory-coast", "united-states france", "=ohio china"]),
    BESIDE_NAMES,
    BESIDE_NAMES,
)
@example("ohio new-york", "Voters of O.H.I.O. went to ", " then.")
@example("china ivory-coast", "In ", " of Cote d'Ivoire's north")
def test_the_town_of_a_name(where: str, before: str, after: str) -> None:
    text, mentions = mentioned(before, after)
    towns = read_towns("name", where, BESIDE)
    assert towns.told(text, mentions) == replace(towns, first_words=EVERYTHING).told(text, mentions)


def test_towns_are_told_by_their_sentence() -> None:
    text, mentions = mentioned("The Ohio mayor went to ", " then.")
    assert read_towns("name", "ohio new-york", BESIDE).told(text, mentions) == "place:name-ohio"
