"""Runs the whole pipeline on a real Kafka, does harm to it, and counts what was lost and doubled. See `make faults`.

The last line of standard output is JSON; the exit code is 0 only when nothing was lost, doubled or changed.
"""

import argparse
import asyncio
import contextlib
import json
import secrets
import shutil
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from account import Account, settle
from flow import Flow
from kafka import KafkaBroker
from made_stream import made_stream
from member import Member, stage_environment
from proxy import LOOPBACK, TcpProxy
from read_back import OpenTransactionError, read_committed
from saboteur import SESSION_SECONDS, Saboteur

from unecho.runtime.settings import Settings
from unecho.runtime.topics import create_topics
from unecho.runtime.topology import Topic

_CREW = (("sign", 2), ("dedupe", 2), ("trends", 1))
_READY_SECONDS = 60.0
_QUIET_SECONDS = 60.0
_SETTLE_SECONDS = 25.0
_SECONDS_A_KILL = 14.0
_SECONDS_ALWAYS = 60.0


@dataclass(frozen=True, slots=True)
class Report:
    """What was done, and what came of it."""

    kills: int
    pauses: int
    fenced: int
    broker_restarts: int
    account: Account
    findings: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        return self.account.is_sound and not self.findings

    def line(self) -> str:
        account = self.account
        return json.dumps(
            {
                "kills": self.kills,
                "pauses": self.pauses,
                "fenced": self.fenced,
                "broker_restarts": self.broker_restarts,
                "articles": account.articles,
                "lost": account.lost,
                "doubled": account.doubled,
                "verdicts_equal": account.verdicts_equal,
                "conservation": account.conservation,
            }
        )


async def run(wanted: int, seed: int, rate: float, delivery: str, folder: Path) -> Report:
    """Until `wanted` kills and pauses fell while articles were in flight, and all of it is accounted for."""
    async with TcpProxy() as proxy, KafkaBroker(proxy_port=proxy.port) as broker:
        proxy.target_port = broker.behind
        await create_topics(Settings(bootstrap=broker.bootstrap))
        flow = Flow(broker.bootstrap, "", made_stream(seed), rate)
        async with _crew(f"{LOOPBACK}:{proxy.port}", delivery, folder) as members:
            saboteur = Saboteur(members, broker, proxy, flow, wanted, seed)
            flow.start_watching()
            try:
                async with _progress(flow, saboteur, members):
                    findings = await _disturbed(flow, saboteur, members, wanted)
            finally:
                flow.stop_watching()
        topics = await _read_all(broker.bootstrap)
    account = await asyncio.to_thread(settle, flow.sent, topics)
    tally = saboteur.tally
    _say(f"failpoints {tally.failpoints}, not reached {tally.unfired}, connections dropped {tally.connections_dropped}")
    for member in members:
        if member.failures:
            _say(f"{member.name} ended by itself, with {member.failures}, and was started again")
    fenced = sum(member.fenced for member in members)
    return Report(tally.kills, tally.pauses, fenced, tally.broker_restarts, account, tuple(findings))


async def _disturbed(flow: Flow, saboteur: Saboteur, members: list[Member], wanted: int) -> list[str]:
    """Sends and harms side by side, then waits for the end of the work; what went wrong with that."""
    findings = []
    sending = asyncio.create_task(flow.run())
    try:
        async with asyncio.timeout(_READY_SECONDS):
            while not (all(member.ready for member in members) and flow.seen):  # noqa: ASYNC110 - other processes
                await asyncio.sleep(0.1)
        try:
            async with asyncio.timeout(_SECONDS_ALWAYS + _SECONDS_A_KILL * wanted):
                await saboteur.run()
        except TimeoutError:
            findings.append(f"only {saboteur.done} of {wanted} kills and pauses in the time there was")
        saboteur.tally.last = "no more harm: waiting for the end of the work"
        flow.stop()
        await sending
    finally:
        sending.cancel()
    seen, since = flow.seen, time.monotonic()
    while flow.in_flight > 0 and time.monotonic() - since < _QUIET_SECONDS:
        await asyncio.sleep(0.1)
        if flow.seen > seen:
            seen, since = flow.seen, time.monotonic()
    if flow.in_flight > 0:
        findings.append(
            f"{flow.in_flight} articles without a verdict or dead letter, and none came in {_QUIET_SECONDS:.0f} s"
        )
    return findings


@contextlib.asynccontextmanager
async def _crew(bootstrap: str, delivery: str, folder: Path) -> AsyncIterator[list[Member]]:
    members = []
    for stage, count in _CREW:
        for number in range(1, count + 1):
            name = f"{stage}-{number}"
            environment = stage_environment(
                bootstrap=bootstrap,
                delivery=delivery,
                session_timeout=f"{SESSION_SECONDS:g}s",
                http_port=0,
                log_format="json",
                data_dir=folder / name,
            )
            members.append(Member(stage, name, environment, folder))
    try:
        for member in members:
            member.start()
        yield members
    finally:
        await asyncio.gather(*(member.stop() for member in members))


async def _read_all(bootstrap: str) -> dict[Topic, list]:
    """Waits for the transactions of killed owners to time out."""
    wanted = (Topic.RAW, Topic.SIGNED, Topic.UNIQUE, Topic.VERDICTS, Topic.DEAD)
    deadline = time.monotonic() + _SETTLE_SECONDS
    while True:
        try:
            return {topic: await asyncio.to_thread(read_committed, bootstrap, "", topic) for topic in wanted}
        except OpenTransactionError:
            if time.monotonic() > deadline:
                raise
            await asyncio.sleep(0.5)


@contextlib.asynccontextmanager
async def _progress(flow: Flow, saboteur: Saboteur, members: list[Member]) -> AsyncIterator[None]:
    started = time.monotonic()

    async def tell() -> None:
        while True:
            await asyncio.sleep(1)
            tally = saboteur.tally
            _say(
                f"{time.monotonic() - started:4.0f} s  sent {flow.acknowledged}, judged {flow.seen}, "
                f"kills {tally.kills}, pauses {tally.pauses}, fenced {sum(member.fenced for member in members)}, "
                f"broker restarts {tally.broker_restarts}  {tally.last}"
            )

    telling = asyncio.create_task(tell())
    try:
        yield
    finally:
        telling.cancel()


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=10, help="kills and pauses that fall while articles are in flight")
    parser.add_argument("--seed", type=int, default=None, help="of the articles and the faults; a new one if left out")
    parser.add_argument("--rate", type=float, default=60.0, help="articles a second")
    parser.add_argument("--delivery", default="exactly_once", help="UNECHO_DELIVERY of the stages")
    given = parser.parse_args()
    seed = secrets.randbelow(1 << 31) if given.seed is None else given.seed
    _say(f"seed {seed}: make faults KILLS={given.kills} SEED={seed}")
    folder = Path(tempfile.mkdtemp(prefix="unecho-faults-"))
    report = asyncio.run(run(given.kills, seed, given.rate, given.delivery, folder))
    for finding in (*report.findings, *report.account.findings):
        _say(finding)
    if report.is_sound:
        shutil.rmtree(folder)
    else:
        _say(f"seed {seed}; the logs of the stages are in {folder}")
    print(report.line(), flush=True)
    return 0 if report.is_sound else 1


if __name__ == "__main__":
    sys.exit(main())
