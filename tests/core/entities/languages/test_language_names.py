"""Names in German, French and Spanish."""

from itertools import pairwise

import pytest
from examples import examples
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.entities import NewsExtractor, RuleExtractor
from unecho.core.entities.languages import LanguageExtractors
from unecho.core.entities.languages.language import WORDS, Language, language_of
from unecho.process.word_lists import read_wikidata_ids, read_word_lists

LISTS = read_word_lists()
EXTRACTOR, ENGLISH, OTHERS = NewsExtractor(LISTS), RuleExtractor(LISTS), LanguageExtractors(LISTS)
PIECES = [
    "Bundeskanzler", "Friedrich", "Merz", "Landgericht", "München", "Deutsche", "Bank", "Max-Planck-Gesellschaft", "AG",
    "Institut", "für", "und", "der", "von der", "Leyen", "CDU-Chef", "Grünen", "Russlands", "Le", "président", "l'",
    "L'", "Banque", "de", "de la", "ministère de la ", "Saint-Étienne", "Noël", "(PSG)", "Banco", "Santander", "y",
    "del", "Corte", "Suprema", "Pedro", "Sánchez", "EE.UU.", "papa", "Francisco", "O'Neill", "N'Golo", "J.", " ", " ",
    " ", "\n", ". ", ", ", "-", "’", "ß", "İ", "e\u0301", "中国", "\ud800", "🙂", "\x00", "„", "“",
]  # fmt: skip


def found(text: str) -> dict[str, list[str]]:
    entities = EXTRACTOR.extract(text)
    assert EXTRACTOR.named(text) == tuple(entity.without_places for entity in entities)
    return {entity.entity_id: [mention.text for mention in entity.mentions] for entity in entities}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Kanzler reiste am Montag mit dem Zug nach Wien, wie ein Sprecher sagte.", Language.GERMAN),
        ("Le maire a inauguré la nouvelle gare dans le centre de la ville.", Language.FRENCH),
        ("El alcalde inauguró la nueva estación en el centro de la ciudad.", Language.SPANISH),
        ("The mayor opened the new station in the centre of the town, near La Paz and Los Angeles.", None),
        ("Il sindaco ha inaugurato la nuova stazione nel centro della città con il ministro.", None),
        ("O prefeito inaugurou a nova estação no centro da cidade e não falou com os jornalistas.", None),
        ("De burgemeester opende het nieuwe station in het centrum van de stad en sprak niet met de pers.", None),
        ("Ursula von der Leyen praised Ludwig van Beethoven and Robert De Niro.", None),
        ("Oscar de la Hoya met Benicio del Toro.", None),
        ("El portavoz de Vox, José Antonio Fuster, criticó la medida.", Language.SPANISH),
        ("Paris", None),
        ("", None),
    ],
)
def test_the_language_is_told_by_small_words(text: str, language: Language | None) -> None:
    assert language_of(text) is language


def test_an_english_text_that_quotes_another_language_stays_english() -> None:
    text = "The minister said of the plan that it was as good as any: “Der Plan ist von mir und nicht von der Bank.”"
    assert language_of(text) is None
    assert EXTRACTOR.extract(text) == ENGLISH.extract(text)


