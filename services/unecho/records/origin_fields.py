"""An article's origin as JSON of schema verdict.v1, and in headers."""

from functools import lru_cache
from typing import Any

from unecho.core.origin import Origin, OriginEvidence, OriginKind
from unecho.records.record import Headers

ORIGIN_HEADERS = ("unecho-origin", "unecho-origin-kind", "unecho-origin-evidence", "unecho-agencies")
"""Of articles.signed and articles.unique; the first three where the article tells, the last where it names some."""


def origin_headers(origin: Origin | None, agencies: tuple[str, ...]) -> Headers:
    """What `origin_of_headers` and `agencies_of_headers` read; nothing where nothing is told."""
    if origin is None and not agencies:
        return ()
    told = () if origin is None else (origin.name, origin.kind.value, origin.evidence.value)
    headers = tuple((name, text.encode()) for name, text in zip(ORIGIN_HEADERS, told, strict=False))
    return (*headers, (ORIGIN_HEADERS[3], ",".join(agencies).encode())) if agencies else headers


def origin_of_headers(said: dict[str, bytes]) -> Origin | None:
    """None where the headers say none. Raises ValueError for what `origin_headers` did not write."""
    name = said.get(ORIGIN_HEADERS[0])
    if name is None:
        return None
    kind, evidence = said.get(ORIGIN_HEADERS[1]), said.get(ORIGIN_HEADERS[2])
    if kind is None or evidence is None:
        return None
    return _read_origin(name, kind, evidence)


# There are few, and the same come again and again.
@lru_cache(maxsize=1024)
def _read_origin(name: bytes, kind: bytes, evidence: bytes) -> Origin:
    return Origin(name.decode(), OriginKind(kind.decode()), OriginEvidence(evidence.decode()))


def agencies_of_headers(said: dict[str, bytes]) -> tuple[str, ...]:
    """Empty where the headers name none."""
    names = said.get(ORIGIN_HEADERS[3])
    return _read_agencies(names) if names else ()


@lru_cache(maxsize=1024)
def _read_agencies(names: bytes) -> tuple[str, ...]:
    return tuple(names.decode().split(","))


def origin_to_json(origin: Origin | None) -> dict[str, str] | None:
    """As in schema verdict.v1."""
    if origin is None:
        return None
    return {"name": origin.name, "kind": origin.kind.value, "evidence": origin.evidence.value}


def origin_from_json(stored: Any) -> Origin | None:
    """What `origin_to_json` wrote. Raises KeyError, TypeError or ValueError for anything else."""
    if stored is None:
        return None
    name = stored["name"]
    if not isinstance(name, str):
        raise TypeError("an origin whose name is no text")
    return Origin(name, OriginKind(stored["kind"]), OriginEvidence(stored["evidence"]))
