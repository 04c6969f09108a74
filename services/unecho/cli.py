"""The `unecho` command: one subcommand a stage, and what helps to run and look at them."""

import importlib
import sys
from types import ModuleType
from typing import Final, NamedTuple, NoReturn

import click

from unecho import __version__
from unecho.commandline.importing import importing
from unecho.process.exit_codes import ExitCode, UserError
from unecho.process.not_installed import not_installed


class _Place(NamedTuple):
    """Where a command is, and what the first screen says of it, which is how its own help begins."""

    module: str
    summary: str


_COMMANDS: Final = {
    "demo": _Place("unecho.demo.command", "See the whole pipeline work, on this machine, in half a minute."),
    "replay": _Place("unecho.replay.command:command", "Put articles onto articles.raw."),
    "sign": _Place("unecho.sign.command", "Check and sign articles: articles.raw -> articles.signed."),
    "dedupe": _Place("unecho.dedupe.command", "Judge articles: articles.signed -> articles.unique"),
    "trends": _Place("unecho.trends.command", "Count entities by window and keep the story tables"),
    "scan": _Place("unecho.scan.command", "Find copies in files: one verdict a line, in order."),
    "entities": _Place("unecho.scan.command", "Find people, organisations and places in files"),
    "explain": _Place("unecho.explain.command", "Say why two articles are copies or not, or what became of one."),
    "topics": _Place("unecho.inspect.topics", "Show the topics beside the broker's"),
    "tail": _Place("unecho.inspect.tail", "Show the records of a topic"),
    "dead": _Place("unecho.inspect.dead.command", "Show what could not be read and why"),
}
"""Only the one that runs is imported, so that it starts quickly and needs no more than is its own."""


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, _, attribute = _COMMANDS[cmd_name].module.partition(":")
        command: click.Command = getattr(_imported(module), attribute or cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in _COMMANDS:
            _suggest(ctx, args[0])
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, place.summary) for name, place in _COMMANDS.items()])


def _suggest(ctx: click.Context, name: str) -> None:
    """Ends with the nearest command, where one is near."""
    # For a wrong name alone.
    from difflib import get_close_matches  # noqa: PLC0415

    if near := get_close_matches(name, _COMMANDS, 1):
        ctx.fail(f"No such command {name!r}: did you mean {near[0]}?")


def _imported(module: str) -> ModuleType:
    with importing():
        return importlib.import_module(module)


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="unecho")
def unecho() -> None:
    """Turn a live stream of news articles into one in which each copied story appears once."""


def main() -> None:
    """Runs the command; errors that a user can mend end it with one line and their exit code."""
    try:
        sys.exit(unecho.main(standalone_mode=False) or ExitCode.OK)
    except click.ClickException as error:
        error.show()
        sys.exit(ExitCode.USAGE)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(ExitCode.INTERRUPTED)
    except UserError as error:
        _end(error)
    except ModuleNotFoundError as error:
        _end(not_installed(error))


def _end(error: UserError) -> NoReturn:
    click.echo(f"unecho: {error}", err=True)
    sys.exit(error.code)
