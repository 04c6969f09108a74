"""A child process gives what a call would, and is gone afterwards."""

import os
import signal
import threading
from multiprocessing import active_children

import pytest

from unecho.explain.beside import beside
from unecho.process.exit_codes import ExitCode, UserError


def test_it_gives_what_the_work_returns_from_another_process() -> None:
    with beside(os.getpid) as result:
        assert result() != os.getpid()
    assert active_children() == []


def test_it_raises_what_the_work_raises() -> None:
    def refuse() -> None:
        raise UserError("no such article", ExitCode.NOT_FOUND)

    with beside(refuse) as result, pytest.raises(UserError, match="no such article") as raised:
        result()
    assert raised.value.code is ExitCode.NOT_FOUND


def test_one_that_is_killed_is_said() -> None:
    with beside(lambda: os.kill(os.getpid(), signal.SIGKILL)) as result, pytest.raises(UserError, match="was killed"):
        result()


def test_it_ends_where_the_block_does_though_the_work_would_not() -> None:
    with pytest.raises(KeyboardInterrupt), beside(threading.Event().wait):
        raise KeyboardInterrupt
    assert active_children() == []


def test_ctrl_c_leaves_it_to_the_parent_to_end_it() -> None:
    def interrupted() -> str:
        os.kill(os.getpid(), signal.SIGINT)
        return "went on"

    with beside(interrupted) as result:
        assert result() == "went on"
