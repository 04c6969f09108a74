"""A trends stage without a broker: what a test says has come is served, streamed and shown."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from http import HTTPStatus
from pathlib import Path

from prometheus_client import CollectorRegistry

from unecho.core.article import Article
from unecho.core.entities import EntityType, NamedEntity
from unecho.core.profile import Profile
from unecho.core.verdict import Outcome
from unecho.explain.copies.pair import explain_pair
from unecho.explain.copies.pair_json import pair_json
from unecho.explain.given import Given
from unecho.monitoring.health import Health
from unecho.monitoring.http import StageServer
from unecho.monitoring.metrics import Metrics
from unecho.settings.secret import Secret
from unecho.settings.settings import Settings
from unecho.trends.api.access import Access
from unecho.trends.api.routes import api_routes
from unecho.trends.news import News
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import PublishedArticle, StoryVerdict
from unecho.trends.watching.beside import Beside
from unecho.trends.watching.page_files import page_routes
from unecho.trends.watching.problem_error import UnansweredError
from unecho.trends.watching.stages import Stages

MINUTE = 60_000
START = 1_763_700_000_000
SEEDS = Path(__file__).parents[2] / "seeds"


class Texts:
    """Compares the articles that it was given, in this process."""

    def __init__(self) -> None:
        self.articles: dict[str, Article] = {}

    async def pair(self, query):
        try:
            first, second = (self.articles[query[name]] for name in ("first", "second"))
        except KeyError:
            raise UnansweredError(HTTPStatus.NOT_FOUND, "no article of the id is on the topics.") from None
        pair = explain_pair(first, second, Profile())
        told = pair_json(pair, Given(first, "here"), Given(second, "here"), Profile())
        return json.loads(json.dumps(told, default=list))

    async def life(self, article_id):
        raise UnansweredError(HTTPStatus.NOT_FOUND, "no article of the id is on the topics.")


class Dead:
    """Says what it is told to say."""

    def __init__(self) -> None:
        self.reasons: list[dict[str, object]] = []

    async def answer(self):
        return {"letters": sum(one["letters"] for one in self.reasons), "is_all": True, "reasons": self.reasons}


class Desk:
    """The stage. `address` is where it is served, while it is."""

    def __init__(self, token: str | None = None) -> None:
        self.settings = Settings(http_port=0, stage_urls="", grafana_url="http://127.0.0.1:3000", http_connections=400)
        self.state = TrendState({}, timedelta(days=7))
        self.health = Health(waiting_for=None)
        self.texts, self.dead = Texts(), Dead()
        self.access = Access(token=None if token is None else Secret(token))
        self.news = News()
        self.port = 0
        self._number = 0
        self._verdicts: list[StoryVerdict] = []
        self._serving = contextlib.AsyncExitStack()
        self._server: StageServer | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def open(self) -> None:
        """Serves on the same port as before. What it tells after that is of a new run, as after a restart."""
        self.news = News()
        metrics = Metrics(CollectorRegistry())
        beside = Beside(Stages(self.settings, metrics.registry, self.health), self.texts, self.dead)
        routes = [*page_routes(), *api_routes(self.state, self.health, self.access, self.news, beside=beside)]
        server = StageServer(self.settings, self.port, metrics.registry, self.health, routes)
        self._server = await self._serving.enter_async_context(server)
        self.port = server.port

    async def close(self) -> None:
        await self._serving.aclose()

    def hang_up(self) -> None:
        """Breaks off all connections, and goes on."""
        for connection in list(self._server.connections.ends):
            connection.abort()

    def judge(self, cluster: str, outcome: Outcome = Outcome.NEAR_COPY, **told: object) -> StoryVerdict:
        """One more verdict; shown by the next `tell`."""
        self._number += 1
        number, told = self._number, dict(told)
        article_id = str(told.pop("article_id", f"{cluster}-{number}"))
        values = {
            "source": "wire.example",
            "url": f"https://wire.example/{number}",
            "title": f"About {cluster}",
            "article_time": START + number * 1_000,
            "canonical_id": cluster,
            "published": outcome in {Outcome.UNIQUE, Outcome.UPDATE, Outcome.REVISION},
        }
        verdict = StoryVerdict(
            article_id=article_id, outcome=outcome, cluster_id=cluster, signed_partition=0, signed_offset=number,
            partition=0, offset=number, **(values | told),
        )  # fmt: skip
        self.state.include(verdict)
        self._verdicts.append(verdict)
        return verdict

    def open_story(self, cluster: str, title: str | None, *entities: str, **told: object) -> None:
        """A new story and its published article; entities are `type:name`."""
        self.judge(cluster, Outcome.UNIQUE, article_id=cluster, title=title, **told)
        named = tuple(NamedEntity(one, one.partition(":")[2], EntityType(one.partition(":")[0])) for one in entities)
        self.state.include(PublishedArticle(cluster, cluster, named))

    def tell(self) -> None:
        """All that came since is stored, and told to who listens."""
        self.state.store()
        verdicts, self._verdicts = self._verdicts, []
        self.news.note(verdicts, self.state)


@contextlib.asynccontextmanager
async def desk_open(token: str | None = None) -> AsyncIterator[Desk]:
    """A desk that is served."""
    desk = Desk(token)
    await desk.open()
    try:
        yield desk
    finally:
        await desk.close()


def seeds() -> dict[str, Article]:
    """The five that are shipped, by id."""
    told = [json.loads(file.read_text()) for file in sorted(SEEDS.glob("0*.json"))]
    return {one["id"]: Article(one["id"], one["text"], title=one["title"], source=one["source"]) for one in told}


async def until(condition, what: str, seconds: float = 15.0) -> None:
    """Returns when it holds."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - what is waited for tells nobody
            await asyncio.sleep(0.02)
