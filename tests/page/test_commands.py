"""Commands that answer for the page: with the settings of the stage, and never a file of the machine."""

import json
from http import HTTPStatus
from pathlib import Path

import pytest

from unecho.explain.asked import Asked
from unecho.settings.secret import Secret
from unecho.settings.settings import Settings
from unecho.trends.api.queries import BadQueryError
from unecho.trends.watching import commands as watching_commands
from unecho.trends.watching.commands import Commands, _checked, environment_for
from unecho.trends.watching.dead_letters import DeadLetters
from unecho.trends.watching.problem_error import UnansweredError
from unecho.trends.watching.two_texts import TwoTexts


def test_a_command_has_the_settings_of_the_stage():
    settings = Settings(bootstrap="k:1", topic_prefix="a.", sasl_password=Secret("s3cret"), tls_ca_file=Path("/ca.pem"))
    environment = environment_for("explain", settings)
    assert environment["UNECHO_BOOTSTRAP"] == "k:1"
    assert environment["UNECHO_SASL_PASSWORD"] == "s3cret"  # noqa: S105 - none
    assert environment["UNECHO_TLS_CA_FILE"] == "/ca.pem"
    assert "UNECHO_TLS_CERT_FILE" not in environment
    # What the command does not take it is not given.
    assert "UNECHO_HTTP_PORT" not in environment
    assert Settings.from_environment(environment) == settings


def test_ids_are_no_files(tmp_path):
    file = tmp_path / "article.json"
    file.write_text(json.dumps({"id": "a", "text": "A text."}))
    asked = Asked((str(file), str(file)), (), as_json=True, passages=5, since=None, only_ids=True)
    assert asked.ids == (str(file), str(file))
    assert Asked((str(file), str(file)), (), as_json=True, passages=5, since=None).ids == ()


class Recorded(Commands):
    """Runs nothing, and keeps what it was to run."""

    def __init__(self, settings, kept_seconds=60.0):
        self.clock = [0.0]
        self.ran = []
        super().__init__(settings, kept_seconds, lambda: self.clock[0])

    async def _run(self, command, arguments):
        self.ran.append((command, *arguments))
        return b'{"n": %d}\n' % len(self.ran)


async def test_what_was_printed_lately_is_given_again():
    commands = Recorded(Settings())
    assert await commands.lines("explain", "a") == ([{"n": 1}], True)
    assert await commands.lines("explain", "a") == ([{"n": 1}], True)
    assert await commands.lines("explain", "b") == ([{"n": 2}], True)
    commands.clock[0] = 61.0
    assert await commands.lines("explain", "a") == ([{"n": 3}], True)
    for number in range(100):
        await commands.lines("explain", str(number))
    assert len(commands._printed) == 32


@pytest.mark.parametrize("first", ["/etc/passwd", "--help", "-", "ü ö", "a" * 4_000])
async def test_no_id_is_a_file_or_a_flag(first):
    texts = TwoTexts(Settings(http_host="0.0.0.0"), 9103)  # noqa: S104 - nothing listens
    texts._commands = Recorded(Settings())
    await texts.pair({"first": first, "second": "b"})
    (ran,) = texts._commands.ran
    assert ran == ("explain", "--json", "--ids", "--trends-url", "http://127.0.0.1:9103", "--", first, "b")


@pytest.mark.parametrize("query", [{}, {"first": "a"}, {"first": "", "second": "b"}, {"first": "a\0", "second": "b"}])
async def test_what_is_no_id_is_refused(query):
    with pytest.raises(BadQueryError):
        await TwoTexts(Settings(), 0).pair(query)


@pytest.mark.parametrize(
    ("code", "status"),
    [(9, HTTPStatus.NOT_FOUND), (4, HTTPStatus.NOT_FOUND), (3, HTTPStatus.SERVICE_UNAVAILABLE), (-9, 503), (None, 503)],
)
def test_a_command_that_fails_says_why(code, status):
    with pytest.raises(UnansweredError, match="no article") as caught:
        _checked(code, b"", b"a warning\nunecho: no article of the id 'a'\n")
    assert caught.value.status == status


LETTER = json.dumps({"reason": "too_large", "value": "x" * 1_000})


async def test_of_what_is_printed_without_end_the_beginning_is_read(monkeypatch, tmp_path):
    (tmp_path / "unecho.py").write_text(f"import sys\nwhile True: print({LETTER!r})\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(watching_commands, "PRINTED_MAX", 1 << 20)
    dead, texts = DeadLetters(Settings()), TwoTexts(Settings(), 0)
    told = await dead.answer()
    assert not told["is_all"]
    assert 1_000 < told["letters"] < 1_200
    assert [one["reason"] for one in told["reasons"]] == ["too_large"]
    with pytest.raises(UnansweredError, match="too long"):
        await texts.life("a")
