"""What reading a source gives: articles still as bytes, and what could not be read, in the order they stand there."""

from dataclasses import dataclass

from unecho.core.dead_reason import DeadReason
from unecho.sources.fields.form import Form


@dataclass(frozen=True, slots=True)
class Line:
    """One article's bytes, unchecked.

    Attributes:
        path: where it stands, as given on the command line or found in a folder; "-" is standard input.
        number: its line, from 1; in a file of JSON documents or a feed, the number of the article.
        value: the line or the document without its end; never blank. A row or an entry is JSON made of it.
        form: whose names its fields have, where the kind of file says it.
    """

    path: str
    number: int
    value: bytes
    form: Form | None = None


@dataclass(frozen=True, slots=True)
class BrokenSource:
    """A part of a source that cannot be handed on as bytes.

    It is a line that is too long, all that follows a fault, or a file of a kind that is not read.

    Attributes:
        path: as in `Line`.
        number: the line it is about; for a fault the line that it cuts off.
        reason: too_large, one of the source reasons, or invalid for a row.
        detail: how, in words; safe to print.
    """

    path: str
    number: int
    reason: DeadReason
    detail: str


Item = Line | BrokenSource
