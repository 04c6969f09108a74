"""Plays the demo, to its end or until it is stopped, and says how it went."""

from __future__ import annotations

import asyncio
import signal
import socket
from typing import Final

import click
from rich.console import Console

from unecho.delivery.run_stage import HTTP_PORTS
from unecho.demo.course import HOST, Ports, running
from unecho.demo.report import report
from unecho.demo.screen import screen_for
from unecho.demo.started_by import started_by
from unecho.process.exit_codes import ExitCode

_TERMINATED: Final = 128 + signal.SIGTERM


async def play(broker_port: int, *, free_ports: bool, serve: bool) -> int:
    """Listens on `broker_port` and the stages' own, or on free ones; with `serve` stays until Ctrl-C. The exit code."""
    ports = _free_ports() if free_ports else Ports(broker_port, **HTTP_PORTS)
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
