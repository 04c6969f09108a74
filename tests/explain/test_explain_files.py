"""`unecho explain` over files."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from news import SEEDS, article, story

from unecho.cli import unecho
from unecho.process.exit_codes import ExitCode, UserError

WORDS = [" ".join(story(number)) for number in range(3)]


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(unecho, ["explain", *map(str, args)], catch_exceptions=False)


def asked(*args: str | Path) -> dict:
    return json.loads(run(*args, "--json").stdout)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    lines = [
        article("a", WORDS[0], source="one.example", title="First"),
        b"{ broken",
        article("b", WORDS[0][:900], source="two.example"),
        article("c", WORDS[1]),
    ]
    (tmp_path / "all.jsonl").write_bytes(b"\n".join(lines))
    (tmp_path / "pair.jsonl").write_bytes(b"\n".join([lines[0], lines[2]]))
    (tmp_path / "one.json").write_bytes(lines[0])
    (tmp_path / "two.txt").write_text(WORDS[0][:900])
    return tmp_path


def test_two_files_ids_in_files_and_a_file_of_two_are_the_same_pair(folder: Path) -> None:
    by_id = asked("a", "b", "--in", folder / "all.jsonl")
    of_one = asked(folder / "pair.jsonl")
    of_two = asked(folder / "one.json", folder / "two.txt")
    assert by_id["outcome"] == of_one["outcome"] == of_two["outcome"] == "near_copy"
    assert by_id["measures"] == of_one["measures"] == of_two["measures"]
    assert (by_id["first"]["id"], by_id["second"]["id"], of_two["second"]["id"]) == ("a", "b", "two")
    assert by_id["second"]["where"].endswith("all.jsonl:3")


def test_the_order_is_the_one_given(folder: Path) -> None:
    turned = asked("b", "a", "--in", folder)
    assert (turned["first"]["id"], turned["second"]["id"]) == ("b", "a")


def test_in_a_pipe_it_is_plain_and_no_line_is_cut(folder: Path) -> None:
    told = run("a", "b", "--in", folder).stdout
    assert "\x1b" not in told
    assert "near_copy (shortened): B is held back, in the story of A." in told
    assert f"A: …[{WORDS[0][:100]}" in told


def test_what_a_terminal_would_obey_is_not_printed(tmp_path: Path) -> None:
    lines = [article("a\u009b", "\x1b[2J " + WORDS[0], title="\x1b]0;x\x07"), article("b", WORDS[0])]
    (tmp_path / "pair.jsonl").write_bytes(b"\n".join(lines).replace(b"\xc2\x9b", b""))
    told = run(tmp_path / "pair.jsonl").stdout
    assert all(character.isprintable() or character == "\n" for character in told)


@pytest.mark.parametrize(
    ("args", "code", "says"),
    [
        (("a", "x", "--in", "all.jsonl"), ExitCode.NOT_FOUND, "no article of the id 'x'"),
        (("all.jsonl",), ExitCode.USAGE, "more than 2"),
        (("all.jsonl", "one.json"), ExitCode.USAGE, "more than 1"),
        (("one.json", "one.json", "one.json"), ExitCode.USAGE, "two at most"),
        (("broken.json", "one.json"), ExitCode.UNREADABLE, "can be read"),
        (("a", "--in", "all.jsonl"), ExitCode.USAGE, "two ids"),
    ],
)
def test_what_cannot_be_answered_says_why(
    folder: Path, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...], code: ExitCode, says: str
) -> None:
    monkeypatch.chdir(folder)
    (folder / "broken.json").write_bytes(b"{ broken")
    with pytest.raises(UserError, match=says) as caught:
        run(*args)
    assert caught.value.code is code


def test_seeds_are_one_story_and_another() -> None:
    names = sorted(SEEDS.glob("00*.json"))
    for name in names[1:4]:
        assert asked(names[0], name)["outcome"] == "near_copy"
    assert asked(names[0], names[4])["outcome"] == "unique"
