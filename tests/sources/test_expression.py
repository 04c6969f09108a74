import pytest
from hypothesis import given
from hypothesis import strategies as st

from unecho.sources.fields.expression import ABSENT, parse_expression

FIELDS: dict[str, object] = {
    "guid": None,
    "url": "https://www.example.com:8080/a?b",
    "source": {"name": "The Wire", "a.b": "odd"},
    "source.id": "literal",
    "bodies": [{"value": "first"}, {"value": "last"}],
    "day": "05/11/2025",
    "dc:date": "2025 11 05 07:30",
    "when": "soon",
    "blank": " ",
    "a [km]": "12",
}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("url", FIELDS["url"]),
        ("guid|url", FIELDS["url"]),
        ("guid | blank | source.name", "The Wire"),
        ("source.name", "The Wire"),
        ("source.id", "literal"),
        ("bodies[0].value", "first"),
        ("bodies[-1].value", "last"),
        ("bodies[2].value", ABSENT),
        ("bodies.value", ABSENT),
        ("url[0]", ABSENT),
        ("a [km]", "12"),
        ("'The Gazette'", "The Gazette"),
        ('guid|"a|b"', "a|b"),
        ("guid", ABSENT),
        ("nothing", ABSENT),
        ("url:host", "example.com"),
        ("source:host|when:host", ABSENT),
        ("day:%d/%m/%Y", "2025-11-05T00:00:00+00:00"),
        ("dc:date:%Y %m %d %H:%M", "2025-11-05T07:30:00+00:00"),
        ("when:%d/%m/%Y", "soon"),
    ],
)
def test_the_first_that_has_a_value_is_taken(text: str, value: object) -> None:
    assert parse_expression(text).value(FIELDS) == value


def test_the_part_that_was_used_is_named() -> None:
    expression = parse_expression("guid|url:host|'x'")
    assert expression.used(FIELDS) == "url:host"
    assert expression.used({}) == "'x'"
    assert [place.path for place in expression.places] == ["guid", "url"]
    assert [place.has(FIELDS) for place in expression.places] == [True, True]


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        parse_expression(text).value(FIELDS)
    except ValueError as error:
        assert str(error)


@pytest.mark.parametrize("url", ["http://[", "", "http://", 7, ["a"]])
def test_what_is_no_address_has_no_host(url: object) -> None:
    assert parse_expression("url:host").value({"url": url}) is ABSENT
