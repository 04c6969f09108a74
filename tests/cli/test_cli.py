import os
import re
import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from unecho import __version__
from unecho.cli import unecho
from unecho.core.dead_reason import DeadReason
from unecho.core.kind import Kind
from unecho.core.verdict import Outcome
from unecho.process.exit_codes import ExitCode
from unecho.process.not_installed import not_installed

COMMANDS = unecho.list_commands(None)
LINES, COLUMNS = 45, 110


def run(*args: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("UNECHO_")}
    return subprocess.run(
        [sys.executable, "-m", "unecho", *args],
        capture_output=True,
        text=True,
        check=False,
        env=environment | variables,
    )


def test_version() -> None:
    done = run("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"unecho, version {__version__}\n", "")


@pytest.mark.parametrize("path", [[], *[[name] for name in COMMANDS]], ids=" ".join)
@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_fits_a_screen(path: list[str], flag: str) -> None:
    result = CliRunner().invoke(unecho, [*path, flag], env={"COLUMNS": str(COLUMNS)}, prog_name="unecho")
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert lines[0].startswith(" ".join(["Usage: unecho", *path]))
    assert len(lines) <= LINES
    assert max(map(len, lines)) <= COLUMNS


def test_the_first_screen_names_every_command_with_a_line() -> None:
    lines = CliRunner().invoke(unecho, ["-h"], env={"COLUMNS": str(COLUMNS)}).output.splitlines()
    listed = dict(line.split(maxsplit=1) for line in lines[lines.index("Commands:") + 1 :])
    assert list(listed) == COMMANDS
    for name, summary in listed.items():
        command = unecho.get_command(click.Context(unecho), name)
        assert command is not None
        assert (command.help or "").replace("\n", " ").startswith(summary)


def test_the_first_screen_imports_no_command() -> None:
    program = """
import sys
from unecho.cli import unecho
unecho.main(["--help"], standalone_mode=False)
print(*(name for name in sys.modules if name.startswith(("unecho", "aiokafka", "numpy", "rich"))))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    imported = done.stdout.splitlines()[-1].split()
    assert set(imported) == {
        "unecho",
        "unecho.cli",
        "unecho.commandline",
        "unecho.commandline.importing",
        "unecho.process",
        "unecho.process.exit_codes",
        "unecho.process.not_installed",
    }


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command_imports_nothing_that_takes_long(command: str) -> None:
    program = f"""
import sys
from unecho.cli import unecho
unecho.main([{command!r}, "--help"], standalone_mode=False)
print("imported:", *({{"faust", "numba", "numpy"}} & sys.modules.keys()))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "imported:"


def test_a_module_of_its_own_that_is_missing_is_no_package_to_install() -> None:
    with pytest.raises(ModuleNotFoundError):
        not_installed(ModuleNotFoundError("No module named 'unecho.none'", name="unecho.none"))
    assert not_installed(ModuleNotFoundError(name="numba.core")).code is ExitCode.NOT_INSTALLED


@pytest.mark.parametrize("args", [["nonsense"], ["scan", "--nonsense", "x"], ["scan"], ["tail", "articles.none"]])
def test_what_it_does_not_know_is_a_usage_error(args: list[str]) -> None:
    done = run(*args)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert "Usage: " in done.stderr


def test_a_missing_file_is_said_in_a_line() -> None:
    done = run("scan", "nowhere.jsonl")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "unecho: cannot read nowhere.jsonl: No such file or directory\n"


def test_a_bad_variable_is_named() -> None:
    done = run("sign", UNECHO_BATCH_ARTICLES="0")
    assert done.returncode == 2
    assert "UNECHO_BATCH_ARTICLES" in done.stderr
    assert "less than 1" in done.stderr


@pytest.mark.parametrize("command", ["sign", "topics", "tail"])
def test_a_bootstrap_that_names_no_broker_is_a_usage_error(command: str) -> None:
    done = run(command, UNECHO_BOOTSTRAP="broker:ninety", UNECHO_HTTP_PORT="0")
    assert done.returncode == 2
    assert "'broker:ninety' is not a list of host:port" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("command", "flag", "known"),
    [
        ("tail", "--outcome", list(Outcome)),
        ("tail", "--kind", list(Kind)),
        ("tail", "--reason", list(DeadReason)),
        ("dead", "--reason", list(DeadReason)),
    ],
)
def test_a_filter_refuses_a_word_that_is_none_of_its_own_and_names_them(
    command: str, flag: str, known: list[str]
) -> None:
    result = CliRunner().invoke(unecho, [command, flag, "verbatum"])
    assert result.exit_code == ExitCode.USAGE
    assert "verbatum" in result.output
    assert set(known) <= set(re.findall(r"'(\w+)'", result.output))


def test_a_command_that_is_misspelt_names_the_nearest() -> None:
    result = CliRunner().invoke(unecho, ["scna", "-h"])
    assert result.exit_code == ExitCode.USAGE
    assert "No such command 'scna': did you mean scan?" in result.output
    assert "did you mean" not in CliRunner().invoke(unecho, ["zzz"]).output
