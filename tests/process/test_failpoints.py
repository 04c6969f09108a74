"""Failpoints end or stop the process they are reached in, when told to, and are nothing otherwise."""

import os
import signal
import subprocess
import sys

import pytest

from unecho.process import failpoints
from unecho.process.exit_codes import ExitCode, UserError
from unecho.process.failpoints import VARIABLE, Failpoint, armed

REACHES_EACH_THRICE = """
from unecho.process.failpoints import Failpoint, failpoint
for time in 1, 2, 3:
    for point in Failpoint:
        print(f"{point}:{time}", flush=True)
        failpoint(point)
"""


def started(text: str | None) -> subprocess.Popen[str]:
    variables = {name: value for name, value in os.environ.items() if name != VARIABLE}
    if text is not None:
        variables[VARIABLE] = text
    return subprocess.Popen(
        [sys.executable, "-c", REACHES_EACH_THRICE], env=variables, stdout=subprocess.PIPE, text=True
    )


@pytest.mark.parametrize(
    ("text", "last"),
    [("before_begin", "before_begin:1"), ("in_restore:1", "in_restore:1"), ("after_send:3", "after_send:3")],
)
def test_the_process_is_killed_at_the_point_and_time_named(text: str, last: str):
    process = started(text)
    said, _ = process.communicate(timeout=30)
    assert process.returncode == -signal.SIGKILL
    assert said.split()[-1] == last


def test_a_stopped_process_goes_on_when_it_is_continued():
    process = started("after_begin:2:stop")
    try:
        _, status = os.waitpid(process.pid, os.WUNTRACED)
        assert os.WIFSTOPPED(status)
        process.send_signal(signal.SIGCONT)
        said, _ = process.communicate(timeout=30)
    finally:
        process.kill()
    assert process.returncode == 0
    assert said.split()[-1] == "in_restore:3"


@pytest.mark.parametrize("text", [None, "", "after_send:4"])
def test_nothing_happens_where_none_is_reached(text: str | None):
    process = started(text)
    said, _ = process.communicate(timeout=30)
    assert process.returncode == 0
    assert len(said.split()) == 3 * len(Failpoint)


@pytest.mark.parametrize(
    "text", ["sometimes", "after_send:0", "after_send:x", "after_send:-1", "after_send:1:pause", ":1"]
)
def test_what_is_no_failpoint_is_refused_with_what_is(text: str):
    with pytest.raises(UserError, match="after_send") as refused:
        armed(text)
    assert refused.value.code is ExitCode.USAGE


def test_off_costs_one_empty_call():
    assert armed(None) is armed("") is failpoints._pass
