"""How a command ends; each code means one thing, for scripts and supervisors."""

from enum import IntEnum


class ExitCode(IntEnum):
    """Process exit codes of every `unecho` command."""

    OK = 0
    FAILED = 1
    """Something went wrong that is none of the below; the last log line says what."""
    USAGE = 2
    """Unknown flag, bad value, missing file."""
    BROKER = 3
    """The broker cannot be reached, or refused."""
    PORT_IN_USE = 4
    """The HTTP port of the stage is taken."""
    WRONG_RESULT = 5
    """What the demo showed was not right."""
    LOG = 6
    """A log on the broker and what was committed of it do not belong together."""
    UNREADABLE = 7
    """There was input, and nothing in it could be read as an article."""
    NOT_FOUND = 9
    """There is no article of the id that was asked for."""
    INTERRUPTED = 130
    """Ctrl-C."""


class UserError(Exception):
    """An error that a user can mend: says what happened, where, and what to do. Ends the command with `code`."""

    def __init__(self, message: str, code: ExitCode = ExitCode.FAILED) -> None:
        super().__init__(message)
        self.code = code
