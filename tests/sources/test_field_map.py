import click
import orjson
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from unecho.sources.fields.field_map import FieldMap
from unecho.sources.flags import map_flag


def mapped(value: object, *pairs: str) -> object:
    return orjson.loads(FieldMap.parse(pairs).apply(orjson.dumps(value)))


def test_fields_are_copied_and_the_rest_kept() -> None:
    assert mapped({"time": "2025-11-21", "x": [1], "body": "t"}, "published_at=time", "text=body") == {
        "time": "2025-11-21",
        "published_at": "2025-11-21",
        "body": "t",
        "text": "t",
        "x": [1],
    }


def test_two_fields_can_change_places() -> None:
    assert mapped({"id": "1", "url": "2"}, "id=url", "url=id") == {"id": "2", "url": "1"}


def test_one_field_can_become_two() -> None:
    assert mapped({"link": "u"}, "id=link", "url=link") == {"link": "u", "id": "u", "url": "u"}


def test_the_url_that_becomes_the_id_stays_the_url() -> None:
    assert mapped({"url": "u"}, "id=url") == {"id": "u", "url": "u"}
    assert mapped({"url": "u", "link": "v"}, "id=url", "url=link") == {"id": "u", "url": "v", "link": "v"}


@pytest.mark.parametrize("without", [{}, {"key": None}, {"key": " "}, {"key": []}])
def test_what_has_no_value_changes_nothing(without: dict[str, object]) -> None:
    assert mapped({"id": "1", **without}, "id=key") == {"id": "1", **without}


@pytest.mark.parametrize(
    ("field", "pair", "value"),
    [
        (7, "id=f", "7"),
        (7.5, "published_at=f", 7.5),
        ("x", "id=f", "x"),
        (["a", "b"], "text=f", "a\n\nb"),
        (["a", "b"], "title=f", "a"),
        ([7, "b"], "text=f", "7"),
        ([["a"]], "text=f", ["a"]),
        (True, "text=f", True),
        ({"a": 1}, "text=f", {"a": 1}),
    ],
)
def test_numbers_and_lists_become_text(field: object, pair: str, value: object) -> None:
    result = mapped({"f": field}, pair)
    assert isinstance(result, dict)
    assert result[pair.partition("=")[0]] == value


def test_a_map_goes_before_another() -> None:
    base = FieldMap.parse(["id=uri", "text=body"])
    merged = FieldMap.parse(["id=guid"]).over(base)
    assert merged.applied({"uri": "u", "guid": "g", "body": "b"}) == {
        "uri": "u", "guid": "g", "body": "b", "id": "g", "text": "b",
    }  # fmt: skip


def test_half_an_emoji_and_a_byte_order_mark_are_read() -> None:
    value = b'\xef\xbb\xbf{"key":"a\\ud83d"}'
    assert orjson.loads(FieldMap.parse(["id=key"]).apply(value)) == {"key": "a\ufffd", "id": "a\ufffd"}


@given(st.binary())
def test_without_pairs_bytes_stay_as_they_are(value: bytes) -> None:
    assert FieldMap().apply(value) is value


@given(st.binary())
def test_any_bytes_can_be_mapped(value: bytes) -> None:
    FieldMap.parse(["id=key"]).apply(value)


@pytest.mark.parametrize("value", [b"", b"{", b"[1]", b"\xff", b'{"key":' + b"[" * 600 + b"]" * 600 + b"}"])
def test_what_is_no_object_or_cannot_be_written_stays_as_it_is(value: bytes) -> None:
    assert FieldMap.parse(["id=key"]).apply(value) is value


@pytest.mark.parametrize(
    ("pairs", "said"),
    [
        (["id"], "TARGET=SOURCE"),
        (["id="], "TARGET=SOURCE"),
        (["=key"], "TARGET=SOURCE"),
        (["id=a", "id=b"], r"twice.*id=guid\|url"),
        (["txt=body"], "no field 'txt': did you mean text"),
        (["publishedAt=date"], "did you mean published_at"),
        (["zzz=date"], "it has amp_url, canonical_url"),
        (["id=|"], "cannot read"),
        (["id='a"], "cannot read"),
        (["published_at=day:%Q"], "no format of a date"),
    ],
)
def test_what_is_no_pair_is_a_usage_error(pairs: list[str], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        FieldMap.parse(pairs)
    command = click.Command("c", params=map_flag(lambda: None).__click_params__)  # type: ignore[attr-defined]
    result = CliRunner().invoke(command, [flag for pair in pairs for flag in ("--map", pair)])
    assert result.exit_code == 2
    assert "--map" in result.output
