"""`unecho demo`."""

from __future__ import annotations

import asyncio
import signal
import socket
import sys
from typing import Final

import click
from rich.console import Console

from unecho.delivery.run_stage import HTTP_PORTS
from unecho.demo.course import HOST, Ports, running
from unecho.demo.report import report
from unecho.demo.screen import screen_for
from unecho.demo.started_by import started_by
from unecho.process.exit_codes import ExitCode

_BROKER_PORT: Final = 9092
_TERMINATED: Final = 128 + signal.SIGTERM


@click.command()
@click.option("--serve", is_flag=True, help="Stay up until Ctrl-C.")
@click.option("--free-ports", is_flag=True, help=f"Take free ports instead of {_BROKER_PORT} and 9101 to 9103.")
def demo(*, serve: bool, free_ports: bool) -> None:
    """See the whole pipeline work, on this machine, in half a minute.

    Starts an embedded broker and every stage, replays five articles among edited copies of them, shows what comes out,
    and ends them all again. Listens on loopback only.
    """
    sys.exit(asyncio.run(_demo(_free_ports() if free_ports else Ports(_BROKER_PORT, **HTTP_PORTS), serve=serve)))


async def _demo(ports: Ports, *, serve: bool) -> int:
    own = asyncio.current_task()
    terminated = asyncio.Event()

    def terminate() -> None:
        terminated.set()
        if own is not None:
            own.cancel()

    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, terminate)
    try:
        return await _play(ports, serve=serve)
    except asyncio.CancelledError:
        click.echo("unecho demo: stopped; broker and stages have ended", err=True)
        if terminated.is_set():
            return _TERMINATED
        raise


async def _play(ports: Ports, *, serve: bool) -> int:
    console = Console(highlight=False)
    with screen_for(console) as screen:
        async with running(ports, screen) as demonstration:
            findings = await demonstration.play()
            curls = await demonstration.curls()
            for line in ["", *report(findings, curls, demonstration.environment, started_by(), demonstration.page)]:
                screen.say(line)
            if serve:
                screen.say(f"Up until Ctrl-C. The page: {demonstration.page}  Kafka: {demonstration.bootstrap}")
                await demonstration.children.until_one_ends()
    return ExitCode.WRONG_RESULT if findings.mistakes else ExitCode.OK


def _free_ports() -> Ports:
    """Four ports that are free now."""
    probes = [socket.socket() for _ in range(4)]
    try:
        for probe in probes:
            probe.bind((HOST, 0))
        return Ports(*(probe.getsockname()[1] for probe in probes))
    finally:
        for probe in probes:
            probe.close()
