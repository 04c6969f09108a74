"""Kafka's jars, fetched from Maven Central once a machine and kept outside the repository.

Run as a program, fetches them and prints where they are; needs no package beyond the standard library.
"""

import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

POM = Path(__file__).with_name("kafka_pom.xml")

_OLDEST_JAVA = 17
_FETCH_SECONDS = 150
_SAID = 1_000


class KafkaUnavailableError(Exception):
    """Why this machine cannot run a Kafka broker of its own, and what to do."""


def find_java() -> tuple[str, str]:
    """The program, and a short name of its exact build. Raises KafkaUnavailableError."""
    home = os.environ.get("JAVA_HOME")
    java = shutil.which("java", path=str(Path(home, "bin"))) if home else None
    java = java or shutil.which("java")
    if java is None:
        raise KafkaUnavailableError(f"Kafka needs Java {_OLDEST_JAVA} or later, and there is no java on the PATH")
    said = subprocess.run([java, "-version"], capture_output=True, text=True, check=False).stderr
    version = re.search(r'version "(\d+)', said)
    if version is None or int(version[1]) < _OLDEST_JAVA:
        found = said.splitlines()[0] if said else "something that does not say its version"
        raise KafkaUnavailableError(f"Kafka needs Java {_OLDEST_JAVA} or later, and {java} is {found}")
    return java, hashlib.sha256(said.encode()).hexdigest()[:12]


def kafka_home() -> Path:
    """The folder that keeps what belongs to this pom: `libs`, once fetched, and what is derived from it."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return cache / "unecho" / f"kafka-{hashlib.sha256(POM.read_bytes()).hexdigest()[:12]}"


def kafka_jars() -> Path:
    """The folder of the jars, fetched where it is missing; whole or not there. Raises KafkaUnavailableError."""
    jars = kafka_home() / "libs"
    if jars.is_dir():
        return jars
    jars.parent.mkdir(parents=True, exist_ok=True)
    with (jars.parent / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not jars.is_dir():
            _fetch(jars)
    return jars


def _fetch(jars: Path) -> None:
    maven = shutil.which("mvn")
    if maven is None:
        raise KafkaUnavailableError("Kafka's jars are fetched with Maven, and there is no mvn on the PATH")
    with tempfile.TemporaryDirectory(dir=jars.parent, prefix="fetching-") as folder:
        fetched = Path(folder, "libs")
        command = [
            maven,
            "--batch-mode",
            "--quiet",
            f"--file={POM}",
            "dependency:copy-dependencies",
            "-DincludeScope=runtime",
            f"-DoutputDirectory={fetched}",
        ]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_FETCH_SECONDS)
        except subprocess.TimeoutExpired as error:
            raise KafkaUnavailableError(
                f"Maven did not fetch Kafka's jars in {_FETCH_SECONDS} s; the next try goes on where it was"
            ) from error
        if done.returncode != 0 or not any(fetched.glob("kafka_*.jar")):
            raise KafkaUnavailableError(f"Maven could not fetch Kafka's jars: {(done.stdout + done.stderr)[-_SAID:]}")
        fetched.rename(jars)


if __name__ == "__main__":
    try:
        find_java()
        print(kafka_jars())
    except KafkaUnavailableError as reason:
        sys.exit(str(reason))
