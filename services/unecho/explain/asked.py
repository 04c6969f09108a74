"""What `unecho explain` was asked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from unecho.process.exit_codes import ExitCode, UserError


@dataclass(frozen=True, slots=True)
class Asked:
    """The command line, as it makes sense.

    Attributes:
        articles: two ids or files, or one file of two articles, or one id.
        members: whether the articles of the story are sought too.
        only_ids: whether no article is a file, also where there is one of that name.
        since: milliseconds since 1970-01-01 UTC from which verdicts are sought; None is all.

    Raises:
        UserError: USAGE.
    """

    articles: tuple[str, ...]
    paths: tuple[str, ...]
    as_json: bool
    passages: int
    since: int | None
    members: bool = False
    only_ids: bool = False

    def __post_init__(self) -> None:
        if len(self.articles) > 2:
            raise UserError(f"{len(self.articles)} articles were named: two at most.", ExitCode.USAGE)
        if self.paths and len(self.articles) != 2:
            raise UserError("--in takes two ids: unecho explain ID ID --in PATH.", ExitCode.USAGE)
        if self.paths and self.only_ids:
            raise UserError("--in and --ids do not go together: --in names files, --ids takes none.", ExitCode.USAGE)

    @property
    def is_life(self) -> bool:
        """Whether it is about one article."""
        return len(self.articles) == 1 and bool(self.ids)

    @property
    def ids(self) -> tuple[str, ...]:
        """The articles that are no files: they are sought on the topics, or in `paths`."""
        if self.paths or self.only_ids:
            return self.articles
        return tuple(name for name in self.articles if not _is_there(name))


def _is_there(name: str) -> bool:
    """Whether it is a file; an id may be no name that a file can have."""
    try:
        return Path(name).exists()
    except OSError:
        return False
