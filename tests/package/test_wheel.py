"""What `pip install` gives works from anywhere: the command, the schemas, the seeds, the terms of the gazetteer."""

import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]


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
    } <= names
    assert not [name for name in names if "test" in name or "benchmarks" in name]


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
from unecho.runtime.shipped import shipped_folder
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
