"""What the page is told of the stages: by their own metrics, and "not known" where they cannot be asked."""

import asyncio
import contextlib

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from prometheus_client import CollectorRegistry, generate_latest

from unecho.monitoring.health import Health
from unecho.monitoring.metrics import Metrics
from unecho.process.exit_codes import UserError
from unecho.settings.settings import Settings
from unecho.trends.api.openapi import openapi
from unecho.trends.api.routes import LATER_ENDPOINTS
from unecho.trends.watching.stage_addresses import StageAddress, processes_of, stage_addresses
from unecho.trends.watching.stage_metrics import read_metrics
from unecho.trends.watching.stages import Stages

NOW = 1_800_000_000.0
SYSTEM = Draft202012Validator(openapi(LATER_ENDPOINTS)["components"]["schemas"]["System"])


class OtherStage:
    """A stage that answers as it is told to."""

    def __init__(self) -> None:
        self.metrics = Metrics(CollectorRegistry())
        self.ready = {"ready": True, "waiting_for": None}
        self.asked = 0
        application = web.Application()
        application.add_routes([web.get("/metrics", self._metrics), web.get("/readyz", self._ready)])
        self.server = TestServer(application)

    async def _metrics(self, _):
        self.asked += 1
        return web.Response(body=generate_latest(self.metrics.registry), content_type="text/plain")

    async def _ready(self, _):
        return web.json_response(self.ready, status=200 if self.ready["ready"] else 503)


@pytest.fixture
async def other():
    stage = OtherStage()
    async with stage.server:
        yield stage


def stages_at(urls, clock=None, **settings):
    registry = CollectorRegistry()
    Metrics(registry)
    now = (lambda: NOW) if clock is None else (lambda: clock[0])
    return Stages(Settings(stage_urls=urls, **settings), registry, Health(waiting_for=None), now)


def of(told, stage):
    SYSTEM.validate(told)
    return [row for row in told["stages"] if row["stage"] == stage]


async def test_a_stage_is_as_its_metrics_say(other):
    other.metrics.articles.labels("sign", "signed").inc(190)
    other.metrics.articles.labels("sign", "dead").inc(10)
    other.metrics.dead_letters.labels("sign", "not_json").inc(10)
    other.metrics.consumer_lag.labels("sign", "articles.raw", "0").set(3)
    other.metrics.consumer_lag.labels("sign", "articles.raw", "1").set(4)
    clock = [NOW]
    stages = stages_at(f"sign={other.server.make_url('/')}".rstrip("/"), clock, grafana_url="http://g.example/")
    told = await stages.answer()
    (sign,) = of(told, "sign")
    assert (sign["state"], sign["lag"], sign["pace"], sign["troubles"]) == ("ready", 7, None, [])
    assert sign["handled"] == {"signed": 190, "dead": 10}
    assert sign["dead"] == {"not_json": 10}
    assert told["links"] == {"grafana": "http://g.example", "runbooks": None}
    other.metrics.articles.labels("sign", "signed").inc(50)
    clock[0] += 10
    assert of(await stages.answer(), "sign")[0]["pace"] == 5.0


async def test_many_who_ask_are_one_question(other):
    stages = stages_at(f"sign={other.server.make_url('/')}".rstrip("/"))
    await asyncio.gather(*(stages.answer() for _ in range(50)))
    assert other.asked == 1


async def test_what_cannot_be_asked_is_not_known(other):
    told = await stages_at("").answer()
    assert [row["state"] for row in told["stages"]] == ["not known", "not known", "ready"]
    url = str(other.server.make_url("/")).rstrip("/")
    await other.server.close()
    (sign,) = of(await stages_at(f"sign={url}").answer(), "sign")
    assert sign["state"] == "silent"
    assert sign["troubles"] == [
        {"text": "Does not answer: nobody listens there.", "runbook": "UnechoStageDown", "is_grave": True}
    ]


async def test_what_goes_wrong_has_its_runbook(other):
    other.ready = {"ready": False, "waiting_for": "the breaker: 600 of 1000 records were bad"}
    other.metrics.breaker_open.labels("dedupe").set(1)
    other.metrics.consumer_lag.labels("dedupe", "articles.signed", "0").set(9_000)
    other.metrics.articles.labels("dedupe", "unique").inc(400)
    other.metrics.articles.labels("dedupe", "dead").inc(600)
    other.metrics.dead_letters.labels("dedupe", "not_json").inc(600)
    other.metrics.snapshot_time.labels("0").set(NOW - 7_200)
    told = await stages_at(f"dedupe={other.server.make_url('/')}".rstrip("/")).answer()
    (dedupe,) = of(told, "dedupe")
    assert dedupe["state"] == "stopped"
    assert [trouble["runbook"] for trouble in dedupe["troubles"]] == [
        "UnechoBreakerOpen", "UnechoLagGrowing", "UnechoDeadLetters", "UnechoSnapshotOld",
    ]  # fmt: skip
    other.metrics.breaker_open.labels("dedupe").set(0)
    (dedupe,) = of(await stages_at(f"dedupe={other.server.make_url('/')}".rstrip("/")).answer(), "dedupe")
    assert dedupe["state"] == "not ready"


async def test_what_answers_otherwise_is_said(other):
    other.ready = {"other": 1, "ready": False}
    (sign,) = of(await stages_at(f"sign={other.server.make_url('/')}".rstrip("/")).answer(), "sign")
    assert sign["state"] == "silent"
    assert "no metrics" in sign["troubles"][0]["text"]


@given(st.text())
def test_no_text_of_metrics_is_too_odd(text):
    with contextlib.suppress(ValueError):
        read_metrics(text, "sign")


@given(st.lists(st.sampled_from(["unecho_articles_total", "{", "}", 'stage="sign"', " ", "1", "NaN", "x", "\n", ","])))
def test_no_broken_line_of_metrics_is_too_odd(parts):
    with contextlib.suppress(ValueError):
        read_metrics("".join(parts), "sign")


@pytest.mark.parametrize(
    "url", ["sign", "sign=", "other=http://a:1", "sign=https://a:1", "sign=http://a", "sign=http://a:x"]
)
def test_a_setting_that_names_no_stage_is_refused(url):
    with pytest.raises(UserError, match="UNECHO_STAGE_URLS"):
        stage_addresses(Settings(stage_urls=f"dedupe=http://a:1,{url}"))


async def test_a_name_is_asked_at_one_version_of_the_protocol():
    (found,) = await processes_of(StageAddress("sign", "localhost", 9101))
    assert found.host in {"127.0.0.1", "::1"}
    assert StageAddress("sign", "::1", 9101).url == "http://[::1]:9101"
