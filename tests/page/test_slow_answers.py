"""An answer that takes longer than a connection may be without a request."""

import asyncio
from datetime import timedelta

import aiohttp
from aiohttp import web
from prometheus_client import CollectorRegistry

from unecho.monitoring.health import Health
from unecho.monitoring.http import StageServer
from unecho.settings.settings import Settings
from unecho.trends.api.answering import answering_later


async def test_who_waits_for_two_texts_is_not_hung_up_on():
    async def slow(_):
        # A second longer than the connection would be kept.
        await asyncio.sleep(3.0)
        return {"answer": 42}

    settings = Settings(http_timeout=timedelta(seconds=2))
    routes = [web.get("/slow", answering_later(slow))]
    async with (
        StageServer(settings, 0, CollectorRegistry(), Health(waiting_for=None), routes) as server,
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{server.port}/slow") as response,
    ):
        assert await response.json() == {"answer": 42}
