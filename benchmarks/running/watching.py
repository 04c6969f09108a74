"""Stages that are ready, and a subscriber beside them: what benchmarks of a steady rate have in common."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import numpy as np
import numpy.typing as npt

from setting import HERE

_READY_SECONDS = 60.0


async def until_ready(session: aiohttp.ClientSession, ports: Collection[int]) -> None:
    """Returns when the stages whose HTTP ports these are all say so. Raises TimeoutError."""
    async with asyncio.timeout(_READY_SECONDS):
        for port in ports:
            while not await _is_ready(session, port):  # noqa: ASYNC110 - only asking tells
                await asyncio.sleep(0.1)


async def _is_ready(session: aiohttp.ClientSession, port: int) -> bool:
    try:
        async with session.get(f"http://127.0.0.1:{port}/readyz") as answer:
            return answer.ok
    except aiohttp.ClientError:
        return False


@dataclass(frozen=True, slots=True)
class Subscriber:
    """Reads a topic in a process of its own, and keeps what it read in `file`."""

    process: asyncio.subprocess.Process
    file: Path

    async def read(self) -> npt.NDArray[np.int64]:
        """Ends it; of each record when it was sent and when received: shape (records, 2), ns of the monotonic clock."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        await self.process.wait()
        return np.fromfile(self.file, dtype=np.int64).reshape(-1, 2)


@contextlib.asynccontextmanager
async def subscribed(bootstrap: str, topic_name: str, folder: Path) -> AsyncIterator[Subscriber]:
    """One that listens from the topic's end on."""
    file = folder / "pairs"
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, str(HERE / "running" / "subscriber.py"), bootstrap, topic_name, str(file)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    try:
        assert await process.stdout.readline() == b"listening\n"
        yield Subscriber(process, file)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
