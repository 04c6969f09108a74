"""How a command ends; each code means one thing, for scripts and supervisors."""

from enum import IntEnum


class ExitCode(IntEnum):
    """Process exit codes of every `unecho` command; `summary` says what each means."""

    summary: str

    def __new__(cls, value: int, summary: str = "") -> "ExitCode":
        """The code, and what it means."""
        code = int.__new__(cls, value)
        code._value_ = value
        code.summary = summary
        return code

    OK = 0, "All went well; with `scan` and `entities`, some of the input may be dead: the last line says how much."
    FAILED = 1, "Something went wrong that is none of the below; the last log line says what."
    USAGE = 2, "Unknown flag, bad value, missing file."
    BROKER = 3, "The broker cannot be reached, or refused."
    UNREADABLE = 4, "There was input, and nothing in it could be read as an article."
    WRONG_RESULT = 5, "What the demo showed was not right."
    LOG = 6, "A log on the broker and what was committed of it do not belong together."
    PORT_IN_USE = 7, "The HTTP port of the stage is taken."
    NOT_INSTALLED = 8, "The command needs packages of an extra that is not installed; the message names it."
    NOT_FOUND = 9, "There is no article of the id that was asked for."
    INTERRUPTED = 130, "Ctrl-C."


class UserError(Exception):
    """An error that a user can mend: says what happened, where, and what to do. Ends the command with `code`."""

    def __init__(self, message: str, code: ExitCode = ExitCode.FAILED) -> None:
        super().__init__(message)
        self.code = code
