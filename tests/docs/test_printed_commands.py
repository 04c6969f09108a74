"""Every `unecho tail` and `unecho dead` that the docs print can be given as it stands, and those of runbooks end."""

import asyncio
import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from news import Raw, mixed_stream
from pipelines import MemoryPipeline
from wire import produce

from unecho.cli import unecho
from unecho.inspect import tail
from unecho.inspect.dead import command as dead
from unecho.inspect.dead import replay_command as dead_replay
from unecho.kafka.topics import create_topics
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

TOP = Path(__file__).parents[2]
PAGES = [TOP / "README.md", *sorted((TOP / "docs").rglob("*.md"))]
# Up to a pipe, a comment, or the explanation beside it.
_COMMAND = re.compile(r"\bunecho ((?:tail|dead)\b(?: ?[^|`\n#( ]+)*)")
_NAMES = {"dead show", "dead replay"}
"""Not to be given: what the text calls them by."""


def printed(text: str) -> list[str]:
    return [found for found in _COMMAND.findall(text) if found not in _NAMES]


ALL = sorted({command for page in PAGES for command in printed(page.read_text())})
RUNBOOKS = (TOP / "docs" / "operations.md").read_text().partition("\n## Runbooks\n")[2]
OF_RUNBOOKS = sorted(set(printed(RUNBOOKS)))


def test_runbooks_print_some() -> None:
    assert len(OF_RUNBOOKS) >= 5
    assert "dead show 0:12" in ALL


class _ReachedError(Exception):
    """The command was understood, and would begin to read."""


@pytest.mark.parametrize("command", ALL)
def test_it_can_be_given_as_printed(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def reached(*_: object, **__: object) -> None:
        raise _ReachedError

    for module, name in (
        (tail, "show_records"),
        (dead, "show_records"),
        (dead, "find_letters"),
        (dead_replay, "chosen_letters"),
        (dead_replay, "sender_of"),
    ):
        monkeypatch.setattr(module, name, reached)
    result = CliRunner().invoke(unecho, shlex.split(command))
    assert isinstance(result.exception, _ReachedError), result.output


@pytest.fixture(scope="module")
def run(embedded_broker: str) -> Callable[[str], str]:
    """Runs a command against topics with some of everything."""
    prefix = "printed-commands."
    asyncio.run(create_topics(Settings(bootstrap=embedded_broker, topic_prefix=prefix)))
    topics = MemoryPipeline().run_cut(mixed_stream(), [100], [100])
    for topic in (Topic.RAW, Topic.VERDICTS, Topic.DEAD):
        raw = [Raw(r.value, r.key, r.headers, r.timestamp) for r in topics[topic]]
        produce(embedded_broker, topic.named(prefix), raw)
    environment = {"UNECHO_BOOTSTRAP": embedded_broker, "UNECHO_TOPIC_PREFIX": prefix}

    def invoke(command: str) -> str:
        result = CliRunner().invoke(unecho, shlex.split(command), env=environment, catch_exceptions=False)
        assert result.exit_code == 0, result.output
        return result.stdout

    return invoke


@pytest.mark.parametrize("command", OF_RUNBOOKS)
def test_one_of_a_runbook_ends_and_shows_what_there_is(command: str, run: Callable[[str], str]) -> None:
    run(command)
    assert run(re.sub(r" --since \S+", "", command)), command
