from pathlib import Path
from typing import Any

import orjson
from click.testing import CliRunner
from news import SEED_FILES, SEEDS, article

from unecho.cli import unecho


def entities(*paths: Path) -> list[dict[str, Any]]:
    result = CliRunner().invoke(unecho, ["entities", *map(str, paths)], catch_exceptions=False)
    assert result.exit_code == 0
    return [orjson.loads(line) for line in result.stdout_bytes.splitlines()]


def check_mentions(line: dict[str, Any], text: str) -> None:
    for entity in line["entities"]:
        assert entity["type"] in ("PERSON", "ORGANIZATION", "PLACE")
        assert entity["entity_id"]
        assert entity["name"]
        assert entity["mentions"]
        for mention in entity["mentions"]:
            assert text[mention["start"] : mention["end"]] == mention["text"]


def test_offsets_count_characters_of_the_text() -> None:
    lines = entities(SEEDS)
    assert [line["article_id"] for line in lines] == [path.stem for path in SEED_FILES]
    for line, path in zip(lines, SEED_FILES, strict=True):
        assert line["entities"]
        check_mentions(line, orjson.loads(path.read_bytes())["text"])
    types = {entity["type"] for line in lines for entity in line["entities"]}
    assert types == {"PERSON", "ORGANIZATION", "PLACE"}


def test_characters_outside_the_first_plane_count_as_one(tmp_path: Path) -> None:
    text = "😀😀 Ünï. President Volodymyr Zelenskiy met Donald Trump in Kyiv. 𝔘 Angela Merkel spoke in Berlin."
    path = tmp_path / "one.jsonl"
    path.write_bytes(article("a", text))
    (line,) = entities(path)
    names = {entity["name"] for entity in line["entities"]}
    assert {"Kyiv", "Berlin"} <= names
    check_mentions(line, text)


def test_what_cannot_be_read_has_its_place_and_reason(tmp_path: Path) -> None:
    path = tmp_path / "two.jsonl"
    path.write_bytes(b"{\n" + article("a", "x") + b"\n" + article("b", ""))
    first, second, third = entities(path)
    assert (first["path"], first["line"], first["reason"]) == (str(path), 1, "not_json")
    assert (second["article_id"], second["entities"]) == ("a", [])
    assert (third["article_id"], third["line"], third["reason"]) == ("b", 3, "invalid")


def test_a_file_in_which_nothing_can_be_read_has_an_exit_code(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    path.write_bytes(b"PAR1" + bytes(100))
    result = CliRunner().invoke(unecho, ["entities", str(path)])
    assert result.exit_code == 4
    assert orjson.loads(result.stdout)["reason"] == "source_unsupported"


def test_odd_texts_are_read_in_one_go(tmp_path: Path) -> None:
    odd = [
        "x" * 2_000_000,
        "Mr " * 50_000,
        "\u202eKyiv\u202c \0 Paris",
        "A" * 1000 + " " + "Aa " * 20_000,
        "\u0301" * 5000,
    ]
    path = tmp_path / "odd.jsonl"
    path.write_bytes(b"\n".join(article(f"n{number}", text) for number, text in enumerate(odd)))
    lines = entities(path)
    assert [line["article_id"] for line in lines] == [f"n{number}" for number in range(len(odd))]
    for line, text in zip(lines, odd, strict=True):
        check_mentions(line, text)
