"""Does harm to a running pipeline, at random by a seed, and counts it."""

import asyncio
import random
import signal
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from flow import Flow
from member import Member
from proxy import TcpProxy

from kafka import KafkaBroker
from unecho.process.failpoints import Failpoint

SESSION_SECONDS = 2.0

_DECK = {
    "kill": 2,
    "pause": 2,
    "sign_dies_inside": 1,
    "sign_stalls_inside": 4,
    "dedupe_dies_inside": 1,
    "dedupe_stalls_inside": 1,
    "trends_dies_inside": 1,
    "trends_stalls_inside": 1,
    "rebalance": 1,
    "drop": 1,
    "delay": 1,
    "refuse": 1,
    "fill_disk": 1,
}
"""How often each is done before all have been done; about 23 kills and pauses a round."""
_BETWEEN_RESTARTS = 5
"""Kills and pauses to each broker restart."""
_IN_TRANSACTION = (Failpoint.AFTER_BEGIN, Failpoint.AFTER_SEND, Failpoint.AFTER_OFFSETS)
"""A process that stalls between these has an open transaction: whoever takes over must shut it out."""
_LONGEST_GAP = 1.5
_READY_SECONDS = 40.0
_FIRE_SECONDS = 30.0
_TAKEOVER_SECONDS = 30.0
_MOVE_SECONDS = 20.0
_FULL_SECONDS = (2.5, 4.5)
"""Longer than from one snapshot to the next."""
_POLL = 0.05


@dataclass(slots=True)
class Tally:
    """Kills and pauses count only when articles were in flight."""

    kills: int = 0
    pauses: int = 0
    broker_restarts: int = 0
    idle: int = 0
    connections_dropped: int = 0
    joined: int = 0
    disks_filled: int = 0
    failpoints: int = 0
    last: str = "nothing yet"
    unfired: list[str] = field(default_factory=list)


