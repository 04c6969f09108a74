"""What articles say is carried, and reaches no log, metric, path, shell or format string."""

import asyncio
import json
from pathlib import Path

import aiohttp
import orjson
from news import Raw, article, story
from processes import started, until_status
from verdicts import verdicts_of
from wire import produce, read_all, read_until

from unecho.records.topology import Topic

MARK = "h0stile"
HOSTILE = [
    f"{MARK}%s%n%(name)s%d",
    f"{MARK}{{0}}{{fields}}{{0.__class__}}",
    f"../../../../{MARK}/etc",
    f"{MARK};$(touch {MARK})`touch {MARK}`",
    f'{MARK}\n{{"level":"error","event":"forged"}}',
    f"{MARK}\x1b[2J[bold]\u202e",
    f"{MARK}\\u0000\\..\\..",
]

IDS = [text if text.isprintable() else f"id-{number}" for number, text in enumerate(HOSTILE)]
"""An id with control characters is refused."""


def files_under(folder: Path) -> list[str]:
    return [str(path) for path in folder.rglob("*")]


def files_here() -> set[str]:
    return {path.name for path in Path.cwd().iterdir() if MARK in path.name or path.name == "etc"}


async def test_hostile_texts_are_only_carried(embedded_broker: str, topic_prefix: str, tmp_path: Path) -> None:
    raw = [
        Raw(
            article(IDS[number], " ".join(story(number)), title=text, url=text, source=text, published_at=text),
            text.encode(),
            headers=((text, text.encode()), ("unecho-signing", text.encode()), ("unecho-dead-reason", text.encode())),
        )
        for number, text in enumerate(HOSTILE)
    ]
    raw += [Raw(text.encode(), text.encode(), headers=((text, b"%s"),)) for text in HOSTILE]
    raw += [Raw(article(f"a{MARK}", "t", title=[text]), None) for text in HOSTILE]
    where = {"bootstrap": embedded_broker, "topic_prefix": topic_prefix, "data_dir": tmp_path}
    before = files_here()
    said: list[str] = []
    async with started("sign", **where) as sign, started("dedupe", **where) as dedupe:
        async with aiohttp.ClientSession() as session:
            for stage in (sign, dedupe):
                await until_status(session, f"{await stage.url()}/readyz", 200)
            await asyncio.to_thread(produce, embedded_broker, Topic.RAW.named(topic_prefix), raw)
            await asyncio.to_thread(
                produce, embedded_broker, Topic.SIGNED.named(topic_prefix), [Raw(b"x", b"k", raw[0].headers)]
            )
            await read_until(
                embedded_broker,
                topic_prefix,
                (Topic.VERDICTS, Topic.DEAD),
                lambda found: len(found[Topic.VERDICTS]) + len(found[Topic.DEAD]) > len(raw),
            )
            for stage in (sign, dedupe):
                for path in ("/metrics", "/readyz", "/healthz"):
                    said.append(await until_status(session, (await stage.url()) + path, 200))
        for stage in (sign, dedupe):
            assert await stage.end() == 0
            said += [json.dumps(line, ensure_ascii=False) for line in stage.log]
    assert not [text for text in said if MARK in text]
    assert not [path for path in files_under(tmp_path) if MARK in path]
    assert files_here() == before

    topics = await read_all(embedded_broker, topic_prefix)
    assert [verdict["article_id"] for verdict in verdicts_of(topics)] == IDS
    assert [verdict["title"] for verdict in verdicts_of(topics)] == HOSTILE
    assert sorted(record.value or b"" for record in topics[Topic.UNIQUE]) == sorted(
        one.value or b"" for one in raw[: len(HOSTILE)]
    )
    reasons = [dict(record.headers)["unecho-dead-reason"] for record in topics[Topic.DEAD]]
    assert sorted(reasons) == sorted([b"not_json", b"invalid"] * len(HOSTILE) + [b"unprocessable"])
    assert orjson.loads(topics[Topic.RAW][0].value or b"")["id"] == IDS[0]
