"""What is asked of a broker before any work: whether it is there, and what it can do."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Any, Final

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.client import AIOKafkaClient, ConnectionGroup
from aiokafka.conn import collect_hosts
from aiokafka.errors import IncompatibleBrokerVersion, KafkaConnectionError, KafkaError, for_code
from aiokafka.protocol.coordination import FindCoordinatorRequest
from aiokafka.protocol.transaction import InitProducerIdRequest

from unecho.kafka.connection import client_options
from unecho.kafka.login.refused import Hosts, Refusal, log_in
from unecho.kafka.mended.member_commit import MEMBER_COMMIT_KEY, MEMBER_COMMIT_VERSION
from unecho.process.exit_codes import ExitCode, UserError
from unecho.settings.settings import SecurityProtocol, Settings

PATIENCE_DEFAULT: Final = timedelta(seconds=60)
"""How long a broker that is down is waited for."""

_log = logging.getLogger(__name__)

_RETRY_SECONDS: Final = 0.25
_CONNECT_SECONDS: Final = 3.0
_SAY_AGAIN_SECONDS: Final = 60.0
_ASK_SECONDS: Final = 10.0
_COORDINATOR_TRANSACTION: Final = 1
_PROBE_ID: Final = "unecho.probe"


async def wait_for_broker(
    settings: Settings, patience: timedelta | None = PATIENCE_DEFAULT, tell: Callable[[str], object] = str
) -> None:
    """Return once a broker accepts connections, and where it must the user and TLS.

    Logs that it waits, and calls `tell` with what for; with `patience` None it waits for ever, and logs every minute.
    Raises UserError: BROKER when none does in time, and at once when one refuses the user or is not trusted; USAGE.
    """
    hosts = _hosts(settings.bootstrap)
    options = client_options(settings)
    clock = asyncio.get_running_loop().time
    deadline = math.inf if patience is None else clock() + patience.total_seconds()
    say_at = clock()
    while (problem := await _problem(hosts, settings, options)) is not None:
        left = deadline - clock()
        if left <= 0:
            raise UserError(
                f"{problem[0].upper()}{problem[1:]} at {settings.bootstrap}. "
                "Start it, or name another with --bootstrap or UNECHO_BOOTSTRAP.",
                ExitCode.BROKER,
            )
        if clock() >= say_at:
            how_long = "" if patience is None else f"up to {left:.0f} s "
            _log.warning("%s at %s: waiting %sfor it", problem, settings.bootstrap, how_long)
            tell(f"{problem} at {settings.bootstrap}")
            say_at = math.inf if patience is not None else clock() + _SAY_AGAIN_SECONDS
        await asyncio.sleep(min(_RETRY_SECONDS, left))


@contextlib.asynccontextmanager
async def admin_client(
    settings: Settings, patience: timedelta = PATIENCE_DEFAULT
) -> AsyncIterator[AIOKafkaAdminClient]:
    """A connected admin client; a broker that is down is waited for. Kafka's errors become UserError (BROKER)."""
    await wait_for_broker(settings, patience)
    admin = AIOKafkaAdminClient(**client_options(settings), client_id="unecho-admin")
    try:
        await _started(admin, settings.bootstrap, patience)
        yield admin
    except KafkaError as error:
        raise UserError(f"The broker at {settings.bootstrap} refused: {error}", ExitCode.BROKER) from error
    finally:
        await admin.close()


async def supports_transactions(settings: Settings) -> bool:
    """Whether the broker has working transactions, by asking it; nothing is left on it.

    A broker that only lists the requests is not believed: it must name a transaction coordinator and hand out a
    producer id. Raises UserError (BROKER) when it cannot be asked.
    """
    await wait_for_broker(settings)
    client = AIOKafkaClient(**client_options(settings), client_id="unecho-probe")
    try:
        await client.bootstrap()
        return await asyncio.wait_for(_asked(client), _ASK_SECONDS)
    except IncompatibleBrokerVersion:
        return False
    except (KafkaError, TimeoutError) as error:
        raise UserError(
            f"The broker at {settings.bootstrap} does not say what it can do: {error!r}", ExitCode.BROKER
        ) from error
    finally:
        await client.close()


async def _asked(client: AIOKafkaClient) -> bool:
    requests = (
        FindCoordinatorRequest(_PROBE_ID, _COORDINATOR_TRANSACTION),
        # Without a transactional id this is an idempotent producer's request, and leaves no transaction state behind.
        InitProducerIdRequest(None, 10_000),
    )
    for request in requests:
        while True:
            node = client.get_random_node()
            error = for_code((await client.send(node, request)).error_code)
            if not getattr(error, "retriable", False):
                break
            await asyncio.sleep(_RETRY_SECONDS)
        if error.errno != 0:
            return False
    # What else it can do it has said when it was connected to.
    said = client._conns[(node, ConnectionGroup.DEFAULT)]._versions
    return bool(said.get(MEMBER_COMMIT_KEY, (0, 0))[1] >= MEMBER_COMMIT_VERSION)


async def problem_now(settings: Settings) -> str | None:
    """Why no broker answers us now; None when one does. One that only takes connections does not answer."""
    try:
        problem = await log_in(_hosts(settings.bootstrap), client_options(settings))
    except (Refusal, UserError) as error:
        return f"the broker {error}"
    if problem is not None and settings.security_protocol is SecurityProtocol.PLAINTEXT:
        return f"no broker answers at {settings.bootstrap}"
    return problem


async def _started(admin: AIOKafkaAdminClient, bootstrap: str, patience: timedelta) -> None:
    """A broker that accepts may still be starting up, so its first answers are waited for too."""
    try:
        async with asyncio.timeout(max(patience.total_seconds(), _ASK_SECONDS)):
            while True:
                try:
                    await admin.start()
                except KafkaConnectionError:
                    await asyncio.sleep(_RETRY_SECONDS)
                else:
                    return
    except TimeoutError as error:
        raise UserError(
            f"The broker at {bootstrap} accepts connections but does not answer. Does it want TLS or a password? "
            "See --security-protocol.",
            ExitCode.BROKER,
        ) from error


def _hosts(bootstrap: str) -> Hosts:
    try:
        hosts = [(host, int(port)) for host, port, _ in collect_hosts(bootstrap, randomize=False)]
    except ValueError as error:
        raise UserError(f"{bootstrap!r} is not a list of host:port, separated by commas.", ExitCode.USAGE) from error
    if not all(host and 0 < port < 65_536 for host, port in hosts):
        raise UserError(f"{bootstrap!r} is not a list of host:port, separated by commas.", ExitCode.USAGE)
    return hosts


async def _problem(hosts: Hosts, settings: Settings, options: dict[str, Any]) -> str | None:
    """Why no broker can be worked with yet; None when one can."""
    if not await _any_accepts(hosts):
        return "no broker answers"
    if settings.security_protocol is SecurityProtocol.PLAINTEXT:
        return None
    try:
        return await log_in(hosts, options)
    except Refusal as refusal:
        raise UserError(f"The broker at {settings.bootstrap} {refusal}", ExitCode.BROKER) from refusal


async def _any_accepts(hosts: Hosts) -> bool:
    """A plain connection, because a Kafka client logs every failed try as an error."""
    for host, port in hosts:
        try:
            _, writer = await asyncio.wait_for(asyncio.open_connection(host, port), _CONNECT_SECONDS)
        except (OSError, TimeoutError):
            continue
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()
        return True
    return False
