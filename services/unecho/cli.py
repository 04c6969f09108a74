"""The `unecho` command: one subcommand a stage, and what helps to run and look at them."""

import importlib
import sys
from typing import Final

import click

from unecho import __version__
from unecho.runtime.exit_codes import ExitCode, UserError

_COMMANDS: Final = {
    "demo": "unecho.demo.command",
    "replay": "unecho.replay.command:command",
    "sign": "unecho.sign.command",
    "dedupe": "unecho.dedupe.command",
    "trends": "unecho.trends.command",
    "scan": "unecho.scan.command",
    "entities": "unecho.scan.command",
    "explain": "unecho.explain.command",
    "topics": "unecho.inspect.topics",
    "tail": "unecho.inspect.tail",
    "dead": "unecho.inspect.dead",
}
"""Where each command is; only the one that runs is imported, so that a stage starts quickly."""


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, _, attribute = _COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(importlib.import_module(module), attribute or cmd_name)
        return command


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
        click.echo(f"unecho: {error}", err=True)
        sys.exit(error.code)
