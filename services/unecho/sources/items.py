"""What reading a source gives: articles still as bytes, and what could not be read, in the order they stand there."""

from dataclasses import dataclass

from unecho.core.dead_reason import DeadReason


@dataclass(frozen=True, slots=True)
class Line:
    """One article's bytes, unchecked.

    Attributes:
        path: where it stands, as given on the command line or found in a folder; "-" is standard input.
        number: its line, from 1; in a file of JSON documents, the number of the article.
        value: the line or the document without its end; never blank.
    """

    path: str
    number: int
    value: bytes


@dataclass(frozen=True, slots=True)
class BrokenSource:
    """A part of a source that cannot be handed on as bytes.

    It is a line that is too long, all that follows a fault, or a file of a kind that is not read.

    Attributes:
        path: as in `Line`.
        number: the line it is about; for a fault the line that it cuts off.
        reason: too_large, or one of the source reasons.
        detail: how, in words; safe to print.
    """

    path: str
    number: int
    reason: DeadReason
    detail: str


Item = Line | BrokenSource
