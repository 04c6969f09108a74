import json
from itertools import pairwise
from pathlib import Path

import pytest

from unecho.core.entities import Entity, EntityType, Extractor, RuleExtractor
from unecho.process.word_lists import read_word_lists

EXTRACTOR: Extractor = RuleExtractor(read_word_lists())
SEEDS = sorted(path for path in (Path(__file__).parents[3] / "seeds").glob("*.json") if path.name != "labels.json")
PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE


def found(text: str) -> dict[str, list[str]]:
    entities = EXTRACTOR.extract(text)
    assert EXTRACTOR.named(text) == tuple(entity.without_places for entity in entities)
    return {entity.entity_id: [mention.text for mention in entity.mentions] for entity in entities}


def check_offsets(text: str, entities: tuple[Entity, ...]) -> None:
    mentions = [mention for entity in entities for mention in entity.mentions]
    assert all(text[mention.start : mention.end] == mention.text != "" for mention in mentions)
    spans = sorted((mention.start, mention.end) for mention in mentions)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert all(entity.mentions for entity in entities)
    firsts = [entity.mentions[0].start for entity in entities]
    assert firsts == sorted(firsts)
    assert len({entity.entity_id for entity in entities}) == len(entities)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_names_of_the_seeds(path: Path) -> None:
    text = json.loads(path.read_text("utf-8"))["text"]
    entities = EXTRACTOR.extract(text)
    check_offsets(text, entities)
    types = {entity.entity_id: entity.type for entity in entities}
    expected = {
        "person:volodymyr-zelensky": PERSON,
        "person:donald-trump": PERSON,
        "person:daniel-driscoll": PERSON,
        "person:steven-witkoff": PERSON,
        "person:marco-rubio": PERSON,
        "place:ukraine": PLACE,
        "place:russia": PLACE,
        "place:kyiv": PLACE,
        "place:united-states": PLACE,
        "organization:reuters": ORGANIZATION,
    }
    assert expected.items() <= types.items()


def test_the_seeds_are_read() -> None:
    assert len(SEEDS) in (0, 5), "the seeds folder holds five articles once it is there"


@pytest.mark.parametrize("name", ["Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskyi", "President Volodymyr Zelenskii"])
def test_romanisations_of_a_surname_count_once(name: str) -> None:
    assert "person:volodymyr-zelensky" in found(f"On Thursday {name} spoke with reporters.")


@pytest.mark.parametrize(
    "name", ["the U.S.", "the US", "the United States", "America", "the USA", "the United States of America"]
)
def test_spellings_of_a_country_count_once(name: str) -> None:
    assert list(found(f"They left {name} on Monday.")) == ["place:united-states"]


def test_capital_letters_tell_an_acronym_from_a_word() -> None:
    assert found("They told us who won.") == {}
    assert list(found("Officials at the WHO told NATO so; Nato agreed.")) == [
        "organization:world-health-organization",
        "organization:nato",
    ]


def test_a_surname_alone_is_the_person_named_in_full() -> None:
    text = "Maria Okonkwo resigned on Friday. Mrs Okonkwo said she was tired. Okonkwo's party wants a vote."
    assert found(text) == {"person:maria-okonkwo": ["Maria Okonkwo", "Okonkwo", "Okonkwo"]}


def test_short_given_names_and_initials_are_the_same_person() -> None:
    assert list(found("Army Secretary Dan Driscoll met him. Daniel P. Driscoll then left.")) == [
        "person:daniel-driscoll"
    ]


def test_two_given_names_of_two_peoples_stay_two() -> None:
    assert list(found("They saw Vladimir Putin and Volodymyr Zelenskyy.")) == [
        "person:vladimir-putin",
        "person:volodymyr-zelensky",
    ]


def test_an_acronym_is_the_organisation_whose_initials_it_is() -> None:
    text = "The Northern Fisheries Trade Council met on Monday. A spokesman for the NFTC declined to comment."
    assert list(found(text)) == ["organization:northern-fisheries-trade-council"]


