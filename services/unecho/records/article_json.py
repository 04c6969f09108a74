"""Reads an article from its bytes: the one place where input is checked. After it, types are trusted."""

from dataclasses import dataclass
from typing import Any, Final

import jsonschema_rs

from unecho.core.article import Article
from unecho.core.dead_reason import DeadReason, safe_detail
from unecho.core.pub_status import PubStatus, read_pub_status
from unecho.core.written_date import read_date
from unecho.records.json_text import read_json
from unecho.records.schemas import SchemaName, load_schema, validator

_SUBTAG_CHARACTERS: Final = (2, 3)
_CONTAINERS: Final = (dict, list)
_DATES: Final = (str, int, float, type(None))
_STATUS_NAMES: Final = ("pub_status", "pubStatus", "pubstatus")
_EMBARGO_NAMES: Final = ("embargoed_until", "embargoed")
"""Ours, then those of ninjs 3, 2 and 1; the first that says something counts."""
_TERMS: Final = frozenset({*_STATUS_NAMES, *_EMBARGO_NAMES})
_COMPLAINTS: Final = (
    (jsonschema_rs.ValidationErrorKind.Required, "missing"),
    (jsonschema_rs.ValidationErrorKind.MinLength, "empty"),
    (jsonschema_rs.ValidationErrorKind.Not, "contains control characters"),
    (object, "breaks schema article.v1"),
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why bytes are no article.

    Attributes:
        reason: see `DeadReason`.
        detail: where and how; safe to print, and never a piece of the input.
        article_id: the id where it could be read and is valid, else None.

    """

    reason: DeadReason
    detail: str
    article_id: str | None = None


@dataclass(frozen=True, slots=True)
class _Terms:
    status: PubStatus = PubStatus.USABLE
    embargoed_until: int | None = None
    is_readable: bool = True


_NO_TERMS: Final = _Terms()


def read_article(value: bytes | None, max_bytes: int) -> Article | Refusal:
    """The article in `value` (schema article.v1, JSON in UTF-8), or why it is none. Raises nothing, whatever the bytes.

    How lenient it is with JSON, `read_json` says, and with dates `read_date`: an article whose date cannot be read is
    one without a date.

    Args:
        value: one record's value; None is a tombstone.
        max_bytes: more bytes than this are refused unparsed.

    """
    if value is None:
        return Refusal(DeadReason.TOMBSTONE, "a record without a value")
    if len(value) > max_bytes:
        return Refusal(DeadReason.TOO_LARGE, f"{len(value)} bytes; an article may have {max_bytes}")
    try:
        parsed = read_json(value)
    except ValueError as error:
        return Refusal(DeadReason.NOT_JSON, safe_detail(str(error)))
    if not isinstance(parsed, dict):
        return Refusal(DeadReason.NOT_AN_OBJECT, f"JSON, but {_type_name(parsed)}")
    if not _ARTICLE.is_valid(parsed):
        return _refusal(parsed)
    said = parsed.get
    moment, is_readable = _date(said("published_at"))
    terms = _terms(parsed)
    return Article(
        parsed["id"],
        said("text") or "",
        _known(said("source")),
        _known(said("url")),
        _known(said("title")),
        moment,
        primary_subtag(said("language")),
        _known(said("canonical_url")),
        _known(said("amp_url")),
        not is_readable,
        terms.status,
        terms.embargoed_until,
        not terms.is_readable,
    )


def primary_subtag(tag: str | None) -> str | None:
    """`pt-BR` -> `pt`; None for what has no primary subtag of two or three letters."""
    if tag is None:
        return None
    subtag = tag.strip().replace("_", "-").partition("-")[0].lower()
    return subtag if subtag.isascii() and subtag.isalpha() and len(subtag) in _SUBTAG_CHARACTERS else None


_ARTICLE: Final = validator(SchemaName.ARTICLE)
ARTICLE_FIELDS: Final = frozenset(load_schema(SchemaName.ARTICLE)["properties"])
"""What article.v1 names."""


def _date(written: str | float | None) -> tuple[int | None, bool]:
    if written is None or (isinstance(written, str) and not written.strip()):
        return None, True
    try:
        return read_date(written), True
    except ValueError:
        return None, False


def _terms(fields: dict[str, Any]) -> _Terms:
    if fields.keys().isdisjoint(_TERMS):
        return _NO_TERMS
    written, embargo = _first_of(fields, _STATUS_NAMES), _first_of(fields, _EMBARGO_NAMES)
    if written is None and embargo is None:
        return _NO_TERMS
    until, is_readable = _date(embargo) if type(embargo) in _DATES else (None, False)
    try:
        status = read_pub_status(written)
    except ValueError:
        status, is_readable = PubStatus.USABLE, False
    return _Terms(status, until, is_readable)


def _first_of(fields: dict[str, Any], names: tuple[str, ...]) -> Any:
    return next((fields[name] for name in names if fields.get(name) is not None), None)


def _known(value: str | None) -> str | None:
    return (value.strip() or None) if value else None


def _refusal(parsed: dict[str, Any]) -> Refusal:
    # The fields that no schema knows are left out, and lists and objects emptied: they may be nested deeper than the
    # validator can describe.
    known = {
        name: type(value)() if isinstance(value, _CONTAINERS) else value
        for name, value in parsed.items()
        if name in ARTICLE_FIELDS
    }
    errors = {_field_of(error): error for error in reversed(list(_ARTICLE.iter_errors(known)))}
    article_id = parsed["id"] if "id" in parsed and "id" not in errors else None
    detail = "; ".join(f"{name}: {_complaint(name, errors[name].kind, known.get(name))}" for name in sorted(errors))
    return Refusal(DeadReason.INVALID, safe_detail(detail), article_id)


def _field_of(error: jsonschema_rs.ValidationError) -> str:
    if isinstance(error.kind, jsonschema_rs.ValidationErrorKind.Required):
        return str(error.kind.property)
    return str(error.instance_path[0])


def _complaint(name: str, kind: object, value: object) -> str:
    kinds = jsonschema_rs.ValidationErrorKind
    if isinstance(kind, kinds.Type):
        wanted = "a string or a number" if name == "published_at" else "a string"
        return f"is {_type_name(value)}, not {wanted}"
    if isinstance(kind, kinds.MaxLength):
        return f"longer than {kind.limit} characters"
    return next(words for its_kind, words in _COMPLAINTS if isinstance(kind, its_kind))


def _type_name(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "a list"
        case _:
            return "an object"
