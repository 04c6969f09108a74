"""Where the other stages answer: what the setting says, and the processes behind each name."""

from __future__ import annotations

import asyncio
import socket
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from unecho.settings.secret_settings import wrong_setting
from unecho.settings.settings import STAGES, Settings

_PROCESSES_MAX: Final = 16


class StageAddress(NamedTuple):
    """A stage, and where it answers: `host` may be the name of several processes."""

    stage: str
    host: str
    port: int

    @property
    def url(self) -> str:
        """As it is written."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"


def stage_addresses(settings: Settings) -> tuple[StageAddress, ...]:
    """As set. Raises UserError (USAGE)."""
    return tuple(_address(part) for text in settings.stage_urls.split(",") if (part := text.strip()))


async def processes_of(address: StageAddress) -> list[StageAddress]:
    """An address for each process behind the name; raises OSError where there is none."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    # Of a name with addresses of both versions one would be seen twice.
    version = min(family for family, *_ in found)
    hosts = sorted({str(place[0]) for family, *_, place in found if family == version})
    return [address._replace(host=host) for host in hosts[:_PROCESSES_MAX]]


def _address(text: str) -> StageAddress:
    stage, _, url = text.partition("=")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    if stage not in STAGES or parts.scheme != "http" or not parts.hostname or port is None:
        raise wrong_setting("stage_urls", f"has {text!r}, which is not such as sign=http://127.0.0.1:9101")
    return StageAddress(stage, parts.hostname, port)