def test_a_company_by_its_first_word() -> None:
    text = "Shares in Zyltronix Holdings Ltd. fell. Analysts expect that Zyltronix will cut jobs."
    assert found(text) == {"organization:zyltronix-holdings": ["Zyltronix Holdings Ltd.", "Zyltronix"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yesterday Conor O'Neill spoke.", {"person:conor-oneill": ["Conor O'Neill"]}),
        ("French Foreign Minister Jean-Noël Barrot spoke.", {"person:jean-noel-barrot": ["Jean-Noël Barrot"]}),
        ("It was Pieter van der Meulen who left.", {"person:pieter-van-der-meulen": ["Pieter van der Meulen"]}),
        ("They met Tung Chee-hwa there.", {"person:tung-chee-hwa": ["Tung Chee-hwa"]}),
        ("The US-backed plan failed.", {"place:united-states": ["US"]}),
        ("The U.S.-drafted plan failed.", {"place:united-states": ["U.S."]}),
        ("Ukraine’s allies met.", {"place:ukraine": ["Ukraine"]}),
        (
            "She joined the University of Pittsburgh.",
            {"organization:university-of-pittsburgh": ["University of Pittsburgh"]},
        ),
        (
            "They sued the Department of Housing and Urban Development.",
            {
                "organization:department-of-housing-and-urban-development": [
                    "Department of Housing and Urban Development"
                ]
            },
        ),
        (
            "He sold AT&amp;T and Procter &amp; Gamble.",
            {"organization:at-and-t": ["AT&amp;T"], "organization:procter-and-gamble": ["Procter &amp; Gamble"]},
        ),
        ("They live in Paxton, Illinois.", {"place:paxton-illinois": ["Paxton"], "place:illinois": ["Illinois"]}),
        ("On Monday in June the Germans and a French chef sang.", {}),
        (
            "There Israel Katz met Virginia Giuffre.",
            {"person:israel-katz": ["Israel Katz"], "person:virginia-giuffre": ["Virginia Giuffre"]},
        ),
        (
            "They praised Steve Jobs and Kerry Packer.",
            {"person:steven-jobs": ["Steve Jobs"], "person:kerry-packer": ["Kerry Packer"]},
        ),
        ("They saw Donald Trump Jr. there.", {"person:donald-trump-jr": ["Donald Trump Jr."]}),
        ("On Monday Deutsche Bank spoke.", {"organization:deutsche-bank": ["Deutsche Bank"]}),
        ("They met Alexandria Ocasio-Cortez.", {"person:alexandria-ocasio-cortez": ["Alexandria Ocasio-Cortez"]}),
        ("They read the Sunday Times.", {"organization:sunday-times": ["Sunday Times"]}),
        ("Shares in France Telecom fell.", {"organization:france-telecom": ["France Telecom"]}),
        ("Consultations continued. Parliament voted.", {}),
        (
            "The former Minister for Women and Equalities Nora Finch left.",
            {"person:nora-finch": ["Nora Finch"]},
        ),
        ("The acting CEO of Halden Analytics spoke.", {"organization:halden-analytics": ["Halden Analytics"]}),
        (
            "OLSENA, Nov 20 (Reuters) - Rescuers came.",
            {"place:olsena": ["OLSENA"], "organization:reuters": ["Reuters"]},
        ),
        (
            "TROY, N.C. (AP) -- Residents came.",
            {"place:troy-north-carolina": ["TROY"], "organization:associated-press": ["AP"]},
        ),
        (
            "Michael Jordan won. Jordan later bought a team.",
            {"person:michael-jordan": ["Michael Jordan", "Jordan"]},
        ),
        (
            "Michael Jordan arrived in Jordan. Jordan hosts refugees.",
            {"person:michael-jordan": ["Michael Jordan"], "place:jordan": ["Jordan", "Jordan"]},
        ),
        ("They saw Reagan National Airport.", {"place:reagan-national-airport": ["Reagan National Airport"]}),
        ("They saw Elizabeth Berg II in World War II.", {"person:elizabeth-berg-ii": ["Elizabeth Berg II"]}),
        ("He said that June Carter came in June.", {"person:june-carter": ["June Carter"]}),
        ("They saw Ana Carter. A friend of Carter left.", {"person:ana-carter": ["Ana Carter", "Carter"]}),
        (
            "Melania Trump left. Trump stayed.",
            {"person:melania-trump": ["Melania Trump"], "person:donald-trump": ["Trump"]},
        ),
        ("Officials in Hawaiʻi met Ban Ki-moon.", {"place:hawaii": ["Hawaiʻi"], "person:ban-ki-moon": ["Ban Ki-moon"]}),
        ("They left Côte d’Ivoire.", {"place:ivory-coast": ["Côte d’Ivoire"]}),
        (
            "Makers like France's Gemplus, U.S.-based Zyltronix and Vuijst fell.",
            {"place:france": ["France"], "place:united-states": ["U.S."]},
        ),
        (
            "They fought in Kyiv, Olsena, and Qwert.",
            {"place:kyiv": ["Kyiv"], "place:olsena": ["Olsena"], "place:qwert": ["Qwert"]},
        ),
        ("Recalcitrant, Obama refused.", {"person:barack-obama": ["Obama"]}),
        ("Their shop in Lawrence, KS, closed.", {"place:lawrence-kansas": ["Lawrence"], "place:kansas": ["KS"]}),
        (
            "Yesterday Olsena, a port town in the north, and Bram Vuijst, a retired airline pilot, changed.",
            {"place:olsena": ["Olsena"], "person:bram-vuijst": ["Bram Vuijst"]},
        ),
        ("He said that Zyltronix is the largest carmaker there.", {"organization:zyltronix": ["Zyltronix"]}),
        (
            "They asked Okonkenko about Qwertshire.",
            {"person:okonkenko": ["Okonkenko"], "place:qwertshire": ["Qwertshire"]},
        ),
        ("They learnt of its EBITDA and LNG.", {}),
        # Offices cut short or misspelt are titles; letters with full stops are initials, unless a full name follows.
        ("They asked AG Nora Finch.", {"person:nora-finch": ["Nora Finch"]}),
        ("They asked A.G. Nora Finch.", {"person:nora-finch": ["Nora Finch"]}),
        ("They asked A.G. Vuijst.", {"person:ag-vuijst": ["A.G. Vuijst"]}),
        (
            "They asked Zyltronix AG Chairman Bram Vuijst.",
            {"organization:zyltronix": ["Zyltronix AG"], "person:bram-vuijst": ["Bram Vuijst"]},
        ),
        ("They asked Prime Minster Nora Finch.", {"person:nora-finch": ["Nora Finch"]}),
        # A newspaper named after a country; "daily" before a noun tells nothing.
        ("They read the official Norway Daily.", {"organization:norway-daily": ["Norway Daily"]}),
        (
            "They read a Norway Daily Business Weekly.",
            {"organization:norway-daily-business-weekly": ["Norway Daily Business Weekly"]},
        ),
        ("They saw Norway Daily Volume.", {"place:norway": ["Norway"]}),
        ("They asked Mr Daily.", {"person:daily": ["Daily"]}),
        ("They asked Elizabeth Daily.", {"person:elizabeth-daily": ["Elizabeth Daily"]}),
        ("They asked Elizabeth G. Daily.", {"person:elizabeth-daily": ["Elizabeth G. Daily"]}),
        ("They asked E.G. Daily.", {"person:eg-daily": ["E.G. Daily"]}),
        # A day over "and" after a name that is no day begins a name too.
        (
            "They own the Olsena Post and Sunday Times.",
            {"organization:olsena-post": ["Olsena Post"], "organization:sunday-times": ["Sunday Times"]},
        ),
        ("Between Friday and Monday Deutsche Bank fell.", {"organization:deutsche-bank": ["Deutsche Bank"]}),
        # A day is no part of an organisation's name; capitals may be.
        ("They said that Olsena Union on Thursday won.", {"organization:olsena-union": ["Olsena Union"]}),
        (
            "They asked the Olsena Commission on AIDS.",
            {"organization:olsena-commission-on-aids": ["Olsena Commission on AIDS"]},
        ),
        # Two bodies over "and" are two.
        (
            "They asked the Bank of Olsena and Royal Bank of Qwert.",
            {
                "organization:bank-of-olsena": ["Bank of Olsena"],
                "organization:royal-bank-of-qwert": ["Royal Bank of Qwert"],
            },
        ),
        (
            "They asked the Bank of Olsena and Bank of Qwert.",
            {"organization:bank-of-olsena": ["Bank of Olsena"], "organization:bank-of-qwert": ["Bank of Qwert"]},
        ),
        # A known name is not parted; what it is, at the beginning of a sentence, does not belong to it.
        ("They sold Groupe Air France.", {"organization:groupe-air-france": ["Groupe Air France"]}),
        ("Rival Air France won.", {"organization:air-france": ["Air France"]}),
        ("Insurer Vuijst Holdings won.", {"organization:vuijst-holdings": ["Vuijst Holdings"]}),
        ("Team Rental Group won.", {"organization:team-rental-group": ["Team Rental Group"]}),
    ],
)
def test_rules(text: str, expected: dict[str, list[str]]) -> None:
    assert found(text) == expected


