"""`/api/pairs`: two articles beside each other; `/api/lives/{id}`: what became of one. As `unecho explain` says it."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from unecho.settings.settings import Settings
from unecho.trends.api.answers.story_answers import Body
from unecho.trends.api.queries import BadQueryError, Query
from unecho.trends.watching.commands import Commands
from unecho.trends.watching.problem_error import UnansweredError

_KEPT_SECONDS: Final = 300.0
_ID_MAX: Final = 4_000
_ANY_HOST: Final = frozenset({"0.0.0.0", "::", ""})  # noqa: S104 - what is listened on, and nothing that is asked


class TwoTexts:
    """Asks `unecho explain`, which reads the texts from the topics."""

    def __init__(self, settings: Settings, port: int) -> None:
        self._commands = Commands(settings, _KEPT_SECONDS)
        host = "127.0.0.1" if settings.http_host in _ANY_HOST else settings.http_host
        # It is a hint where verdicts stand: without a port that is known it is gone without.
        self._trends = ("--trends-url", f"http://{host}:{port}") if port else ()

    async def pair(self, query: Query) -> Body:
        """All that can be said of two articles. Raises BadQueryError, UnansweredError."""
        ids = [_checked_id(name, query.get(name, "")) for name in ("first", "second")]
        return await self._explain(*ids)

    async def life(self, article_id: str) -> Body:
        """Its records on the topics and its verdict. Raises BadQueryError, UnansweredError."""
        return await self._explain(_checked_id("id", article_id))

    async def _explain(self, *ids: str) -> Body:
        # Without --ids a name would be read as a file where there is one.
        lines, is_all = await self._commands.lines("explain", "--json", "--ids", *self._trends, "--", *ids)
        if not is_all:
            raise UnansweredError(HTTPStatus.NOT_FOUND, "The texts are too long to be shown.")
        if len(lines) != 1 or not isinstance(lines[0], dict):
            raise UnansweredError(HTTPStatus.SERVICE_UNAVAILABLE, "unecho explain gave no answer: ask again.", 5)
        return lines[0]


def _checked_id(name: str, article_id: str) -> str:
    if not article_id or "\0" in article_id or len(article_id) > _ID_MAX:
        raise BadQueryError(name, "the id of an article")
    return article_id
