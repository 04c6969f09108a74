import gzip
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import orjson
import pytest
import zstandard
from click.testing import CliRunner, Result
from news import LABELS, SEEDS, article, mixed_stream, story
from pipelines import MemoryPipeline
from verdicts import VERDICT_SCHEMA, check, verdicts_of

from unecho.cli import unecho
from unecho.core.verdict import Outcome
from unecho.process.exit_codes import ExitCode, UserError

OUTCOMES = [*Outcome, "dead"]
WORDS = [" ".join(story(number)) for number in range(6)]
GOLDEN = [
    (article("a", WORDS[0], published_at="2025-11-01", source="s"), "unique a a None"),
    (b"{not json", "dead not_json 2"),
    (article("b", WORDS[0].upper(), published_at="2025-11-01", source="t"), "exact_copy a a a"),
    (b"", None),
    (article("c", WORDS[0][:800], published_at="2025-11-02", source="u"), "near_copy a a a"),
    (article("a", WORDS[0], published_at="2025-11-02", source="s"), "redelivery a a a"),
    (b"[]", "dead not_an_object 7"),
    (article("a", WORDS[0] + " more", published_at="2025-11-02", source="s"), "revision a a a"),
    (article("d", WORDS[2]), "unique d d None"),
    (article("e", "", source="s"), "dead invalid 10"),
    (article("f", WORDS[2], published_at="soon"), "exact_copy d d d"),
    (b'{"id":"g","text":"half \\ud800"}', "unique g g None"),
    (article("h", "short"), "unique h h None"),
]


