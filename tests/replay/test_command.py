from pathlib import Path

import orjson
import pytest
from click.testing import CliRunner

from unecho.core.dead_reason import DeadReason
from unecho.process.exit_codes import ExitCode
from unecho.replay.command import command
from unecho.replay.job import Ended
from unecho.replay.plan import Planned
from unecho.replay.tally import Tally
from unecho.sources.account import Account
from unecho.sources.fields.field_map import FieldMap
from unecho.sources.items import BrokenSource


@pytest.mark.parametrize(
    ("args", "complaint"),
    [
        ([], "PATH"),
        (["a.jsonl", "--rate", "1", "--speed", "1"], "--rate and --speed"),
        (["-", "--loop"], "--loop needs files"),
        (["a.jsonl", "--rate", "0"], "--rate"),
        (["a.jsonl", "--map", "id"], "TARGET=SOURCE"),
        (["a.jsonl", "--max-article-bytes", "many"], "--max-article-bytes"),
    ],
)
def test_wrong_usage_is_said(args: list[str], complaint: str) -> None:
    result = CliRunner().invoke(command, args)
    assert result.exit_code == 2
    assert complaint in result.output


@pytest.mark.parametrize("code", [ExitCode.OK, ExitCode.FAILED, ExitCode.INTERRUPTED])
def test_it_ends_with_one_line_and_its_code(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, code: ExitCode) -> None:
    (tmp_path / "a.json").write_text("{}")
    tally = Tally()
    tally.delivered([Planned(b"a", b"1234", 0.0, "f:1")])
    if code is ExitCode.FAILED:
        tally.refused(Planned(b"a", b"12345", 0.0, "f:2"))

    async def replayed(*_: object) -> Ended:
        return Ended(tally, 0.5, code, Account(FieldMap()))

    monkeypatch.setattr("unecho.replay.job.replay", replayed)
    monkeypatch.setattr("unecho.replay.command.configure_logs", lambda *_: None)
    result = CliRunner().invoke(command, [str(tmp_path)])
    assert result.exit_code == code
    refused = int(code is ExitCode.FAILED)
    assert orjson.loads(result.stdout) == {
        "sent": 1,
        "bytes": 4,
        "unread": 0,
        "refused": refused,
        "seconds": 0.5,
        "articles_per_second": 2.0,
        "no_articles": 0,
    }
    assert result.stdout.count("\n") == 1
    text = CliRunner().invoke(command, [str(tmp_path), "--log-format", "console"]).stdout
    assert text.startswith("sent 1 articles, 4 bytes in 0.5 s (2/s)")
    assert ("NOT sent" in text) == bool(refused)


def test_the_exit_code_says_whether_all_some_or_nothing_was_read() -> None:
    tally = Tally()
    assert tally.exit_code is ExitCode.OK
    tally.unread(BrokenSource("a.csv", 1, DeadReason.SOURCE_UNSUPPORTED, "a table"))
    assert tally.exit_code is ExitCode.UNREADABLE
    tally.delivered([Planned(b"a", b"1234", 0.0, "f:1")])
    assert tally.exit_code is ExitCode.FAILED


def test_losses_are_named_up_to_a_bound(caplog: pytest.LogCaptureFixture) -> None:
    tally = Tally()
    for number in range(50):
        tally.unread(BrokenSource("f", number, "too_large", "too long"))  # type: ignore[arg-type]
    assert tally.unread_parts == 50
    assert len(caplog.records) == 21


def test_help_says_what_a_path_is() -> None:
    result = CliRunner().invoke(command, ["--help"], terminal_width=120)
    assert result.exit_code == 0
    for word in ("--rate", "--speed", "--loop", "--limit", "--amplify", "--map", "--bootstrap", "UNECHO_BOOTSTRAP"):
        assert word in result.output
