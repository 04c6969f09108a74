"""The kernels' machine code is that of a kind of processor, and is found where nothing can be written."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from unecho.core.kernels.cpu import level_of

X86 = "x86_64-unknown-linux-gnu"
V2 = "cx16 popcnt sahf sse3 sse4.1 sse4.2 ssse3"
V3 = f"{V2} avx avx2 bmi bmi2 f16c fma lzcnt movbe"
SERVICES = Path(__file__).parents[3] / "services"


@pytest.mark.parametrize(
    ("triple", "features", "level"),
    [
        (X86, "sse2", "x86-64"),
        (X86, V2, "x86-64-v2"),
        (X86, f"{V2} avx avx2", "x86-64-v2"),
        (X86, V3, "x86-64-v3"),
        (X86, f"{V3} avx512f amx-int8", "x86-64-v3"),
        ("aarch64-unknown-linux-gnu", "neon sve", "generic"),
    ],
)
def test_level_is_the_best_that_the_processor_has(triple: str, features: str, level: str) -> None:
    present = dict.fromkeys(features.split(), True)
    assert level_of(triple, present | {"avx512fp16": False, "sse4a": False}) == level


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A copy of the kernels, with what `make install` left of them."""
    folder = tmp_path / "unecho" / "core"
    folder.mkdir(parents=True)
    for name in ("__init__.py", "core/__init__.py"):
        shutil.copy2(SERVICES / "unecho" / name, tmp_path / "unecho" / name)
    shutil.copytree(SERVICES / "unecho/core/kernels", folder / "kernels", ignore=shutil.ignore_patterns("*.nb[ci]"))
    return tmp_path


def start(installed: Path, **environment: str) -> str:
    """What Numba says of its cache when one kernel is imported."""
    code = (
        "import os; access = os.access; "
        "os.access = lambda path, mode, **more: not (mode & os.W_OK) and access(path, mode, **more); "
        "import tempfile; tempfile.TemporaryFile = lambda dir: open(dir + '/none/none'); "
        "import unecho.core.kernels.article.minhash"
    )
    # Only one kernel is compiled: the package would compile all.
    (installed / "unecho/core/kernels/__init__.py").write_text("")
    code = code if environment.pop("writable", "") == "" else "import unecho.core.kernels.article.minhash"
    given = {**os.environ, "PYTHONPATH": str(installed), "NUMBA_DEBUG_CACHE": "1", **environment}
    done = subprocess.run([sys.executable, "-c", code], env=given, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.mark.slow
def test_shipped_cache_is_read_where_nothing_can_be_written(installed: Path) -> None:
    assert "data saved" in start(installed, writable="yes")
    said = start(installed)
    assert "data loaded" in said
    assert "saved" not in said


@pytest.mark.slow
def test_a_kernel_is_compiled_again_when_another_file_has_changed(installed: Path) -> None:
    assert "data saved" in start(installed, writable="yes")
    assert "data loaded" in start(installed, writable="yes")
    # Its machine code may have parts of that one.
    with (installed / "unecho/core/kernels/article/tokens.py").open("a") as source:
        source.write("# changed\n")
    assert "data saved" in start(installed, writable="yes")


def test_start_without_any_cache(installed: Path) -> None:
    assert "saved" not in start(installed)


@pytest.mark.slow
def test_a_start_loads_what_python_calls_and_none_of_its_parts() -> None:
    kernels = SERVICES / "unecho/core/kernels"
    sources = {(path.parent.name, path.stem): path.read_text() for path in kernels.rglob("*.py")}
    parts = {(*where, part) for where, text in sources.items() for part in re.findall(r"@part\(.*\)\ndef (\w+)", text)}
    given = {**os.environ, "PYTHONPATH": str(SERVICES), "NUMBA_DEBUG_CACHE": "1"}
    command = [sys.executable, "-m", "unecho.core.kernels"]
    # What is not there yet is compiled by the first, and then the parts are too.
    subprocess.run(command, env=given, capture_output=True, check=True)
    said = subprocess.run(command, env=given, capture_output=True, text=True, check=True).stdout
    loaded = set(re.findall(r"data loaded from '.*/(\w+)/__pycache__/(\w+)\.(\w+)-\d+\.", said))
    assert ("article", "tokens", "read_tokens") in loaded
    assert ("article", "tokens", "read_word") in parts
    assert loaded & parts == set()