@pytest.mark.parametrize(
    "text",
    [
        "Die Regierung will nach dem Besuch in Deutschland und in den USA über das Abkommen mit Russland sprechen.",
        "Le ministre a parlé de la guerre en Allemagne et aux États-Unis, selon la presse de Russie.",
        "El ministro habló de la guerra en Alemania y en los Estados Unidos con la prensa de Rusia.",
    ],
)
def test_a_country_has_one_id_in_all_languages(text: str) -> None:
    assert set(found(text)) == {"place:germany", "place:united-states", "place:russia"}
    assert {entity.name for entity in EXTRACTOR.extract(text)} == {"Germany", "United States", "Russia"}
    assert set(found(text)) <= read_wikidata_ids().keys()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Der Bundeskanzler Friedrich Merz sprach im Landgericht München über die Deutsche Bahn. Merz lobte sie.",
            {
                "person:friedrich-merz": ["Friedrich Merz", "Merz"],
                "organization:landgericht-munchen": ["Landgericht München"],
                "organization:deutsche-bahn": ["Deutsche Bahn"],
            },
        ),
        (
            "Der CDU-Chef war bei der Deutschen Umwelthilfe, und die Deutsche Umwelthilfe lobte Wladimir Putins Rede.",
            {
                "organization:christian-democratic-union": ["CDU"],
                "organization:deutsche-umwelthilfe": ["Deutschen Umwelthilfe", "Deutsche Umwelthilfe"],
                "person:vladimir-putin": ["Wladimir Putin"],
            },
        ),
        (
            "Am Montag sagte der Sprecher der Polizei, dass die Ermittlungen gegen den Mann noch nicht beendet sind.",
            {},
        ),
        (
            "Das Essen war nach der Arbeit kalt. Die Halle war leer, und der See lag bei der Stadt Essen.",
            {"place:essen": ["Essen"]},
        ),
        (
            "Der Verkauf an das Pharmaunternehmen Vuijst ist nicht sicher. Die Aktien von Vuijst stiegen.",
            {"organization:vuijst": ["Vuijst", "Vuijst"]},
        ),
        (
            "La reunión del Consejo de Seguridad fue larga, y la del Consejo de Seguridad Nuclear fue corta.",
            {
                "organization:un-security-council": ["Consejo de Seguridad"],
                "organization:consejo-de-seguridad-nuclear": ["Consejo de Seguridad Nuclear"],
            },
        ),
        (
            "Le président Emmanuel Macron était à l'Assemblée nationale, à la Banque de France et à Saint-Étienne.",
            {
                "person:emmanuel-macron": ["Emmanuel Macron"],
                "organization:assemblee-nationale": ["Assemblée nationale"],
                "organization:banque-de-france": ["Banque de France"],
                "place:saint-etienne": ["Saint-Étienne"],
            },
        ),
        (
            "Les pompiers ont été appelés mardi. Dans la rue, le feu était éteint avant Noël.",
            {},
        ),
        (
            "L'actrice belge Ysolde a parlé du ministère de la Santé et de l'Observatoire national de la Mer (ONM). "
            "L'ONM se tait.",
            {
                "person:ysolde": ["Ysolde"],
                "organization:ministere-de-la-sante": ["ministère de la Santé"],
                "organization:observatoire-national-de-la-mer": ["Observatoire national de la Mer", "ONM", "ONM"],
            },
        ),
        (
            "El presidente Pedro Sánchez habló con el Banco Santander en Ciudad de México sobre la Corte Suprema.",
            {
                "person:pedro-sanchez": ["Pedro Sánchez"],
                "organization:banco-santander": ["Banco Santander"],
                "place:mexico-city": ["Ciudad de México"],
                "organization:corte-suprema": ["Corte Suprema"],
            },
        ),
        (
            "El director de la Onda Madrid, Luis García Ortiz, no quiso hablar. García Ortiz llegó el martes.",
            {"person:luis-garcia-ortiz": ["Luis García Ortiz", "García Ortiz"]},
        ),
    ],
)
def test_names(text: str, expected: dict[str, list[str]]) -> None:
    assert found(text) == expected


@given(st.sampled_from(Language), st.lists(st.sampled_from(PIECES), max_size=60).map("".join) | st.text(max_size=200))
@examples(300)
def test_any_text_gives_mentions_that_stand_in_it(language: Language, text: str) -> None:
    entities = OTHERS.extract(text, language)
    mentions = sorted((m.start, m.end, m.text) for entity in entities for m in entity.mentions)
    assert all(text[start:end] == mention != "" for start, end, mention in mentions)
    assert all(before[1] <= after[0] for before, after in pairwise(mentions))
    firsts = [entity.mentions[0].start for entity in entities]
    assert firsts == sorted(firsts)
    assert len({entity.entity_id for entity in entities}) == len(entities)
    assert OTHERS.extract(text, language) == entities


@pytest.mark.timeout(60)
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    "text",
    [
        "X" * 300_000,
        "A." * 20_000,
        "A-" * 20_000,
        "A'" * 20_000,
        "Banco de México y " * 5_000,
        "Angela Merkel " * 5_000,
        "Institut für Bildung, " * 5_000,
        "ministère de la Santé " * 5_000,
        " " * 300_000 + "Paris",
    ],
    ids=lambda value: ascii(value[:12]),
)
def test_large_texts_end(language: Language, text: str) -> None:
    for entity in OTHERS.extract(text, language):
        assert all(text[mention.start : mention.end] == mention.text for mention in entity.mentions)


@pytest.mark.parametrize("language", Language)
def test_the_lists_have_capitals_where_names_have(language: Language) -> None:
    lists = LISTS.languages[language]
    for lines in (lists.countries, lists.places, lists.organisations, lists.people):
        for alias in (alias.strip() for line in lines.splitlines() for alias in line.split("|")):
            assert alias, lines[:40]
            assert any(letter.isupper() for letter in alias), alias
    assert WORDS[language].telling
