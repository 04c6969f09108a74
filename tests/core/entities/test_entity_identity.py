import pytest

from unecho.core.entities import EntityType
from unecho.core.entities.gazetteer import Gazetteer
from unecho.core.entities.identity import fold
from unecho.core.kernels.names import lexicon as x
from unecho.process.word_lists import read_word_lists

GAZETTEER = Gazetteer(read_word_lists())


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("Jean-Noël Barrot", EntityType.PERSON, "person:jean-noel-barrot"),
        ("Dan P. Driscoll", EntityType.PERSON, "person:daniel-driscoll"),
        ("Bashar al-Assad", EntityType.PERSON, "person:bashar-assad"),
        ("Zelenskiy", EntityType.PERSON, "person:zelensky"),
        ("Володимир Зеленський", EntityType.PERSON, "person:volodymyr-zelensky"),
        ("Muhammad al-Husain", EntityType.PERSON, "person:mohammed-hussein"),
        ("Moammar Qaddafi", EntityType.PERSON, "person:muammar-gaddafi"),
        ("Abd al-Fattah as-Sissi", EntityType.PERSON, "person:abdulfattah-sisi"),
        ("Vladimir Vladimirovich Putin", EntityType.PERSON, "person:vladimir-putin"),
        ("Kim Jong-un", EntityType.PERSON, "person:kim-jong-un"),
        ("Kim Jong Il", EntityType.PERSON, "person:kim-jong-il"),
        ("J. K. Rowling", EntityType.PERSON, "person:jk-rowling"),
        ("Donald Trump, Junior", EntityType.PERSON, "person:donald-trump-jr"),
        ("George H.W. Bush", EntityType.PERSON, "person:george-hw-bush"),
        ("Defence Ministry", EntityType.ORGANIZATION, "organization:ministry-of-defense"),
        ("F.C. Porto", EntityType.ORGANIZATION, "organization:porto-fc"),
        ("St. Louis", EntityType.PLACE, "place:saint-louis"),
        ("Acme Widgets, Inc.", EntityType.ORGANIZATION, "organization:acme-widgets"),
        ("The Ministry of Defence", EntityType.ORGANIZATION, "organization:ministry-of-defense"),
        ("Procter &amp; Gamble Co.", EntityType.ORGANIZATION, "organization:procter-and-gamble"),
        ("Łódź", EntityType.PLACE, "place:lodz"),
        ("Київ", EntityType.PLACE, "place:київ"),
    ],
)
def test_ids(name: str, kind: EntityType, expected: str) -> None:
    assert GAZETTEER.entity_id(name, kind) == expected


def test_folding_leaves_no_mark_or_stop() -> None:
    assert fold("U.S.") == "us"
    assert fold("O’NÉILL") == "o'neill"


def test_every_known_name_has_an_id_and_a_name() -> None:
    assert len(set(GAZETTEER.ids)) == len(GAZETTEER.ids) > 10_000
    assert all(identity.split(":")[1] and GAZETTEER.names[identity] for identity in GAZETTEER.ids)


def test_every_row_of_a_known_name_has_its_number() -> None:
    is_known = GAZETTEER.table[:, x.FLAGS] & x.IS_KNOWN != 0
    assert is_known.sum() > len(GAZETTEER.ids) / 2
    assert ((GAZETTEER.numbers >= 0) == is_known).all()