class Saboteur:
    """`run` goes on until `wanted` kills and pauses have counted.

    Args:
        members: those that are always there.
        guests: signers that join and leave.
    """

    def __init__(
        self,
        members: Sequence[Member],
        guests: Sequence[Member],
        broker: KafkaBroker,
        proxy: TcpProxy,
        flow: Flow,
        wanted: int,
        seed: int,
    ) -> None:
        self._members = members
        self._guests = guests
        self._broker = broker
        self._proxy = proxy
        self._flow = flow
        self._wanted = wanted
        self._chance = random.Random(seed)
        self.tally = Tally()
        for member in members:
            member.on_failpoint = self._killed_itself

    @property
    def done(self) -> int:
        return self.tally.kills + self.tally.pauses

    async def run(self) -> None:
        faults: dict[str, Callable[[], Awaitable[None]]] = {
            "kill": self._kill_any,
            "pause": self._pause,
            "sign_dies_inside": self._sign_dies_inside,
            "sign_stalls_inside": self._sign_stalls_inside,
            "dedupe_dies_inside": self._dedupe_dies_inside,
            "dedupe_stalls_inside": self._dedupe_stalls_inside,
            "trends_dies_inside": self._trends_dies_inside,
            "trends_stalls_inside": self._trends_stalls_inside,
            "rebalance": self._rebalance,
            "drop": self._drop,
            "delay": self._delay,
            "refuse": self._refuse,
            "fill_disk": self._fill_disk,
        }
        deck: list[str] = []
        while self._goes_on():
            if self.done >= (self.tally.broker_restarts + 1) * _BETWEEN_RESTARTS:
                await self._restart_broker()
            else:
                if not deck:
                    deck = [name for name, times in _DECK.items() for _ in range(times)]
                    self._chance.shuffle(deck)
                fault = deck.pop()
                self.tally.last = fault
                await faults[fault]()
            await asyncio.sleep(self._chance.uniform(0, _LONGEST_GAP))
            # Mostly the pipeline gets going again first; sometimes the next fault meets it in the middle of recovering.
            if self._chance.random() < 0.8:
                seen = self._flow.seen
                await _until(lambda: self._flow.seen > seen, _MOVE_SECONDS)  # noqa: B023 - awaited here

    def _goes_on(self) -> bool:
        """Not where there are more results than articles: something was doubled, and nothing more can be in flight."""
        enough = self.done >= self._wanted and self.tally.broker_restarts >= self._wanted // _BETWEEN_RESTARTS
        return not enough and self._flow.seen <= len(self._flow.sent)

    def _of(self, stage: str) -> list[Member]:
        return [member for member in self._members if member.stage == stage]

    def _other(self, member: Member) -> Member:
        return next(other for other in self._of(member.stage) if other is not member)

    async def _active(self, stage: str) -> Member:
        """The dedupe that works, where the other stands by; of others, which share the work, any."""
        if stage != "dedupe":
            return self._chance.choice(self._of(stage))
        await _until(lambda: any(member.owns for member in self._of(stage)), _READY_SECONDS)
        return next((member for member in self._of(stage) if member.owns), self._of(stage)[0])

    async def _kill(self, member: Member, failpoint: str = "") -> None:
        """Returns once the next process runs."""
        await _until(lambda: member.ready, _READY_SECONDS)
        starts = member.starts
        member.arm(failpoint)
        self._count_kill()
        member.kill()
        await _until(lambda: member.starts > starts, _READY_SECONDS)

    def _count_kill(self) -> None:
        if self._flow.in_flight > 0:
            self.tally.kills += 1
        else:
            self.tally.idle += 1

    def _killed_itself(self, _: Member) -> None:
        self.tally.failpoints += 1
        self._count_kill()

    async def _kill_any(self) -> None:
        whom = self._chance.choices(["sign", "dedupe", "trends", "standby"], [4, 3, 2, 1])[0]
        self.tally.last = f"kill {whom}"
        active = await self._active("dedupe" if whom == "standby" else whom)
        await self._kill(self._other(active) if whom == "standby" else active)

    async def _pause(self) -> None:
        stage = self._chance.choices(["sign", "dedupe", "trends"], [4, 4, 2])[0]
        member = await self._active(stage)
        self.tally.last = f"pause {member.name}"
        await _until(lambda: member.ready, _READY_SECONDS)
        member.signal(signal.SIGSTOP)
        await self._wake_when_replaced(member, self._other(member).assignments)

    async def _wake_when_replaced(self, member: Member, assignments: int) -> None:
        if self._flow.in_flight > 0:
            self.tally.pauses += 1
        else:
            self.tally.idle += 1
        other = self._other(member)
        starts = other.starts
        await asyncio.sleep(SESSION_SECONDS)
        await _until(lambda: other.assignments > assignments or other.starts > starts, _TAKEOVER_SECONDS)
        # The new owner needs a moment to shut out the old one; sometimes the old one wakes in the middle of it.
        await asyncio.sleep(self._chance.uniform(0, 1.0))
        member.signal(signal.SIGCONT)

    async def _sign_dies_inside(self) -> None:
        point = self._chance.choice([one for one in Failpoint if one is not Failpoint.IN_RESTORE])
        await self._dies(self._chance.choice(self._of("sign")), f"{point}:{self._chance.randint(1, 40)}")

    async def _sign_stalls_inside(self) -> None:
        point = self._chance.choice(_IN_TRANSACTION)
        member = self._chance.choice(self._of("sign"))
        await self._stalls(member, f"{point}:{self._chance.randint(1, 40)}:stop")

    async def _dedupe_dies_inside(self) -> None:
        point = self._chance.choice(list(Failpoint))
        times = 1 if point is Failpoint.IN_RESTORE else self._chance.randint(1, 12)
        active = await self._active("dedupe")
        await self._dies(self._other(active), f"{point}:{times}", then_kill=active)

    async def _dedupe_stalls_inside(self) -> None:
        active = await self._active("dedupe")
        failpoint = f"{self._chance.choice(_IN_TRANSACTION)}:{self._chance.randint(1, 12)}:stop"
        await self._stalls(self._other(active), failpoint, then_kill=active)

    async def _trends_dies_inside(self) -> None:
        point = self._chance.choice([one for one in Failpoint if one is not Failpoint.IN_RESTORE])
        await self._dies(await self._active("trends"), f"{point}:{self._chance.randint(1, 20)}")

    async def _trends_stalls_inside(self) -> None:
        failpoint = f"{self._chance.choice(_IN_TRANSACTION)}:{self._chance.randint(1, 20)}:stop"
        await self._stalls(await self._active("trends"), failpoint)

    async def _rebalance(self) -> None:
        """One or two more signers join under load, and leave again, in peace or killed."""
        guests = self._guests[: self._chance.randint(1, len(self._guests))]
        for guest in guests:
            self.tally.last = f"{guest.name} joins"
            guest.start()
            await _until(lambda: guest.ready, _READY_SECONDS)  # noqa: B023 - awaited here
            self.tally.joined += 1
            await asyncio.sleep(self._chance.uniform(0, _LONGEST_GAP))
        for guest in guests:
            self.tally.last = f"{guest.name} leaves"
            if self._chance.random() < 0.5:
                await self._kill(guest)
            await guest.stop()

    async def _dies(self, member: Member, failpoint: str, then_kill: Member | None = None) -> None:
        self.tally.last = f"{member.name} dies at {failpoint}"
        await self._kill(member, failpoint)
        starts = member.starts
        if then_kill is not None:
            await _until(lambda: member.ready, _READY_SECONDS)
            await self._kill(then_kill)
        if not await _until(lambda: member.starts > starts, _FIRE_SECONDS):
            await self._disarm(member, failpoint)

    async def _stalls(self, member: Member, failpoint: str, then_kill: Member | None = None) -> None:
        self.tally.last = f"{member.name} stalls at {failpoint}"
        await self._kill(member, failpoint)
        if then_kill is not None:
            await _until(lambda: member.ready, _READY_SECONDS)
            await self._kill(then_kill)
        if not await _until(lambda: member.stopped, _FIRE_SECONDS):
            await self._disarm(member, failpoint)
            return
        self.tally.failpoints += 1
        await self._wake_when_replaced(member, self._other(member).assignments)

    async def _disarm(self, member: Member, failpoint: str) -> None:
        self.tally.unfired.append(f"{member.name} {failpoint}")
        await self._kill(member)

    async def _restart_broker(self) -> None:
        self.tally.last = "kill the broker"
        self._broker.kill()
        await asyncio.sleep(self._chance.uniform(0, 1.0))
        await self._broker.restart()
        self.tally.broker_restarts += 1

    async def _drop(self) -> None:
        for _ in range(self._chance.randint(1, 5)):
            self.tally.connections_dropped += self._proxy.drop()
            await asyncio.sleep(self._chance.uniform(0, 0.2))

    async def _delay(self) -> None:
        self._proxy.delay = self._chance.uniform(0.02, 0.3)
        await asyncio.sleep(self._chance.uniform(0.5, 2.5))
        if self._chance.random() < 0.5:
            self.tally.connections_dropped += self._proxy.drop()
        self._proxy.delay = 0.0

    async def _refuse(self) -> None:
        self._proxy.refusing = True
        self.tally.connections_dropped += self._proxy.drop()
        await asyncio.sleep(self._chance.uniform(0.5, 1.5 * SESSION_SECONDS))
        self._proxy.refusing = False

    async def _fill_disk(self) -> None:
        member = await self._active("dedupe")
        self.tally.last = f"no space on the disk of {member.name}"
        member.limit_files(self._chance.choice([0, 1, 4096]))
        await asyncio.sleep(self._chance.uniform(*_FULL_SECONDS))
        member.limit_files(-1)
        self.tally.disks_filled += 1


async def _until(condition: Callable[[], bool], seconds: float) -> bool:
    """Whether it came true in time."""
    deadline = asyncio.get_running_loop().time() + seconds
    while not condition():
        if asyncio.get_running_loop().time() > deadline:
            return False
        await asyncio.sleep(_POLL)
    return True