def run(*args: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(unecho, [str(arg) for arg in args], input=stdin, catch_exceptions=False)


def lines_of(result: Result, code: ExitCode = ExitCode.OK) -> list[dict[str, Any]]:
    assert result.exit_code == code, result.stderr
    found = [orjson.loads(line) for line in result.stdout_bytes.splitlines()]
    for line in found:
        check(VERDICT_SCHEMA, line)
    return found


def told(line: dict[str, Any]) -> str:
    if line["outcome"] == "dead":
        return f"dead {line['reason']} {line['line']}"
    return f"{line['outcome']} {line['cluster_id']} {line['canonical_id']} {line['matched_id']}"


@pytest.fixture
def golden(tmp_path: Path) -> Path:
    path = tmp_path / "golden.jsonl"
    path.write_bytes(b"".join(value + b"\n" for value, _ in GOLDEN))
    return path


def test_the_seeds_are_one_story_and_one_related_to_it() -> None:
    result = run("scan", SEEDS)
    lines = lines_of(result)
    clusters: dict[str, list[str]] = {}
    for line in lines:
        clusters.setdefault(line["cluster_id"], []).append(line["article_id"])
    assert sorted(clusters.values()) == LABELS["clusters"]
    assert lines[4]["related_id"] in LABELS["related"][0]["related_to"]
    assert (
        "5 articles = unique 2 + exact_copy 0 + near_copy 3 + revision 0 + update 0 + "
        "redelivery 0 + thin 0 + retracted 0 + dead 0" in result.stderr
    )
    assert "duplicate rate 60.0%" in result.stderr


def test_a_small_file_gets_these_verdicts_in_its_order(golden: Path) -> None:
    result = run("scan", golden)
    expected = [fate for _, fate in GOLDEN if fate is not None]
    lines = lines_of(result)
    got = [told(line) for line in lines]
    assert got == expected
    assert {line["path"] for line in lines if line["outcome"] == "dead"} == {str(golden)}
    assert all(line["detail"] for line in lines if line["outcome"] == "dead")


def test_the_summary_adds_up(golden: Path) -> None:
    result = run("scan", golden)
    counts = Counter(line["outcome"] for line in lines_of(result))
    first, second, last = result.stderr.splitlines()
    total, _, parts = first.partition(" articles = ")
    said = {name: int(number) for name, number in (part.split() for part in parts.split(" + "))}
    assert list(said) == OUTCOMES
    assert sum(said.values()) == int(total) == counts.total() == 12
    assert said == {outcome: counts[outcome] for outcome in OUTCOMES}
    assert second.startswith("duplicate rate 33.3% · unreadable dates 1 · ")
    assert second.endswith(" articles/s")
    assert last.startswith(f"dead 3 of 12, first in {golden}: 1 of them ")


async def test_scan_says_what_the_stages_say(tmp_path: Path) -> None:
    stream = [one for one in mixed_stream() if one.value]
    path = tmp_path / "stream.jsonl"
    path.write_bytes(b"\n".join((one.value or b"").replace(b"\n", b" ") for one in stream))
    lines = [line for line in lines_of(run("scan", path)) if line["outcome"] != "dead"]
    judged = verdicts_of(await MemoryPipeline().run(stream))
    apart = {"signed_partition": None, "signed_offset": None}
    assert lines == [verdict | apart for verdict in judged]


def test_undated_articles_at_the_start_have_no_time_yet(tmp_path: Path) -> None:
    path = tmp_path / "undated.jsonl"
    path.write_bytes(article("a", WORDS[0]) + b"\n" + article("b", WORDS[1], published_at="2025-11-21"))
    assert [line["article_time"] for line in lines_of(run("scan", path))] == [None, "2025-11-21T00:00:00Z"]


@pytest.mark.parametrize("ending", ["gz", "zst"])
def test_compressed_lines_and_what_is_cut_short(golden: Path, ending: str) -> None:
    plain = golden.read_bytes()
    whole = gzip.compress(plain) if ending == "gz" else zstandard.compress(plain)
    packed = golden.with_suffix(f".{ending}")
    packed.write_bytes(whole)
    expected = lines_of(run("scan", golden))
    assert [told(line) for line in lines_of(run("scan", packed))] == [told(line) for line in expected]
    packed.write_bytes(whole[: len(whole) - 6])
    lines = lines_of(run("scan", packed, golden))
    (cut,) = [line for line in lines if line.get("reason", "").startswith("source")]
    assert cut["reason"] == "source_cut_short"
    assert cut["path"] == str(packed)
    # The file after it is read all the same.
    assert sum(line.get("path") == str(golden) for line in lines) == 3


def test_a_file_that_expands_without_end_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "bomb.jsonl.gz"
    path.write_bytes(gzip.compress(article("a", "t") + b"\n" + b" " * (70 << 20), 1))
    lines = lines_of(run("scan", path, "--max-expansion", "3"))
    assert lines[0]["article_id"] == "a"
    assert lines[-1]["reason"] == "source_expands_too_far"


def test_fields_are_mapped(tmp_path: Path) -> None:
    path = tmp_path / "foreign.jsonl"
    path.write_bytes(orjson.dumps({"guid": "x1", "body": WORDS[0], "time": "2025-11-21", "id": 7}))
    (line,) = lines_of(run("scan", path, "--map", "id=guid", "--map", "text=body", "--map", "published_at=time"))
    assert (line["article_id"], line["published_at"]) == ("x1", "2025-11-21T00:00:00Z")
    assert lines_of(run("scan", path), ExitCode.UNREADABLE)[0]["reason"] == "invalid"


def test_a_file_in_which_nothing_can_be_read_has_an_exit_code(tmp_path: Path, golden: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04" + bytes(100))
    (line,) = lines_of(run("scan", tmp_path / "a.zip"), ExitCode.UNREADABLE)
    assert line["reason"] == "source_unsupported"
    assert len(lines_of(run("scan", tmp_path / "a.zip", golden))) == 13
    (tmp_path / "empty.jsonl").write_bytes(b"")
    assert lines_of(run("scan", tmp_path / "empty.jsonl")) == []


def test_the_horizon_ends_what_is_remembered(tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"
    # One article takes the time on by six hours at most.
    times = [f"2025-11-{day:02}T{hour:02}:00:00Z" for day in range(2, 30) for hour in range(0, 24, 3)]
    fillers = [article(f"f{time}", f"filler {time}", published_at=time) for time in times]
    first = article("a", WORDS[0], published_at="2025-11-01")
    last = article("b", WORDS[0], published_at="2025-11-30")
    path.write_bytes(b"\n".join([first, *fillers, last]))
    assert lines_of(run("scan", path))[-1]["outcome"] == "unique"
    assert lines_of(run("scan", path, "--horizon", "40d"))[-1]["outcome"] == "exact_copy"


def test_what_is_published_can_be_chosen(golden: Path) -> None:
    (revised,) = [line for line in lines_of(run("scan", golden)) if line["outcome"] == "revision"]
    assert revised["published"]
    lines = lines_of(run("scan", golden, "--publish", "unique"))
    assert {line["outcome"] for line in lines if line.get("published")} == {"unique"}
    refused = run("scan", golden, "--publish", "unique,copies")
    assert refused.exit_code == ExitCode.USAGE
    assert "'copies' is none of unique, revision, update" in refused.stderr


def test_out_is_a_file(golden: Path, tmp_path: Path) -> None:
    out = tmp_path / "verdicts.jsonl"
    result = run("scan", golden, "--out", out)
    assert result.stdout_bytes == b""
    assert out.read_bytes() == run("scan", golden).stdout_bytes


@pytest.mark.parametrize("out", ["missing/verdicts.jsonl", "."])
def test_an_out_that_cannot_be_written_is_said_before_any_work(
    golden: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, out: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError, match=f"cannot write {out}"):
        run("scan", golden, "--out", out)


def test_a_missing_path_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="nowhere"):
        run("scan", tmp_path / "nowhere")
    assert run("scan").exit_code == 2


@pytest.mark.parametrize("command", ["scan", "entities"])
def test_standard_input(golden: Path, command: str) -> None:
    process = subprocess.run(
        [sys.executable, "-m", "unecho", command, "-"], input=golden.read_bytes(), capture_output=True, check=True
    )
    lines = [orjson.loads(line) for line in process.stdout.splitlines()]
    assert len(lines) == 12
    assert {line["path"] for line in lines if "path" in line} == {"-"}


def test_a_reader_that_goes_away_ends_it_quietly(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_bytes(b"\n".join(article(f"n{number}", f"text {number} " * 20) for number in range(2000)))
    read, write = os.pipe()
    process = subprocess.Popen(
        [sys.executable, "-m", "unecho", "scan", str(path)], stdout=write, stderr=subprocess.PIPE
    )
    os.close(write)
    assert os.read(read, 1)
    os.close(read)
    _, errors = process.communicate(timeout=60)
    assert b"Traceback" not in errors
    assert b"rror" not in errors
    assert process.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists() and os.environ.get("CI") != "true", reason="no /dev/full here")
@pytest.mark.parametrize(("out", "named"), [("/dev/full", b"/dev/full"), ("-", b"standard output")])
def test_a_full_disk_is_said(golden: Path, out: str, named: bytes) -> None:
    with Path("/dev/full").open("wb") as full:
        process = subprocess.run(
            [sys.executable, "-m", "unecho", "scan", str(golden), "--out", out],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert process.stderr == b"unecho: cannot write " + named + b": No space left on device\n"
    assert process.returncode == 2


@pytest.mark.parametrize("command", ["scan", "entities"])
def test_lines_are_not_written_to_a_file_that_is_read(golden: Path, command: str) -> None:
    before = golden.read_bytes()
    for out in (golden, golden.parent / "." / golden.name):
        with pytest.raises(UserError, match=f"{golden} is read, and the lines would be written to it") as refused:
            run(command, golden.parent, "--out", out)
        assert refused.value.code is ExitCode.USAGE
    assert golden.read_bytes() == before


def test_standard_output_in_a_folder_that_is_read_is_not_read_without_end(golden: Path) -> None:
    out = golden.parent / "out.jsonl"
    with out.open("wb") as stream:
        command = [sys.executable, "-m", "unecho", "scan", golden.parent]
        done = subprocess.run(command, stdout=stream, stderr=subprocess.PIPE, text=True, check=False, timeout=60)
    assert done.returncode == ExitCode.USAGE
    assert f"{out} is read, and the lines would be written to it" in done.stderr
    assert out.read_bytes() == b""
