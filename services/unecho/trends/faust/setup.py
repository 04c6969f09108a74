"""How Faust is set up here, and how its streams become batches of records."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

import faust
from faust.auth import OAuthCredentials, SASLCredentials, SSLCredentials
from faust.streams import Stream
from faust.types import TP, EventT, StreamT
from faust.types.auth import CredentialsT
from yarl import URL

from unecho.kafka.connection import security_options
from unecho.records.record import Incoming
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.trends.faust.transport import FetchingTransport

# Faust's services log under the module of their class; these are its own comings and goings.
logging.getLogger(__name__).setLevel(logging.WARNING)

APP_NAME: Final = "unecho-trends"
_WITHIN_SECONDS: Final = 0.2
_COMMIT_SECONDS: Final = 1.0
_REBALANCE_SECONDS: Final = 10.0
"""At least. A member whose connection breaks while it joins holds the group up for as long; Faust's default is 60 s."""


def next_offsets(events: Sequence[EventT[Any]]) -> dict[TP, int]:
    """The offset after the last of each partition in a batch."""
    return {event.message.tp: event.message.offset + 1 for event in events}


RAW: Final[dict[str, Any]] = {
    "key_type": bytes,
    "value_type": bytes,
    "key_serializer": "raw",
    "value_serializer": "raw",
}


def faust_app(settings: Settings) -> faust.App:
    """The app, with nothing of Faust's own web server or leader, on `FetchingTransport`."""
    session = settings.session_timeout / timedelta(seconds=1)
    app = faust.App(
        f"{settings.topic_prefix}{APP_NAME}",
        broker=[URL(f"kafka://{host}") for host in settings.bootstrap.split(",")],
        broker_credentials=_credentials(settings),
        store="memory://",
        datadir=settings.data_dir,
        web_enabled=False,
        topic_disable_leader=True,
        topic_partitions=Topic.VERDICTS.spec.partitions,
        broker_session_timeout=session,
        broker_heartbeat_interval=session / 3,
        broker_rebalance_timeout=max(session, _REBALANCE_SECONDS),
        broker_commit_interval=_COMMIT_SECONDS,
        broker_max_poll_records=settings.batch_articles,
        consumer_auto_offset_reset="earliest",
        consumer_max_fetch_size=4 * 1024 * 1024,
        producer_acks=-1,
        # A standby of a partition would be read into the stories of those that this worker has.
        table_standby_replicas=0,
        stream_wait_empty=False,
    )
    app.transport = FetchingTransport(app.conf.broker_consumer, app)
    return app


def _credentials(settings: Settings) -> CredentialsT | None:
    options = security_options(settings)
    context = options.get("ssl_context")
    if "sasl_oauth_token_provider" in options:
        return OAuthCredentials(oauth_cb=options["sasl_oauth_token_provider"], ssl_context=context)
    if settings.security_protocol.names_a_user:
        # Faust takes it from the context whether the connection is TLS.
        return SASLCredentials(
            username=options["sasl_plain_username"],
            password=options["sasl_plain_password"],
            mechanism=options["sasl_mechanism"],
            ssl_context=context,
        )
    return None if context is None else SSLCredentials(context)


async def batches(stream: StreamT[Any], size: int) -> AsyncIterator[list[EventT[Any]]]:
    """Up to `size` events at once, without waiting long for more; none of them is acknowledged.

    Faust's own `take` and `noack_take` cannot be used: when they are closed, the event in hand is acknowledged, and a
    partition without a commit yet is then committed past everything that was never handled.
    """
    assert isinstance(stream, Stream)  # noqa: S101 - the interface leaves out what every stream has
    stream.enable_acks = False
    queue: asyncio.Queue[EventT[Any] | None] = asyncio.Queue(maxsize=2 * size)
    pump = asyncio.ensure_future(_pump(stream, queue))
    try:
        while True:
            batch = await _batch(queue, size)
            if batch:
                yield batch
            if pump.done() and queue.empty():
                pump.result()
                return
    finally:
        pump.cancel()


async def _pump(stream: Stream[Any], queue: asyncio.Queue[EventT[Any] | None]) -> None:
    try:
        async for event in stream.events():
            await queue.put(event)
    finally:
        with contextlib.suppress(asyncio.QueueFull):
            queue.put_nowait(None)


async def _batch(queue: asyncio.Queue[EventT[Any] | None], size: int) -> list[EventT[Any]]:
    """The events until there are enough, time is up or the stream ended (None)."""
    events = [await queue.get()]
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_WITHIN_SECONDS):
            while len(events) < size and events[-1] is not None:
                events.append(await queue.get())
    return [event for event in events if event is not None]


def incoming(event: EventT[Any]) -> Incoming:
    """The record of an event."""
    message = event.message
    headers = message.headers.items() if isinstance(message.headers, Mapping) else message.headers
    return Incoming(
        topic=message.topic,
        partition=message.partition,
        offset=message.offset,
        timestamp=round(message.timestamp * 1000),
        key=message.key,
        value=message.value,
        headers=tuple(headers or ()),
    )
