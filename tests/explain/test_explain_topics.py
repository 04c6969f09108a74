"""`unecho explain` on the topics of a running system, on a broker."""

import asyncio
import json
from collections.abc import Sequence

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from click.testing import CliRunner, Result
from news import Raw, news, story
from pipelines import MemoryPipeline
from wire import produce

from unecho.cli import unecho
from unecho.explain import asking_trends
from unecho.explain.life import find as life
from unecho.explain.trends_at import TrendsAt, trends_at
from unecho.kafka.topics import create_topics
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.topology import Topic
from unecho.settings.secret import Secret
from unecho.settings.settings import Settings

WORDS = [" ".join(story(number)) for number in range(60)]
BROKEN = Raw(b"{ broken", b"broken")


class System:
    """Topics as the stages leave them, and the command asking."""

    def __init__(self, bootstrap: str, prefix: str, records: Sequence[Raw]) -> None:
        self.env = {"UNECHO_BOOTSTRAP": bootstrap, "UNECHO_TOPIC_PREFIX": prefix}
        asyncio.run(create_topics(Settings(bootstrap=bootstrap, topic_prefix=prefix)))
        topics = MemoryPipeline().run_cut(records, [100], [100])
        topics[Topic.RAW] = []
        produce(bootstrap, Topic.RAW.named(prefix), [Raw(r.value, r.key, partition=0) for r in records])
        for topic, found in topics.items():
            if topic is not Topic.RAW:
                produce(bootstrap, topic.named(prefix), [Raw(r.value, r.key, r.headers, r.timestamp) for r in found])

    def run(self, *args: str) -> Result:
        return CliRunner().invoke(unecho, ["explain", *args], env=self.env, catch_exceptions=False)

    def asked(self, *args: str) -> dict:
        return json.loads(self.run(*args, "--json").stdout)


@pytest.fixture
def system(embedded_broker: str, topic_prefix: str) -> System:
    records = [news(f"s{number}", words, source="one.example") for number, words in enumerate(WORDS)]
    records += [news("copy", WORDS[3][:900], source="two.example", title="Copied"), BROKEN]
    records += [news("s3", WORDS[3] + " More of it.", source="one.example")]
    return System(embedded_broker, topic_prefix, records)


def test_a_pair_is_put_into_the_order_of_the_log(system: System) -> None:
    found = system.asked("copy", "s4")
    assert (found["first"]["id"], found["second"]["id"]) == ("s4", "copy")
    assert found["outcome"] == "unique"
    assert found["second"]["verdict_on_topic"]["matched_id"] == "s3"


def test_the_newest_verdict_of_an_id_counts(system: System) -> None:
    found = system.asked("s3", "copy")
    assert found["second"]["id"] == "s3"
    assert found["second"]["verdict_on_topic"]["outcome"] == "revision"
    assert "On the topic B is revision" in system.run("s3", "copy").stdout


def test_the_life_of_an_article_names_all_its_places(system: System) -> None:
    life = system.asked("copy")
    assert life["state"] == "near_copy"
    assert life["raw"]["offset"] == len(WORDS)
    assert life["signed"]["offset"] == life["verdict"]["signed_offset"]
    assert life["named"]["s3"]["article_id"] == "s3"
    told = system.run("copy").stdout
    assert "held back" in told
    assert "Copied" in told
    assert f"articles.raw:0:{len(WORDS)}" in told


def test_the_members_of_a_story_are_all_of_it_in_the_order_of_the_log(system: System) -> None:
    found = system.asked("copy", "--members")["members"]
    assert [(one["article_id"], one["outcome"]) for one in found] == [("copy", "near_copy"), ("s3", "revision")]
    assert system.asked("copy")["members"] is None
    assert "members  copy  near_copy" in system.run("copy", "--members").stdout


def test_an_id_may_be_no_name_of_a_file(system: System) -> None:
    with pytest.raises(UserError, match="no article of the id") as caught:
        system.run("https://one.example/" + "x" * 2_000)
    assert caught.value.code is ExitCode.NOT_FOUND


def test_a_dead_article_says_why(system: System) -> None:
    life = system.asked("broken")
    assert (life["state"], life["dead"]["reason"], life["verdict"]) == ("dead", "not_json", None)
    assert "not_json in sign" in system.run("broken").stdout
    with pytest.raises(UserError, match="is dead") as caught:
        system.run("broken", "copy")
    assert caught.value.code is ExitCode.UNREADABLE


def test_an_article_that_waits_says_where(system: System) -> None:
    prefix = system.env["UNECHO_TOPIC_PREFIX"]
    produce(system.env["UNECHO_BOOTSTRAP"], Topic.RAW.named(prefix), [news("new", WORDS[0])])
    assert system.asked("new")["state"] == "raw"
    assert "not yet" in system.run("new").stdout


def test_a_file_and_an_id_make_a_pair(system: System, tmp_path) -> None:
    (tmp_path / "mine.txt").write_text(WORDS[5])
    found = system.asked("s5", str(tmp_path / "mine.txt"))
    assert (found["outcome"], found["second"]["id"]) == ("exact_copy", "mine")


@pytest.mark.parametrize("told", ["right", "wrong", "away"])
def test_trends_is_asked_first_and_not_believed(
    system: System, monkeypatch: pytest.MonkeyPatch, unused_tcp_port: int, told: str
) -> None:
    places = {"right": {"copy": (0, len(WORDS))}, "wrong": {"copy": (0, 1)}, "away": None}[told]
    searched: list[object] = []
    find_newest = life.find_newest

    async def noting(log, topic, keys, *rest):
        searched.append(set(keys))
        return await find_newest(log, topic, keys, *rest)

    async def answer(_: TrendsAt, __: list[str]) -> dict[str, tuple[int, int]]:
        return places

    monkeypatch.setattr(life, "find_newest", noting)
    if places is not None:
        monkeypatch.setattr(asking_trends, "ask_places", answer)
    found = system.asked("copy", "--trends-url", f"http://127.0.0.1:{unused_tcp_port}")
    assert found["state"] == "near_copy"
    assert searched[0] == (set() if told == "right" else {b"copy"})


async def test_places_are_those_that_trends_knows(unused_tcp_port: int) -> None:
    async def known(request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != "Bearer secret":
            return web.json_response({}, status=401)
        if request.match_info["id"] != "a/b?":
            return web.json_response({"verdict": None}, status=200)
        return web.json_response({"verdict": {"partition": 2, "offset": 7}})

    application = web.Application()
    application.add_routes([web.get("/api/articles/{id:.+}", known)])
    async with TestServer(application) as server:
        settings = Settings(trends_url=str(server.make_url("/")), api_token=Secret("secret"))
        trends = trends_at(settings)
        assert trends is not None
        assert await asking_trends.ask_places(trends, ["a/b?", "c"]) == {"a/b?": (2, 7)}
        assert await asking_trends.ask_places(TrendsAt(trends.url), ["a/b?"]) == {}
    assert await asking_trends.ask_places(TrendsAt(f"http://127.0.0.1:{unused_tcp_port}"), ["a"]) == {}
    assert trends_at(Settings(api_token=Secret("secret"))) is None
