"""promtool and amtool, of Debian's packages prometheus and prometheus-alertmanager."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest


def run_tool(name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """What it said. Leaves the test out, with the reason, where this machine has it not; in CI fails it."""
    if shutil.which(name) is None:
        reason = f"{name} is not installed: .ci/install installs it on Debian"
        if os.environ.get("CI") == "true":
            pytest.fail(reason, pytrace=False)
        pytest.skip(reason)
    return subprocess.run([name, *map(str, arguments)], capture_output=True, text=True, check=False)