def test_titles_are_left_off_and_tell_a_person() -> None:
    assert found("Then Col. Bram Vuijst met Mr Qwerton and spokeswoman Ada Przybylski.") == {
        "person:bram-vuijst": ["Bram Vuijst"],
        "person:qwerton": ["Qwerton"],
        "person:ada-przybylsky": ["Ada Przybylski"],
    }


def test_a_line_of_people_is_no_headline() -> None:
    assert found("Sarah Vuijst, Samuel Qwerton, Daniel Zyl\nThey spoke.") == {
        "person:sarah-vuijst": ["Sarah Vuijst"],
        "person:samuel-qwerton": ["Samuel Qwerton"],
        "person:daniel-zyl": ["Daniel Zyl"],
    }
    assert found("Strong Sarah Vuijst Wins Another Award\nThey spoke.") == {}


@pytest.mark.parametrize(
    "headline",
    ["Related: AG Sarah Vuijst: Unreleased Files Appear", "Former President Sarah Vuijst Faces Another Trial"],
)
def test_a_title_in_a_headline_tells_a_person(headline: str) -> None:
    assert found(f"{headline}\nThey spoke.") == {"person:sarah-vuijst": ["Sarah Vuijst"]}


def test_a_line_of_common_words_is_a_heading() -> None:
    assert found("Great School!\nThey spoke.\nPoor Service\nThey left.") == {}
    assert list(found("Supreme Court ruled yesterday.")) == ["organization:supreme-court"]


def test_headlines_use_the_names_of_the_body() -> None:
    text = (
        "KYIV READY FOR 'CONSTRUCTIVE' WORK\n\nOkonkwo Resigns After Long Night Of Talks\n\n"
        "Maria Okonkwo resigned on Friday in Kyiv, after a long night of talks.\n"
    )
    assert found(text) == {"place:kyiv": ["KYIV", "Kyiv"], "person:maria-okonkwo": ["Okonkwo", "Maria Okonkwo"]}
