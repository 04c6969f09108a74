"""However the demo ends, it says why, and no process is left behind."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

SECONDS = 90


class Demo:
    """A demo as a person would start it; `pids` are those of the broker and the stages, as it prints them."""

    def __init__(self, *flags: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "unecho", "demo", *flags],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self.pids: dict[str, int] = {}

    def read_until(self, text: str) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if found := re.match(r"(\w+) +process (\d+)", line):
                self.pids[found[1]] = int(found[2])
            if text in line:
                return
        raise AssertionError(f"{text!r} did not come: {self.process.stderr and self.process.stderr.read()}")

    def end(self) -> tuple[int, str]:
        """Exit code and what stands on standard error; all its processes must go."""
        _, errors = self.process.communicate(timeout=SECONDS)
        deadline = time.monotonic() + SECONDS
        while left := [name for name, pid in self.pids.items() if alive(pid)]:
            assert time.monotonic() < deadline, f"left behind: {left}"
        return self.process.returncode, errors


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def demo(request: pytest.FixtureRequest) -> Iterator[Demo]:
    running = Demo("--free-ports", *getattr(request, "param", ()))
    yield running
    if running.process.poll() is None:
        running.process.kill()
        running.process.communicate()


def test_a_killed_stage_ends_it_with_the_stage_s_name(demo: Demo) -> None:
    demo.read_until("articles")
    os.kill(demo.pids["dedupe"], signal.SIGKILL)
    code, errors = demo.end()
    assert code == 1
    assert "stage dedupe was killed by signal 9" in errors
    assert set(demo.pids) == {"broker", "sign", "dedupe", "trends"}


def test_killed_itself_it_takes_all_with_it(demo: Demo) -> None:
    demo.read_until("articles")
    demo.process.kill()
    code, _ = demo.end()
    assert code == -signal.SIGKILL


@pytest.mark.parametrize(("number", "expected"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_it_in_order(demo: Demo, number: signal.Signals, expected: int) -> None:
    demo.read_until("articles")
    demo.process.send_signal(number)
    code, errors = demo.end()
    assert code == expected
    assert "stopped; broker and stages have ended" in errors


@pytest.mark.parametrize("demo", [("--serve",)], indirect=True)
def test_serve_stays_up_until_ctrl_c(demo: Demo) -> None:
    demo.read_until("Up until Ctrl-C")
    demo.process.send_signal(signal.SIGINT)
    assert demo.end()[0] == 130


def test_a_port_in_use_is_named_with_the_way_out() -> None:
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(("127.0.0.1", 9102))
        taken.listen()
        code, errors = Demo().end()
    assert code == 7
    assert "port 9102, for dedupe" in errors
    assert "--free-ports" in errors
