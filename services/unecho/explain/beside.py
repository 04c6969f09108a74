"""Work in a child process beside other work; two threads of one interpreter would hand each other its lock."""

from __future__ import annotations

import contextlib
import signal
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from unecho.process.child import die_with_parent
from unecho.process.exit_codes import UserError

_Result = TypeVar("_Result")


@contextlib.contextmanager
def beside(work: Callable[[], _Result]) -> Iterator[Callable[[], _Result]]:
    """Begins `work` in a forked child. What is yielded waits for what it returns, or raises what it raised.

    The child ends with the block, and has what this process has imported so far. What is returned or raised is pickled.
    Raises UserError (FAILED) where the child was killed.
    """
    context = get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_run, args=(work, theirs, die_with_parent()), daemon=True)
    with warnings.catch_warnings():
        # Python warns of forks beside threads, whose locks nobody opens in the child; there are none where a command
        # begins, but in a test.
        warnings.simplefilter("ignore", DeprecationWarning)
        child.start()
    theirs.close()
    try:
        yield partial(_result_of, ours)
    finally:
        child.terminate()
        child.join()
        ours.close()


def _run(work: Callable[[], object], result: Connection, bind_to_parent: Callable[[], None] | None) -> None:
    # Ctrl-C on a terminal is for both, and the parent ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if bind_to_parent is not None:
        bind_to_parent()
    try:
        result.send((work(), None))
    except Exception as error:  # noqa: BLE001 - raised again by the parent
        result.send((None, error))


def _result_of(ours: Connection) -> Any:
    try:
        result, error = ours.recv()
    except EOFError:
        raise UserError("the process that searched was killed: is there too little memory?") from None
    if error is not None:
        raise error
    return result
