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
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from account import Account, settle
from flow import Flow
from made_stream import made_stream
from member import Member, stage_environment
from proxy import LOOPBACK, TcpProxy
from read_back import OpenTransactionError, read_committed
from saboteur import SESSION_SECONDS, Saboteur
from trends_check import check_trends

from kafka import KafkaBroker
from unecho.kafka.topics import create_topics
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

_CREW = (("sign", 2), ("dedupe", 2), ("trends", 3))
_GUESTS = 2
"""Signers that join and leave."""
_SNAPSHOT_SECONDS = 2
_READY_SECONDS = 60.0
_QUIET_SECONDS = 60.0
_SETTLE_SECONDS = 25.0
_SECONDS_A_KILL = 20.0
_SECONDS_ALWAYS = 60.0
_ENOUGH_FOR_ALL = 10
"""Kills and pauses among which some are inside a transaction, whatever the seed."""
_OUT_OF_SYNC = "out of sync with the underlying log"
"""What a broker logs when, started again on a slow machine, it has lost committed offsets for a while."""
_SNAPSHOTS = {"written": "snapshot written", "failed": "snapshot not written", "refused": "snapshot refused"}
"""Dedupe's log events."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was done, and what came of it.

    Attributes:
        fenced: how often a process was shut out by the one that had taken over.
        failpoints: kills and stalls inside the steps of a transaction.
        joined: signers that joined under load, and left.
        snapshots: dedupe's, by what became of them.
        restores: of an index, by what from.
        trends_equal: whether counts and stories are those of a recount from the topics.
        findings: what else is wrong, in words.
    """

    kills: int
    pauses: int
    fenced: int
    broker_restarts: int
    failpoints: int
    joined: int
    snapshots: dict[str, int]
    restores: dict[str, int]
    account: Account
    trends_equal: bool
    findings: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        return self.account.is_sound and self.trends_equal and not self.findings

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
                "trends_equal": self.trends_equal,
                "failpoints": self.failpoints,
                "joined": self.joined,
                "snapshots": self.snapshots,
                "restores": self.restores,
            }
        )


async def run(wanted: int, seed: int, rate: float, delivery: str, folder: Path) -> Report:
    """Until `wanted` kills and pauses fell while articles were in flight, and all of it is accounted for."""
    async with TcpProxy() as proxy, KafkaBroker(proxy_port=proxy.port) as broker:
        proxy.target_port = broker.behind
        await create_topics(Settings(bootstrap=broker.bootstrap))
        flow = Flow(broker.bootstrap, "", made_stream(seed), rate)
        async with _crew(f"{LOOPBACK}:{proxy.port}", delivery, folder) as (members, guests):
            saboteur = Saboteur(members, guests, broker, proxy, flow, wanted, seed)
            flow.start_watching()
            try:
                async with _progress(flow, saboteur, members):
                    findings = await _disturbed(flow, saboteur, members, wanted)
            finally:
                flow.stop_watching()
            topics = await _read_all(broker.bootstrap)
            trends_findings = await check_trends(broker.bootstrap, members, topics)
            out_of_sync = broker.log.read_text("utf-8", "replace").count(_OUT_OF_SYNC)
    account = await asyncio.to_thread(settle, flow.sent, topics)
    tally, everyone = saboteur.tally, [*members, *guests]
    _say(f"not reached {tally.unfired}, connections dropped {tally.connections_dropped}, idle {tally.idle}")
    if out_of_sync:
        _say(f"the broker's coordinators were out of sync with their logs {out_of_sync} times")
    for member in everyone:
        if member.failures:
            _say(f"{member.name} ended by itself, with {member.failures}, and was started again")
    if wanted >= _ENOUGH_FOR_ALL and not tally.failpoints:
        findings.append("no process failed inside a transaction: the failpoints do not work")
    return Report(
        tally.kills,
        tally.pauses,
        sum(member.fenced for member in everyone),
        tally.broker_restarts,
        tally.failpoints,
        tally.joined,
        {what: sum(member.seen[event] for member in members) for what, event in _SNAPSHOTS.items()},
        dict(sum((member.restores for member in members), Counter())),
        account,
        not trends_findings,
        (*findings, *trends_findings),
    )


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
            done = f"{saboteur.done} of {wanted} kills and pauses, {saboteur.tally.broker_restarts} broker restarts"
            findings.append(f"time was up after {done}")
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
async def _crew(bootstrap: str, delivery: str, folder: Path) -> AsyncIterator[tuple[list[Member], list[Member]]]:
    """Those that are always there, started; and signers to be started and stopped."""

    def member(stage: str, number: int) -> Member:
        name = f"{stage}-{number}"
        settings = {"snapshot_every": f"{_SNAPSHOT_SECONDS}s"} if stage == "dedupe" else {}
        environment = stage_environment(
            bootstrap=bootstrap,
            delivery=delivery,
            session_timeout=f"{SESSION_SECONDS:g}s",
            http_port=0,
            log_format="json",
            data_dir=folder / name,
            **settings,
        )
        return Member(stage, name, environment, folder)

    members = [member(stage, number) for stage, count in _CREW for number in range(1, count + 1)]
    signers = dict(_CREW)["sign"]
    guests = [member("sign", number) for number in range(signers + 1, signers + _GUESTS + 1)]
    try:
        for one in members:
            one.start()
        yield members, guests
    finally:
        await asyncio.gather(*(one.stop() for one in (*members, *guests)))
        for one in (*members, *guests):
            one.close()


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
