"""`unecho demo`."""

import asyncio
import sys
from typing import Final

import click

from unecho.commandline.importing import importing

_BROKER_PORT: Final = 9092


@click.command()
@click.option("--serve", is_flag=True, help="Stay up until Ctrl-C.")
@click.option("--free-ports", is_flag=True, help=f"Take free ports instead of {_BROKER_PORT} and 9101 to 9103.")
def demo(*, serve: bool, free_ports: bool) -> None:
    """See the whole pipeline work, on this machine, in half a minute.

    Starts an embedded broker and every stage, replays five articles among edited copies of them, shows what comes out,
    and ends them all again. Listens on loopback only.
    """
    with importing():
        from unecho.demo.playing import play  # noqa: PLC0415

    sys.exit(asyncio.run(play(_BROKER_PORT, free_ports=free_ports, serve=serve)))
