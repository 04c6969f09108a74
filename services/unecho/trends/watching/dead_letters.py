"""`/api/dead`: what could not be read lately, by reason with an example of each, as `unecho dead` lists it."""

from __future__ import annotations

from typing import Any, Final

from unecho.settings.settings import Settings
from unecho.trends.api.answers.story_answers import Body
from unecho.trends.watching.commands import Commands

_KEPT_SECONDS: Final = 20.0
_SINCE: Final = "1d"
_LETTERS_MAX: Final = 2_000
_BEGINNING: Final = 300
"""Characters of what was sent."""


class DeadLetters:
    """Asks `unecho dead list`."""

    def __init__(self, settings: Settings) -> None:
        self._commands = Commands(settings, _KEPT_SECONDS)

    async def answer(self) -> Body:
        """Of the last day; `is_all` is false where there are more than are looked at. Raises UnansweredError."""
        arguments = ("list", "--json", "--since", _SINCE, "--limit", str(_LETTERS_MAX))
        letters, is_all = await self._commands.lines("dead", *arguments)
        by_reason: dict[str, list[Any]] = {}
        for letter in letters:
            by_reason.setdefault(str(letter["reason"]), []).append(letter)
        return {
            "letters": len(letters),
            "is_all": is_all and len(letters) < _LETTERS_MAX,
            "reasons": [
                {"reason": reason, "letters": len(found), "example": _example(found[-1])}
                for reason, found in sorted(by_reason.items(), key=lambda item: (-len(item[1]), item[0]))
            ],
        }


def _example(letter: dict[str, Any]) -> Body:
    value = letter.get("value")
    told = ("stage", "topic", "partition", "offset", "timestamp", "key", "detail")
    return {
        **{name: letter.get(name) for name in told},
        "begins": value[:_BEGINNING] if isinstance(value, str) else None,
    }
