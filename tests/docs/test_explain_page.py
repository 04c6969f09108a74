"""The session of docs/explain.md is what comes out."""

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from unecho.cli import unecho
from unecho.process.exit_codes import ExitCode

TOP = Path(__file__).parents[2]
PAGE = (TOP / "docs" / "explain.md").read_text()


def test_the_session_is_what_comes_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(TOP)
    ((command, shown),) = re.findall(r"^```console\n\$ unecho (.*?)\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
    result = CliRunner().invoke(unecho, shlex.split(command), catch_exceptions=False)
    assert result.stdout.rstrip() == shown.rstrip()


def test_its_exit_code_is_the_one_of_the_table() -> None:
    assert f"exit code is {ExitCode.NOT_FOUND.value} where" in PAGE
