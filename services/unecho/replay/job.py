"""One replay from its settings: finds the sources, opens the producer, runs the loop, and ends in order."""

import asyncio
import contextlib
import functools
import logging
import signal
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError
from prometheus_client import CollectorRegistry

from unecho.kafka.broker import supports_transactions
from unecho.kafka.connection import client_options
from unecho.kafka.topics import topic_rows
from unecho.monitoring.health import Health
from unecho.monitoring.http import StageServer
from unecho.monitoring.metrics import Metrics
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.topology import Topic
from unecho.replay.pace import Pace
from unecho.replay.plan import Options, Planned, count_records, plan
from unecho.replay.progress import Goal, bar_fits, show_progress, warn_of_silence
from unecho.replay.read_ahead import ReadAhead
from unecho.replay.run import run, stop_within
from unecho.replay.send import BATCH_BYTES, Sender
from unecho.replay.tally import Tally
from unecho.settings.settings import LogFormat, Settings
from unecho.sources.account import Account
from unecho.sources.articles import ArticleReader
from unecho.sources.files import SourceFile, total_bytes
from unecho.sources.items import BrokenSource, Item
from unecho.sources.reading import ReadLimits, read_sources

_log = logging.getLogger(__name__)

_PATIENCE_SECONDS: Final = 60
"""How long a broker that has gone away is waited for."""

_LAST_SECONDS: Final = 1.0
_RECORD_BYTES: Final = 1_000
"""What a planned record costs beside its value."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a replay ended.

    Attributes:
        tally: what was sent.
        seconds: from the first record to the last acknowledgement.
        code: for the process.
        account: of what was read.
    """

    tally: Tally
    seconds: float
    code: ExitCode
    account: Account


async def replay(sources: Sequence[SourceFile], options: Options, pace: Pace, settings: Settings) -> Ended:
    """Runs to the end, or until SIGINT or SIGTERM: then nothing more is read, and what is on the way is waited for.

    Raises UserError: BROKER, PORT_IN_USE, or a topic that is not there.
    """
    metrics = Metrics(CollectorRegistry())
    tally = Tally(metrics)
    loop = asyncio.get_running_loop()
    topic, partitions = await _topic(settings)
    read = _ReadBytes()
    read_round = functools.partial(
        read_sources, sources, ReadLimits(settings.max_article_bytes, settings.max_expansion), read.add
    )
    goal = Goal(options.limit, None if options.loop else total_bytes(sources))
    reader = options.reader()
    records = _counted_plan(read_round, options, pace, read, goal, reader)
    async with contextlib.AsyncExitStack() as stack:
        await _serve(settings, metrics, stack)
        producer = await stack.enter_async_context(_producer(settings))
        sender = Sender(producer, topic, 1 if settings.in_order else partitions, tally)
        stop = _Stop(loop)
        stack.callback(stop.forget)
        began = loop.time()
        shown = settings.log_format is not LogFormat.JSON and bar_fits()
        watchers = (show_progress(tally, goal, loop.time, bar=shown), _silence(tally, sender, loop))
        for watcher in [asyncio.create_task(watcher) for watcher in watchers]:
            stack.push_async_callback(_cancelled, watcher)
        with ReadAhead(records, _held_bytes) as ahead:
            try:
                await run(ahead, sender, tally, stop=stop.event, clock=loop.time, wait=stop_within(stop.event))
            except UserError as error:
                raise UserError(f"{error} {tally.sent} articles had arrived.", error.code) from error
        seconds = loop.time() - began
    if stop.interrupted:
        return Ended(tally, seconds, ExitCode.INTERRUPTED, reader.account)
    code = ExitCode.UNREADABLE if reader.account.nothing_read else tally.exit_code
    return Ended(tally, seconds, code, reader.account)


def _held_bytes(item: Planned | BrokenSource) -> int:
    return _RECORD_BYTES + (0 if isinstance(item, BrokenSource) else len(item.value))


class _ReadBytes:
    def __init__(self) -> None:
        self.bytes = 0

    def add(self, count: int) -> None:
        self.bytes += count


def _counted_plan(
    read_round: Callable[[], Iterable[Item]],
    options: Options,
    pace: Pace,
    read: _ReadBytes,
    goal: Goal,
    reader: ArticleReader,
) -> Iterator[Planned | BrokenSource]:
    """Counts first where bytes read say little of what is left: copies come long after their articles."""
    if goal.source_bytes is not None and (options.copies or options.background):
        goal.records = count_records(read_round, options)
        read.bytes = 0
    yield from plan(read_round, options, pace, lambda: read.bytes, reader)


class _Stop:
    """Set by the first SIGINT or SIGTERM; a second one ends the process as usual."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.event = asyncio.Event()
        self.interrupted = False
        self._loop = loop
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self._received, number)

    def forget(self) -> None:
        for number in (signal.SIGINT, signal.SIGTERM):
            self._loop.remove_signal_handler(number)

    def _received(self, number: signal.Signals) -> None:
        self.interrupted = self.interrupted or number == signal.SIGINT
        self.event.set()
        self.forget()
        _log.info("stopping: what is on the way is still sent")


async def _topic(settings: Settings) -> tuple[str, int]:
    row = next(row for row in await topic_rows(settings) if row.topic is Topic.RAW)
    if row.partitions is None:
        raise UserError(
            f"The broker at {settings.bootstrap} has no topic {row.name}. Make it with `unecho topics create`.",
            ExitCode.BROKER,
        )
    return row.name, row.partitions


async def _serve(settings: Settings, metrics: Metrics, stack: contextlib.AsyncExitStack) -> None:
    if settings.http_port is not None:
        health = Health(waiting_for=None)
        server = StageServer(settings, settings.http_port, metrics.registry, health)
        await stack.enter_async_context(server)
        _log.info("serving on http://%s:%d", server.host, server.port)


@contextlib.asynccontextmanager
async def _producer(settings: Settings) -> AsyncIterator[AIOKafkaProducer]:
    # It logs every failed try of a connection as an error; `warn_of_silence` says it once.
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)
    idempotent = await supports_transactions(settings)
    if not idempotent:
        _log.info("this broker has no idempotent producers: a record may come twice after a lost connection")
    producer = AIOKafkaProducer(
        **client_options(settings),
        client_id="unecho-replay",
        enable_idempotence=idempotent,
        acks="all",
        request_timeout_ms=_PATIENCE_SECONDS * 1000,
        max_batch_size=BATCH_BYTES,
        # A batch larger than this is never a choice: one record that may be as large as an article.
        max_request_size=2 * settings.max_article_bytes + BATCH_BYTES,
    )
    try:
        await producer.start()
    except KafkaError as error:
        raise UserError(f"The broker at {settings.bootstrap} refused: {error}", ExitCode.BROKER) from error
    try:
        yield producer
    except UserError:
        # It would wait once more for what has failed.
        with contextlib.suppress(TimeoutError, KafkaError):
            await asyncio.wait_for(producer.stop(), _LAST_SECONDS)
        raise
    await producer.stop()


async def _silence(tally: Tally, sender: Sender, loop: asyncio.AbstractEventLoop) -> None:
    await warn_of_silence(tally, lambda: sender.waiting, loop.time)


async def _cancelled(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
