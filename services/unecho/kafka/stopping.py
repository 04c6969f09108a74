"""Ends work and clients in bounded time, whatever the broker does."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, Final

from aiokafka.client import AIOKafkaClient

from unecho.kafka.mended.closed_connections import cut_off

CLOSE_SECONDS: Final = 1.5
"""How long clients may take to say goodbye; those of a broker that has gone cannot."""
_ASK_SECONDS: Final = 0.1

_log = logging.getLogger(__name__)


async def done_before(
    stop: asyncio.Event, work: Coroutine[Any, Any, None], grace: Callable[[], float] = lambda: 0.0
) -> bool:
    """Whether `work` ended by itself; once `stop` is set it has `grace()` seconds, and is cancelled after them.

    The grace is asked for again and again, for what makes it vain is mostly heard of later. Raises what `work` raises.
    """
    clock = asyncio.get_running_loop().time
    task, stopped = asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({task, stopped}, return_when=asyncio.FIRST_COMPLETED)
        told = clock()
        while not task.done() and (left := told + grace() - clock()) > 0:
            await asyncio.wait({task}, timeout=min(left, _ASK_SECONDS))
    finally:
        stopped.cancel()
        is_done = task.done()
        task.cancel()
        await asyncio.wait({task})
    if is_done:
        task.result()
    return is_done


async def close_clients(*clients: Any) -> None:
    """Calls `stop()` of each, at the same time, and cuts off those that fail or take longer than CLOSE_SECONDS."""
    closing = [asyncio.ensure_future(client.stop()) for client in clients]
    _, hanging = await asyncio.wait(closing, timeout=CLOSE_SECONDS)
    for task in hanging:
        task.cancel()
    # A client's stop() may also be cancelled from within: aiokafka's is, when its broker has gone.
    for client, result in zip(clients, await asyncio.gather(*closing, return_exceptions=True), strict=True):
        if isinstance(result, BaseException):
            _log.warning("a Kafka client did not close cleanly: %r", result)
            # A consumer and a producer name it differently.
            for inner in (getattr(client, "_client", None), getattr(client, "client", None)):
                if isinstance(inner, AIOKafkaClient):
                    cut_off(inner)
