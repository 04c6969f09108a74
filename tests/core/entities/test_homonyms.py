import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.entities import Mention, RuleExtractor
from unecho.core.entities.gazetteer import Gazetteer
from unecho.process.word_lists import read_wikidata_ids, read_word_lists

LISTS = read_word_lists()
EXTRACTOR = RuleExtractor(LISTS)
HOMONYMS = Gazetteer(LISTS).homonyms
SHARED = sorted(name for name in HOMONYMS.all if ":" in name)


def ids(text: str) -> set[str]:
    entities = EXTRACTOR.extract(text)
    assert EXTRACTOR.named(text) == tuple(entity.without_places for entity in entities)
    return {entity.entity_id for entity in entities}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They live in Springfield, Illinois.", "place:springfield-illinois"),
        ("They live in Springfield, Mass., now.", "place:springfield-massachusetts"),
        ("They live in Springfield now.", "place:springfield"),
        ("They went to Paris, Texas.", "place:paris-texas"),
        ("They went to Paris, France.", "place:paris"),
        ("They went from Paris to Texas.", "place:paris"),
        ("They went to London, Wyoming.", "place:london-wyoming"),
        ("The Springfield man left. They live in Springfield, Ohio.", "place:springfield-ohio"),
        ("They moved to Lebanon, Tennessee.", "place:lebanon-tennessee"),
        ("They moved to Lebanon in 1999 from Ohio.", "place:lebanon"),
        ("They spoke about Lebanon in Ohio.", "place:lebanon"),
        ("Voters in Georgia, most of them in Atlanta, chose.", "place:georgia-state"),
        ("Protesters in Georgia marched through Tbilisi.", "place:georgia"),
        ("They left Georgia.", "place:georgia"),
        ("Georgia, between Atlanta and Tbilisi, is green.", "place:georgia"),
        ("Leaders of Costa Rica and Brazil met.", "place:costa-rica"),
        ("They flew from Argentina to Puerto Rico.", "place:puerto-rico"),
        ("India's Supreme Court ruled.", "organization:supreme-court-india"),
        ("On Monday the Kenyan Supreme Court ruled.", "organization:supreme-court-kenya"),
        ("The Supreme Court in Kenya ruled.", "organization:supreme-court-kenya"),
        ("Peru's U.S. Congress voted.", "organization:congress-peru"),
        ("New Zealand's Labour Party lost.", "organization:labor-party-new-zealand"),
        ("Britain's Labour Party lost.", "organization:labor-party"),
        ("The former striker John Smith spoke.", "person:john-smith-athlete"),
        ("Senator John Smith spoke.", "person:john-smith"),
        ("President George H.W. Bush spoke.", "person:george-hw-bush"),
        ("President George W. Bush spoke.", "person:george-w-bush"),
    ],
)
def test_what_stands_beside_a_name_decides(text: str, expected: str) -> None:
    assert expected in ids(text)


def test_an_article_decides_once_for_all_mentions() -> None:
    assert ids("They live in Springfield, Ohio. A man from Springfield left.") == {
        "place:springfield-ohio",
        "place:ohio",
    }


def test_two_names_of_one_thing_are_one_entity() -> None:
    told = EXTRACTOR.extract("India's Supreme Court ruled. The Indian Supreme Court said so.")
    court = next(entity for entity in told if entity.entity_id == "organization:supreme-court-india")
    assert [mention.text for mention in court.mentions] == ["Supreme Court", "Indian Supreme Court"]


@given(st.sampled_from(SHARED), st.text(max_size=80), st.text(max_size=80))
def test_any_text_is_read_and_keeps_the_type(identity: str, before: str, after: str) -> None:
    mention = Mention("Name", len(before), len(before) + 4)
    found = HOMONYMS.identity(identity, f"{before}Name{after}", (mention,))
    assert found.partition(":")[0] == identity.partition(":")[0]
    assert found == HOMONYMS.identity(identity, f"{before}Name{after}", (mention,))


@pytest.mark.parametrize(("first", "more"), [("A", "a"), ("A.", "A.")])
@pytest.mark.parametrize("identity", ["place:springfield", "organization:parliament"])
def test_no_long_word_beside_a_name_is_kept(identity: str, first: str, more: str) -> None:
    tracemalloc.start()
    for number in range(4):
        text = f"Name, {first}{more * (200_000 + number)}"
        assert HOMONYMS.identity(identity, text, (Mention("Name", 0, 4),)) == identity
        del text
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 100_000


def test_countries_have_their_ids_in_wikidata() -> None:
    found = read_wikidata_ids()
    assert found["place:ukraine"] == "Q212"
    assert found["place:georgia"] == "Q230"
    assert found["place:georgia-state"] == "Q1428"
    assert found["place:democratic-republic-of-congo"] == "Q974"
    assert "place:washington" not in found
    assert len(found) > 230
