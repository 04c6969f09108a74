import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from unecho.demo.started_by import started_by


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    program = tmp_path / ".venv" / "bin" / "unecho"
    program.parent.mkdir(parents=True)
    program.write_text(f"#!{sys.executable}\nfrom unecho.demo.started_by import started_by\nprint(started_by())\n")
    program.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def printed(command: list[str], path: str) -> str:
    code = str(Path(__file__).parents[2] / "services")
    environment = {**os.environ, "PATH": path, "PYTHONPATH": code}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.usefixtures("clone")
def test_from_the_clone_it_is_the_path_in_it() -> None:
    assert printed([".venv/bin/unecho"], "/usr/bin:/bin") == ".venv/bin/unecho"


def test_on_the_path_it_is_the_name(clone: Path) -> None:
    assert printed(["bash", "-c", "unecho"], f"{clone}/.venv/bin:/usr/bin:/bin") == "unecho"


def test_another_one_on_the_path_is_not_meant(clone: Path) -> None:
    shutil.copytree(clone / ".venv", clone / "other")
    assert printed([".venv/bin/unecho"], f"{clone}/other/bin:/usr/bin:/bin") == ".venv/bin/unecho"


def test_as_a_module_it_is_run_by_this_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["/somewhere/unecho/__main__.py"])
    assert started_by() == f"{sys.executable} -m unecho"
