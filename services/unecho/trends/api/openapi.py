"""The API as OpenAPI 3.1 describes it (OpenAPI Initiative, 2021), made from `routes.ENDPOINTS`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from unecho import __version__
from unecho.trends.api.answer_schemas import ANSWERS, PROBLEM, SHARED
from unecho.trends.api.endpoint import STREAM, Endpoint, Parameter

_TITLE: Final = "unecho trends"
_ABOUT: Final = "Stories, entities and articles as trends has them in memory now."


def openapi(endpoints: Sequence[Endpoint[Any]]) -> dict[str, Any]:
    """The document."""
    return {
        "openapi": "3.1.0",
        "info": {"title": _TITLE, "version": __version__, "description": _ABOUT, "license": {"name": "Apache-2.0"}},
        "paths": {**{one.path: {"get": _operation(one)} for one in endpoints}, STREAM: {"get": _STREAM}},
        # A token is asked for where one is set, so that both hold.
        "security": [{}, {"token": []}],
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": {**SHARED, "Problem": PROBLEM, **ANSWERS},
        },
    }


def _operation(endpoint: Endpoint[Any]) -> dict[str, Any]:
    told = [*([_ID] if endpoint.has_id else []), *map(_parameter, endpoint.parameters)]
    return {
        "operationId": f"get{endpoint.name}",
        "summary": endpoint.summary,
        "parameters": told,
        "responses": {
            "200": {"description": "What was asked for.", "headers": _TAG, "content": _json(endpoint.name)},
            "304": {"description": "The same as the answer whose ETag was sent as If-None-Match."},
            "400": _problem("A parameter that is unknown, or has a value that is not allowed."),
            "404": _problem("Nothing of this id is in memory."),
            "401": _problem("A token is asked for, and none or another was shown."),
            "429": _problem("Asked more often than the settings allow: Retry-After says how long to wait, in seconds."),
            "503": _problem("Stories are being restored, or those of other workers read: ask again later."),
        },
    }


def _parameter(parameter: Parameter) -> dict[str, Any]:
    return {
        "name": parameter.name,
        "in": "query",
        "description": parameter.summary,
        "required": parameter.required,
        "schema": parameter.schema,
    }


def _json(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


def _problem(description: str) -> dict[str, Any]:
    content = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {"description": description, "content": content}


_STREAM: Final = {
    "operationId": "getStream",
    "summary": "What happens, as it happens: server-sent events, at most one a second.",
    "description": "An event `news` tells how many articles came, the stories that changed and how, and the newest "
    "verdicts. An event `reset` says that all is to be asked for anew.",
    "parameters": [
        {
            "name": "Last-Event-ID",
            "in": "header",
            "description": "The id of the last event that was taken: what came after it within ten minutes is told.",
            "schema": {"type": "string"},
        }
    ],
    "responses": {
        "200": {
            "description": "Events, without end.",
            "content": {"text/event-stream": {"schema": {"type": "string"}}},
        },
        "503": _problem("Enough are listening: come back later."),
    },
}
_ID: Final = {
    "name": "id",
    "in": "path",
    "description": "Percent-encoded: it may be a URL.",
    "required": True,
    "schema": {"type": "string", "minLength": 1},
}
_TAG: Final = {"ETag": {"description": "Names the answer.", "schema": {"type": "string"}}}
