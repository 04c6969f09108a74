import hashlib
from typing import Any

import orjson
import pytest

from unecho.process.shipped import shipped_folder
from unecho.records.schemas import SchemaName, validator

SEEDS = shipped_folder("seeds")
SHA256_OF_TEXT = {
    "000_3ec82f0264d060f1": "7bafd8589307bad5371e0f711470ba6466eecdef4b397b099bada5af526669e3",
    "001_c09e9988c5d813c3": "4e0c868576c518f69b60d2c58608ccd062f86a01f69719fe3be6eac3bdbd6b73",
    "002_df62123389726b32": "de48a125748edd699a2ca56d0f7f7f9c0dfc3f994fa1b73e3eb617705e56aa8a",
    "003_aa15f124cafa6fb0": "5cf393ad5aefc89bc764d1566b9fec0873910e1318b7250432057e1f1bacfe3d",
    "004_acb19a3950739085": "72dbdb1ec3560ee13ae85ad3dac2325057fc857831ff80986063f4cb51d9d751",
}


def load(name: str) -> Any:
    return orjson.loads((SEEDS / f"{name}.json").read_bytes())


def test_there_are_five() -> None:
    assert {path.stem for path in SEEDS.glob("*.json")} == SHA256_OF_TEXT.keys() | {"labels"}


@pytest.mark.parametrize("name", SHA256_OF_TEXT)
def test_a_seed_is_an_article_with_every_field_and_its_text_untouched(name: str) -> None:
    seed = load(name)
    assert validator(SchemaName.ARTICLE).is_valid(seed)
    assert list(seed) == ["id", "source", "url", "title", "text", "published_at", "language"]
    assert seed["id"] == name
    assert seed["language"] == "en"
    assert hashlib.sha256(seed["text"].encode()).hexdigest() == SHA256_OF_TEXT[name]


@pytest.mark.parametrize("name", SHA256_OF_TEXT)
def test_title_and_date_stand_in_the_text(name: str) -> None:
    seed = load(name)
    assert seed["title"] is None or seed["title"] in seed["text"]
    assert seed["published_at"] is None or seed["published_at"] in seed["text"] or "November 20" in seed["text"]


def test_labels_put_every_seed_into_one_cluster_and_keep_the_rewrite_apart() -> None:
    labels = load("labels")
    first, *rest = sorted(SHA256_OF_TEXT)[:4], sorted(SHA256_OF_TEXT)[4:]
    assert labels["clusters"] == [first, *rest]
    assert labels["related"] == [{"article_id": rest[0][0], "related_to": first}]
