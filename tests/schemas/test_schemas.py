import dataclasses
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from unecho.core.article import Article
from unecho.core.dead_reason import DETAIL_CHARACTERS, DeadReason
from unecho.core.pub_status import PubStatus
from unecho.core.verdict import Apart, Change, Outcome, Verdict
from unecho.process.shipped import shipped_folder
from unecho.records.schemas import SchemaName, load_schema, validator
from unecho.records.topology import Topic

JUDGED, RELATED, REVISED, UPDATED, THIN, RETRACTED, DEAD, _ = load_schema(SchemaName.VERDICT)["examples"]


def valid(name: SchemaName, value: object) -> bool:
    """The two validators must say the same."""
    ours = validator(name).is_valid(value)
    checker = jsonschema.Draft202012Validator(
        load_schema(name), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
    assert checker.is_valid(value) == ours
    return ours


def properties(node: object) -> list[dict[str, Any]]:
    if isinstance(node, list):
        return [found for item in node for found in properties(item)]
    if not isinstance(node, dict):
        return []
    own = list(node["properties"].values()) if {"properties", "required"} <= node.keys() else []
    return own + [found for key, item in node.items() if key != "examples" for found in properties(item)]


@pytest.mark.parametrize("name", SchemaName)
def test_the_schema_is_itself_valid_and_says_what_it_is(name: SchemaName) -> None:
    schema = load_schema(name)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == f"urn:unecho:schema:{name}"
    assert schema["title"]
    assert schema["description"]
    assert all(item["description"] for item in properties(schema))


@pytest.mark.parametrize("name", SchemaName)
def test_its_examples_are_valid(name: SchemaName) -> None:
    examples = load_schema(name)["examples"]
    assert examples
    for item in examples:
        assert valid(name, item), item


def test_every_schema_file_has_a_name_and_every_topic_a_schema() -> None:
    assert {path.name for path in shipped_folder("schemas").glob("*.v*.json")} == {f"{n}.json" for n in SchemaName}
    assert {topic.spec.schema for topic in Topic} == set(SchemaName)


def test_article_schema_names_the_fields_of_an_article() -> None:
    read = {field.name for field in dataclasses.fields(Article)} - {"unreadable_date", "unreadable_status"}
    assert set(load_schema(SchemaName.ARTICLE)["properties"]) == read


def test_verdict_schema_holds_the_fields_of_a_verdict_and_what_goes_with_it() -> None:
    judged = load_schema(SchemaName.VERDICT)["$defs"]["judged"]
    beside = {"source", "url", "title", "published_at", "article_time", "profile", "signed_partition", "signed_offset"}
    beside |= {"origin", "agencies"}
    beside |= {"pub_status", "embargoed_until"}
    assert set(judged["properties"]) == set(Verdict._fields) | beside
    assert set(judged["required"]) == set(judged["properties"])
    assert judged["properties"]["outcome"]["enum"] == list(Outcome)
    assert judged["properties"]["pub_status"]["enum"] == list(PubStatus)
    assert judged["properties"]["apart"]["enum"] == [*Apart, None]
    assert judged["properties"]["changes"]["items"]["enum"] == list(Change)


def test_dead_reasons_and_details_are_those_of_the_code() -> None:
    in_verdict = load_schema(SchemaName.VERDICT)["$defs"]["dead"]["properties"]
    in_letter = load_schema(SchemaName.DEAD_LETTER)["properties"]
    for of in (in_verdict, in_letter):
        assert of["reason"]["enum"] == list(DeadReason)
        assert of["detail"]["maxLength"] == DETAIL_CHARACTERS


@pytest.mark.parametrize("field", sorted(JUDGED))
def test_a_verdict_needs_each_of_its_fields(field: str) -> None:
    assert not valid(SchemaName.VERDICT, {key: value for key, value in JUDGED.items() if key != field})


@pytest.mark.parametrize("field", sorted(DEAD))
def test_a_dead_line_needs_each_of_its_fields(field: str) -> None:
    assert not valid(SchemaName.VERDICT, {key: value for key, value in DEAD.items() if key != field})


@pytest.mark.parametrize("field", sorted(JUDGED.keys() - DEAD.keys()))
def test_a_dead_line_has_no_field_of_a_verdict(field: str) -> None:
    assert not valid(SchemaName.VERDICT, DEAD | {field: JUDGED[field]})


@pytest.mark.parametrize(
    "change",
    [
        {"outcome": "dead"}, {"outcome": "other"}, {"score": 1.1}, {"score": -0.1}, {"score": None},
        {"article_time": "2025-11-21"}, {"article_time": ""}, {"article_time": "2025-11-21T00:00:00+01:00"},
        {"published_at": ""}, {"signed_offset": -1}, {"signed_offset": 1.5}, {"line": 3}, {"surplus": 1},
        {"article_id": None}, {"outcome": "unique"}, {"profile": ""}, {"apart": "facts"}, {"facts": -1},
        {"shared_facts": 0.5}, {"furniture_shingles": None}, {"changes": None}, {"changes": ["text"]},
        {"replaces_id": 3}, {"published": True}, {"matched_id": None},
    ],
)  # fmt: skip
def test_a_wrong_verdict_is_refused(change: dict[str, object]) -> None:
    assert not valid(SchemaName.VERDICT, JUDGED | change)


@pytest.mark.parametrize("change", [{"changes": []}, {"changes": ["mood"]}, {"changes": ["text", "text"]}])
def test_a_revision_says_what_it_changed(change: dict[str, object]) -> None:
    assert not valid(SchemaName.VERDICT, REVISED | change)


def test_an_update_names_an_article_of_its_story_published_or_not() -> None:
    assert valid(SchemaName.VERDICT, UPDATED | {"published": False})
    assert not valid(SchemaName.VERDICT, UPDATED | {"matched_id": None})
    assert not valid(SchemaName.VERDICT, UPDATED | {"changes": ["text"]})


def test_a_stub_is_published_alone_or_not_at_all() -> None:
    unpublished = THIN | {"published": False, "matched_id": "a", "replaces_id": None}
    assert valid(SchemaName.VERDICT, unpublished)
    assert not valid(SchemaName.VERDICT, unpublished | {"matched_id": None})
    assert not valid(SchemaName.VERDICT, THIN | {"matched_id": "a"})


@pytest.mark.parametrize("apart", ["facts", "template", "furniture", None])
def test_a_related_article_may_be_told_apart(apart: str | None) -> None:
    assert valid(SchemaName.VERDICT, RELATED | {"apart": apart})
    assert not valid(SchemaName.VERDICT, RELATED | {"apart": "mood"})


@pytest.mark.parametrize(
    "change", [{"line": 0}, {"line": None}, {"reason": "other"}, {"detail": "x" * 201}, {"outcome": "unique"}]
)
def test_a_wrong_dead_line_is_refused(change: dict[str, object]) -> None:
    assert not valid(SchemaName.VERDICT, DEAD | change)


@pytest.mark.parametrize("name", [SchemaName.ENTITY_COUNT, SchemaName.DEAD_LETTER])
def test_outputs_are_checked_exactly(name: SchemaName) -> None:
    sample = load_schema(name)["examples"][0]
    assert not valid(name, sample | {"surplus": 1})
    for field in load_schema(name)["required"]:
        assert not valid(name, {key: value for key, value in sample.items() if key != field}), field
    for field in sample:
        assert not valid(name, sample | {field: {"of": "another type"}}), field
