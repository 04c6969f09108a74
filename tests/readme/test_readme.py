"""Every command of the README is run, here or by .ci/run, and what it shows is what comes out."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

TOP = Path(__file__).parents[2]
README = (TOP / "README.md").read_text()
BIN = Path(sys.executable).parent
BROKER = "127.0.0.1:9092"


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)


def block_with(language: str, text: str) -> str:
    (found,) = [block for block in blocks(language) if text in block]
    return found


def environment(bootstrap: str) -> dict[str, str]:
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "UNECHO_BOOTSTRAP": bootstrap, "UNECHO_SESSION_TIMEOUT": "2s"}


def same_shape(text: str) -> list[str]:
    """Lines without what differs from run to run: numbers, and how wide they are."""
    return [re.sub(r"\s+", " ", re.sub(r"[\d.,:]+", "#", line)).strip() for line in text.strip().splitlines()]


def test_make_demo_prints_what_the_readme_shows() -> None:
    done = subprocess.run(
        ["make", "--no-print-directory", "demo"], cwd=TOP, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    report = done.stdout[done.stdout.index("The five seeds, and why") :]
    assert same_shape(report) == same_shape(block_with("text", "The five seeds, and why"))


def test_commands_that_only_ci_can_run_are_run_there() -> None:
    ci = (TOP / ".ci" / "run").read_text().splitlines()
    assert {"make test-quick", "make test", "make lint", "make deploy-test"} <= set(ci)
    (developing,) = [block for block in blocks("sh") if "make lint" in block]
    assert set(developing.split("\n")) - {""} <= set(ci)


@pytest.mark.parametrize("command", [".venv/bin/unecho scan seeds", ".venv/bin/unecho entities seeds"])
def test_a_command_without_a_broker(command: str) -> None:
    assert f"```sh\n{command}\n```" in README
    done = subprocess.run(
        ["bash", "-c", command], cwd=TOP, env=environment(BROKER), capture_output=True, text=True, check=True
    )
    assert len(done.stdout.splitlines()) == 5
    if "scan" in command:
        shown = json.loads(block_with("json", "article_id"))
        assert json.loads(done.stdout.splitlines()[2]) == shown


RECIPES = [line for line in block_with("sh", "examples/articles.jsonl").splitlines() if line]


@pytest.mark.parametrize("command", RECIPES)
def test_a_recipe_for_own_articles(command: str) -> None:
    done = subprocess.run(
        ["bash", "-c", command], cwd=TOP, env=environment(BROKER), capture_output=True, text=True, check=True
    )
    assert [json.loads(line)["outcome"] for line in done.stdout.splitlines()] == ["unique", "near_copy", "unique"]
    assert "nothing has a field" not in done.stderr


def test_there_is_a_recipe_for_every_example() -> None:
    for path in (TOP / "examples").iterdir():
        assert any(f"examples/{path.name}" in command for command in RECIPES), path.name


def test_the_stages_by_hand_then_a_subscriber(embedded_broker: str) -> None:
    script = block_with("sh", "unecho topics create").replace(BROKER, embedded_broker)
    shell = subprocess.Popen(
        ["bash", "-e", "-c", script],
        cwd=TOP,
        env=environment(embedded_broker),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    try:
        assert shell.stdout is not None
        printed = []
        for line in shell.stdout:
            printed.append(line)
            if sum("articles.dead" in each for each in printed) == 2:
                break
        published = [line for line in printed if re.match(r"\d+:\d+  .*  unique(/\w+)?  ", line)]
        assert len(published) == 2, printed
        subscriber = block_with("python", "published_articles").replace(BROKER, embedded_broker)
        with subprocess.Popen(
            [sys.executable, "-u", "-c", subscriber],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment(embedded_broker),
        ) as reader:
            assert reader.stdout is not None
            lines = [reader.stdout.readline() for _ in range(2)]
            reader.send_signal(signal.SIGINT)
            _, complaints = reader.communicate(timeout=20)
        assert (reader.returncode, complaints) == (0, "")
        assert all(line.startswith("unique ") for line in lines), lines
    finally:
        os.killpg(shell.pid, signal.SIGTERM)
        shell.wait(timeout=10)
        if shell.stdout is not None:
            shell.stdout.close()


def test_what_compose_publishes_is_where_the_readme_says() -> None:
    section = README.partition("\n## On your machine for good\n")[2].partition("\n## ")[0]
    services = yaml.safe_load((TOP / "docker-compose.yml").read_text())["services"]
    published = {
        port.rpartition(":-")[2].partition("}")[0] for service in services.values() for port in service.get("ports", [])
    }
    assert set(re.findall(r"127\.0\.0\.1:(\d+)", section)) == published
    assert set(re.findall(r"docker compose (?:exec|run --rm) (\S+)", section.replace("`", " "))) <= services.keys()


def test_every_link_leads_somewhere() -> None:
    for link in re.findall(r"\]\(([^)#]+)\)", README):
        assert (TOP / link).exists(), link


def test_unecho_is_put_on_the_path_before_it_is_called_without_one() -> None:
    first = next(block for block in blocks("sh") if block.startswith("unecho "))
    assert README.index(". .venv/bin/activate") < README.index(first)
