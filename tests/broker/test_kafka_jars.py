"""Fetching Kafka: whole or not at all, once for runs at the same time, a reason where it cannot be."""

import os
import subprocess
import sys
from pathlib import Path

import kafka_jars
import pytest
from kafka_jars import KafkaUnavailableError

# In place of Maven: notes that it ran, puts jars where it is told to, and does what `then` says.
MAVEN = """#!/bin/sh
echo run >> "{runs}"
for argument; do case "$argument" in -DoutputDirectory=*) folder="${{argument#*=}}" ;; esac; done
mkdir -p "$folder"
touch "$folder/scala.jar"
{then}
"""
WHOLE = 'sleep 0.2; touch "$folder/kafka_2.13.jar"'


class Machine:
    """A home and a PATH of its own."""

    def __init__(self, folder: Path) -> None:
        self.programs = folder / "bin"
        self.programs.mkdir()
        self.runs = folder / "runs"
        self.environment = {"XDG_CACHE_HOME": str(folder / "cache"), "PATH": f"{self.programs}:/usr/bin:/bin"}

    def program(self, name: str, text: str) -> None:
        (self.programs / name).write_text(text)
        (self.programs / name).chmod(0o755)

    def maven(self, then: str) -> None:
        self.program("mvn", MAVEN.format(runs=self.runs, then=then))

    def times_run(self) -> int:
        return len(self.runs.read_text().splitlines())


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    machine = Machine(tmp_path)
    for name, value in machine.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("JAVA_HOME", raising=False)
    return machine


def test_fetches_once(machine: Machine):
    machine.maven(WHOLE)
    folder = kafka_jars.kafka_jars()
    assert {jar.name for jar in folder.iterdir()} == {"kafka_2.13.jar", "scala.jar"}
    assert kafka_jars.kafka_jars() == folder
    assert machine.times_run() == 1


@pytest.mark.parametrize("then", ["exit 1", "exit 0", "kill -9 $$"])
def test_a_fetch_that_broke_off_is_not_used(machine: Machine, then: str):
    machine.maven(then)
    with pytest.raises(KafkaUnavailableError, match="could not fetch"):
        kafka_jars.kafka_jars()
    machine.maven(WHOLE)
    assert (kafka_jars.kafka_jars() / "kafka_2.13.jar").exists()
    assert machine.times_run() == 2


def test_runs_at_the_same_time_fetch_once(machine: Machine):
    machine.maven(WHOLE)
    program = [sys.executable, "-c", "import kafka_jars; print(kafka_jars.kafka_jars())"]
    support = str(Path(kafka_jars.__file__).parent)
    environment = {**os.environ, "PYTHONPATH": support}
    runs = [subprocess.Popen(program, stdout=subprocess.PIPE, text=True, env=environment) for _ in range(4)]
    said = {run.communicate(timeout=60)[0] for run in runs}
    assert said == {f"{kafka_jars.kafka_home() / 'libs'}\n"}
    assert machine.times_run() == 1


def test_a_changed_pom_is_fetched_anew(machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    machine.maven(WHOLE)
    before = kafka_jars.kafka_jars()
    pom = tmp_path / "pom.xml"
    pom.write_text(kafka_jars.POM.read_text() + "<!-- newer -->")
    monkeypatch.setattr(kafka_jars, "POM", pom)
    assert kafka_jars.kafka_jars() != before


def test_says_what_is_missing(machine: Machine, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", str(machine.programs))
    with pytest.raises(KafkaUnavailableError, match="no mvn on the PATH"):
        kafka_jars.kafka_jars()
    with pytest.raises(KafkaUnavailableError, match="no java on the PATH"):
        kafka_jars.find_java()


@pytest.mark.parametrize(
    ("said", "old"),
    [('openjdk version "17.0.15" 2025-04-15', False), ('openjdk version "11.0.2"', True), ("not a java", True)],
)
def test_wants_a_java_that_kafka_runs_on(machine: Machine, said: str, old: bool):
    machine.program("java", f"#!/bin/sh\necho '{said}' >&2\n")
    if old:
        with pytest.raises(KafkaUnavailableError, match="17 or later"):
            kafka_jars.find_java()
    else:
        assert kafka_jars.find_java()[0] == str(machine.programs / "java")
