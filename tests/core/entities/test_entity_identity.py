import pytest

from unecho.core.entities import EntityType
from unecho.core.entities.gazetteer import KNOWN, MOST_WORDS
from unecho.core.entities.identity import entity_id, fold


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("Jean-Noël Barrot", EntityType.PERSON, "person:jean-noel-barrot"),
        ("Dan P. Driscoll", EntityType.PERSON, "person:daniel-driscoll"),
        ("Bashar al-Assad", EntityType.PERSON, "person:bashar-assad"),
        ("Zelenskiy", EntityType.PERSON, "person:zelensky"),
        ("Acme Widgets, Inc.", EntityType.ORGANIZATION, "organization:acme-widgets"),
        ("The Ministry of Defence", EntityType.ORGANIZATION, "organization:ministry-of-defense"),
        ("Procter &amp; Gamble Co.", EntityType.ORGANIZATION, "organization:procter-and-gamble"),
        ("Łódź", EntityType.PLACE, "place:lodz"),
        ("Київ", EntityType.PLACE, "place:київ"),
    ],
)
def test_ids(name: str, kind: EntityType, expected: str) -> None:
    assert entity_id(name, kind) == expected


def test_folding_leaves_no_mark_or_stop() -> None:
    assert fold("U.S.") == "us"
    assert fold("O’NÉILL") == "o'neill"


def test_every_known_name_can_be_reached() -> None:
    assert all(MOST_WORDS[key.split(" ")[0]] >= len(key.split(" ")) for key in KNOWN)
    assert all(known.entity_id.split(":")[1] for known in KNOWN.values())
