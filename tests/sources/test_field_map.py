import click
import orjson
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from unecho.sources.field_map import FieldMap, map_flag


def mapped(value: object, *pairs: str) -> object:
    return orjson.loads(FieldMap.parse(pairs).apply(orjson.dumps(value)))


def test_fields_are_renamed_and_the_rest_kept() -> None:
    assert mapped({"time": "2025-11-21", "x": [1], "body": "t"}, "published_at=time", "text=body") == {
        "published_at": "2025-11-21",
        "text": "t",
        "x": [1],
    }


def test_two_fields_can_change_places() -> None:
    assert mapped({"id": 1, "key": 2}, "id=key", "key=id") == {"id": 2, "key": 1}


def test_one_field_can_become_two() -> None:
    assert mapped({"link": "u"}, "id=link", "url=link") == {"id": "u", "url": "u"}


def test_a_target_is_replaced_and_a_missing_source_changes_nothing() -> None:
    assert mapped({"id": 1, "key": 2}, "id=key") == {"id": 2}
    assert mapped({"id": 1, "key": 2}, "id=key", "url=key") == {"id": 2, "url": 2}
    assert mapped({"id": 1}, "id=key") == {"id": 1}


def test_a_field_of_an_article_stays_where_it_serves_another_too() -> None:
    assert mapped({"url": "u"}, "id=url") == {"id": "u", "url": "u"}
    assert mapped({"url": "u"}, "id=url", "url=url") == {"id": "u", "url": "u"}
    assert mapped({"url": "u", "link": "v"}, "id=url", "url=link") == {"id": "u", "url": "v"}


def test_half_an_emoji_and_a_byte_order_mark_are_read() -> None:
    value = b'\xef\xbb\xbf{"key":"a\\ud83d"}'
    assert orjson.loads(FieldMap.parse(["id=key"]).apply(value)) == {"id": "a\ufffd"}


@given(st.binary())
def test_without_pairs_bytes_stay_as_they_are(value: bytes) -> None:
    assert FieldMap().apply(value) is value


@given(st.binary())
def test_any_bytes_can_be_mapped(value: bytes) -> None:
    FieldMap.parse(["id=key"]).apply(value)


@pytest.mark.parametrize("value", [b"", b"{", b"[1]", b"\xff", b'{"key":' + b"[" * 600 + b"]" * 600 + b"}"])
def test_what_is_no_object_or_cannot_be_written_stays_as_it_is(value: bytes) -> None:
    assert FieldMap.parse(["id=key"]).apply(value) is value


@pytest.mark.parametrize("pairs", [["id"], ["id="], ["=key"], ["id=a", "id=b"]])
def test_what_is_no_pair_is_a_usage_error(pairs: list[str]) -> None:
    with pytest.raises(ValueError, match=r"TARGET=SOURCE|twice"):
        FieldMap.parse(pairs)
    command = click.Command("c", params=map_flag(lambda: None).__click_params__)  # type: ignore[attr-defined]
    result = CliRunner().invoke(command, [flag for pair in pairs for flag in ("--map", pair)])
    assert result.exit_code == 2
    assert "--map" in result.output
